package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Author;
import org.lectern.paper.Link;
import org.lectern.paper.MarkName;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.PartialDate;
import org.lectern.paper.ReadingState;
import org.lectern.task.Progress;

/** What is counted by combinations is what Lucene's own facets count, for any query and any choice of values. */
class FacetCountsTest {
    private static final int PAPERS = 400;
    private static final int QUERIES = 300;
    /** Topics are compared by {@code TopicIndexTest}. */
    private static final List<Facet> FACETS =
            Arrays.stream(Facet.values()).filter(facet -> facet != Facet.TOPIC).toList();

    private static final List<String> KINDS = List.of("Oral", "Poster", "Spotlight");

    private static final List<String> TAGS = List.of("Audio", "ML", "to do: é", "Ünïcode", "x");

    private static final List<String> NAMES = List.of("Ada", "Émile", "Łukasz", "李", "𝒜da");

    @TempDir
    Path folder;

    private final Random random = new Random(20261121);

    @Test
    void areThoseOfLucene() throws IOException {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            // Several segments, papers in several listings, and one that is in so many that its values need several
            // words of the index.
            List<Metadata> papers =
                    IntStream.range(0, PAPERS).mapToObj(this::paper).toList();
            for (int listing = 0; listing < 8; listing++) {
                sample.add(SampleLibrary.digest("listing%d.txt".formatted(listing), "Listing", some(papers)));
            }
            for (int listing = 0; listing < 12; listing++) {
                String name =
                        "a listing with a name that is as long as can be %s.txt".formatted("x".repeat(900 + listing));
                sample.add(SampleLibrary.digest(name, "Long", papers.subList(0, 3)));
            }
            List<Paper> stored = new ArrayList<>();
            sample.library().forEachPaper(stored::add);
            mark(sample, stored);
            Map<PaperId, PaperMarks> marks =
                    sample.library().marks().of(stored.stream().map(Paper::id).toList());
            try (Stock stock = new Stock(stored, marks)) {
                compare(sample, stock);
            }
        }
    }

    /** Marks papers, so that the index has to follow. */
    private void mark(SampleLibrary sample, List<Paper> papers) {
        for (ReadingState state : ReadingState.values()) {
            sample.library().marks().state(ids(papers), state);
        }
        for (String tag : TAGS) {
            sample.library().marks().tag(ids(papers), tag);
            sample.index().catchUp(Progress.NONE);
            sample.library().marks().untag(ids(papers), TAGS.getFirst());
            sample.library().readingLists().add("List of " + tag, ids(papers), true);
            sample.library().marks().note(papers.get(random.nextInt(PAPERS / 2)).id(), "a note");
        }
        sample.library().readingLists().rename("list of AUDIO", "Sounds");
        sample.index().catchUp(Progress.NONE);
    }

    private List<PaperId> ids(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> random.nextInt(3) == 0)
                .map(Paper::id)
                .toList();
    }

    private void compare(SampleLibrary sample, Stock stock) throws IOException {
        LuceneTranslator translator = new LuceneTranslator(new Analysis(), Clock.systemUTC(), Optional::empty);
        int narrowed = 0;
        for (int i = 0; i < QUERIES; i++) {
            String text = query();
            Choice choice = new Choice(choice(), random.nextBoolean() ? choice() : Map.of());
            SearchResult found = sample.index()
                    .search(SearchRequest.of(text).selecting(choice.selected()).excluding(choice.excluded()));
            Query query = translator.translate(QueryParser.parse(text).node());
            assertThat(found.total()).as("%s %s", text, choice).isEqualTo(stock.total(query, choice));
            Map<Facet, Map<String, Integer>> expected = stock.counts(query, choice);
            Facet facet = FACETS.get(random.nextInt(FACETS.size()));
            assertThat(values(sample, found.request(), facet))
                    .as("%s of %s %s", facet, text, choice)
                    .isEqualTo(expected.get(facet));
            Map<Facet, Map<String, Integer>> counted = counts(found);
            counted.put(Facet.AUTHOR, values(sample, found.request(), Facet.AUTHOR));
            counted.put(Facet.KEYWORD, values(sample, found.request(), Facet.KEYWORD));
            assertThat(counted).as("%s %s", text, choice).isEqualTo(expected);
            narrowed += choice.isEmpty() || found.total() == 0 ? 0 : 1;
        }
        assertThat(narrowed).isGreaterThan(QUERIES / 5);
    }

    /** Without the values that are listed only because they are chosen or excluded. */
    private static Map<Facet, Map<String, Integer>> counts(SearchResult found) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        found.facets()
                .forEach((facet, values) -> counts.put(
                        facet,
                        values.stream()
                                .filter(value -> value.count() > 0)
                                .collect(Collectors.toMap(FacetCount::value, FacetCount::count))));
        return counts;
    }

    /** All values of a facet, some at a time, with those that are chosen as they are told apart. */
    private Map<String, Integer> values(SampleLibrary sample, SearchRequest request, Facet facet) {
        Map<String, Integer> values = new HashMap<>();
        int total = 1;
        for (int from = 0; from < total; from += 7) {
            FacetValues page =
                    sample.index().values(ValuesRequest.of(request, facet).page(from, 7));
            total = page.total();
            page.values()
                    .forEach(value ->
                            assertThat(values.put(value.value(), value.count())).isNull());
            page.chosen()
                    .forEach(value -> assertThat(value.count())
                            .isEqualTo(
                                    sample
                                            .index()
                                            .values(ValuesRequest.of(request, facet)
                                                    .page(0, 1_000))
                                            .values()
                                            .stream()
                                            .filter(listed -> listed.value().equals(value.value()))
                                            .mapToInt(FacetCount::count)
                                            .sum()));
        }
        return values;
    }

    private Metadata paper(int number) {
        Metadata.Builder paper =
                Metadata.titled("Paper %d of %s".formatted(number, words(2))).abstractText(words(8));
        if (random.nextInt(5) > 0) {
            paper.published(PartialDate.of(2015 + random.nextInt(8)));
        }
        if (random.nextInt(4) > 0) {
            paper.venue("Venue " + random.nextInt(6));
        }
        if (random.nextBoolean()) {
            paper.organization("Lab " + random.nextInt(10));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            paper.author(author());
        }
        if (random.nextInt(3) == 0) {
            paper.presentation(KINDS.get(random.nextInt(KINDS.size())));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            paper.keyword("topic " + random.nextInt(30));
        }
        if (random.nextBoolean()) {
            paper.category("cs." + (char) ('A' + random.nextInt(5)));
        }
        for (Link.Kind kind : Link.Kind.values()) {
            if (random.nextInt(4) == 0) {
                paper.link(new Link(kind, "https://example.org/%s/%d".formatted(kind, number)));
            }
        }
        return paper.build();
    }

    private String author() {
        return NAMES.get(random.nextInt(NAMES.size())) + ' ' + (char) ('A' + random.nextInt(8)) + ". Family";
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + (char) ('a' + random.nextInt(20)))
                .collect(Collectors.joining(" "));
    }

    private List<Metadata> some(List<Metadata> papers) {
        return papers.stream().filter(paper -> random.nextInt(4) == 0).toList();
    }

    private String query() {
        return switch (random.nextInt(6)) {
            case 0 -> "*";
            case 1 -> words(1);
            case 2 -> words(1) + " OR " + words(1);
            case 3 -> words(1) + " -" + words(1);
            case 4 -> "year:2016..2019 " + words(1);
            default -> "wor* -title:" + words(1);
        };
    }

    private Map<Facet, Set<String>> choice() {
        Map<Facet, Set<String>> choice = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS) {
            if (random.nextInt(4) == 0) {
                choice.put(facet, new TreeSet<>(List.of(value(facet), value(facet))));
            }
        }
        return choice;
    }

    private String value(Facet facet) {
        return switch (facet) {
            case YEAR -> String.valueOf(2015 + random.nextInt(9));
            case VENUE -> "Venue " + random.nextInt(7);
            case ORGANIZATION -> "Lab " + random.nextInt(11);
            case SOURCE -> "listing%d.txt".formatted(random.nextInt(9));
            case HAS -> List.of("code", "project", "data", "video", "note").get(random.nextInt(5));
            case PRESENTATION -> KINDS.get(random.nextInt(KINDS.size()));
            case AUTHOR -> author();
            case TOPIC -> throw new IllegalArgumentException("topics are no values of documents");
            case KEYWORD -> random.nextBoolean() ? "topic " + random.nextInt(31) : "cs.A";
            case STATE ->
                List.of(ReadingState.values())
                        .get(random.nextInt(ReadingState.values().length))
                        .key();
            case TAG -> new MarkName(TAGS.get(random.nextInt(TAGS.size()))).folded();
            case LIST -> random.nextBoolean() ? "sounds" : "list of ml";
        };
    }

    /** The same papers in an index with Lucene's facets. */
    private static final class Stock implements AutoCloseable {
        private final FacetsConfig config = new FacetsConfig();
        private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
        private final DirectoryReader reader;
        private final DrillSideways sideways;
        private final IndexSearcher searcher;

        Stock(List<Paper> papers, Map<PaperId, PaperMarks> marks) throws IOException {
            for (Facet facet : FACETS) {
                config.setMultiValued(facet.key(), true);
            }
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new Analysis().index()))) {
                for (Paper paper : papers) {
                    writer.addDocument(config.build(document(paper, marks.getOrDefault(paper.id(), PaperMarks.NONE))));
                }
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            sideways = new DrillSideways(searcher, config, new DefaultSortedSetDocValuesReaderState(reader, config));
        }

        private static TokenStream words(String text) {
            return TextTokens.of(new Analysis().index().tokenStream(IndexSchema.TITLE, text))
                    .words(1);
        }

        private static Document document(Paper paper, PaperMarks marks) {
            Metadata metadata = paper.metadata();
            Document document = new Document();
            document.add(new TextField(IndexSchema.TITLE, metadata.title(), Field.Store.NO));
            document.add(new TextField(IndexSchema.WORDS, words(metadata.title())));
            document.add(new TextField(IndexSchema.ABSTRACT, metadata.abstractText(), Field.Store.NO));
            document.add(new TextField(IndexSchema.WORDS, words(metadata.abstractText())));
            metadata.year().ifPresent(year -> {
                document.add(new IntField(IndexSchema.YEAR, year, Field.Store.NO));
                add(document, Facet.YEAR, Integer.toString(year));
            });
            metadata.venue().ifPresent(venue -> {
                document.add(new TextField(IndexSchema.VENUE, venue, Field.Store.NO));
                document.add(new TextField(IndexSchema.NAMES, venue, Field.Store.NO));
                add(document, Facet.VENUE, venue);
            });
            metadata.organization().ifPresent(name -> add(document, Facet.ORGANIZATION, name));
            metadata.presentation().ifPresent(kind -> add(document, Facet.PRESENTATION, kind));
            metadata.authors().stream().map(Author::name).distinct().forEach(name -> add(document, Facet.AUTHOR, name));
            Set<String> files = new TreeSet<>();
            paper.sightings().forEach(sighting -> files.add(sighting.file()));
            files.forEach(file -> add(document, Facet.SOURCE, file));
            for (Trait trait : Trait.of(metadata)) {
                if (trait.isFacet()) {
                    add(document, Facet.HAS, trait.key());
                }
            }
            add(document, Facet.STATE, marks.state().key());
            marks.tags().forEach(tag -> add(document, Facet.TAG, new MarkName(tag).folded()));
            marks.lists().forEach(list -> add(document, Facet.LIST, new MarkName(list).folded()));
            marks.note().ifPresent(note -> add(document, Facet.HAS, "note"));
            Set<String> topics = new TreeSet<>(metadata.keywords());
            topics.addAll(metadata.categories());
            topics.forEach(topic -> add(document, Facet.KEYWORD, topic));
            return document;
        }

        private static void add(Document document, Facet facet, String value) {
            document.add(new SortedSetDocValuesFacetField(facet.key(), value));
        }

        private DrillDownQuery narrowed(Query query, Choice choice) {
            DrillDownQuery narrowed = new DrillDownQuery(config, without(query, choice.excluded()));
            choice.selected().forEach((facet, values) -> values.forEach(value -> narrowed.add(facet.key(), value)));
            return narrowed;
        }

        private Query without(Query query, Map<Facet, Set<String>> excluded) {
            BooleanQuery.Builder kept = new BooleanQuery.Builder().add(query, Occur.MUST);
            excluded.forEach((facet, values) -> values.forEach(value -> kept.add(
                    new TermQuery(
                            DrillDownQuery.term(config.getDimConfig(facet.key()).indexFieldName, facet.key(), value)),
                    Occur.MUST_NOT)));
            return kept.build();
        }

        int total(Query query, Choice choice) throws IOException {
            return searcher.count(narrowed(query, choice));
        }

        /** What is excluded is counted as if just that were not. */
        Map<Facet, Map<String, Integer>> counts(Query query, Choice choice) throws IOException {
            Map<Facet, Map<String, Integer>> counts = sideways(query, choice);
            for (Map.Entry<Facet, Set<String>> excluded : choice.excluded().entrySet()) {
                Facet facet = excluded.getKey();
                for (String value : excluded.getValue()) {
                    Map<Facet, Set<String>> others = new EnumMap<>(choice.excluded());
                    others.put(facet, new TreeSet<>(excluded.getValue()));
                    others.get(facet).remove(value);
                    Map<String, Integer> brought = sideways(query, new Choice(choice.selected(), others))
                            .getOrDefault(facet, Map.of());
                    if (brought.containsKey(value)) {
                        counts.computeIfAbsent(facet, none -> new HashMap<>())
                                .put(value, brought.getOrDefault(value, 0));
                    }
                }
            }
            return counts;
        }

        private Map<Facet, Map<String, Integer>> sideways(Query query, Choice choice) throws IOException {
            Facets counted = sideways.search(narrowed(query, choice), 1).facets;
            Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
            for (Facet facet : FACETS) {
                Map<String, Integer> values = new HashMap<>();
                FacetResult result = counted.getAllChildren(facet.key());
                for (LabelAndValue value : result == null ? new LabelAndValue[0] : result.labelValues) {
                    if (value.value.intValue() > 0) {
                        values.put(value.label, value.value.intValue());
                    }
                }
                counts.put(facet, values);
            }
            return counts;
        }

        @Override
        public void close() throws IOException {
            reader.close();
            directory.close();
        }
    }
}
