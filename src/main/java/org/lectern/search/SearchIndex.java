package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a library: derived from it, and disposable. Whatever is wrong with its folder, it is made anew without a
 * question; until it has caught up, searches answer from what is there. Several processes may have one folder open: one of
 * them writes at a time, and all of them see what it wrote. Safe for use by several threads.
 */
public final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    /** How long to wait for another process that is writing the index. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Invalid FAILED = new Invalid(0, "The search failed; the log says why.", Optional.empty());

    /** A query that finds more is not mistyped. */
    private static final int FEW = 5;

    /** How many papers like another one are worth a look. */
    private static final int MOST_ALIKE = 20;

    private final FSDirectory directory;
    private final Path folder;
    private final Analysis analysis = new Analysis();
    private final Snapshots snapshots;
    private final IndexUpdater updater;
    private final Planner planner;
    private final IndexAnswers answers;
    private final AlikeSearch alike;
    private final RelatedPapers related;
    private final HitBuilder hits;
    private final IndexedTopics topics;
    private final PageSearch search;
    private final ValuesSearch values;
    private final OverviewSearch overview;
    private final SignificantTerms terms;
    private final KeyPhrases phrases;
    private final Terminology terminology;
    private final HitExplainer explainer;
    private final Completer completer;
    private final Respelling respelling;
    private final SmartLists smart;

    static {
        // What keeps a query small is the parser; all the ways in which its words are written are as many as they are.
        IndexSearcher.setMaxClauseCount(1 << 20);
    }

    private SearchIndex(FSDirectory directory, PaperSource papers, Duration patience) {
        this.directory = directory;
        folder = directory.getDirectory();
        Acronyms acronyms = new Acronyms(analysis);
        Clock clock = Clock.system(ZoneId.systemDefault());
        LuceneTranslator translator = new LuceneTranslator(analysis, clock, this::latestImport);
        TopicColumns columns = new TopicColumns();
        TopicStore store = new TopicStore(folder);
        TopicRules rules = new TopicRules(translator);
        snapshots = new Snapshots(directory, papers, book -> new TopicIndex(book, rules, analysis, columns, store));
        updater = new IndexUpdater(
                new IndexFolder(directory, analysis.index(), patience),
                snapshots,
                papers,
                new PaperDocuments(analysis, acronyms));
        answers = new IndexAnswers(folder, snapshots, updater);
        smart = new SmartLists(papers, analysis);
        planner = new Planner(translator, acronyms, analysis);
        PartialMatches partial = new PartialMatches(translator, acronyms, analysis);
        search = new PageSearch(partial);
        values = new ValuesSearch(search);
        overview = new OverviewSearch(search);
        terms = new SignificantTerms(search, translator, acronyms, analysis, papers);
        phrases = new KeyPhrases(snapshots, papers, planner, translator, acronyms, analysis, clock);
        terminology = new Terminology(snapshots, acronyms, analysis);
        explainer = new HitExplainer(partial, translator, acronyms);
        completer = new Completer(analysis, translator, acronyms, smart);
        respelling = new Respelling(analysis);
        alike = new AlikeSearch(analysis);
        related = new RelatedPapers(analysis, papers);
        hits = new HitBuilder(papers, analysis);
        topics = new IndexedTopics(snapshots, answers, smart, planner, values, new TopicReasons(translator, hits));
    }

    /**
     * Opens the index in a folder, which is made when missing. One that is missing, damaged, of another format or ahead of
     * the library is made anew by the next {@link #catchUp}; until then a missing or damaged one finds nothing.
     *
     * @throws UncheckedIOException when the folder cannot be made
     */
    public static SearchIndex open(Path folder, Library library) {
        return open(folder, PaperSource.of(library), PATIENCE);
    }

    static SearchIndex open(Path folder, PaperSource papers, Duration patience) {
        try {
            if (Files.isRegularFile(folder)) {
                Files.delete(folder);
            }
            return new SearchIndex(FSDirectory.open(folder), papers, patience);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The folder of the index %s cannot be made. Check the rights of its parent folder."
                            .formatted(folder),
                    failed);
        }
    }

    /**
     * Brings the index up to the library's change number. When another process is writing it, waits a few seconds and goes
     * on with what is there, as that process is catching up. Cancelled, it leaves the index as it was.
     *
     * @throws UncheckedIOException when the index cannot be written, as on a full disk; it then stays as it was
     */
    public void catchUp(Progress progress) {
        try {
            updater.catchUp(progress);
            topics.prepare();
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /**
     * Makes the index anew from the library; the old one answers until then, and stays when this is cancelled.
     *
     * @throws UncheckedIOException when the index cannot be written, as on a full disk
     */
    public void rebuild(Progress progress) {
        try {
            updater.rebuild(progress);
            topics.prepare();
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private UncheckedIOException unwritable(IOException failed) {
        return new UncheckedIOException(
                "The index in %s cannot be written (%s). Check the free space and the rights of the folder."
                        .formatted(folder, failed.getMessage()),
                failed);
    }

    /**
     * Searches; never throws for anything in the query, and finds nothing once the index is closed. A paper that the library no longer has is counted in the total
     * until the index has caught up, but is not among the hits.
     *
     * @throws LibraryException when the library cannot be read
     */
    public SearchResult search(SearchRequest request) {
        long start = System.nanoTime();
        ParsedQuery parsed = QueryParser.parse(request.query());
        SearchRequest asked = smart.expanded(request);
        SearchRequest narrowed = NarrowedQuery.narrowed(asked);
        Optional<Page> answer =
                answers.to(request.query(), snapshot -> search.page(snapshot, planner.plan(snapshot, asked), narrowed));
        Page page = answer.orElseGet(Page::none);
        return new SearchResult(
                request,
                page.total(),
                page.partial(),
                hits.of(page),
                page.facets(),
                answer.isPresent() ? parsed.invalid().or(() -> ofLists(asked, request)) : Optional.of(FAILED),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** What is wrong with the searches of smart lists that a query asks for. */
    private Optional<Invalid> ofLists(SearchRequest asked, SearchRequest request) {
        return asked.equals(request)
                ? Optional.empty()
                : smart.problem(request.query())
                        .map(told -> new Invalid(0, "In the search of a smart list: " + told, Optional.empty()));
    }

    /**
     * The values of one facet that the papers of a search have, with exact counts, each counted as {@link #search} counts facets; of
     * authors too. Never throws for anything in the request.
     *
     * @throws LibraryException when the library cannot be read
     */
    public FacetValues values(ValuesRequest request) {
        SearchRequest asked = smart.expanded(request.search());
        SearchRequest narrowed = NarrowedQuery.narrowed(asked);
        return answers.to(
                        request.search().query(),
                        snapshot -> values.values(snapshot, planner.plan(snapshot, asked), request.in(narrowed)))
                .orElseGet(() -> new FacetValues(request, List.of(), 0, List.of()));
    }

    /**
     * What the papers of a query are about, and when and where they come from, in numbers, each that of the papers that a search finds.
     * One pass over the papers found; never throws for anything in the request.
     *
     * @throws LibraryException when the library cannot be read
     */
    public Overview overview(OverviewRequest request) {
        SearchRequest asked = smart.expanded(SearchRequest.of(request.query()).choosingNamed());
        SearchRequest narrowed = NarrowedQuery.narrowed(asked);
        return answers.to(
                        request.query(),
                        snapshot -> overview.of(snapshot, planner.plan(snapshot, asked), narrowed, request))
                .orElseGet(() -> Overview.none(request));
    }

    /**
     * What sets the papers of a search apart from the rest of the library, the most telling first, up to {@value SignificantTerms#MOST}
     * terms; none where all papers are found, or only partial matches. The page and the order do not matter.
     *
     * @throws LibraryException when the library cannot be read
     */
    public List<SignificantTerm> significantTerms(SearchRequest request) {
        SearchRequest conditions = smart.expanded(request.ofConditions());
        return answers.to(
                        request.query(), snapshot -> terms.of(snapshot, planner.plan(snapshot, conditions), conditions))
                .orElse(List.of());
    }

    /**
     * The ids of all papers that have all of a query, in the order of the ids: for what is done to very many at once. Never throws for
     * anything in the query.
     */
    public List<PaperId> ids(String query) {
        SearchRequest asked = SearchRequest.of(smart.expanded(query));
        long[] found = reading(snapshot ->
                FoundIds.of(snapshot.searcher(), planner.plan(snapshot, asked).strict()));
        return Arrays.stream(found).mapToObj(PaperId::ofBits).toList();
    }

    /** Which papers have which topics. */
    public IndexedTopics topics() {
        return topics;
    }

    /** What is new in the library's texts. */
    public KeyPhrases phrases() {
        return phrases;
    }

    /** How the index reads texts, and what it knows of their words. */
    public Terminology terminology() {
        return terminology;
    }

    /**
     * Why a paper is where it is among what a query finds, in some sentences for a person; none when the query does not find
     * it.
     */
    public List<String> explain(String query, PaperId id) {
        SearchRequest asked = SearchRequest.of(smart.expanded(query));
        return reading(snapshot -> explainer.explain(snapshot, planner.plan(snapshot, asked), id));
    }

    /**
     * What could stand at the caret of a query: names of fields, values of the field before the colon, words; those that most papers have
     * first. Never throws for anything in the text; where the index cannot answer there is nothing.
     *
     * @param caret where the caret is in the text; elsewhere than in it there is nothing to complete
     * @param limit how many at most, 0 or more
     */
    public List<Completion> complete(String text, int caret, int limit) {
        try {
            return snapshots.with(snapshot -> completer.complete(snapshot, text, caret, limit));
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Completing a query failed", failed);
            return List.of();
        }
    }

    /** Completes words and names by one letter, which takes longest the first time, so that nobody waits for it. */
    public void prepareCompletion(int limit) {
        try {
            snapshots.with(snapshot -> {
                completer.prepare(snapshot, limit);
                return true;
            });
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Nothing was prepared to complete queries with", failed);
        }
    }

    /**
     * What was probably meant by a query that finds no paper, or few: the same with words that the index knows for those that it does not
     * know or hardly knows. Empty where nothing like it finds more, and for a query that finds enough.
     */
    public Optional<Suggestion> didYouMean(SearchResult result) {
        int found = result.partial() ? 0 : result.total();
        if (found > FEW) {
            return Optional.empty();
        }
        String query = result.request().query();
        ToIntFunction<String> total = other -> {
            SearchResult all = search(result.request().asking(other).page(0, 0).counting(Counting.TOTAL));
            return all.partial() ? 0 : all.total();
        };
        try {
            Optional<Suggestion> plain = found > 0 ? Optional.empty() : PlainWords.of(query, total);
            return plain.isPresent() ? plain : snapshots.with(snapshot -> respelling.of(snapshot, query, found, total));
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Looking for what was meant by a query failed", failed);
            return Optional.empty();
        }
    }

    private <T> T reading(Snapshots.Use<T> use) {
        try {
            return snapshots.with(use);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The whole abstract of a paper as it is shown, in the index or not, marked where a query matches it. */
    public MarkedText markAbstract(String query, Paper paper) {
        return hits.marked(IndexSchema.ABSTRACT, strict(query), paper.metadata().abstractText());
    }

    /** Without the acronyms where the index cannot say what they stand for. */
    private Query strict(String query) {
        try {
            return snapshots.with(snapshot -> planner.plan(snapshot, SearchRequest.of(smart.expanded(query)))
                    .strict());
        } catch (IOException | RuntimeException failed) {
            LOG.debug("Marking without the index", failed);
            return planner.plain(query);
        }
    }

    /** The papers that have most in common with one, in the index or not, the most alike first; itself is not among them. */
    public List<PaperId> alike(Paper paper) {
        return reading(snapshot -> PageSearch.best(snapshot, alike.query(snapshot.reader(), paper), MOST_ALIKE + 1))
                .stream()
                .filter(id -> !id.equals(paper.id()))
                .toList();
    }

    /**
     * The papers that are related to one, or to several together, the most related first, each with what it has in common with them; none of
     * those that are given, which may be in the index or not. Nothing where none has anything in common with them.
     *
     * @param limit how many at most, 0 or more
     * @throws LibraryException when the library cannot be read
     */
    public List<Related> related(List<Paper> given, int limit) {
        String title = given.stream().map(Paper::title).findFirst().orElse("");
        return answers.to(title, snapshot -> related.to(snapshot, given, limit)).orElse(List.of());
    }

    /** The query of what another finds of the papers that were first seen after a moment. */
    public static String seenAfter(String query, Instant moment) {
        return QueryPrinter.print(
                QueryNode.all(List.of(QueryParser.parse(query).node(), new QueryNode.SeenAfter(moment))));
    }

    /** When the last import began that the index knows; all its listings have that time. Empty when there was none. */
    public Optional<Instant> latestImport() {
        return reading(Snapshot::latestImport);
    }

    @Override
    public void close() {
        answers.close();
        try {
            snapshots.close();
            directory.close();
        } catch (IOException failed) {
            LOG.warn("Closing the index in {} failed", folder, failed);
        }
    }
}
