package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import org.lectern.topic.TopicEdit;
import org.lectern.topic.TopicEdits;

/** The topics that the index gives papers, compared with reading every paper again for every topic. */
final class TopicIndexTest {
    private static final List<String> WORDS =
            List.of("quark", "zebra", "walrus", "tuba", "onyx", "plume", "gravel", "lilac", "kelp", "fjord");

    private final Random random = new Random(6);

    @TempDir
    private Path folder;

    /** A topic has the papers that its rule finds in the search field, and a paper has no topic above another of its own. */
    @Test
    void areThoseThatTheSearchFieldFinds() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            own(sample, edits -> bookOf(edits, 30));
            for (int listing = 0; listing < 4; listing++) {
                sample.add(SampleLibrary.digest("listing" + listing, "Listing", papers(listing, 60)));
                decide(sample, 15);
                compare(sample);
            }
            own(sample, edits -> edits.rule(topic(edits, "t4"), "kelp -lilac"));
            own(sample, edits -> edits.merge(topic(edits, "t7"), topic(edits, "t2")));
            own(sample, edits -> edits.move(topic(edits, "t9"), Optional.empty()));
            compare(sample);
            sample.library().revert(sample.library().changeNumber());
            sample.index().catchUp(Progress.NONE);
            compare(sample);
        }
    }

    private void own(SampleLibrary sample, UnaryOperator<TopicEdits> step) {
        assertThat(sample.library().topics().edit(step)).isPresent();
        sample.index().catchUp(Progress.NONE);
    }

    private static Topic topic(TopicEdits edits, String id) {
        return edits.book().topic(id).orElseThrow();
    }

    /** Topics of our own only, below one another at random. */
    private TopicEdits bookOf(TopicEdits edits, int size) {
        List<TopicEdit> own = new ArrayList<>(edits.shipped().topics().stream()
                .map(topic -> TopicEdit.of(topic.id()).gone())
                .toList());
        for (int i = 0; i < size; i++) {
            Optional<String> parent =
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of("t" + random.nextInt(i + 1));
            Topic topic = new Topic(
                    "t" + i,
                    "Topic " + WORDS.get(i % WORDS.size()) + " " + i,
                    List.of("also " + i),
                    "",
                    parent.filter(id -> !id.equals("t" + own.size())),
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of(rule()));
            own.add(TopicEdit.of(topic));
        }
        return edits.replaced(own, "A book of our own");
    }

    private String rule() {
        return switch (random.nextInt(6)) {
            case 0 -> "\"" + word() + " " + word() + "\"";
            case 1 -> "title:" + word();
            case 2 -> word() + " " + word();
            case 3 -> word() + " OR \"" + word() + " " + word() + "\"";
            case 4 -> word() + " -" + word();
            default -> "(" + word() + " OR title:" + word() + ") -abstract:" + word();
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private List<Metadata> papers(int listing, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Metadata.titled("Paper %d of %d %s".formatted(i, listing, words(3)))
                        .abstractText("It is about " + words(2 + random.nextInt(5)) + ".")
                        .build())
                .toList();
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private void decide(SampleLibrary sample, int times) {
        List<PaperId> ids = sample.library().paperIds();
        for (int i = 0; i < times; i++) {
            List<PaperId> some = List.of(ids.get(random.nextInt(ids.size())), ids.get(random.nextInt(ids.size())));
            Topic topic = topic(sample.library().topics().edits(), "t" + random.nextInt(30));
            switch (random.nextInt(3)) {
                case 0 -> sample.library().topics().give(some, topic);
                case 1 -> sample.library().topics().refuse(some, topic);
                default -> sample.library().topics().leave(some, topic);
            }
        }
        sample.index().catchUp(Progress.NONE);
    }

    private static void compare(SampleLibrary sample) {
        TopicBook book = sample.library().topics().book();
        List<PaperId> ids = sample.library().paperIds();
        Map<PaperId, Set<String>> expected = expected(sample, book, ids);
        Map<PaperId, List<Topic>> found = sample.index().topics().of(ids);
        Map<String, Integer> counts = new TreeMap<>();
        int several = 0;
        for (PaperId id : ids) {
            Set<String> lowest = lowest(book, expected.getOrDefault(id, Set.of()));
            List<String> given =
                    found.getOrDefault(id, List.of()).stream().map(Topic::id).toList();
            assertThat(given.size()).isLessThanOrEqualTo(TopicColumn.MOST);
            if (lowest.size() <= TopicColumn.MOST) {
                assertThat(given).as("%s", id).containsExactlyInAnyOrderElementsOf(lowest);
            } else {
                several++;
                assertThat(lowest).containsAll(given);
            }
            Set<String> all = new TreeSet<>();
            given.forEach(topic -> book.path(book.topic(topic).orElseThrow()).forEach(above -> all.add(above.id())));
            all.forEach(topic -> counts.merge(topic, 1, Integer::sum));
        }
        assertThat(several).isLessThan(ids.size() / 2);
        for (TopicCount count : sample.index().topics().counts(SearchRequest.of("*"))) {
            int expectedCount = counts.getOrDefault(count.topic().id(), 0);
            assertThat(count.papers()).as("%s", count.topic()).isEqualTo(expectedCount);
            assertThat(count.all()).isEqualTo(expectedCount);
            String query = "topic:=\"" + count.topic().name() + "\"";
            assertThat(sample.index().search(SearchRequest.of(query)).total())
                    .as(query)
                    .isEqualTo(expectedCount);
        }
    }

    /** The topics whose rules find a paper in the search field, and what was decided. */
    private static Map<PaperId, Set<String>> expected(SampleLibrary sample, TopicBook book, List<PaperId> ids) {
        Map<PaperId, Set<String>> expected = new TreeMap<>(Comparator.comparing(PaperId::value));
        for (Topic topic : book.topics()) {
            topic.rule()
                    .ifPresent(rule -> sample.index()
                            .search(SearchRequest.of(TopicRule.query(rule)).page(0, 10_000))
                            .hits()
                            .forEach(hit -> expected.computeIfAbsent(hit.paper().id(), fresh -> new TreeSet<>())
                                    .add(topic.id())));
        }
        sample.library().marks().of(ids).forEach((id, marks) -> {
            Set<String> topics = expected.computeIfAbsent(id, fresh -> new TreeSet<>());
            // What refuses a topic refuses what rules say of those below it.
            marks.topicsRefused()
                    .forEach(topic -> book.topic(topic)
                            .ifPresent(refused -> topics.removeIf(
                                    other -> book.isIn(book.topic(other).orElseThrow(), refused))));
            marks.topicsGiven().forEach(topic -> topics.add(book.current(topic)));
            marks.topicsRefused().forEach(topic -> topics.remove(book.current(topic)));
        });
        return expected;
    }

    private static Set<String> lowest(TopicBook book, Set<String> ids) {
        List<Topic> topics =
                ids.stream().map(id -> book.topic(id).orElseThrow()).toList();
        return topics.stream()
                .filter(topic ->
                        topics.stream().noneMatch(other -> book.above(other).contains(topic)))
                .map(Topic::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of more than a paper can have those in the title are kept, and what somebody gave. */
    @Test
    void theStrongestAreKept() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            own(sample, edits -> {
                List<TopicEdit> own = new ArrayList<>(edits.shipped().topics().stream()
                        .map(topic -> TopicEdit.of(topic.id()).gone())
                        .toList());
                WORDS.forEach(word -> own.add(TopicEdit.of(
                        new Topic(word, "About " + word, List.of(), "", Optional.empty(), Optional.of(word)))));
                return edits.replaced(own, "One topic a word");
            });
            sample.add(SampleLibrary.digest(
                    "many",
                    "Many",
                    Metadata.titled("Quark of fjord")
                            .abstractText("zebra walrus tuba onyx plume gravel lilac kelp; kelp and lilac again, quark")
                            .build()));
            Paper paper = sample.library().papers(sample.library().paperIds()).getFirst();
            assertThat(names(sample, paper))
                    .containsExactly("quark", "zebra", "walrus", "tuba", "onyx", "lilac", "kelp", "fjord");
            Topic gravel = topic(sample.library().topics().edits(), "gravel");
            sample.library().topics().give(List.of(paper.id()), gravel);
            sample.index().catchUp(Progress.NONE);
            assertThat(names(sample, paper))
                    .containsExactly("quark", "zebra", "walrus", "tuba", "gravel", "lilac", "kelp", "fjord");
        }
    }

    private static List<String> names(SampleLibrary sample, Paper paper) {
        return sample.index().topics().of(List.of(paper.id())).getOrDefault(paper.id(), List.of()).stream()
                .map(Topic::id)
                .toList();
    }

    /** Only that of the rule is named which the paper has, with the words as it writes them. */
    @Test
    void sayWhy() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            own(
                    sample,
                    edits -> edits.create(
                            "Strings",
                            List.of("harps"),
                            "",
                            Optional.empty(),
                            Optional.of("\"concert harp\" OR =LYRE OR (viola cello) OR (zither psaltery)")));
            sample.add(SampleLibrary.digest(
                    "strings",
                    "Strings",
                    Metadata.titled("A Concert-Harp and Nothing Else")
                            .abstractText("Two concert harps were tuned, a LYRE was not, a lyre neither; nor a zither.")
                            .build()));
            Paper paper = sample.library().papers(sample.library().paperIds()).getFirst();
            TopicReason reason = sample.index().topics().why(paper).stream()
                    .filter(why -> why.topic().name().equals("Strings"))
                    .findFirst()
                    .orElseThrow();
            assertThat(reason.given()).isFalse();
            assertThat(reason.words()).containsExactly("Concert-Harp", "concert harps", "LYRE");
            assertThat(reason.clauses()).containsExactly("text:\"concert harp\"", "text:=\"LYRE\"");
            assertThat(SampleLibrary.marked(reason.title())).isEqualTo("A [Concert]-[Harp] and Nothing Else");
            assertThat(SampleLibrary.marked(reason.abstractText()))
                    .isEqualTo("Two [concert] [harps] were tuned, a [LYRE] was not, a lyre neither; nor a zither.");
        }
    }

    @Test
    void oneThatSomebodyGaveSaysSo() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            own(sample, edits -> edits.create("Strings", List.of(), "", Optional.empty(), Optional.of("harp")));
            sample.add(
                    SampleLibrary.digest("one", "One", Metadata.titled("Untold").build()));
            Paper paper = sample.library().papers(sample.library().paperIds()).getFirst();
            sample.library()
                    .topics()
                    .give(List.of(paper.id()), topic(sample.library().topics().edits(), "strings"));
            sample.index().catchUp(Progress.NONE);
            assertThat(sample.index().topics().why(paper)).singleElement().satisfies(reason -> {
                assertThat(reason.given()).isTrue();
                assertThat(reason.words()).isEmpty();
            });
        }
    }

    /** By name, synonym, id, words, beginnings; with what is below. */
    @Test
    void areAskedForByTheirNames() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            own(
                    sample,
                    edits -> edits.create(
                            "Music of strings", List.of("chordophones"), "", Optional.empty(), Optional.empty()));
            own(
                    sample,
                    edits -> edits.create(
                            "Harps",
                            List.of("lyres"),
                            "",
                            edits.book().named("music of strings"),
                            Optional.of("harp")));
            sample.add(SampleLibrary.digest(
                    "two",
                    "Two",
                    Metadata.titled("The Harp").build(),
                    Metadata.titled("Untold").build()));
            for (String query : List.of(
                    "topic:harp",
                    "topic:lyre",
                    "topic:=\"Harps\"",
                    "topic:=lyres",
                    "topic:=\"music-of-strings\"",
                    "topic:\"strings music\" OR topic:harps",
                    "topic:\"of strings\"",
                    "topic:chordo*",
                    "topic:*",
                    "the topic:music")) {
                assertThat(sample.titles(query)).as(query).containsExactly("The Harp");
            }
            for (String query :
                    List.of("topic:tuba", "topic:=harpsichords", "topic:\"strings music\"", "harp -topic:lyres")) {
                assertThat(sample.titles(query)).as(query).isEmpty();
            }
            assertThat(sample.titles("-topic:*")).containsExactly("Untold");
        }
    }

    @Test
    void rulesAreAboutWhatPapersSay() {
        assertThat(TopicRule.problem("\"concert harp\" OR =LYRE OR title:tuba* -zither"))
                .isEmpty();
        assertThat(TopicRule.problem("*")).get().asString().contains("finds everything");
        assertThat(TopicRule.problem("-harp")).get().asString().contains("leaves out");
        assertThat(TopicRule.problem("harp OR topic:strings")).get().asString().contains("topics");
        assertThat(TopicRule.problem("harp is:read")).get().asString().contains("people say");
        assertThat(TopicRule.problem("harp (tag:x OR y)")).get().asString().contains("people say");
        assertThat(TopicRule.problem("harp -list:x")).get().asString().contains("people say");
        assertThat(TopicRule.problem("harp seen:<3d")).get().asString().contains("by the day");
        assertThat(TopicRule.problem("\"harp")).get().asString().contains("quote");
        assertThat(TopicRule.query("harp OR title:tuba")).isEqualTo("text:harp OR title:tuba");
    }
}
