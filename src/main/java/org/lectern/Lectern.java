package org.lectern;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lectern.LoggedImport.Origin;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.Reading;
import org.lectern.digest.Refusal;
import org.lectern.digest.SourceText;
import org.lectern.digest.Summary;
import org.lectern.library.Change;
import org.lectern.library.DuplicateAnswer;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.Listing;
import org.lectern.library.ListingSource;
import org.lectern.library.ProbableDuplicate;
import org.lectern.library.ReadingList;
import org.lectern.library.Stepped;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListQuery;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Sighting;
import org.lectern.paper.Version;
import org.lectern.search.Completion;
import org.lectern.search.Counting;
import org.lectern.search.FacetValues;
import org.lectern.search.KeyPhrases;
import org.lectern.search.MarkedText;
import org.lectern.search.Overview;
import org.lectern.search.OverviewRequest;
import org.lectern.search.Related;
import org.lectern.search.SearchIndex;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SignificantTerm;
import org.lectern.search.SortOrder;
import org.lectern.search.Suggestion;
import org.lectern.search.ValuesRequest;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A library with all that can be done with it: the facade, and the only place where the parts are put together. Safe for use
 * by several threads; every method may take long, so none is for a thread that draws. The index is opened when it is first
 * needed, and follows every change made here.
 */
