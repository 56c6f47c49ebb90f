package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import org.lectern.desktop.triage.TriageViewModel;
import org.lectern.paper.ReadingState;
import org.lectern.task.Progress;

/** Makes pictures of the inbox and the log of imports: {@code TriageShots FOLDER} takes the listings of a folder. */
final class TriageShots {
    private static final List<ReadingState> DECISIONS = List.of(
            ReadingState.KEPT, ReadingState.SKIPPED, ReadingState.KEPT, ReadingState.LATER, ReadingState.SKIPPED);

    private TriageShots() {}

    public static void main(String[] arguments) throws IOException {
        all(Path.of(arguments[0]));
        System.exit(0);
    }

    static void all(Path listings) throws IOException {
        for (int[] size : new int[][] {{1280, 800}, {1440, 900}, {1920, 1080}, {680, 440}}) {
            Path folder = Files.createTempDirectory("lectern-shots-triage");
            try (TestWindow window = TestWindow.open(folder, size[0], size[1])) {
                window.lectern.importText(
                        "Morning listing", "{\"title\":\"A paper of the morning\"}\nNot read.\n", Progress.NONE);
                window.lectern.importPaths(List.of(folder.resolve("missing.txt")), Progress.NONE);
                window.lectern.importPaths(List.of(listings), Progress.NONE);
                Fx.run(window.models::start);
                triage(window, "-" + size[0]);
                log(window, "-" + size[0]);
            }
        }
        try (TestWindow window = TestWindow.open(Files.createTempDirectory("lectern-shots-no-papers"))) {
            Fx.run(window.models.triage().inbox()::open);
            Fx.await("that nothing waits", () -> window.scene.lookup("#triage-empty") != null);
            both(window, "triage-empty");
            Fx.run(window.models.importLog()::open);
            Fx.await("that there are none", () -> window.scene.lookup("#log-none") != null);
            both(window, "import-log-empty");
        }
    }

    private static void triage(TestWindow window, String suffix) {
        TriageViewModel inbox = window.models.triage().inbox();
        Fx.run(inbox::open);
        Fx.await("a paper", () -> inbox.current().get().isPresent());
        both(window, "triage" + suffix);
        for (int i = 0; i < 12; i++) {
            ReadingState state = DECISIONS.get(i % DECISIONS.size());
            Fx.run(() -> inbox.decide(state));
            Fx.await("the next paper", () -> inbox.current().get().isPresent());
        }
        Fx.await("twelve decisions", () -> inbox.tally().get().decided() == 12);
        both(window, "triage-middle" + suffix);
        Fx.run(inbox::skipRest);
        Fx.await("nothing that waits", () -> window.scene.lookup("#triage-zero") != null);
        both(window, "triage-zero" + suffix);
        Fx.run(inbox::close);
    }

    private static void log(TestWindow window, String suffix) {
        Fx.run(window.models.importLog()::open);
        Fx.await("the imports", () -> window.models.importLog().imports().get().isPresent());
        both(window, "import-log" + suffix);
        Fx.run(() -> window.models
                .importLog()
                .show(window.models.importLog().imports().get().orElseThrow().getFirst()));
        both(window, "import-log-report" + suffix);
        Fx.run(window.models.imports()::closeReport);
        Fx.run(window.models.importLog()::close);
    }

    private static void both(TestWindow window, String name) {
        window.settle();
        for (ColorScheme scheme : ColorScheme.values()) {
            Fx.run(() -> window.system.set(scheme));
            window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }
}
