package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicEdit;

/** What rules found is kept beside large segments, and never makes a paper's topics other than they are. */
final class TopicStoreTest {
    private static final List<String> WORDS = List.of("quark", "zebra", "walrus", "tuba", "onyx", "plume");

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsWhatTheRulesFind() throws IOException {
        Map<PaperId, List<Topic>> first;
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            book(sample);
            sample.add(SampleLibrary.digest("many", "Many", papers(4_200)));
            first = topics(sample);
            assertThat(first.values()).anySatisfy(topics -> assertThat(topics).hasSize(2));
        }
        List<Path> kept = files();
        assertThat(kept).isNotEmpty();
        Path file = kept.getFirst();
        byte[] whole = Files.readAllBytes(file);
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            assertThat(topics(sample)).isEqualTo(first);
        }
        // Only what is in the file is believed, so a change of it is seen; one that makes no sense is not.
        Random random = new Random(9);
        for (int damage = 0; damage < 12; damage++) {
            byte[] damaged = damage < 6
                    ? Arrays.copyOf(whole, random.nextInt(whole.length))
                    : "nothing of the kind".repeat(damage).getBytes(StandardCharsets.US_ASCII);
            Files.write(file, damaged);
            try (SampleLibrary sample = new SampleLibrary(folder)) {
                assertThat(topics(sample)).isEqualTo(first);
            }
            assertThat(files()).isEqualTo(kept);
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
        Files.delete(file);
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            assertThat(topics(sample)).isEqualTo(first);
        }
        assertThat(files()).isEqualTo(kept);
    }

    @Test
    void theStrongestTopicsAreTheSameAfterAStart() throws IOException {
        List<String> many =
                IntStream.range(0, 12).mapToObj(i -> "wordy" + (char) ('a' + i)).toList();
        Map<PaperId, List<Topic>> first;
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            book(sample, many);
            // The words of the end are there more often.
            String text = IntStream.range(0, 12)
                    .mapToObj(i -> (many.get(i) + ' ').repeat(i + 1))
                    .collect(Collectors.joining());
            sample.add(SampleLibrary.digest(
                    "some",
                    "Some",
                    Metadata.titled("One").abstractText(text).build(),
                    Metadata.titled("Two").abstractText("nothing").build(),
                    Metadata.titled("Three")
                            .abstractText(text + many.getFirst().repeat(2))
                            .build()));
            first = topics(sample);
            assertThat(first.values().stream()
                            .map(topics -> topics.stream().map(Topic::id).toList()))
                    .containsExactlyInAnyOrder(many.subList(4, 12), List.of(), many.subList(4, 12));
        }
        byte[] kept = Files.readAllBytes(files().getFirst());
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            assertThat(topics(sample)).isEqualTo(first);
            assertThat(Files.readAllBytes(files().getFirst())).isEqualTo(kept);
            Topic last = sample.library().topics().book().topic(many.getLast()).orElseThrow();
            sample.library().topics().edit(edits -> edits.rule(last, "nothing OR wordya"));
            assertThat(topics(sample).values().stream()
                            .map(topics -> topics.stream().map(Topic::id).toList()))
                    .containsExactlyInAnyOrder(many.subList(3, 11), List.of(many.getLast()), many.subList(3, 11));
        }
    }

    @Test
    void anEditedRuleHoldsForAllPapers() throws IOException {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            book(sample);
            sample.add(SampleLibrary.digest("many", "Many", papers(4_200)));
            Topic quark = sample.library().topics().book().topic("quark").orElseThrow();
            sample.library().topics().edit(edits -> edits.rule(quark, "quark tuba"));
            sample.index().catchUp(Progress.NONE);
            int found =
                    sample.index().search(SearchRequest.of("text:(quark tuba)")).total();
            assertThat(found).isPositive();
            assertThat(sample.index().search(SearchRequest.of("topic:=quark")).total())
                    .isEqualTo(found);
            sample.library().revert(sample.library().changeNumber());
            sample.index().catchUp(Progress.NONE);
            assertThat(sample.index().search(SearchRequest.of("topic:=quark")).total())
                    .isEqualTo(sample.index()
                            .search(SearchRequest.of("text:quark"))
                            .total());
            sample.add(SampleLibrary.digest(
                    "more", "More", Metadata.titled("One more quark").build()));
            assertThat(sample.titles("topic:=quark \"one more\"")).containsExactly("One more quark");
        }
        assertThat(files()).isNotEmpty();
    }

    private static void book(SampleLibrary sample) {
        book(sample, WORDS);
    }

    private static void book(SampleLibrary sample, List<String> words) {
        sample.library().topics().edit(edits -> {
            List<TopicEdit> own = new ArrayList<>(edits.shipped().topics().stream()
                    .map(topic -> TopicEdit.of(topic.id()).gone())
                    .toList());
            words.forEach(word ->
                    own.add(TopicEdit.of(new Topic(word, word, List.of(), "", Optional.empty(), Optional.of(word)))));
            return edits.replaced(own, "One topic a word");
        });
    }

    private static List<Metadata> papers(int count) {
        Random random = new Random(1);
        return IntStream.range(0, count)
                .mapToObj(i -> Metadata.titled("Paper %d".formatted(i))
                        .abstractText("It is about %s and %s."
                                .formatted(
                                        WORDS.get(random.nextInt(WORDS.size())),
                                        WORDS.get(random.nextInt(WORDS.size()))))
                        .build())
                .toList();
    }

    private static Map<PaperId, List<Topic>> topics(SampleLibrary sample) {
        sample.index().catchUp(Progress.NONE);
        return sample.index().topics().of(sample.library().paperIds());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("topics-"))
                    .sorted()
                    .toList();
        }
    }
}
