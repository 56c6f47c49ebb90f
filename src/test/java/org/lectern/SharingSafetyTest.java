package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.list.EntryField;
import org.lectern.list.ListEntry;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.share.SharedList;
import org.lectern.share.SharedListFile;
import org.lectern.task.Progress;

/** Backups, copies, damage and other lists: whatever happens to folders and files, nobody's words are lost. */
class SharingSafetyTest extends WithTwoLibraries {
    private void closeAnn() {
        ann().close();
        openAnn = Optional.empty();
    }

    private void openAnn() {
        openAnn = Optional.of(open("ann", "Ann"));
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path one, BasicFileAttributes attributes) throws IOException {
                Files.delete(one);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path one, @org.jspecify.annotations.Nullable IOException failed)
                    throws IOException {
                Files.delete(one);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Ann sits down at another machine, on which her library is in the same place. */
    private void annGoesFrom(String here, String there) throws IOException {
        closeAnn();
        Files.move(folder.resolve("ann"), folder.resolve(here));
        Files.move(folder.resolve(there), folder.resolve("ann"));
        openAnn();
    }

    private Path stateOf(String person, Lectern lectern) {
        return folder.resolve(person).resolve("shared").resolve(group(lectern).key() + ".lectern.json");
    }

    private String noteOf(Lectern lectern, PaperId paper) {
        return entry(lectern, paper).field(EntryField.NOTE).orElse("");
    }

    private void everybodySyncs() {
        for (int i = 0; i < 2; i++) {
            ann().sharing().sync();
            bob().sharing().sync();
        }
    }

    @Test
    void aBackupThatIsWrittenInBeforeTheFileIsThereUsesNoNumberTwice() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        closeAnn();
        copy(folder.resolve("ann"), folder.resolve("backup"));
        openAnn();
        note(ann(), TIDES, "Of this morning.");
        ann().sharing().sync();
        note(ann(), TIDES, "Of today.");
        ann().sharing().sync();
        bob().sharing().sync();
        closeAnn();
        delete(folder.resolve("ann"));
        Files.move(folder.resolve("backup"), folder.resolve("ann"));
        Path away = folder.resolve("away");
        Files.move(file.getParent(), away);
        openAnn();
        note(ann(), MOSS, "Anew.");
        ann().sharing().sync();
        Files.move(away, file.getParent());
        everybodySyncs();

        assertThat(noteOf(bob(), TIDES)).isEqualTo("Of today.");
        assertThat(noteOf(bob(), MOSS)).isEqualTo("Anew.");
        assertThat(content(ann())).isEqualTo(content(bob()));
    }

    @Test
    void twoMachinesWithOneLibraryLoseNothing() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        everybodySyncs();
        closeAnn();
        copy(folder.resolve("ann"), folder.resolve("laptop"));
        openAnn();
        Path away = folder.resolve("away");
        Files.move(file.getParent(), away);
        note(ann(), TIDES, "At the desk.");
        ann().sharing().sync();
        annGoesFrom("desk", "laptop");
        Files.move(away, file.getParent());
        note(ann(), MOSS, "In the tram.");
        everybodySyncs();
        note(ann(), MOSS, "On the train.");
        everybodySyncs();
        annGoesFrom("laptop", "desk");
        everybodySyncs();

