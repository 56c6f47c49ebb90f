package org.lectern.desktop.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.Comparisons;
import org.lectern.ExportScope;
import org.lectern.Exports;
import org.lectern.ImportReport;
import org.lectern.Lectern;
import org.lectern.ListingText;
import org.lectern.LoggedImport;
import org.lectern.SavedCount;
import org.lectern.Sharing;
import org.lectern.Topics;
import org.lectern.WatchedFolders;
import org.lectern.compare.Comparison;
import org.lectern.compare.RoleSpan;
import org.lectern.compare.RoleTagger;
import org.lectern.digest.Summary;
import org.lectern.library.Change;
import org.lectern.library.DuplicateAnswer;
import org.lectern.library.Library;
import org.lectern.library.Listed;
import org.lectern.library.Listing;
import org.lectern.library.ProbableDuplicate;
import org.lectern.library.ReadingList;
import org.lectern.library.Statistics;
import org.lectern.library.Stepped;
import org.lectern.library.Steps;
import org.lectern.list.ListContent;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.Sighting;
import org.lectern.paper.Version;
import org.lectern.search.Completion;
import org.lectern.search.FacetValues;
import org.lectern.search.MarkedText;
import org.lectern.search.Overview;
import org.lectern.search.OverviewRequest;
import org.lectern.search.Related;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SignificantTerm;
import org.lectern.search.SortOrder;
import org.lectern.search.Suggestion;
import org.lectern.search.ValuesRequest;
import org.lectern.task.Progress;

/**
 * All that the window asks of the library, which is the facade's own words. Every method may take long and is called off the FX
 * thread, several at once; where assertions are on, one that is called on it fails.
 */
public interface LibraryAccess {
    /** See {@link Lectern#search}. */
    SearchResult search(SearchRequest request);

    /** See {@link Lectern#facetValues}. */
    FacetValues facetValues(ValuesRequest request);

    /** See {@link Lectern#overview}. */
    Overview overview(OverviewRequest request);

    /** See {@link Lectern#significantTerms}. */
    List<SignificantTerm> significantTerms(SearchRequest request);

    /** See {@link Lectern#savedSearches}. */
    List<SavedCount> savedSearches();

    /** See {@link Lectern#saveSearch}. */
    Optional<Change> saveSearch(String name, String query, SortOrder order);

    /** See {@link Lectern#renameSearch}. */
    Optional<Change> renameSearch(long number, String name);

    /** See {@link Lectern#removeSearch}. */
    Change removeSearch(long number);

    /** See {@link Lectern#lookedAt}. */
    void lookedAt(long search);

    /** See {@link Lectern#didYouMean}. */
    Optional<Suggestion> didYouMean(SearchResult result);

    /** See {@link Lectern#complete}. */
    List<Completion> complete(String text, int caret, int limit);

    /** See {@link Lectern#prepareCompletion}. */
    void prepareCompletion(int limit);

    /** See {@link Lectern#searched()}. */
    List<String> searched();

    /** See {@link Lectern#noteSearched}. */
    List<String> noteSearched(String query);

    /** See {@link Lectern#forgetSearched(String)}. */
    List<String> forgetSearched(String query);

    /** See {@link Lectern#forgetSearched()}. */
    List<String> forgetSearched();

    /** See {@link Lectern#markAbstract}. */
    MarkedText markAbstract(String query, Paper paper);

    /** See {@link Lectern#importPaths}. */
    ImportReport importPaths(List<Path> paths, Progress progress);

    /** See {@link Lectern#importText(String, List, Progress)}. */
    ImportReport importText(String name, List<String> flavours, Progress progress);

    /** See {@link Lectern#watch}. */
    void watch(List<Path> folders, Progress progress, Consumer<ImportReport> consumer);

    /** See {@link Lectern#watchedFolders()}. */
    WatchedFolders watchedFolders();

    /** See {@link Lectern#watchedFolders(WatchedFolders)}. */
    void watchedFolders(WatchedFolders folders);

    /** See {@link Lectern#compared()}. */
    List<Paper> compared();

    /** See {@link Lectern#compared(List)}. */
    void compared(List<PaperId> papers);

    /** Papers read against each other, with the roles that {@link RoleTagger#standard} gives; see {@link Comparisons#of}. */
    Comparison compare(List<Paper> papers);

    /** See {@link Lectern#ids}. */
    List<PaperId> ids(String query);

