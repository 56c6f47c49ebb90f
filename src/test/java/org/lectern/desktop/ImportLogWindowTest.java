package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.LoggedImport;
import org.testfx.api.FxRobot;

/** The log of imports in the real window, after a restart too. */
class ImportLogWindowTest {
    private static final String TEXT = "{\"title\":\"One\"}\nThis line is of no layout at all.\n{\"title\":\"Two\"}\n";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static List<LoggedImport> opened(TestWindow window) {
        Fx.run(window.models.importLog()::open);
        Fx.await(
                "the log",
                () -> window.models
                        .importLog()
                        .imports()
                        .get()
                        .filter(all -> !all.isEmpty())
                        .isPresent());
        return Fx.get(() -> window.models.importLog().imports().get().orElseThrow());
    }

    @Test
    void whatWasImportedAndWhatWasRefusedStandsThereAndOpensAgain() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            window.review(false);
            Fx.run(() -> window.models.imports().importText(TEXT));
            Fx.await("the report", () -> window.models.imports().report().get().isPresent());
            window.review(true);
            // What comes to nothing when it is reviewed was tried all the same.
            Fx.run(() -> window.models.imports().importPaths(List.of(folder.resolve("missing.txt"))));
            Fx.await(
                    "the refusal",
                    () -> window.models
                            .imports()
                            .report()
                            .get()
                            .filter(report -> !report.refused().isEmpty())
                            .isPresent());
        }
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            List<LoggedImport> imports = opened(window);
            assertThat(imports)
                    .extracting(LoggedImport::origin)
                    .containsExactly(LoggedImport.Origin.FILES, LoggedImport.Origin.PASTED);
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            ListView<?> list = window.node("log-imports", ListView.class);
            Fx.run(list::requestFocus);
            robot.type(KeyCode.DOWN);
            robot.type(KeyCode.ENTER);
            Fx.await("the report", () -> window.text("report-title").equals("Imported 2 papers"));
            assertThat(window.scene.getRoot().lookupAll(".report-lines")).hasSize(1);
            assertThat(window.scene.lookup("#report-triage")).isNull();
            window.picture("test-import-log-report");

            Fx.run(window.node("report-undo", Button.class)::fire);
            Fx.await(
                    "that it is undone",
                    () -> window.models
                            .importLog()
                            .imports()
                            .get()
                            .filter(all -> all.getLast().isUndone())
                            .isPresent());
            assertThat(window.lectern.library().paperIds()).isEmpty();
            window.picture("test-import-log");
            Fx.run(list::requestFocus);
            robot.type(KeyCode.ENTER);
            Fx.await(
                    "the report again",
                    () -> window.models.imports().report().get().isPresent());
            assertThat(Fx.get(window.node("report-undo", Button.class)::isVisible))
                    .isFalse();
            robot.type(KeyCode.ESCAPE);
            Fx.await("the log", () -> window.models.imports().report().get().isEmpty());
            robot.type(KeyCode.ESCAPE);
            Fx.await(
                    "nothing over the window",
                    () -> !window.models.importLog().isOpen().get());
        }
    }
}
