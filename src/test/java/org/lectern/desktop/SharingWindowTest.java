package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.library.ReadingList;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.Vote;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.share.Conflict;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** A list that two people share as one file: Cleo, who has the window, and Bob. */
class SharingWindowTest {
    private static final String GROUP = "Group";
    private static final PaperId TIDES = PaperId.of(NormalizedTitle.of("Tides in a Glass of Water"));
    private static final PaperId MOSS = PaperId.of(NormalizedTitle.of("Moss Remembers the Rain"));
    private static final String LISTING = """
            {"title": "Tides in a Glass of Water", "abstract": "We show that tides are small in small vessels.", "authors": ["Ada Ames"]}
            {"title": "Moss Remembers the Rain", "abstract": "We study what moss keeps of past weather.", "authors": ["Bo Birk"]}
            """;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Path file = Path.of("");
    private Optional<Lectern> openBob = Optional.empty();
    private Optional<TestWindow> opened = Optional.empty();

    @BeforeEach
    void open() throws IOException {
        file = Files.createDirectory(folder.resolve("both")).resolve("group.lectern.json");
        Lectern bob = Lectern.open(folder.resolve("bob"), Progress.NONE);
        openBob = Optional.of(bob);
        bob.me("Bob");
        opened = Optional.of(TestWindow.open(folder.resolve("cleo")));
    }

    @AfterEach
    void close() {
        opened.ifPresent(window -> Fx.run(window.models.shared()::stop));
        opened.ifPresent(TestWindow::close);
        openBob.ifPresent(Lectern::close);
    }

    private TestWindow window() {
        return opened.orElseThrow();
    }

    private Lectern cleo() {
        return window().lectern;
    }

    private Lectern bob() {
        return openBob.orElseThrow();
    }

    private static ListContent content(Lectern lectern) {
        return lectern.listContent(GROUP);
    }

    private static String said(Lectern lectern, PaperId paper, EntryField field) {
        return content(lectern)
                .entry(paper)
                .flatMap(entry -> entry.field(field))
                .orElse("");
    }

    private static void say(Lectern lectern, PaperId paper, EntryField field, String text) {
        lectern.mark(library -> library.readingLists().set(GROUP, List.of(paper), field, text));
    }

    private static List<Conflict> conflicts(Lectern lectern) {
        ReadingList list = lectern.library().readingLists().named(GROUP).orElseThrow();
        return lectern.sharing().conflicts(list);
    }

    private String last() {
        return window().text("status-last");
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(window().scene.lookup("#" + id)).filter(Node::isVisible);
    }

    private String badge() {
        return find("list-shared").map(node -> ((Button) node).getText()).orElse("");
    }

    private void press(String item) {
        Fx.run(() -> item(item).fire());
    }

