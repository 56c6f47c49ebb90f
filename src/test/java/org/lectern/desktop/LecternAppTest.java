package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.look.Accent;
import org.lectern.desktop.look.Choices;
import org.lectern.desktop.look.PreferencesFile;
import org.lectern.desktop.look.PreferencesFile.Kept;
import org.lectern.desktop.look.ThemeChoice;
import org.lectern.desktop.look.WindowPlace;
import org.lectern.task.Progress;
import org.testfx.api.FxToolkit;

/** The app itself, as it is started and closed. */
class LecternAppTest {
    @TempDir
    Path folder;

    private static void await(Stage stage, String id) {
        Fx.await(
                id,
                () -> stage.getScene().lookup("#" + id) != null
                        && stage.getScene().lookup("#" + id).isVisible());
    }

    private static void close(Application app, Stage stage) throws TimeoutException {
        Fx.run(stage::hide);
        FxToolkit.cleanupApplication(app);
    }

    @Test
    void aNewLibraryShowsTheSamplesAndTheWindowIsRemembered() throws TimeoutException {
        Fx.start();
        Choices first = Choices.DEFAULTS;
        Kept small = new Kept(
                new Choices(
                        ThemeChoice.DARK,
                        Accent.PLUM,
                        90,
                        first.density(),
                        first.language(),
                        false,
                        true,
                        "bibtex",
                        Set.of("venue")),
                new WindowPlace(10, 20, 960, 640, false, 200, 400));
        PreferencesFile.in(folder).write(small);
        Stage stage = FxToolkit.registerPrimaryStage();
        Application app = FxToolkit.setupApplication(LecternApp.class, folder.toString());
        await(stage, "samples-banner");
        Fx.await("hits", () -> stage.getScene().lookup("#hits") != null);
        Fx.run(() -> Picture.of(stage.getScene(), "test-app"));
        close(app, stage);

        Kept after = PreferencesFile.in(folder).read();
        assertThat(after.choices()).isEqualTo(small.choices());
        assertThat(after.place().width()).isEqualTo(960);
        assertThat(after.place().height()).isEqualTo(640);
    }

    @Test
    void aLibraryThatCannotBeOpenedIsACalmMessage() throws TimeoutException, IOException {
        Fx.start();
        Files.writeString(folder.resolve("library.db"), "This is no database. ".repeat(1000));
        Stage stage = FxToolkit.registerPrimaryStage();
        Application app = FxToolkit.setupApplication(LecternApp.class, folder.toString());
        await(stage, "opening-failed");
        Fx.run(() -> Picture.of(stage.getScene(), "test-damaged"));
        assertThat(Fx.get(() -> stage.getScene().lookup("#main").getParent().isVisible()))
                .isFalse();
        close(app, stage);
    }

    @Test
    void aLockedLibraryIsWaitedForWithTheWindowOpen() throws TimeoutException, SQLException {
        Fx.start();
        Lectern.open(folder, Progress.NONE).close();
        Stage stage = FxToolkit.registerPrimaryStage();
        Application app;
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            app = FxToolkit.setupApplication(LecternApp.class, folder.toString());
            await(stage, "opening-close");
            assertThat(Fx.get(stage::isShowing)).isTrue();
            Fx.run(() -> Picture.of(stage.getScene(), "test-locked"));
            statement.execute("COMMIT");
        }
        Fx.await("the hits", () -> stage.getScene().lookup("#opening") == null);
        assertThat(Fx.get(() -> stage.getScene().lookup("#main").getParent().isVisible()))
                .isTrue();
        close(app, stage);
    }
}
