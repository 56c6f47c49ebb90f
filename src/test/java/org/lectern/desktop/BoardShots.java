package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import org.lectern.desktop.compare.Alignment;
import org.lectern.desktop.compare.BoardViewModel.State;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/** Makes pictures of the board: {@code BoardShots FOLDER QUERY} compares what a query finds first in the listings of a folder. */
final class BoardShots {
    private BoardShots() {}

    public static void main(String[] arguments) throws IOException {
        all(Path.of(arguments[0]), arguments[1]);
        System.exit(0);
    }

    static void all(Path listings, String query) throws IOException {
        Path full = Files.createTempDirectory("lectern-shots-board");
        for (int[] size : new int[][] {{1440, 900}, {1280, 800}, {1920, 1080}}) {
            String suffix = "-" + size[0];
            try (TestWindow window = TestWindow.open(full, size[0], size[1])) {
                window.lectern.importPaths(List.of(listings), Progress.NONE);
                Fx.run(window.models::start);
                Fx.run(window.models.board()::open);
                compare(window, query, 0);
                both(window, "board-none" + suffix);
                compare(window, query, 1);
                both(window, "board-one" + suffix);
                for (int papers : new int[] {2, 3, 6}) {
                    compare(window, query, papers);
                    both(window, "board-" + papers + suffix);
                }
                compare(window, query, 3);
                Fx.run(() -> window.models.board().choose(1));
                Fx.run(() -> window.models.board().move(5));
                both(window, "board-at" + suffix);
                Fx.run(() -> window.models.board().alignment().set(Alignment.FREE));
                both(window, "board-free" + suffix);
                Fx.run(() -> window.models.board().onlyDifferent().set(true));
                both(window, "board-differs" + suffix);
                Fx.run(() -> window.models.board().onlyDifferent().set(false));
                Fx.run(() -> window.models.board().alignment().set(Alignment.BY_ROLE));
                Fx.run(() -> window.scene.getRoot().setStyle("-fx-font-size: 26px"));
                both(window, "board-large" + suffix);
                Fx.run(() -> window.models.board().move(1));
                both(window, "board-large-at" + suffix);
                Fx.run(() -> window.scene.getRoot().setStyle(""));
            }
        }
    }

    private static void compare(TestWindow window, String query, int papers) {
        Fx.run(window.models.tray()::clear);
        Fx.await("an empty tray", () -> window.models.tray().papers().isEmpty());
        List<PaperId> found = window.lectern.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.paper())
                .map(Paper::id)
                .limit(papers)
                .toList();
        Fx.run(() -> window.models.tray().add(found));
        Fx.await("the comparison", () -> switch (window.models.board().state().get()) {
            case State.Few(int few) -> few == papers;
            case State.Compared(var comparison) -> comparison.columns().size() == papers;
            case State.Comparing _, State.Failed _ -> false;
        });
    }

    private static void both(TestWindow window, String name) {
        for (ColorScheme scheme : ColorScheme.values()) {
            Fx.run(() -> window.system.set(scheme));
            window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }
}
