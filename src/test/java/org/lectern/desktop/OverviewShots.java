package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.ScrollPane;
import org.lectern.desktop.overview.OverviewViewModel;
import org.lectern.desktop.overview.OverviewViewModel.State;
import org.lectern.search.MonthSpan;
import org.lectern.search.Overview;
import org.lectern.task.Progress;

/**
 * Makes pictures of the overview: {@code OverviewShots FOLDER [LIBRARY]} takes the listings of a folder, and a library that is there
 * already.
 */
final class OverviewShots {
    private static final int[][] SIZES = {{1440, 900}, {1280, 800}, {1920, 1080}};

    private OverviewShots() {}

    public static void main(String[] arguments) throws IOException {
        Path full = Files.createTempDirectory("lectern-shots-overview");
        for (int[] size : SIZES) {
            try (TestWindow window = TestWindow.open(full, size[0], size[1])) {
                window.lectern.importPaths(List.of(Path.of(arguments[0])), Progress.NONE);
                Fx.run(window.models::start);
                states(window, "-" + size[0]);
            }
            if (arguments.length > 1) {
                try (TestWindow window = TestWindow.open(Path.of(arguments[1]), size[0], size[1])) {
                    states(window, "-many-" + size[0]);
                }
            }
        }
        try (TestWindow window = TestWindow.open(Files.createTempDirectory("lectern-shots-no-papers"))) {
            Fx.run(window.models.overview()::open);
            Fx.await(
                    "that there are none",
                    () -> window.models.overview().state().get() instanceof State.NoPapers);
            both(window, "overview-empty");
        }
        System.exit(0);
    }

    private static void states(TestWindow window, String suffix) {
        OverviewViewModel overview = window.models.overview();
        Fx.run(overview::open);
        await(window, "*", Optional.empty());
        both(window, "overview" + suffix);
        ScrollPane scroll = window.node("overview-scroll", ScrollPane.class);
        Fx.run(() -> scroll.setVvalue(1));
        both(window, "overview-below" + suffix);
        Fx.run(() -> overview.lift().set(true));
        both(window, "overview-lift" + suffix);
        Fx.run(() -> {
            scroll.setVvalue(0);
            overview.lift().set(false);
            overview.share().set(true);
        });
        both(window, "overview-share" + suffix);
        MonthSpan span = MonthSpan.years(2022, 2024);
        Fx.run(() -> {
            overview.share().set(false);
            overview.narrow(span);
        });
        await(window, "*", Optional.of(span));
        both(window, "overview-brushed" + suffix);
        Fx.run(overview::close);
        window.search("year:2024..2025");
        Fx.run(overview::clear);
        Fx.run(overview::open);
        await(window, "year:2024..2025", Optional.empty());
        both(window, "overview-hits" + suffix);
        Fx.run(overview::close);
        window.search("zqxjwv");
        Fx.run(overview::open);
        Fx.await("that there are none", () -> overview.state().get() instanceof State.NoHits);
        both(window, "overview-none" + suffix);
        Fx.run(overview::close);
        window.search("");
    }

    private static void await(TestWindow window, String query, Optional<MonthSpan> span) {
        Fx.await(
                "the overview of " + query,
                () -> window.models
                        .overview()
                        .overview()
                        .map(Overview::request)
                        .filter(request ->
                                request.query().equals(query) && request.span().equals(span))
                        .isPresent());
        // The parts of the page come one after the other.
        for (int turn = 0; turn < 4; turn++) {
            Fx.run(() -> {});
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