    /** See {@link Library#touchedSince}. */
    List<PaperId> touchedSince(long change);

    /** See {@link Lectern#imports}. */
    List<LoggedImport> imports(int limit);

    /** See {@link Lectern#logAttempt}. */
    void logAttempt(LoggedImport.Origin origin, List<Path> paths, Instant began, ImportReport report);

    /** What the sentences of an abstract do, by {@link RoleTagger#standard}. */
    List<RoleSpan> roles(String shownAbstract);

    /** See {@link Lectern#related}. */
    List<Related> related(List<Paper> papers, int limit);

    /** See {@link Lectern#rehearsePaths}. */
    ImportReport rehearsePaths(List<Path> paths, Progress progress);

    /** See {@link Lectern#rehearseText}. */
    ImportReport rehearseText(String name, List<String> flavours, Progress progress);

    /** See {@link Lectern#source(Paper, Sighting)}. */
    Optional<ListingText> source(Paper paper, Sighting at);

    /** See {@link Lectern#source(Summary, int)}. */
    Optional<ListingText> source(Summary listing, int line);

    /** See {@link Lectern#addSamples}. */
    ImportReport addSamples(Progress progress);

    /** See {@link Lectern#removeSamples}. */
    Optional<Change> removeSamples();

    /** See {@link Lectern#revert}. */
    Change revert(long changeNumber);

    /** See {@link Lectern#revertAll}. */
    List<Change> revertAll(List<Long> changeNumbers);

    /** See {@link Library#steps(Collection)}. */
    Steps steps(Collection<Long> passing);

    /** See {@link Lectern#undo}. */
    Stepped undo(Collection<Long> passing);

    /** See {@link Lectern#redo}. */
    Stepped redo(Collection<Long> passing);

    /** See {@link Lectern#probableDuplicates}. */
    List<ProbableDuplicate> probableDuplicates(Progress progress);

    /** See {@link Lectern#duplicateAnswers}. */
    List<DuplicateAnswer> duplicateAnswers();

    /** See {@link Lectern#merge}. */
    Change merge(PaperId one, PaperId other);

    /** See {@link Lectern#separate}. */
    Optional<Change> separate(PaperId one, PaperId other);

    /** See {@link Lectern#mark}. */
    Optional<Change> mark(Function<Library, Optional<Change>> work);

    /** See {@link org.lectern.library.Marks#of(PaperId)}. */
    PaperMarks marks(PaperId id);

    /** See {@link org.lectern.library.Marks#of(Collection)}. */
    Map<PaperId, PaperMarks> marks(Collection<PaperId> ids);

    /** The topics of the papers, why they have them, and changing both. */
    Topics topics();

    /** See {@link Topics#papers(ExportScope)}. */
    default List<PaperId> papers(ExportScope scope) {
        return topics().papers(scope);
    }

    /** The names of all tags, in the order of the alphabet. */
    List<String> tagNames();

    /** The names of all lists, in the order of the alphabet. */
    List<String> listNames();

    /** See {@link org.lectern.library.ReadingLists#all}. */
    List<ReadingList> lists();

    /** See {@link Lectern#listContent}. */
    ListContent listContent(String list);

    /** See {@link org.lectern.library.ReadingLists#of}. */
    Map<PaperId, List<Listed>> listed(Collection<PaperId> papers);

    /** See {@link Lectern#freeze}. */
    Change freeze(String list);

    /** See {@link Lectern#me()}. */
    String me();

    /** See {@link Lectern#isNamed()}. */
    boolean isNamed();

    /** See {@link Lectern#me(String)}. */
    void me(String name);

    /** See {@link org.lectern.library.Library#papers}. */
    List<Paper> papers(List<PaperId> ids);

    /** See {@link Lectern#versions}. */
    List<Version> versions(PaperId id);

    /** See {@link Lectern#listings}. */
    List<Listing> listings();

    /** See {@link org.lectern.library.Library#statistics}. */
    Statistics statistics();

    /** The library that a facade has open. */
    static LibraryAccess of(Lectern lectern) {
        return of(() -> lectern);
    }

    /**
     * A library that is being opened.
     *
     * @param opened gives its facade, and waits until it is there; what it throws is what every question then throws
     */
    static LibraryAccess of(Supplier<Lectern> opened) {
        return new LecternAccess(opened);
    }

    /** What exports papers, and the keys they are cited by. */
    Exports exports();

    /** The lists that are shared as files. */
    Sharing sharing();
}
