package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import org.lectern.Lectern;
import org.lectern.library.ReadingLists;
import org.lectern.list.EntryField;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/** Pictures of sharing a list, for looking at: {@code ShareShots FOLDER} takes the listings of a folder. */
final class ShareShots {
    private static final String GROUP = "Reading group, autumn";

    private ShareShots() {}

    public static void main(String[] arguments) throws IOException {
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
            all(Path.of(arguments[0]), size[0], size[1]);
        }
        System.exit(0);
    }

    static void all(Path listings, int width, int height) throws IOException {
        Path folder = Files.createTempDirectory("lectern-share-shots");
        Path file = folder.resolve("reading-group.lectern.json");
        String suffix = "-" + width;
        try (TestWindow window = TestWindow.open(folder.resolve("ada"), width, height);
                Lectern ben = Lectern.open(folder.resolve("ben"), Progress.NONE);
                Lectern chiara = Lectern.open(folder.resolve("chiara"), Progress.NONE)) {
            Fx.run(() -> window.models.lists().me().change());
            Fx.await("the name", () -> window.scene.lookup("#me-veil").isVisible());
            both(window, "share-name" + suffix);
            Fx.run(() -> window.models.lists().me().leave());
            window.lectern.me("Ada Lovelace");
            ben.me("Ben Adler");
            chiara.me("Chiara");
            window.lectern.importPaths(List.of(listings), Progress.NONE);
            List<PaperId> papers = new ArrayList<>(window.lectern.library().paperIds()).subList(0, 12);
            edit(window.lectern, lists -> lists.add(GROUP, papers, true));
            edit(window.lectern, lists -> lists.addSection(GROUP, "December"));
            window.lectern.sharing().share(GROUP, file);
            ben.sharing().subscribe(file, Progress.NONE);
            chiara.sharing().subscribe(file, Progress.NONE);
            Fx.run(window.models::start);
            Fx.run(() -> window.models.lists().all().open(GROUP));
            Fx.await(
                    "the badge",
                    () -> window.scene.lookup("#list-shared") instanceof Button badge && badge.isVisible());
            both(window, "share-badge" + suffix);
            say(window.lectern, papers.get(0), Map.of(EntryField.NOTE, """
                    ## What to ask

                    - Is the *ablation* of the decoder missing on purpose?
                    - `train.py` sets another learning rate than the paper tells, 3e-4 and not 1e-4.
                    - Ask for the data of subject 7, see [their page](https://example.org/data).

                    We read sections 1 to 4 on Wednesday."""));
            say(ben, papers.get(0), Map.of(EntryField.NOTE, """
                    ## What to ask

                    - Is the *ablation* of the encoder missing on purpose?
                    - Ask for the data of subjects 7 and 12.

                    We read sections 1 to 3 on Wednesday; I bring the figures."""));
            say(window.lectern, papers.get(1), Map.of(EntryField.PRESENTER, "Ada"));
            say(ben, papers.get(1), Map.of(EntryField.PRESENTER, "Ben"));
            say(chiara, papers.get(1), Map.of(EntryField.PRESENTER, "Chiara, with Dora"));
            say(window.lectern, papers.get(2), Map.of(EntryField.STATE, "agreed", EntryField.DATE, "2026-12-09 16:00"));
            say(ben, papers.get(2), Map.of(EntryField.STATE, "skipped", EntryField.DATE, "2026-12-16 16:00"));
            edit(ben, lists -> lists.describe(GROUP, "Every second Wednesday at four."));
            edit(window.lectern, lists -> lists.describe(GROUP, "Every second Wednesday, 16:00, room 2.14."));
            for (Lectern one : List.of(window.lectern, ben, chiara, window.lectern)) {
                one.sharing().sync();
            }
            Fx.run(window.models::start);
            Fx.run(() -> window.models.lists().sharing().refresh());
            Fx.await(
                    "conflicts",
                    () -> ((Button) window.scene.lookup("#list-shared"))
                            .getText()
                            .startsWith("5"));
            Fx.run(() -> window.node("list-entries", ListView.class).requestFocus());
            both(window, "share-conflicts-badge" + suffix);
            Fx.run(window.node("list-shared", Button.class)::fire);
            Fx.await("the sheet", () -> window.scene.lookup("#conflicts").isVisible());
            both(window, "share-conflicts" + suffix);
            Fx.run(() -> window.node("conflict-5-1", Button.class).requestFocus());
            Fx.run(() -> window.node("conflicts-rows", javafx.scene.control.ScrollPane.class)
                    .setVvalue(1));
            both(window, "share-conflicts-end" + suffix);
            Fx.run(() -> window.scene.getRoot().setStyle("-fx-font-size: 26px"));
            both(window, "share-conflicts-large" + suffix);
            Fx.run(() -> window.scene.getRoot().setStyle(""));
            Fx.run(() -> window.models.lists().sharing().close());
            menu(window, "share-menu" + suffix);
            Files.writeString(file, "damaged");
            Fx.run(window.models.shared()::start);
            Fx.await(
                    "the fault",
                    () -> ((Button) window.scene.lookup("#list-shared"))
                            .getText()
                            .contains("not in step"));
            both(window, "share-damaged" + suffix);
            Fx.run(window.models.shared()::stop);
        }
    }

    private static void edit(Lectern lectern, Consumer<ReadingLists> work) {
        lectern.mark(library -> {
            work.accept(library.readingLists());
            return Optional.empty();
        });
    }

    private static void say(Lectern lectern, PaperId paper, Map<EntryField, String> texts) {
        edit(lectern, lists -> lists.set(GROUP, List.of(paper), texts));
    }

    private static void menu(TestWindow window, String name) {
        for (ColorScheme scheme : ColorScheme.values()) {
            Fx.run(() -> window.system.set(scheme));
            Fx.run(() -> window.node("list-share", MenuButton.class).show());
            Fx.run(() -> Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .forEach(popup -> Picture.of(
                            popup.getScene(), name + "-" + scheme.name().toLowerCase(Locale.ROOT))));
            Fx.run(() -> window.node("list-share", MenuButton.class).hide());
        }
    }

    private static void both(TestWindow window, String name) {
        for (ColorScheme scheme : ColorScheme.values()) {
            Fx.run(() -> window.system.set(scheme));
            window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }
}
