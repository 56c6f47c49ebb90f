package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.library.ReadingLists;
import org.lectern.list.EntryField;
import org.lectern.list.ListQuery;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.task.Progress;

/** Pictures of reading lists, for looking at: {@code ListShots FOLDER} takes the listings of a folder. */
final class ListShots {
    private ListShots() {}

    public static void main(String[] arguments) throws IOException {
        all(Path.of(arguments[0]));
        System.exit(0);
    }

    static void all(Path listings) throws IOException {
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
            String suffix = "-" + size[0];
            Path folder = Files.createTempDirectory("lectern-list-shots");
            try (TestWindow window = TestWindow.open(folder, size[0], size[1])) {
                Fx.run(window.models.lists().all()::open);
                Fx.await("no list", () -> window.scene.lookup("#lists-none") != null);
                both(window, "lists-none" + suffix);
                window.lectern.importPaths(List.of(listings), Progress.NONE);
                fill(window);
                Fx.run(window.models::start);
                Fx.run(window.models.lists().all()::close);
                Fx.run(() -> window.models.lists().all().open("Reading group, autumn"));
                Fx.await("the list", () -> rows(window) > 10);
                both(window, "lists" + suffix);
                Fx.run(() -> entries(window).getSelectionModel().clearAndSelect(2));
                both(window, "lists-second" + suffix);
                Fx.run(window.node("list-section", Button.class)::fire);
                Fx.await(
                        "the field",
                        () -> window.node("section-name", TextField.class).isVisible());
                both(window, "lists-section" + suffix);
                Fx.run(() -> entries(window).requestFocus());
                Fx.run(() -> window.models.lists().all().open("Brains"));
                Fx.await("the smart list", () -> window.text("list-name").equals("Brains") && rows(window) > 3);
                both(window, "lists-smart" + suffix);
                Fx.run(() -> window.models.lists().all().open("Empty so far"));
                Fx.await("the empty list", () -> window.scene.lookup("#list-empty") != null);
                both(window, "lists-empty" + suffix);
                Fx.run(window.models.lists().all()::close);
                window.search("brain");
                Fx.run(() -> {
                    window.main.hits().getSelectionModel().selectIndices(0, 1, 2);
                    window.main.hits().requestFocus();
                    window.main
                            .hits()
                            .fireEvent(new KeyEvent(
                                    KeyEvent.KEY_TYPED, "l", "l", KeyCode.UNDEFINED, false, false, false, false));
                });
                Fx.await("the chooser", () -> window.scene.lookup("#list-chooser .offer") != null);
                both(window, "lists-chooser" + suffix);
                Fx.run(window.models.lists().chooser()::close);
                Fx.run(() -> window.main.hits().getSelectionModel().clearAndSelect(0));
                Fx.run(() -> window.models
                        .marks()
                        .note()
                        .set("# Ask\n\nWhat is *voxel-wise* here? See [the page](https://example.org) and `fit.py`."
                                + "\n\n- subjects: **4**\n- runs: 12\n\n> to be checked"));
                Fx.run(window.models.marks()::saveNote);
                Fx.run(() -> window.models.marks().rate(4));
                Fx.await(
                        "the rating",
                        () -> window.models
                                .marks()
                                .known()
                                .get()
                                .marks()
                                .rating()
                                .isPresent());
                both(window, "paper-note" + suffix);
            }
        }
    }

    private static ListView<?> entries(TestWindow window) {
        return (ListView<?>) window.scene.lookup("#list-entries");
    }

    private static int rows(TestWindow window) {
        return Optional.ofNullable(entries(window))
                .map(list -> list.getItems().size())
                .orElse(0);
    }

    private static void fill(TestWindow window) {
        List<PaperId> papers = new ArrayList<>(window.lectern.library().paperIds()).subList(0, 16);
        window.lectern.me("Ada");
        window.lectern.mark(library -> {
            ReadingLists lists = library.readingLists();
            String name = "Reading group, autumn";
            lists.create(
                    name,
                    "Every second Wednesday, **16:00**, room 2.14. *Two papers* at a time; see [the rules](https://example.org/rules).");
            lists.add(name, papers, true);
            lists.addSection(name, "December");
            lists.addSection(name, "For later, or when somebody wants to present");
            var sections = lists.content(name).sections();
            lists.move(name, papers.subList(3, 8), Optional.of(sections.get(0).key()), 1);
            lists.move(name, papers.subList(8, 16), Optional.of(sections.get(1).key()), 1);
            lists.set(
                    name,
                    List.of(papers.get(0)),
                    Map.of(
                            EntryField.STATE,
                            "read",
                            EntryField.PRESENTER,
                            "Ben Adler",
                            EntryField.DATE,
                            "2026-11-11 16:00",
                            EntryField.REASON,
                            "Sets the scene for the other two, and its baseline is what we use ourselves.",
                            EntryField.NOTE,
                            "## What we said\n\n- the *ablation* is missing for **small** models\n- code: `train.py` differs from the paper\n\n> ask the authors\n\nSee [their page](https://example.org)."));
            lists.set(name, papers.subList(1, 3), EntryField.STATE, "agreed");
            lists.set(
                    name,
                    List.of(papers.get(1)),
                    Map.of(EntryField.PRESENTER, "Chiara", EntryField.DATE, "2026-11-25 16:00"));
            lists.set(
                    name, List.of(papers.get(2)), Map.of(EntryField.PRESENTER, "Dora", EntryField.DATE, "2026-12-09"));
            lists.set(name, List.of(papers.get(4)), EntryField.STATE, "skipped");
            lists.set(name, List.of(papers.get(3)), EntryField.REASON, "Ben asked for it");
            for (String who : List.of("Ben", "Chiara", "Ada")) {
                lists.vote(name, papers.subList(0, 2), who, Optional.of(Vote.UP));
            }
            lists.vote(name, List.of(papers.get(2)), "Dora", Optional.of(Vote.UP));
            lists.vote(name, List.of(papers.get(4)), "Ada", Optional.of(Vote.DOWN));
            lists.create("Empty so far");
            lists.create("Thesis");
            lists.add("Thesis", papers.subList(2, 7), true);
            lists.set("Thesis", papers.subList(2, 5), EntryField.STATE, "read");
            library.marks().rate(papers.subList(0, 1), 4);
            library.marks().state(papers.subList(0, 1), ReadingState.READ);
            library.marks().state(papers.subList(2, 3), ReadingState.LATER);
            return Optional.of(lists.createSmart("Brains", "", new ListQuery("brain has:abstract", "newest")));
        });
    }

    private static void both(TestWindow window, String name) {
        window.settle();
        for (ColorScheme scheme : ColorScheme.values()) {
            Fx.run(() -> window.system.set(scheme));
            window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }
}
