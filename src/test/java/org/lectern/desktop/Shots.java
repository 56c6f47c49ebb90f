package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.desktop.duplicates.DuplicatesViewModel.State;
import org.lectern.desktop.duplicates.TwoWordings;
import org.lectern.desktop.search.Filter;
import org.lectern.export.ExportFormat;
import org.lectern.search.Facet;
import org.lectern.search.NarrowedQuery;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;

/**
 * Makes pictures of the window for looking at: {@code Shots FOLDER QUERY} shows the listings of a folder. Runs like the tests of the
 * window, with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
final class Shots {
    private Shots() {}

    public static void main(String[] arguments) throws IOException {
        Path listings = Path.of(arguments[0]);
        String query = arguments[1];
        Path full = Files.createTempDirectory("lectern-shots");
        Path empty = Files.createTempDirectory("lectern-shots-empty");
        for (int[] size : new int[][] {{1440, 900}, {1280, 800}, {1920, 1080}}) {
            String suffix = "-" + size[0];
            try (TestWindow window = TestWindow.open(full, size[0], size[1])) {
                window.lectern.importPaths(List.of(listings), Progress.NONE);
                Fx.run(window.models::start);
                window.search("");
                both(window, "all" + suffix);
                window.search(query);
                both(window, "query" + suffix);
                topics(window, query, suffix);
                window.lectern.importText("spring.jsonl", TwoWordings.SPRING, Progress.NONE);
                window.lectern.importText("autumn.jsonl", TwoWordings.AUTUMN, Progress.NONE);
                Fx.run(window.models.duplicates()::open);
                Fx.await("the pairs", () -> window.models.duplicates().state().get() instanceof State.Found);
                both(window, "duplicates" + suffix);
                Fx.run(window.models.duplicates()::close);
                window.search(query);
                Fx.run(window.models.export()::open);
                Fx.await(
                        "the preview",
                        () -> window.models.export().preview().get().isPresent());
                both(window, "export" + suffix);
                Fx.run(() -> window.models.export().choice().format().set(ExportFormat.HTML));
                both(window, "export-html" + suffix);
                Fx.run(window.models.export()::close);
            }
            try (TestWindow window = TestWindow.open(empty, size[0], size[1])) {
                both(window, "empty" + suffix);
                Fx.run(window.models.export()::open);
                Fx.await(
                        "the preview",
                        () -> window.models.export().preview().get().isPresent());
                both(window, "export-empty" + suffix);
            }
        }
        states(listings, query);
        TopicShots.all(listings);
        BoardShots.all(listings, query);
        ListShots.all(listings);
        System.exit(0);
    }

    /** Chips, the why of one, the tree opened, several hits selected. */
    static void topics(TestWindow window, String query, String suffix) {
        Fx.await(
                "the topics", () -> !window.models.paperTopics().reasons().get().isEmpty());
        Fx.run(() -> List.of("Green", "To present", "Audio", "Reading group", "Thesis", "Ask Ana")
                .forEach(window.models.marks()::tag));
        Fx.await(
                "the tags",
                () -> window.models.marks().known().get().marks().tags().size() == 6);
        counted(window);
        open(window, 0);
        open(window, 1);
        Fx.run(() -> boxes(window).get(2).fire());
        counted(window);
        Fx.run(() -> box(window, "Vision")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false)));
        counted(window);
        Fx.await(
                "the topics", () -> !window.models.paperTopics().reasons().get().isEmpty());
        Fx.run(() -> {
            Topic first = window.models.paperTopics().reasons().get().getFirst().topic();
            window.models.paperTopics().ask(first);
        });
        both(window, "topics" + suffix);
        window.search(query);
        counted(window);
        Fx.run(() ->
                ((ListView<?>) window.scene.lookup("#hits")).getSelectionModel().selectIndices(0, 2, 3));
        both(window, "selection" + suffix);
        Fx.run(() -> window.node("facets-topic-more", Hyperlink.class).fire());
        Fx.run(() -> window.node("facets-topic-find", TextField.class).setText("b"));
        both(window, "topics-find" + suffix);
        Fx.run(() -> window.node("facets-topic-more", Hyperlink.class).fire());
    }

    private static void counted(TestWindow window) {
        Fx.await(
                "the counts",
                () -> window.models
                                .search()
                                .result()
                                .filter(result -> result.request()
                                        .query()
                                        .equals(window.models.search().query().get()))
                                .isPresent()
                        && window.models.facets().topics().isCurrent());
    }

    private static CheckBox box(TestWindow window, String topic) {
        return boxes(window).stream()
                .filter(box -> box.getText().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static List<CheckBox> boxes(TestWindow window) {
        return window.scene.getRoot().lookupAll("#topic-tree .check-box").stream()
                .map(CheckBox.class::cast)
                .toList();
    }

    private static void open(TestWindow window, int row) {
        Fx.run(() -> boxes(window)
                .get(row)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false)));
    }

    /** The states that a window is seldom in. */
    private static void states(Path listings, String query) throws IOException {
        Path folder = Files.createTempDirectory("lectern-shots-states");
        Path noise = Files.write(folder.resolve("photo.jpg"), new byte[] {1, 2, 0, 3, (byte) 0xff});
        try (TestWindow window = TestWindow.open(folder.resolve("library"), 1280, 800)) {
            Fx.run(window.models.imports()::addSamples);
            window.settle();
            Fx.await("the samples", () -> window.models.library().samples().get());
            both(window, "samples");
            Fx.run(() -> window.models.imports().importPaths(List.of(noise, listings)));
            Fx.await("the review", () -> window.models.imports().report().get().isPresent());
            both(window, "review");
            Fx.run(window.models.imports()::confirm);
            Fx.await("the report", () -> window.models.imports().report().get().isPresent());
            both(window, "report");
            Fx.run(window.models.imports()::closeReport);
            window.search(query + " year:");
            Fx.run(() -> {
                window.models.search().toggle(new Filter(Facet.HAS, "code", "Code"));
                window.models.search().toggle(new Filter(Facet.YEAR, "2025", "2025"));
            });
            Fx.await(
                    "the filtered answer",
                    () -> window.models
                            .search()
                            .result()
                            .filter(result -> NarrowedQuery.of(result.request().query())
                                            .selected()
                                            .size()
                                    == 2)
                            .isPresent());
            both(window, "filters");
            Fx.run(() -> window.models.search().toggle(new Filter(Facet.YEAR, "1901", "1901")));
            Fx.run(() -> window.models.search().toggle(new Filter(Facet.YEAR, "2025", "2025")));
            Fx.await(
                    "the way out", () -> !window.models.search().waysOut().get().isEmpty());
            both(window, "no-hits");
        }
    }

    private static void both(TestWindow window, String name) {
        window.settle();
        for (ColorScheme scheme : ColorScheme.values()) {
            Fx.run(() -> window.system.set(scheme));
            window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }
}
