package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.duplicates.TwoWordings;
import org.lectern.library.ProbableDuplicate;
import org.lectern.task.Progress;

/** What the report of an import, or of its rehearsal, says of probable duplicates. */
class NewDuplicatesTest {
    @TempDir
    Path folder;

    private Lectern lectern;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder.resolve("library"), Progress.NONE);
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    private static List<String> firsts(ImportReport report) {
        return report.duplicates().orElseThrow().stream()
                .map(pair -> pair.first().title())
                .toList();
    }

    @Test
    void aRehearsalAndTheImportFindTheSameAsALookAtTheWholeLibrary() {
        lectern.importText("spring.jsonl", TwoWordings.SPRING, Progress.NONE);
        ImportReport rehearsed = lectern.rehearseText("autumn.jsonl", List.of(TwoWordings.AUTUMN), Progress.NONE);
        assertThat(firsts(rehearsed)).containsExactlyInAnyOrder(TwoWordings.SPIKES, TwoWordings.READING);
        assertThat(lectern.library().statistics().papers()).isEqualTo(2);
        assertThat(lectern.probableDuplicates(Progress.NONE)).isEmpty();

        ImportReport imported = lectern.importText("autumn.jsonl", TwoWordings.AUTUMN, Progress.NONE);
        assertThat(imported.duplicates()).contains(lectern.probableDuplicates(Progress.NONE));
        assertThat(firsts(imported)).isEqualTo(firsts(rehearsed));
        assertThat(rehearsed.duplicates().orElseThrow().stream().map(ProbableDuplicate::evidence))
                .isEqualTo(imported.duplicates().orElseThrow().stream()
                        .map(ProbableDuplicate::evidence)
                        .toList());
    }

    @Test
    void whatAListingHasTwiceInOtherWordsIsFoundBeforeItIsImported() {
        ImportReport rehearsed =
                lectern.rehearseText("both.jsonl", List.of(TwoWordings.SPRING + TwoWordings.AUTUMN), Progress.NONE);
        assertThat(firsts(rehearsed)).containsExactlyInAnyOrder(TwoWordings.SPIKES, TwoWordings.READING);
    }

    @Test
    void onlyWhatIsNewIsNamedAndWhatIsKnownNotToBeTheSameIsNot() {
        lectern.importText("spring.jsonl", TwoWordings.SPRING, Progress.NONE);
        lectern.importText("autumn.jsonl", TwoWordings.AUTUMN, Progress.NONE);
        String other = "{\"title\":\"Maps of Rivers Drawn by Hand\",\"year\":2024}\n";
        assertThat(firsts(lectern.importText("other.jsonl", other, Progress.NONE)))
                .isEmpty();

        ProbableDuplicate pair = lectern.probableDuplicates(Progress.NONE).getFirst();
        lectern.separate(pair.first().id(), pair.second().id());
        lectern.revert(2);
        assertThat(firsts(lectern.importText("autumn.jsonl", TwoWordings.AUTUMN, Progress.NONE)))
                .hasSize(1)
                .doesNotContain(pair.first().title());
    }

    @Test
    void anImportOfVeryManyPapersPaysNothing() {
        String many = IntStream.rangeClosed(0, NewDuplicates.MOST_NEW)
                .mapToObj(i -> "{\"title\":\"Report %d of the Survey of Rivers\",\"year\":2024}".formatted(i))
                .collect(Collectors.joining("\n"));
        ImportReport report = lectern.importText("many.jsonl", many, Progress.NONE);
        assertThat(report.added()).isEqualTo(NewDuplicates.MOST_NEW + 1);
        assertThat(report.duplicates()).isEmpty();
    }
}
