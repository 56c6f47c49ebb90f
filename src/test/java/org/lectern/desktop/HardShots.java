package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.control.ScrollPane;
import org.lectern.desktop.compare.BoardViewModel.State;
import org.lectern.desktop.look.Density;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/** Makes pictures of papers that are hard to show, beside the listings of a folder: {@code HardShots FOLDER [900]} in all sizes, or in one. */
final class HardShots {
    private static final Map<String, String> PAPERS = Map.of(
            "long-title", "title:\"unified theory of long titles\"",
            "many-authors", "title:sixty",
            "long-abstract", "title:\"without end\"",
            "math", "title:gains title:nets",
            "greek", "title:dendrites title:kind",
            "chinese", "title:综述",
            "japanese", "title:スパイク",
            "arabic", "title:الدماغ",
            "bare", "title:\"nothing but\"",
            "tagged", "title:dozen");

    private HardShots() {}

    public static void main(String[] arguments) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {900, 640}}) {
            if (arguments.length < 2 || arguments[1].equals(Integer.toString(size[0]))) {
                all(Path.of(arguments[0]), size[0], size[1]);
            }
        }
        System.exit(0);
    }

    private static void all(Path listings, int width, int height) throws IOException {
        String suffix = "-" + width;
        Path folder = Files.createTempDirectory("lectern-shots-hard");
        try (TestWindow window = TestWindow.open(folder, width, height)) {
            both(window, "nothing" + suffix);
            window.lectern.importPaths(List.of(listings), Progress.NONE);
            window.lectern.importText("hard.jsonl", HardPapers.listing(), Progress.NONE);
            PaperId tagged = first(window, search("tagged"));
            window.lectern.mark(library -> {
                HardPapers.TAGS.forEach(tag -> library.marks().tag(List.of(tagged), tag));
                return library.marks().state(List.of(tagged), ReadingState.LATER);
            });
            Fx.run(window.models::start);
            window.search("source:hard.jsonl");
            for (Density density : Density.values()) {
                Fx.run(() -> window.settings.density().set(density));
                both(window, "hard-" + density.name().toLowerCase(Locale.ROOT) + suffix);
            }
            Fx.run(() -> window.settings.density().set(Density.COMFORTABLE));
            PAPERS.forEach((name, query) -> {
                PaperId paper = first(window, query);
                window.search(query);
                Fx.await(
                        "the paper",
                        () -> window.models
                                .paper()
                                .open()
                                .get()
                                .filter(open -> open.paper().id().equals(paper))
                                .isPresent());
                both(window, "hard-" + name + suffix);
            });
            window.search(search("long-abstract"));
            Fx.run(() -> window.node("paper", ScrollPane.class).setVvalue(0.5));
            both(window, "hard-long-abstract-middle" + suffix);
            Fx.run(() -> window.node("paper", ScrollPane.class).setVvalue(1));
            both(window, "hard-long-abstract-end" + suffix);
            window.search("source:hard.jsonl");
            Fx.run(window.models.triage().inbox()::open);
            Fx.await(
                    "a paper",
                    () -> window.models.triage().inbox().current().get().isPresent());
            both(window, "hard-triage" + suffix);
            Fx.run(window.models.triage().inbox()::close);
            compare(window, List.of("long-title", "many-authors", "arabic", "math"));
            both(window, "hard-board" + suffix);
            compare(window, List.of("long-title", "long-abstract"));
            both(window, "hard-board-long" + suffix);
            Fx.run(window.models.board()::close);
            Fx.run(window.models.export()::open);
            Fx.await("the preview", () -> window.models.export().preview().get().isPresent());
            both(window, "hard-export" + suffix);
            Fx.run(window.models.export()::close);
            Fx.run(() -> window.models
                    .imports()
                    .importText(HardPapers.listing().replace("\"title\":\"", "\"title\":\"More: ")));
            Fx.await("the review", () -> window.models.imports().report().get().isPresent());
            both(window, "hard-review" + suffix);
        }
    }

    private static String search(String name) {
        return Objects.requireNonNull(PAPERS.get(name));
    }

    private static void compare(TestWindow window, List<String> papers) {
        Fx.run(window.models.tray()::clear);
        Fx.await("an empty tray", () -> window.models.tray().papers().isEmpty());
        List<PaperId> found =
                papers.stream().map(name -> first(window, search(name))).toList();
        Fx.run(() -> window.models.tray().add(found));
        Fx.run(window.models.board()::open);
        Fx.await(
                "the comparison",
                () -> window.models.board().state().get() instanceof State.Compared(var comparison)
                        && comparison.columns().size() == papers.size());
    }

    private static PaperId first(TestWindow window, String query) {
        return window.lectern
                .search(SearchRequest.of(query))
                .hits()
                .getFirst()
                .paper()
                .id();
    }

    private static void both(TestWindow window, String name) {
        window.settle();
        for (ColorScheme scheme : ColorScheme.values()) {
            Fx.run(() -> window.system.set(scheme));
            window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }
}
