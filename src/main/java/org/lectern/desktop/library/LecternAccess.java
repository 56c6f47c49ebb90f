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
import org.lectern.desktop.base.FxThread;
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
import org.lectern.library.TagCount;
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
 * The facade as the window sees it.
 *
 * @param opened gives it, and waits where it is not there yet
 */
record LecternAccess(Supplier<Lectern> opened) implements LibraryAccess {
    /** Whatever is asked of a library may take long, so the thread that draws never asks. */
    private Lectern lectern() {
        assert !FxThread.isHere() : "the library was asked on the FX thread";
        return opened.get();
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return lectern().search(request);
    }

    @Override
    public FacetValues facetValues(ValuesRequest request) {
        return lectern().facetValues(request);
    }

    @Override
    public Overview overview(OverviewRequest request) {
        return lectern().overview(request);
    }

    @Override
    public List<SignificantTerm> significantTerms(SearchRequest request) {
        return lectern().significantTerms(request);
    }

    @Override
    public List<SavedCount> savedSearches() {
        return lectern().savedSearches();
    }

    @Override
    public Optional<Change> saveSearch(String name, String query, SortOrder order) {
        return lectern().saveSearch(name, query, order);
    }

    @Override
    public Optional<Change> renameSearch(long number, String name) {
        return lectern().renameSearch(number, name);
    }

    @Override
    public Change removeSearch(long number) {
        return lectern().removeSearch(number);
    }

    @Override
    public void lookedAt(long search) {
        lectern().lookedAt(search);
    }

    @Override
    public Optional<Suggestion> didYouMean(SearchResult result) {
        return lectern().didYouMean(result);
    }

    @Override
    public List<Completion> complete(String text, int caret, int limit) {
        return lectern().complete(text, caret, limit);
    }

    @Override
    public void prepareCompletion(int limit) {
        lectern().prepareCompletion(limit);
    }

    @Override
    public List<String> searched() {
        return lectern().searched();
    }

    @Override
    public List<String> noteSearched(String query) {
        return lectern().noteSearched(query);
    }

    @Override
    public List<String> forgetSearched(String query) {
        return lectern().forgetSearched(query);
    }

    @Override
    public List<String> forgetSearched() {
        return lectern().forgetSearched();
    }

    @Override
    public MarkedText markAbstract(String query, Paper paper) {
        return lectern().markAbstract(query, paper);
    }

    @Override
    public ImportReport importPaths(List<Path> paths, Progress progress) {
        return lectern().importPaths(paths, progress);
    }

    @Override
    public ImportReport importText(String name, List<String> flavours, Progress progress) {
        return lectern().importText(name, flavours, progress);
    }

    @Override
    public void watch(List<Path> folders, Progress progress, Consumer<ImportReport> consumer) {
        lectern().watch(folders, progress, consumer);
    }

    @Override
    public WatchedFolders watchedFolders() {
        return lectern().watchedFolders();
    }

    @Override
    public void watchedFolders(WatchedFolders folders) {
        lectern().watchedFolders(folders);
    }

    @Override
    public List<Paper> compared() {
        return lectern().compared();
    }

    @Override
    public void compared(List<PaperId> papers) {
        lectern().compared(papers);
    }

    @Override
    public Comparison compare(List<Paper> papers) {
        return lectern().comparisons().of(papers);
    }

    @Override
    public List<PaperId> ids(String query) {
        return lectern().ids(query);
    }

    @Override
    public List<PaperId> touchedSince(long change) {
        return lectern().library().touchedSince(change);
    }

    @Override
    public List<LoggedImport> imports(int limit) {
        return lectern().imports(limit);
    }

    @Override
    public void logAttempt(LoggedImport.Origin origin, List<Path> paths, Instant began, ImportReport report) {
        lectern().logAttempt(origin, paths, began, report);
    }

