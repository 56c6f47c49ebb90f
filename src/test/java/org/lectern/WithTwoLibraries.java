package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.ReadingList;
import org.lectern.list.EntryField;
import org.lectern.list.ListEntry;
import org.lectern.list.Vote;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/** Two libraries and a folder that both have; Ann shares a list there. */
abstract class WithTwoLibraries {
    static final PaperId TIDES = PaperId.of(NormalizedTitle.of("Tides in a Glass of Water"));
    static final PaperId MOSS = PaperId.of(NormalizedTitle.of("Moss Remembers the Rain"));
    static final String LISTING = """
            {"title": "Tides in a Glass of Water", "abstract": "We show that tides are small in small vessels.", "authors": ["Ada Ames"]}
            {"title": "Moss Remembers the Rain", "abstract": "We study what moss keeps of past weather.", "authors": ["Bo Birk"]}
            """;

    @TempDir
    Path folder;

    Path file = Path.of("");
    Optional<Lectern> openAnn = Optional.empty();
    Optional<Lectern> openBob = Optional.empty();

    @BeforeEach
    void share() throws IOException {
        file = Files.createDirectory(folder.resolve("both")).resolve("group.lectern.json");
        openAnn = Optional.of(open("ann", "Ann"));
        openBob = Optional.of(open("bob", "Bob"));
        ann().importText("listing", LISTING, Progress.NONE);
        ann().mark(library -> library.readingLists().add("Group", List.of(TIDES, MOSS), true));
        ann().sharing().share("Group", file);
    }

    @AfterEach
    void close() {
        openAnn.ifPresent(Lectern::close);
        openBob.ifPresent(Lectern::close);
    }

    Lectern open(String name, String person) {
        Lectern lectern = Lectern.open(folder.resolve(name), Progress.NONE);
        lectern.me(person);
        return lectern;
    }

    Lectern ann() {
        return openAnn.orElseThrow();
    }

    Lectern bob() {
        return openBob.orElseThrow();
    }

    static void note(Lectern lectern, PaperId paper, String text) {
        lectern.mark(library -> library.readingLists().set("Group", List.of(paper), EntryField.NOTE, text));
    }

    static void vote(Lectern lectern, PaperId paper, String person) {
        lectern.mark(library -> library.readingLists().vote("Group", List.of(paper), person, Optional.of(Vote.UP)));
    }

    static ReadingList group(Lectern lectern) {
        return lectern.library().readingLists().named("Group").orElseThrow();
    }

    static List<ListEntry> content(Lectern lectern) {
        return lectern.library().readingLists().wholeContent("Group").entries();
    }

    static ListEntry entry(Lectern lectern, PaperId paper) {
        return lectern.library().readingLists().content("Group").entry(paper).orElseThrow();
    }

    static List<String> summaries(Sharing.Report report) {
        return report.changes().stream().map(Change::summary).toList();
    }
}