    private MenuItem item(String id) {
        return window().node("list-share", MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Cleo has made a list of two papers and shares it; Bob has subscribed to it. */
    private void bothHaveTheList() throws IOException {
        cleo().me("Cleo");
        cleo().importText("listing", LISTING, Progress.NONE);
        cleo().mark(library -> library.readingLists().add(GROUP, List.of(TIDES, MOSS), true));
        cleo().sharing().share(GROUP, file);
        bob().sharing().subscribe(file, Progress.NONE);
        Fx.run(window().models::start);
        Fx.run(() -> window().models.lists().all().open(GROUP));
        Fx.await(
                "its papers",
                () -> find("list-entries")
                        .filter(node -> node instanceof ListView<?> list
                                && list.getItems().size() == 2
                                && list.isFocused())
                        .isPresent());
        Fx.run(window().models.shared()::start);
        Fx.await("the badge", () -> badge().equals("shared as group.lectern.json"));
    }

    /** Both write a note about the same paper before either sees the other's; Cleo's is shown, for it comes last, and of one second her name does. */
    private void bothWrite(String ofBob, String ofAnn) {
        say(bob(), TIDES, EntryField.NOTE, ofBob);
        Fx.run(window().models.shared()::stop);
        say(cleo(), TIDES, EntryField.NOTE, ofAnn);
        cleo().sharing().sync();
        bob().sharing().sync();
        Fx.run(window().models.shared()::start);
        Fx.await("the conflict", () -> badge().startsWith("1 conflict"));
    }

    private void openSheet() {
        Fx.run(window().node("list-shared", Button.class)::fire);
        Fx.await("the sheet", () -> find("conflicts").isPresent() && "conflict-1-1".equals(window().focus()));
    }

    private String version(int number) {
        return Fx.get(() -> window().node("conflict-1-" + number + "-text", MarkedFlow.class)
                .content()
                .text());
    }

    private int versionWith(String text) {
        return version(1).equals(text) ? 1 : 2;
    }

    private List<String> marked(int number) {
        var text = Fx.get(() -> window().node("conflict-1-" + number + "-text", MarkedFlow.class)
                .content());
        return text.marks().stream()
                .map(mark -> text.text().substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void aFileThatIsOpenedIsSubscribedTo() throws IOException {
        bob().importText("listing", LISTING, Progress.NONE);
        bob().mark(library -> library.readingLists().add(GROUP, List.of(TIDES, MOSS), true));
        bob().sharing().share(GROUP, file);

        Fx.run(() -> window().models.open(List.of(file)));
        Fx.await("the question for a name", () -> find("me-veil").isPresent());
        TextField name = window().node("me-name", TextField.class);
        Fx.await("its field", name::isFocused);
        window().picture("test-sharing-name");
        Fx.run(() -> name.setText("Cleo"));
        robot.type(KeyCode.ENTER);
        Fx.await(
                "its papers",
                () -> find("list-entries")
                        .filter(node -> node instanceof ListView<?> list
                                && list.getItems().size() == 2)
                        .isPresent());
        Fx.await("the badge", () -> badge().equals("shared as group.lectern.json"));

        assertThat(cleo().me()).isEqualTo("Cleo");
        assertThat(content(cleo()).entries()).isEqualTo(content(bob()).entries());
        assertThat(Fx.get(() -> item("list-me").getText())).isEqualTo("You are “Cleo”…");
        assertThat(Fx.get(() -> window().models.imports().report().get())).isEmpty();
    }

    private void listOfOnesOwn() {
        cleo().importText("listing", LISTING, Progress.NONE);
        cleo().mark(library -> library.readingLists().add(GROUP, List.of(TIDES, MOSS), true));
        Fx.run(window().models::start);
        Fx.run(() -> window().models.lists().all().open(GROUP));
        Fx.await(
                "its papers",
                () -> find("list-entries")
                        .filter(node -> node instanceof ListView<?> list
                                && list.getItems().size() == 2
                                && list.isFocused())
                        .isPresent());
    }

    @Test
    void whoVotesTheFirstTimeIsAskedForAName() {
        listOfOnesOwn();
        assertThat(Fx.get(() -> window().node("entry-vote-up", Button.class).getAccessibleText()))
                .isEqualTo("Vote for “Tides in a Glass of Water”");
        robot.type(KeyCode.V);
        TextField name = window().node("me-name", TextField.class);
        Fx.await("its field", name::isFocused);
        assertThat(window().text("me-heading")).isEqualTo("By which name should others know you?");
        assertThat(content(cleo()).entry(TIDES).orElseThrow().votes()).isEmpty();
        Fx.run(() -> name.setText("Cleo"));
        robot.type(KeyCode.ENTER);
        Fx.await(
                "the vote",
                () -> content(cleo()).entry(TIDES).orElseThrow().votes().equals(Map.of("Cleo", Vote.UP)));
        Fx.await("the list", () -> "list-entries".equals(window().focus()));
        robot.type(KeyCode.V);
        Fx.await(
                "no vote",
                () -> content(cleo()).entry(TIDES).orElseThrow().votes().isEmpty());
        assertThat(find("me-veil")).isEmpty();
        assertThat(cleo().me()).isEqualTo("Cleo");
    }

    @Test
    void whoGivesNoNameVotesAsBefore() {
        listOfOnesOwn();
        String known = cleo().me();
        robot.type(KeyCode.V);
        Fx.await("the field", window().node("me-name", TextField.class)::isFocused);
        robot.type(KeyCode.ESCAPE);
        Fx.await(
                "the vote",
                () -> content(cleo()).entry(TIDES).orElseThrow().votes().equals(Map.of(known, Vote.UP)));
        assertThat(cleo().isNamed()).isFalse();
        assertThat(window().focus()).isEqualTo("list-entries");
    }

    @Test
    void whatTheOtherWritesIsTakenInAndCanBeUndone() throws IOException {
        bothHaveTheList();
        say(bob(), MOSS, EntryField.REASON, "Short, and the pictures are good.");
        bob().sharing().sync();
        Fx.await("the change", () -> last().equals("Took in changes of Bob to the list “Group”"));
        assertThat(said(cleo(), MOSS, EntryField.REASON)).isEqualTo("Short, and the pictures are good.");

        Fx.run(window().node("undo", Button.class)::fire);
        Fx.await("its undoing", () -> last().startsWith("Undone"));
        cleo().sharing().sync();
        bob().sharing().sync();
        assertThat(said(bob(), MOSS, EntryField.REASON)).isEmpty();
        assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window().scene.getRoot())))
                .isEmpty();
    }

    @Test
    void twoTextsStandSideBySideAndOneIsTakenByItsNumber() throws IOException {
        bothHaveTheList();
        bothWrite("Ask for the data of 2019.", "Ask for the code of 2019.");
        Fx.run(() -> window().node("list-entries", ListView.class).requestFocus());
        openSheet();

        assertThat(window().text("conflicts-title")).isEqualTo("1 conflict in “Group”");
        assertThat(window().text("conflict-1-where")).isEqualTo("Note of “Tides in a Glass of Water”");
        assertThat(List.of(version(1), version(2)))
                .containsExactlyInAnyOrder("Ask for the data of 2019.", "Ask for the code of 2019.");
        assertThat(List.of(marked(1), marked(2))).containsExactlyInAnyOrder(List.of("data"), List.of("code"));
        assertThat(version(1)).isEqualTo(said(cleo(), TIDES, EntryField.NOTE));
        window().picture("test-sharing-conflict-light");
        Fx.run(() -> window().system.set(ColorScheme.DARK));
        window().picture("test-sharing-conflict-dark");
        assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window().scene.getRoot())))
                .isEmpty();

        robot.write(Integer.toString(versionWith("Ask for the data of 2019.")), 0);
        // Told once the file has it too.
        Fx.await("the choice", () -> last().equals("Settled: Note of “Tides in a Glass of Water”"));
        assertThat(conflicts(cleo())).isEmpty();
        Fx.await("the badge", () -> badge().equals("shared as group.lectern.json"));
        assertThat(said(cleo(), TIDES, EntryField.NOTE)).isEqualTo("Ask for the data of 2019.");
        assertThat(find("conflicts")).isEmpty();
        assertThat(Fx.get(() -> window().models.lists().all().isOpen().get())).isTrue();
        assertThat(window().focus()).isEqualTo("list-entries");
        bob().sharing().sync();
        assertThat(conflicts(bob())).isEmpty();
        assertThat(said(bob(), TIDES, EntryField.NOTE)).isEqualTo("Ask for the data of 2019.");
    }

    @Test
    void theArrowsGoToWhatIsOfferedAndEnterKeepsBoth() throws IOException {
        bothHaveTheList();
        bothWrite("Ask for the data.", "Ask for the code.");
        openSheet();
        robot.type(KeyCode.RIGHT);
        Fx.await("the second text", () -> "conflict-1-2".equals(window().focus()));
        robot.type(KeyCode.RIGHT);
        Fx.await("both", () -> "conflict-1-all".equals(window().focus()));
        robot.type(KeyCode.LEFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        String both = version(1) + "\n\n---\n\n" + version(2);
        robot.type(KeyCode.ENTER);
        Fx.await("the choice", () -> conflicts(cleo()).isEmpty());
        assertThat(said(cleo(), TIDES, EntryField.NOTE)).isEqualTo(both);
    }

    @Test
    void escapeLeavesTheConflictAndTheListOpen() throws IOException {
        bothHaveTheList();
        bothWrite("Ask for the data.", "Ask for the code.");
        Fx.run(() -> window().node("list-entries", ListView.class).requestFocus());
        openSheet();
        robot.type(KeyCode.ESCAPE);
        Fx.await("the list", () -> find("conflicts").isEmpty() && "list-entries".equals(window().focus()));
        openSheet();
        Fx.run(window().node("conflicts-close", Button.class)::fire);
        Fx.await("the list", () -> find("conflicts").isEmpty() && "list-entries".equals(window().focus()));
        assertThat(Fx.get(() -> window().models.lists().all().isOpen().get())).isTrue();
        assertThat(conflicts(cleo())).hasSize(1);
    }

    @Test
    void aTextThatLosesIsToldOfToo() throws IOException {
        bothHaveTheList();
        // What Cleo has is the newer one, times having seconds, and stays: nothing of her library changes but that
        // there is a second text.
        say(bob(), TIDES, EntryField.NOTE, "Ask for the data.");
        Fx.run(window().models.shared()::stop);
        say(cleo(), TIDES, EntryField.NOTE, "Ask for the code.");
        bob().sharing().sync();
        Instant written = Instant.now();
        Fx.await("a second more", () -> Instant.now().isAfter(written.plusSeconds(1)));
        Fx.run(window().models.shared()::start);
        Fx.await("the conflict", () -> badge().startsWith("1 conflict"));
        assertThat(said(cleo(), TIDES, EntryField.NOTE)).isEqualTo("Ask for the code.");
        assertThat(badge()).isEqualTo("1 conflict · group.lectern.json");
        openSheet();
        // A conflict more while the sheet is open: what has the focus keeps it.
        Fx.run(() -> window().node("conflict-1-2", Button.class).requestFocus());
        Fx.run(window().models.shared()::stop);
        say(bob(), MOSS, EntryField.NOTE, "Mine to present.");
        say(cleo(), MOSS, EntryField.NOTE, "Who presents this?");
        cleo().sharing().sync();
        bob().sharing().sync();
        Fx.run(window().models.shared()::start);
        Fx.await("two conflicts", () -> window().text("conflicts-title").equals("2 conflicts in “Group”"));
        String focused = Fx.get(() -> window().scene.getFocusOwner().getAccessibleText());
        assertThat(focused).contains("Tides in a Glass of Water");
    }

    @Test
    void whatWasWrittenMeanwhileIsNotLost() throws IOException {
        bothHaveTheList();
        bothWrite("Ask for the data.", "Ask for the code.");
        openSheet();
        Fx.run(window().models.shared()::stop);
        // Bob settles it otherwise: the file then has a text that Cleo was not shown.
        ReadingList list = bob().library().readingLists().named(GROUP).orElseThrow();
        bob().sharing().choose(list, bob().sharing().conflicts(list).getFirst(), "Ask for data and code.");
        int code = versionWith("Ask for the code.");
        Fx.run(window().node("conflict-1-" + code, Button.class)::fire);
        Fx.await("a refusal", () -> last().endsWith("has changed since it was shown; look at it again."));
        cleo().sharing().sync();
        assertThat(said(cleo(), TIDES, EntryField.NOTE)).isEqualTo("Ask for data and code.");
    }

    @Test
    void aListIsSharedNoMore() throws IOException {
        bothHaveTheList();
        assertThat(Fx.get(() -> item("list-share-file").isVisible())).isFalse();
        press("list-unshare");
        Fx.await("no badge", () -> badge().isEmpty());
        assertThat(last()).isEqualTo("The list “Group” is shared no more; its file stays");
        assertThat(file).exists();
        assertThat(Fx.get(() -> item("list-share-file").isVisible())).isTrue();
        // Shared again it is one with what Bob wrote meanwhile.
        say(bob(), MOSS, EntryField.REASON, "Short.");
        bob().sharing().sync();
        Fx.run(() -> window().models.lists().sharing().share(file));
        Fx.await("the badge", () -> badge().equals("shared as group.lectern.json"));
        assertThat(said(cleo(), MOSS, EntryField.REASON)).isEqualTo("Short.");
    }

    @Test
    void aDamagedFileIsNamedWithItsLine() throws IOException {
        bothHaveTheList();
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, String.join("\n", lines.subList(0, 4)) + "\n{\"paper\": oops\n");
        Fx.await(
                "the fault",
                () -> last().startsWith("group.lectern.json cannot be read and is left as it is: line 5: "));
        Fx.await("the badge", () -> badge().equals("not in step with group.lectern.json"));
        assertThat(Fx.get(() -> window().node("list-shared", Button.class).getAccessibleHelp()))
                .contains("line 5");
        window().picture("test-sharing-damaged");
        Files.write(file, lines);
        Fx.await("the badge as before", () -> badge().equals("shared as group.lectern.json"));
    }

    @Test
    void aFolderThatIsGoneIsWaitedFor() throws IOException {
        bothHaveTheList();
        Path away = folder.resolve("away");
        Files.move(file.getParent(), away);
        Fx.await("the badge", () -> badge().equals("not in step with group.lectern.json"));
        assertThat(last()).endsWith("what changes is kept until it is");
        say(cleo(), TIDES, EntryField.REASON, "Small, but it holds.");
        Files.move(away, file.getParent());
        Fx.await("the badge as before", () -> badge().equals("shared as group.lectern.json"));
        bob().sharing().sync();
        assertThat(said(bob(), TIDES, EntryField.REASON)).isEqualTo("Small, but it holds.");
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws IOException {
        bothHaveTheList();
        Files.delete(file);
        Fx.await("the file", () -> Files.exists(file));
        assertThat(badge()).isEqualTo("shared as group.lectern.json");
        assertThat(bob().sharing().sync().remarks()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsNotShared() throws IOException {
        cleo().me("Cleo");
        listOfOnesOwn();
        Path nowhere = folder.resolve("nowhere").resolve("group.lectern.json");
        Fx.run(() -> window().models.lists().sharing().share(nowhere));
        Fx.await("the refusal", () -> last().equals("the folder " + nowhere.getParent() + " does not exist"));
        assertThat(badge()).isEmpty();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(closed), "this user writes everywhere");
        Fx.run(() -> window().models.lists().sharing().share(closed.resolve("group.lectern.json")));
        Fx.await("another refusal", () -> last().contains(closed.toString()));
        assertThat(badge()).isEmpty();
        assertThat(cleo().sharing().all()).isEmpty();
    }

    @Test
    void aFileThatIsNoSharedListIsRefusedByName() throws IOException {
        Files.writeString(file, "no list at all\n");
        cleo().me("Cleo");
        Fx.run(window().models.lists().me()::refresh);
        Fx.run(() -> window().models.open(List.of(file)));
        Fx.await("the refusal", () -> last().contains("group.lectern.json"));
        assertThat(Fx.get(() -> window().node("status-last", Label.class).getGraphic()))
                .isNotNull();
        assertThat(cleo().sharing().all()).isEmpty();
    }
}