        assertThat(noteOf(bob(), TIDES)).isEqualTo("At the desk.");
        assertThat(noteOf(bob(), MOSS)).isEqualTo("On the train.");
        assertThat(content(ann())).isEqualTo(content(bob()));
        annGoesFrom("desk", "laptop");
        everybodySyncs();
        assertThat(content(ann())).isEqualTo(content(bob()));
    }

    @Test
    void twoMachinesThatWriteTheFileAtOnceTakeOtherNames() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        everybodySyncs();
        String before = Files.readString(file);
        closeAnn();
        copy(folder.resolve("ann"), folder.resolve("laptop"));
        openAnn();
        note(ann(), TIDES, "At the desk.");
        ann().sharing().sync();
        annGoesFrom("desk", "laptop");
        // The laptop had the file as it was before.
        Files.writeString(file, before);
        note(ann(), MOSS, "On the train.");
        ann().sharing().sync();
        annGoesFrom("laptop", "desk");
        everybodySyncs();
        note(bob(), MOSS, "Of Bob.");
        everybodySyncs();

        assertThat(noteOf(bob(), TIDES)).isEqualTo("At the desk.");
        assertThat(noteOf(ann(), MOSS)).isEqualTo("Of Bob.");
        assertThat(content(ann())).isEqualTo(content(bob()));
        assertThat(dots(SharedListFile.read(file))).doesNotHaveDuplicates();
    }

    private static List<String> dots(SharedList list) {
        return Pattern.compile("\"dot\": \"([^\"]*)\"")
                .matcher(SharedListFile.text(list))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whoSubscribesAgainUsesNoNumberTwice() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        String before = Files.readString(file);
        note(bob(), TIDES, "First.");
        bob().sharing().sync();
        String first = Files.readString(file);
        bob().sharing().unshare("Group");
        bob().mark(library -> Optional.of(library.readingLists().delete("Group")));
        Files.writeString(file, before);
        bob().sharing().subscribe(file, Progress.NONE);
        note(bob(), MOSS, "Second.");
        bob().sharing().sync();
        ann().sharing().sync();
        Files.writeString(file, first);
        everybodySyncs();

        assertThat(noteOf(ann(), TIDES)).isEqualTo("First.");
        assertThat(noteOf(ann(), MOSS)).isEqualTo("Second.");
        assertThat(content(ann())).isEqualTo(content(bob()));
        assertThat(dots(SharedListFile.read(file))).doesNotHaveDuplicates();
    }

    @Test
    void aListThatIsCalledOtherwiseHereStaysSoWhenItIsSharedAgain() throws IOException {
        bob().mark(library -> Optional.of(library.readingLists().create("Group")));
        assertThat(bob().sharing().subscribe(file, Progress.NONE)).isEqualTo("Group (2)");
        bob().sharing().sync();
        bob().sharing().unshare("Group (2)");
        bob().mark(library -> library.readingLists().describe("Group (2)", "On Fridays."));
        assertThat(bob().sharing().all()).isEmpty();
        assertThat(bob().sharing().subscribe(file, Progress.NONE)).isEqualTo("Group (2)");
        assertThat(SharedListFile.read(file).content().name()).isEqualTo("Group");
        bob().sharing().unshare("Group (2)");
        bob().mark(library -> library.readingLists().describe("Group (2)", "On Mondays."));

        bob().sharing().share("Group (2)", file);

        assertThat(SharedListFile.read(file).content().name()).isEqualTo("Group");
        assertThat(bob().library().readingLists().named("Group (2)")).isPresent();
    }

    @Test
    void anotherListInThePlaceOfTheFileIsLeftAlone() throws IOException {
        bob().mark(library -> Optional.of(library.readingLists().create("Journal club")));
        Path other = file.resolveSibling("club.lectern.json");
        bob().sharing().share("Journal club", other);
        String club = Files.readString(other);
        String before = Files.readString(file);
        Files.writeString(file, club);
        note(ann(), TIDES, "Meanwhile.");

        Sharing.Report report = ann().sharing().sync();

        assertThat(report.changes()).isEmpty();
        assertThat(report.remarks())
                .containsExactly(new Sharing.Remark(
                        file,
                        "has the list “Journal club” now, not “Group”, and is left as it is. "
                                + "Put the file of “Group” back, or unshare the list."));
        assertThat(Files.readString(file)).isEqualTo(club);
        assertThat(content(ann())).hasSize(2);
        Files.writeString(file, before);
        assertThat(ann().sharing().sync().remarks()).isEmpty();
        assertThat(Files.readString(file)).contains("Meanwhile.");
    }

    /** The state of sharing is of today, the library of yesterday. */
    @Test
    void aLibraryFromABackupTakesTheWorkOfTheGroupIn() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        everybodySyncs();
        closeAnn();
        copy(folder.resolve("ann"), folder.resolve("backup"));
        openAnn();
        note(bob(), TIDES, "Of Bob.");
        everybodySyncs();
        note(ann(), MOSS, "Of Ann.");
        everybodySyncs();
        closeAnn();
        for (String name : List.of("library.db", "library.db-wal", "library.db-shm")) {
            Files.deleteIfExists(folder.resolve("ann").resolve(name));
            if (Files.exists(folder.resolve("backup").resolve(name))) {
                Files.copy(
                        folder.resolve("backup").resolve(name),
                        folder.resolve("ann").resolve(name));
            }
        }
        openAnn();
        // And has changed since, so that its numbers are as high.
        ann().mark(library -> Optional.of(library.readingLists().create("Another")));
        ann().mark(library -> Optional.of(library.readingLists().create("And another")));
        ann().mark(library -> Optional.of(library.readingLists().create("And a third")));

        assertThat(summaries(ann().sharing().sync()))
                .containsExactly("Took in the list “Group” as the group has it: this library was older");
        everybodySyncs();

        assertThat(noteOf(ann(), TIDES)).isEqualTo("Of Bob.");
        assertThat(noteOf(ann(), MOSS)).isEqualTo("Of Ann.");
        assertThat(content(ann())).isEqualTo(content(bob()));
        note(ann(), MOSS, "Of Ann again.");
        everybodySyncs();
        assertThat(noteOf(bob(), MOSS)).isEqualTo("Of Ann again.");
    }

    @Test
    void whatIsTooLongForTheLibraryStopsNothing() throws IOException {
        ann().mark(library -> Optional.of(library.readingLists().create("Other")));
        Path other = file.resolveSibling("other.lectern.json");
        ann().sharing().share("Other", other);
        bob().sharing().subscribe(file, Progress.NONE);
        bob().sharing().subscribe(other, Progress.NONE);
        String fact = "{\"list\": \"description\", \"value\": \"%s\", \"by\": \"Eve\","
                + " \"at\": \"2030-01-01T00:00:00Z\", \"dot\": \"eve:1\"},\n";
        String long1 = Files.readString(file)
                .replace("\"facts\": [\n", "\"facts\": [\n" + fact.formatted("x".repeat(1_000_001)))
                .replace("\"value\": \"Group\"", "\"value\": \"" + "Group ".repeat(60) + "\"");
        Files.writeString(file, long1);
        bob().mark(library -> library.readingLists().describe("Other", "For Fridays."));
        bob().sharing().sync();

        Sharing.Report report = ann().sharing().sync();

        assertThat(report.remarks()).isEmpty();
        assertThat(summaries(report)).contains("Took in changes of Bob to the list “Other”");
        String name = bob().library()
                .readingLists()
                .keyed(group2(bob()))
                .orElseThrow()
                .name();
        assertThat(name).startsWith("Group Group").hasSizeLessThanOrEqualTo(200);
        assertThat(Files.readString(file)).contains("x".repeat(1_000_001)).contains("Group ".repeat(60));
    }

    private static String group2(Lectern lectern) {
        return lectern.library().readingLists().all().stream()
                .filter(list -> list.name().startsWith("Group"))
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Test
    void aNumberedNameIsNotTooLong() throws IOException {
        String name = "n".repeat(200);
        ann().mark(library -> library.readingLists().rename("Group", name));
        ann().sharing().sync();
        bob().mark(library -> Optional.of(library.readingLists().create(name)));

        assertThat(bob().sharing().subscribe(file, Progress.NONE)).isEqualTo("n".repeat(196) + " (2)");

        bob().sharing().sync();
        assertThat(SharedListFile.read(file).content().name()).isEqualTo(name);
    }

    @Test
    void aStateThatIsDamagedIsMadeAnewAndNothingIsLost() throws IOException {
        ann().mark(library -> Optional.of(library.readingLists().create("Other")));
        ann().sharing().share("Other", file.resolveSibling("other.lectern.json"));
        bob().sharing().subscribe(file, Progress.NONE);
        note(bob(), MOSS, "Of Bob.");
        note(bob(), TIDES, "Too small.");
        bob().sharing().sync();
        note(ann(), TIDES, "Meanwhile.");
        Path state = stateOf("ann", ann());
        Files.writeString(state, "{\"format\": \"lectern-li");

        assertThat(ann().sharing().all())
                .extracting(Sharing.Shared::list)
                .containsExactly(Optional.of("Group"), Optional.of("Other"));
        assertThat(ann().sharing().sync().remarks())
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.message()).startsWith("What was known of the list “Group” was damaged"));
        everybodySyncs();

        assertThat(ann().sharing().sync().remarks()).isEmpty();
        assertThat(content(ann())).isEqualTo(content(bob()));
        assertThat(noteOf(ann(), MOSS)).isEqualTo("Of Bob.");
        assertThat(ann().sharing().conflicts(group(ann())).getFirst().versions())
                .extracting(version -> version.text())
                .containsExactlyInAnyOrder("Meanwhile.", "Too small.");
        try (Stream<Path> kept = Files.list(state.getParent())) {
            assertThat(kept.filter(one -> one.toString().endsWith(".damaged"))).hasSize(1);
        }
    }

    @Test
    void aLibraryIsOneHoweverItsFolderIsSpelled() throws IOException {
        note(ann(), TIDES, "One.");
        ann().sharing().sync();
        Set<String> before = replicas();
        closeAnn();
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("ann"));
        try (Lectern linked = Lectern.open(link.resolve("..").resolve("ann"), Progress.NONE)) {
            note(linked, TIDES, "Two.");
            linked.sharing().sync();
        }
        try (Lectern linked = Lectern.open(link, Progress.NONE)) {
            note(linked, TIDES, "Three.");
            linked.sharing().sync();
        }
        assertThat(replicas()).isEqualTo(before);
        Files.move(folder.resolve("ann"), folder.resolve("moved"));
        openAnn = Optional.of(open("moved", "Ann"));
        note(ann(), TIDES, "Four.");
        ann().sharing().sync();
        note(ann(), TIDES, "Five.");
        ann().sharing().sync();
        assertThat(replicas()).hasSize(before.size() + 1);
    }

    private Set<String> replicas() throws IOException {
        Set<String> names = new TreeSet<>();
        Pattern.compile("\"([^\"]+)\": \\d+")
                .matcher(Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("\"seen\""))
                        .findFirst()
                        .orElseThrow())
                .results()
                .forEach(found -> names.add(found.group(1)));
        return names;
    }

    @Test
    void aCopyOfTheFileIsNotFollowedUnlessTheFileIsGone() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        Path copy = Files.copy(file, file.resolveSibling("copy.lectern.json"));

        assertThatThrownBy(() -> bob().sharing().subscribe(copy, Progress.NONE))
                .hasMessage("The list “Group” is shared as " + file + " already, of which " + copy
                        + " is a copy. To go on with that one, unshare the list first.");
        assertThat(bob().sharing().all()).extracting(Sharing.Shared::file).containsExactly(file);
        Path other = file.resolveSibling(".").resolve(file.getFileName());
        assertThat(bob().sharing().subscribe(other, Progress.NONE)).isEqualTo("Group");
        Files.delete(file);
        assertThat(bob().sharing().subscribe(copy, Progress.NONE)).isEqualTo("Group");
        assertThat(bob().sharing().all()).extracting(Sharing.Shared::file).containsExactly(copy);
    }

    @Test
    void whoSharesTwoListsAtOnceSharesBoth() throws Exception {
        for (int i = 0; i < 6; i++) {
            String name = "List " + i;
            ann().mark(library -> Optional.of(library.readingLists().create(name)));
        }
        try (Lectern second = Lectern.open(folder.resolve("ann"), Progress.NONE);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> work = Stream.of(ann(), second)
                    .<Callable<Object>>map(lectern -> () -> {
                        for (int i = lectern == second ? 1 : 0; i < 6; i += 2) {
                            lectern.sharing().share("List " + i, file.resolveSibling(i + ".lectern.json"));
                        }
                        return lectern;
                    })
                    .toList();
            for (Future<Object> done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(ann().sharing().all()).hasSize(7);
    }

    @Test
    void whileAnotherProgramSyncsNothingIsDoneAndThatIsSaid() throws IOException {
        note(ann(), TIDES, "Waiting.");
        try (FileChannel other = FileChannel.open(
                        folder.resolve("ann").resolve("shared").resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(ann().sharing().sync().remarks())
                    .containsExactly(new Sharing.Remark(
                            folder.resolve("ann").toRealPath().resolve("shared"),
                            "is being synced by another program; what changed here is synced the next time"));
            assertThatThrownBy(() -> ann().sharing().unshare("Group")).hasMessageContaining("Another program");
        }
        assertThat(ann().sharing().sync().remarks()).isEmpty();
        assertThat(Files.readString(file)).contains("Waiting.");
    }

    /** Two papers of the list are one here. */
    @Test
    void papersThatAreOneHereKeepWhatIsSaidOfEach() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        note(bob(), TIDES, "Of tides.");
        note(bob(), MOSS, "Of moss.");
        bob().importText(
                        "more",
                        "{\"title\": \"Clouds as Clocks of the Sky\", \"abstract\": \"We tell time.\"}\n",
                        Progress.NONE);
        PaperId clouds = PaperId.of(NormalizedTitle.of("Clouds as Clocks of the Sky"));
        bob().mark(library -> library.readingLists().add("Group", List.of(clouds), false));
        bob().mark(library -> library.readingLists().move("Group", List.of(clouds), Optional.empty(), 2));
        everybodySyncs();
        List<ListEntry> before = content(bob());
        ann().mark(library -> Optional.of(library.merge(TIDES, MOSS)));
        everybodySyncs();
        assertThat(content(bob())).isEqualTo(before);

        PaperId one = content(ann()).stream()
                .map(ListEntry::paper)
                .filter(paper -> !paper.equals(clouds))
                .findFirst()
                .orElseThrow();
        note(ann(), clouds, "Of clouds.");
        everybodySyncs();
        assertThat(noteOf(bob(), TIDES)).isEqualTo("Of tides.");
        assertThat(noteOf(bob(), MOSS)).isEqualTo("Of moss.");
        assertThat(content(bob()))
                .extracting(ListEntry::paper)
                .containsExactlyElementsOf(before.stream().map(ListEntry::paper).toList());
        note(ann(), one, "Of both.");
        everybodySyncs();
        assertThat(noteOf(ann(), one)).isEqualTo("Of both.");
        assertThat(Stream.of(noteOf(bob(), TIDES), noteOf(bob(), MOSS))).containsExactlyInAnyOrder("Of both.", "");
        note(ann(), one, "");
        everybodySyncs();
        assertThat(noteOf(ann(), one)).isEmpty();
        assertThat(content(bob())).hasSize(3);
        String text = Files.readString(file);
        everybodySyncs();
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
