package org.lectern;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lectern.library.Change;
import org.lectern.library.TopicMarks;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.Coverage;
import org.lectern.search.Facet;
import org.lectern.search.PhraseRequest;
import org.lectern.search.Proposals;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;
import org.lectern.search.TopicCount;
import org.lectern.search.TopicReason;
import org.lectern.search.TopicRule;
import org.lectern.search.Trend;
import org.lectern.search.Trends;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import org.lectern.topic.TopicEdits;
import org.lectern.topic.TopicException;
import org.lectern.topic.TopicFile;
import org.lectern.topic.TopicProblem;

/**
 * The topics of a library's papers, why they have them, and changing both. What a change did is found when its method returns. Safe for
 * use by several threads; every method may take long.
 */
public final class Topics {
    /** How many papers and neighbours a page shows. */
    private static final int NEWEST = 20;

    private static final int NEIGHBOURS = 12;

    private final Lectern lectern;
    private final TopicMarks marks;

    Topics(Lectern lectern) {
        this.lectern = lectern;
        marks = lectern.library().topics();
    }

    /** The topics there are. */
    public TopicBook book() {
        return marks.book();
    }

    /** What was changed of the book that comes with the program. */
    public TopicEdits edits() {
        return marks.edits();
    }

    /** The topics of papers, without those above them; a paper that is not there is left out. */
    public Map<PaperId, List<Topic>> of(Collection<PaperId> papers) {
        return lectern.index().topics().of(papers);
    }

    /** Why a paper has each of its topics. */
    public List<TopicReason> why(Paper paper) {
        return lectern.index().topics().why(paper);
    }

    /** How many of the papers that a search finds have each topic, or one below it, in the order of the book. */
    public List<TopicCount> counts(SearchRequest request) {
        return lectern.index().topics().counts(request);
    }

    /**
     * The papers that a query finds, to do something to all of them.
     *
     * @throws UnreadableQueryException when the query cannot be understood
     */
    public List<PaperId> papers(String query) {
        return papers(new ExportScope.Found(query, SortOrder.RELEVANCE));
    }

    /**
     * The papers of a scope, to do something to all of them.
     *
     * @throws UnreadableQueryException when its query cannot be understood
     */
    public List<PaperId> papers(ExportScope scope) {
        return ScopedPapers.of(lectern, scope).ids();
    }

    /** What could be a topic: phrases that grow and that no topic speaks of. See {@link org.lectern.search.KeyPhrases#propose}. */
    public Proposals proposals(PhraseRequest request, Progress progress) {
        return lectern.phrases().propose(request, Coverage.of(book()), progress);
    }

    /**
     * How frequent topics are over time, the lowest ones that papers have, in the order of the book; none when it is cancelled.
     *
     * @param months as of {@link PhraseRequest}
     */
    public Map<Topic, Trend> trends(OptionalInt months, Progress progress) {
        Trends trends = lectern.phrases().trends(months, progress);
        Map<Topic, Trend> all = new LinkedHashMap<>();
        TopicBook book = book();
        for (TopicCount count : counts(SearchRequest.of("*"))) {
            if (count.papers() > 0 && book.isLeaf(count.topic()) && !progress.isCancelled()) {
                all.put(count.topic(), lectern.phrases().trend(trends, query(count.topic())));
            }
        }
        return progress.isCancelled() ? Map.of() : all;
    }

    /** The query that finds the papers of a topic. */
    public static String query(Topic topic) {
        return "topic:=\"" + topic.name().replace("\"", "\"\"") + "\"";
    }

    /** What there is to say of a topic. */
    public TopicPage page(Topic topic) {
        SearchRequest request = SearchRequest.of(query(topic));
        SearchResult newest = lectern.search(request.sorted(SortOrder.NEWEST).page(0, NEWEST));
        SortedMap<Integer, Integer> years = years(newest);
        SortedMap<Integer, Integer> all = years.isEmpty()
                ? years
                : years(lectern.search(SearchRequest.of("*").page(0, 0))).subMap(years.firstKey(), years.lastKey() + 1);
        TopicBook book = book();
        Map<Topic, TopicCount> counts = new HashMap<>();
        counts(SearchRequest.of("*")).forEach(count -> counts.put(count.topic(), count));
        return new TopicPage(
                topic,
                book.path(topic),
                book.children(topic.id()).stream()
                        .map(child -> counts.getOrDefault(child, new TopicCount(child, 0, 0)))
                        .toList(),
                newest.total(),
                years,
                all,
                lectern.significantTerms(request),
                lectern.index().topics().neighbours(topic, NEIGHBOURS),
                newest.hits());
    }

    private static SortedMap<Integer, Integer> years(SearchResult result) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        result.facets()
                .getOrDefault(Facet.YEAR, List.of())
                .forEach(year -> years.put(Integer.valueOf(year.value()), year.count()));
        return years;
    }

    /**
     * Changes the book; every paper has the topics of the new one when this returns. Empty when it was so already.
     *
     * @param step the edits after the change, of those as they are when it is made
     * @throws TopicException when it cannot be made, or a rule is none; nothing is changed then
     */
    public Optional<Change> edit(UnaryOperator<TopicEdits> step) {
        return lectern.mark(library -> library.topics().edit(before -> {
            TopicEdits after = step.apply(before);
            after.edits().values().forEach(edit -> {
                if (!edit.equals(before.edits().get(edit.id()))) {
                    edit.rule().filter(rule -> !rule.isBlank()).ifPresent(rule -> check(edit.id(), rule));
                }
            });
            return after;
        }));
    }

    /**
     * What keeps a file of topics from changing the book, in the order of its lines.
     *
     * @param replace whether all other changes of the book would go
     */
    public List<TopicProblem> problems(TopicFile.Content content, boolean replace) {
        return Stream.of(content.problems(), ruleProblems(content), edits().problems(content, replace))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(TopicProblem::line))
                .toList();
    }

    private static List<TopicProblem> ruleProblems(TopicFile.Content content) {
        return content.edits().stream()
                .flatMap(edit -> edit.rule().filter(rule -> !rule.isBlank()).flatMap(TopicRule::problem).stream()
                        .map(problem -> new TopicProblem(
                                content.lines().getOrDefault(edit.id(), 1),
                                "The rule of “" + edit.id() + "” cannot be used. " + problem)))
                .toList();
    }

    private static void check(String id, String rule) {
        TopicRule.problem(rule).ifPresent(problem -> {
            throw new TopicException("The rule of “" + id + "” cannot be used. " + problem);
        });
    }

    /** See {@link TopicMarks#give}. */
    public Optional<Change> give(Collection<PaperId> papers, Topic topic) {
        return lectern.mark(library -> library.topics().give(papers, topic));
    }

    /** See {@link TopicMarks#refuse}. */
    public Optional<Change> refuse(Collection<PaperId> papers, Topic topic) {
        return lectern.mark(library -> library.topics().refuse(papers, topic));
    }

    /** See {@link TopicMarks#leave}. */
    public Optional<Change> leave(Collection<PaperId> papers, Topic topic) {
        return lectern.mark(library -> library.topics().leave(papers, topic));
    }
}