    @Override
    public List<RoleSpan> roles(String shownAbstract) {
        return RoleSpan.of(shownAbstract, RoleTagger.standard());
    }

    @Override
    public List<Related> related(List<Paper> papers, int limit) {
        return lectern().related(papers, limit);
    }

    @Override
    public ImportReport rehearsePaths(List<Path> paths, Progress progress) {
        return lectern().rehearsePaths(paths, progress);
    }

    @Override
    public ImportReport rehearseText(String name, List<String> flavours, Progress progress) {
        return lectern().rehearseText(name, flavours, progress);
    }

    @Override
    public Optional<ListingText> source(Paper paper, Sighting at) {
        return lectern().source(paper, at);
    }

    @Override
    public Optional<ListingText> source(Summary listing, int line) {
        return lectern().source(listing, line);
    }

    @Override
    public ImportReport addSamples(Progress progress) {
        return lectern().addSamples(progress);
    }

    @Override
    public Optional<Change> removeSamples() {
        return lectern().removeSamples();
    }

    @Override
    public Change revert(long changeNumber) {
        return lectern().revert(changeNumber);
    }

    @Override
    public List<Change> revertAll(List<Long> changeNumbers) {
        return lectern().revertAll(changeNumbers);
    }

    @Override
    public Steps steps(Collection<Long> passing) {
        return lectern().library().steps(passing);
    }

    @Override
    public Stepped undo(Collection<Long> passing) {
        return lectern().undo(passing);
    }

    @Override
    public Stepped redo(Collection<Long> passing) {
        return lectern().redo(passing);
    }

    @Override
    public List<ProbableDuplicate> probableDuplicates(Progress progress) {
        return lectern().probableDuplicates(progress);
    }

    @Override
    public List<DuplicateAnswer> duplicateAnswers() {
        return lectern().duplicateAnswers();
    }

    @Override
    public Change merge(PaperId one, PaperId other) {
        return lectern().merge(one, other);
    }

    @Override
    public Optional<Change> separate(PaperId one, PaperId other) {
        return lectern().separate(one, other);
    }

    @Override
    public Optional<Change> mark(Function<Library, Optional<Change>> work) {
        return lectern().mark(work);
    }

    @Override
    public PaperMarks marks(PaperId id) {
        return lectern().library().marks().of(id);
    }

    @Override
    public Map<PaperId, PaperMarks> marks(Collection<PaperId> ids) {
        return lectern().library().marks().of(ids);
    }

    @Override
    public Topics topics() {
        return lectern().topics();
    }

    @Override
    public List<String> tagNames() {
        return lectern().library().marks().tags().stream().map(TagCount::name).toList();
    }

    @Override
    public List<String> listNames() {
        return lectern().library().readingLists().all().stream()
                .map(ReadingList::name)
                .toList();
    }

    @Override
    public List<ReadingList> lists() {
        return lectern().library().readingLists().all();
    }

    @Override
    public ListContent listContent(String list) {
        return lectern().listContent(list);
    }

    @Override
    public Map<PaperId, List<Listed>> listed(Collection<PaperId> papers) {
        return lectern().library().readingLists().of(papers);
    }

    @Override
    public Change freeze(String list) {
        return lectern().freeze(list);
    }

    @Override
    public String me() {
        return lectern().me();
    }

    @Override
    public boolean isNamed() {
        return lectern().isNamed();
    }

    @Override
    public void me(String name) {
        lectern().me(name);
    }

    @Override
    public List<Paper> papers(List<PaperId> ids) {
        return lectern().library().papers(ids);
    }

    @Override
    public List<Version> versions(PaperId id) {
        return lectern().versions(id);
    }

    @Override
    public List<Listing> listings() {
        return lectern().listings();
    }

    @Override
    public Statistics statistics() {
        return lectern().library().statistics();
    }

    @Override
    public Exports exports() {
        return lectern().exports();
    }

    @Override
    public Sharing sharing() {
        return lectern().sharing();
    }
}