public final class Lectern implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lectern.class);

    private final Path folder;
    private final LogFile log;
    private final Library library;
    private final IndexKeeper index;
    private final DigestReader reader = DigestReader.standard();
    private final ListingTexts texts;
    private final Sources sources;
    private final NewDuplicates duplicates;
    private final LookedAt looked;
    private final Exports exports;
    private final Topics topics;
    private final Comparisons comparisons;
    private final Sharing sharing;
    private final Me me;

    private Lectern(Path folder, LogFile log, Library library, IndexKeeper index, ListingTexts texts) {
        this.folder = folder;
        this.looked = LookedAt.in(folder);
        this.log = log;
        this.library = library;
        this.index = index;
        this.texts = texts;
        this.duplicates = new NewDuplicates(index);
        this.sources = new Sources(reader, texts);
        this.exports = new Exports(this, folder);
        this.topics = new Topics(this);
        this.comparisons = new Comparisons(this);
        this.sharing = new Sharing(this, folder);
        this.me = new Me(folder);
    }

    /**
     * Opens the library in a folder, which is made when missing. One that can only be read is opened too: all but what
     * changes it works.
     *
     * @param progress is told when the index has to catch up with changes made elsewhere
     * @throws org.lectern.library.LibraryException when the library cannot be used
     */
    public static Lectern open(Path folder, Progress progress) {
        LogFile log = LogFile.open(folder);
        try {
            Library library = Library.open(folder);
            IndexKeeper index = new IndexKeeper(folder.resolve("index"), library, progress);
            return new Lectern(folder, log, library, index, new ListingTexts(folder));
        } catch (RuntimeException failed) {
            log.close();
            throw failed;
        }
    }

    /**
     * Imports files, and the files of folders, each in a transaction of its own; what cannot be read is refused, and the rest
     * goes on. Cancelling leaves out the file at hand, and what comes after it. Where the library fails, as on a full disk, the
     * import ends with what it has, and the report says so; nothing is thrown. Progress is in bytes.
     */
    public ImportReport importPaths(List<Path> paths, Progress progress) {
        return importing(Origin.FILES, names(paths), progress, run -> run.addPaths(paths));
    }

    /** As {@link #importPaths}, of files that a watched folder has. */
    ImportReport importWatched(List<Path> paths, Progress progress) {
        return importing(Origin.WATCHED, names(paths), progress, run -> run.addPaths(paths));
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .toList();
    }

    /**
     * Every import that was made or tried, the newest first; of very many at least the latest thousand. Those from before there was a log are
     * told as far as the library knows their listings.
     *
     * @param limit how many at most
     */
    public List<LoggedImport> imports(int limit) {
        return new LoggedImports(library, log()).newest(limit);
    }

    /** Remembers an import that came to nothing before it was made: none of what was named could be read, say. */
    public void logAttempt(Origin origin, List<Path> paths, Instant began, ImportReport report) {
        log(origin, names(paths), began, report);
    }

    private void log(Origin origin, List<String> named, Instant began, ImportReport report) {
        if (report.imported().isEmpty()
                && report.refused().isEmpty()
                && !report.cancelled()
                && report.failure().isEmpty()) {
            return;
        }
        Instant since = began.truncatedTo(ChronoUnit.MILLIS);
        log().add(new LoggedImport(
                since,
                Optional.of(Duration.between(since, Instant.now())),
                origin,
                named,
                Optional.of(report),
                List.of(),
                0,
                List.of()));
    }

    private ImportLog log() {
        return ImportLog.in(folder);
    }

    /** What {@link #importPaths} would do; the library stays as it is. */
    public ImportReport rehearsePaths(List<Path> paths, Progress progress) {
        return rehearsing(progress, run -> run.addPaths(paths));
    }

    /**
     * Imports what is new or edited in folders, until the progress is cancelled or the thread interrupted; a file is looked at
     * when it has not changed for two seconds. What is deleted there stays in the library.
     *
     * @param consumer is given the report of each import
     */
    public void watch(List<Path> folders, Progress progress, Consumer<ImportReport> consumer) {
        new FolderWatch(this, folders).run(progress, consumer);
    }

    /** The folders that a window is to watch. */
    public WatchedFolders watchedFolders() {
        return WatchedFolders.read(folder);
    }

    /**
     * Remembers which folders a window is to watch; it is the window that watches.
     *
     * @throws UncheckedIOException when that cannot be written
     */
    public void watchedFolders(WatchedFolders folders) {
        folders.write(folder);
    }

    /** What was searched in a window, the newest first. */
    public List<String> searched() {
        return SearchHistory.read(folder).queries();
    }

    /**
     * Remembers a search, as the newest; gives what was searched.
     *
     * @throws UncheckedIOException when that cannot be written
     */
    public List<String> noteSearched(String query) {
        return searched(history -> history.with(query));
    }

    /** Forgets a search; else as {@link #noteSearched}. */
    public List<String> forgetSearched(String query) {
        return searched(history -> history.without(query));
    }

    /** Forgets all searches; else as {@link #noteSearched}. */
    public List<String> forgetSearched() {
        return searched(history -> new SearchHistory(List.of()));
    }

    private synchronized List<String> searched(UnaryOperator<SearchHistory> change) {
        SearchHistory history = change.apply(SearchHistory.read(folder));
        history.write(folder);
        return history.queries();
    }

    /** The papers that were put aside to be compared, in their order; those that are gone are left out. */
    public List<Paper> compared() {
        return ComparedPapers.read(folder).papers().stream()
                .flatMap(id -> library.paper(id).stream())
                .distinct()
                .toList();
    }

    /**
     * Remembers which papers are put aside to be compared.
     *
     * @throws UncheckedIOException when that cannot be written
     */
    public void compared(List<PaperId> papers) {
        new ComparedPapers(papers).write(folder);
    }

    /** Imports a text that was pasted; a failure of the library is in the report. */
    public ImportReport importText(String name, String text, Progress progress) {
        return importText(name, List.of(text), progress);
    }

    /**
     * Imports a text that was pasted in several flavours, as HTML and as plain text: of these the one in which most papers are
     * read, and of two alike the earlier. A failure of the library is in the report.
     *
     * @param flavours the same text in each, the richest first; at least one
     */
    public ImportReport importText(String name, List<String> flavours, Progress progress) {
        SourceText best = best(name, flavours);
        return importing(Origin.PASTED, List.of(), progress, run -> run.add(ListingSource.pasted(name), best));
    }

    /** What {@link #importText} would do; the library stays as it is. */
    public ImportReport rehearseText(String name, List<String> flavours, Progress progress) {
        SourceText best = best(name, flavours);
        return rehearsing(progress, run -> run.add(ListingSource.pasted(name), best));
    }

    private SourceText best(String name, List<String> flavours) {
        List<SourceText> texts =
                flavours.stream().map(text -> SourceText.of(name, text)).toList();
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        List<Integer> records =
                texts.stream().map(text -> records(reader.read(text))).toList();
        int most = Collections.max(records);
        // Where none is a listing, it is the plain text of which a person is told.
        return most == 0 ? texts.getLast() : texts.get(records.indexOf(most));
    }

    private static int records(Reading reading) {
        return switch (reading) {
            case Digest digest -> digest.records().size();
            case Refusal refusal -> 0;
        };
    }

    /** Imports the sample listings that come with Lectern; a failure of the library is in the report. */
    public ImportReport addSamples(Progress progress) {
        return importing(Origin.SAMPLES, List.of(), progress, run -> {
            for (SourceText sample : Samples.all()) {
                if (!run.add(ListingSource.sample(sample.name()), sample)) {
                    break;
                }
            }
        });
    }

    private ImportReport rehearsing(Progress progress, Consumer<ImportRun> work) {
        ImportReport[] report = new ImportReport[1];
        library.rehearse(rehearsal -> {
            ImportRun run = new ImportRun(reader, rehearsal, texts, progress, true);
            work.accept(run);
            report[0] = duplicates.added(run.report(), progress, rehearsal::probableDuplicates);
        });
        return report[0];
    }

    /** Imports; what was imported before a cancelling or a failure is searchable all the same. What became of it is in the log. */
    private ImportReport importing(Origin origin, List<String> named, Progress progress, Consumer<ImportRun> work) {
        texts.sweep();
        ImportRun run = new ImportRun(reader, library, texts, progress, false);
        ImportReport report = found(stored(run, work), progress);
        log(origin, named, run.began(), report);
        return report;
    }

    private ImportReport stored(ImportRun run, Consumer<ImportRun> work) {
        return library.asOneStep(
                () -> {
                    work.accept(run);
                    return run.report();
                },
                done -> Optional.of("Imported %d listings: %s"
                        .formatted(done.changes().size(), done.added() == 1 ? "1 paper" : done.added() + " papers")));
    }

    private ImportReport found(ImportReport report, Progress progress) {
        if (report.lastChange().isEmpty()) {
            return report;
        }
        try {
            index.index().catchUp(report.cancelled() ? Progress.NONE : progress);
            return duplicates.added(report, progress, alike -> library.probableDuplicates(report.changes(), alike));
        } catch (UncheckedIOException | LibraryException failed) {
            LOG.error("The index could not take in what was imported", failed);
            String message = "What was imported is in the library, but not yet found. " + failed.getMessage();
            Optional<String> failure = report.failure().or(() -> Optional.of(message));
            return new ImportReport(report.imported(), report.refused(), report.cancelled(), failure);
        }
    }

    /** Takes the sample listings out; empty when there are none. */
    public Optional<Change> removeSamples() {
        List<Long> samples =
                listings().stream().filter(Listing::sample).map(Listing::number).toList();
        Optional<Change> change = library.removeListings(samples);
        index.index().catchUp(Progress.NONE);
        return change;
    }

    /**
     * Undoes a change by a new one.
     *
     * @throws org.lectern.library.LibraryException when later changes build on it; nothing is changed then
     */
    public Change revert(long changeNumber) {
        Change change = library.revert(changeNumber);
        index.index().catchUp(Progress.NONE);
        return change;
    }

    /** See {@link Library#revertAll}. */
    public List<Change> revertAll(List<Long> changeNumbers) {
        List<Change> changes = library.revertAll(changeNumbers);
        index.index().catchUp(Progress.NONE);
        return changes;
    }

    /** See {@link Library#undo}. */
    public Stepped undo(Collection<Long> passing) {
        return stepped(library.undo(passing));
    }

    /** See {@link Library#redo}. */
    public Stepped redo(Collection<Long> passing) {
        return stepped(library.redo(passing));
    }

    private Stepped stepped(Stepped outcome) {
        if (outcome instanceof Stepped.Done) {
            index.index().catchUp(Progress.NONE);
        }
        return outcome;
    }

    /** See {@link Library#probableDuplicates}. */
    public List<ProbableDuplicate> probableDuplicates(Progress progress) {
        return library.probableDuplicates(progress);
    }

    /** See {@link Library#duplicateAnswers}. */
    public List<DuplicateAnswer> duplicateAnswers() {
        return library.duplicateAnswers();
    }

    /** See {@link Library#merge}. */
    public Change merge(PaperId one, PaperId other) {
        Change change = library.merge(one, other);
        index.index().catchUp(Progress.NONE);
        return change;
    }

    /** See {@link Library#separate}. */
    public Optional<Change> separate(PaperId one, PaperId other) {
        return library.separate(one, other);
    }

    public SearchResult search(SearchRequest request) {
        return index.index().search(request);
    }

    /** See {@link org.lectern.search.SearchIndex#values}. */
    public FacetValues facetValues(ValuesRequest request) {
        return index.index().values(request);
    }

    /** See {@link org.lectern.search.SearchIndex#overview}. */
    public Overview overview(OverviewRequest request) {
        return index.index().overview(request);
    }

    /** See {@link org.lectern.search.SearchIndex#significantTerms}. */
    public List<SignificantTerm> significantTerms(SearchRequest request) {
        return index.index().significantTerms(request);
    }

    /** What is new in the library's texts. */
    public KeyPhrases phrases() {
        return index.index().phrases();
    }

    /** See {@link org.lectern.search.SearchIndex#related}. */
    public List<Related> related(List<Paper> papers, int limit) {
        return index.index().related(papers, limit);
    }

    /** See {@link org.lectern.search.SearchIndex#didYouMean}. */
    public Optional<Suggestion> didYouMean(SearchResult result) {
        return index.index().didYouMean(result);
    }

    /** The saved searches with what they find now, by their names. */
    public List<SavedCount> savedSearches() {
        SavedCounts counts = new SavedCounts(index.index(), looked);
        return library.savedSearches().stream().map(counts::of).toList();
    }

    /**
     * Gives a search a name; one that had the name is exchanged. It counts as looked at. Empty when it was saved so already.
     *
     * @throws LibraryException when the name is blank
     */
    public Optional<Change> saveSearch(String name, String query, SortOrder order) {
        Optional<Change> change = library.saveSearch(name, query, order.key());
        library.savedSearches().stream()
                .filter(search -> search.name().equals(name.strip()))
                .forEach(search -> lookedAt(search.number()));
        return change;
    }

    /** See {@link Library#renameSearch}. */
    public Optional<Change> renameSearch(long number, String name) {
        return library.renameSearch(number, name);
    }

    /** See {@link Library#removeSearch}. */
    public Change removeSearch(long number) {
        return library.removeSearch(number);
    }

    /**
     * Remembers that a saved search was looked at: what is new from now on came later.
     *
     * @throws UncheckedIOException when that cannot be written
     */
    public synchronized void lookedAt(long search) {
        looked.note(search, index.index().latestImport().orElse(Instant.EPOCH));
    }

    /** See {@link org.lectern.search.SearchIndex#complete}. */
    public List<Completion> complete(String text, int caret, int limit) {
        return index.index().complete(text, caret, limit);
    }

    /** See {@link org.lectern.search.SearchIndex#prepareCompletion}. */
    public void prepareCompletion(int limit) {
        index.index().prepareCompletion(limit);
    }

    /**
     * Why searches are answered by an index made for this run alone, in a sentence or two for a person; empty when they are
     * not, or nothing was searched yet.
     */
    public Optional<String> indexTrouble() {
        return index.trouble();
    }

    /** Why a paper is where it is among what a query finds, in some sentences; none when the query does not find it. */
    public List<String> explain(String query, PaperId id) {
        return index.index().explain(query, id);
    }

    /** The whole abstract of a paper, marked where a query matches it. */
    public MarkedText markAbstract(String query, Paper paper) {
        return index.index().markAbstract(query, paper);
    }

    /**
     * Makes the index anew.
     *
     * @throws java.io.UncheckedIOException when its folder cannot be written; the index is as it was then
     */
    public void reindex(Progress progress) {
        index.rebuild(progress);
    }

    /** See {@link SearchIndex#ids}. */
    public List<PaperId> ids(String query) {
        return index.index().ids(query);
    }

    /** Makes a change of what is said of papers, of tags or of lists; what it did is found when this returns. */
    public Optional<Change> mark(Function<Library, Optional<Change>> work) {
        Optional<Change> change = work.apply(library);
        if (change.isPresent()) {
            index.index().catchUp(Progress.NONE);
        }
        return change;
    }

    /**
     * What a list says of its papers that are in the library; of a smart list those that its search finds, in its order.
     *
     * @throws LibraryException when there is no such list
     * @throws UnreadableQueryException when the search of a smart list cannot be understood
     */
    public ListContent listContent(String list) {
        ListContent content = library.readingLists().content(list);
        Optional<ListQuery> query = library.readingLists().named(list).flatMap(ReadingList::query);
        return query.map(asked -> content.with(
                        List.of(),
                        smartPapers(asked).stream().map(ListEntry::of).toList()))
                .orElse(content);
    }

    /** The papers of {@link #listContent}, in order. */
    public List<PaperId> listPapers(String list) {
        return listContent(list).entries().stream().map(ListEntry::paper).toList();
    }

    /** How many papers of the library a list has; of a smart list how many its search finds. */
    public int listSize(ReadingList list) {
        if (list.query().isEmpty()) {
            return list.papers();
        }
        SearchResult found =
                search(SearchRequest.of(list.query().get().query()).page(0, 0).counting(Counting.TOTAL));
        return found.partial() ? 0 : found.total();
    }

    private List<PaperId> smartPapers(ListQuery query) {
        return ScopedPapers.of(
                        this,
                        new ExportScope.Found(
                                query.query(), SortOrder.ofKey(query.sort()).orElse(SortOrder.RELEVANCE)))
                .ids();
    }

    /**
     * Makes a smart list one that people fill, with what its search finds now.
     *
     * @throws LibraryException when there is no such list, or people fill it
     * @throws UnreadableQueryException when its search cannot be understood
     */
    public Change freeze(String list) {
        List<PaperId> found = listPapers(list);
        return mark(stored -> Optional.of(stored.readingLists().freeze(list, found)))
                .orElseThrow();
    }

    /** Who votes and writes here, as others of a group know them: one line, never blank. */
    public String me() {
        return me.name();
    }

    /** Whether that name was chosen, and is not what git or the system says. */
    public boolean isNamed() {
        return me.isChosen();
    }

    /**
     * Says who votes and writes here; a blank name leaves that to git and the system again.
     *
     * @throws UncheckedIOException when that cannot be written
     * @throws LibraryException when the name is too long
     */
    public void me(String name) {
        me.name(name);
    }

    /** The paper of that id, or of the one id that starts so. */
    public Optional<Paper> paper(String idOrPrefix) {
        return library.resolve(idOrPrefix).flatMap(library::paper);
    }

    /** See {@link Library#versions}. */
    public List<Version> versions(PaperId id) {
        return library.versions(id);
    }

    /** Where a paper was seen, in its listing; empty when the listing's text was not kept and its file is no longer the same. */
    public Optional<ListingText> source(Paper paper, Sighting at) {
        return sources.find(at, paper.title(), listings());
    }

    /** A line of a listing that was imported; empty when its text was not kept and its file is no longer the same. */
    public Optional<ListingText> source(Summary listing, int line) {
        return sources.line(listing, line);
    }

    public List<Listing> listings() {
        return library.listings();
    }

    /** The topics of papers. */
    public Topics topics() {
        return topics;
    }

    /** What reads papers against each other. */
    public Comparisons comparisons() {
        return comparisons;
    }

    /** The index, for the parts that the facade is made of. */
    SearchIndex index() {
        return index.index();
    }

    /** The lists that are shared as files. */
    public Sharing sharing() {
        return sharing;
    }

    /** What exports papers, and the keys they are cited by. */
    public Exports exports() {
        return exports;
    }

    /** The store itself, for what the facade has no method for. */
    public Library library() {
        return library;
    }

    @Override
    public void close() {
        index.close();
        library.close();
        log.close();
    }
}
