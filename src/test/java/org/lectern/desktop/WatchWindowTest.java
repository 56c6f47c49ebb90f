package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.duplicates.TwoWordings;
import org.testfx.api.FxRobot;

/** The sheet of the watched folders in the real window. */
class WatchWindowTest {
    @TempDir
    Path folder;

    @Test
    void foldersAreListedWatchedAndRemoved() throws IOException {
        Path watched = Files.createDirectory(folder.resolve("listings"));
        try (TestWindow window = TestWindow.open(folder.resolve("library"), 1280, 800)) {
            Fx.run(window.models.watch()::start);
            Fx.run(window.models.watch()::open);
            window.picture("test-watch-none");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(() -> window.models.watch().add(watched));
            Files.writeString(watched.resolve("spring.jsonl"), TwoWordings.SPRING);
            Fx.await("the papers", () -> window.models.search().hits().size() == 2);
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-watch-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(window.node("watch-remove-0", Button.class)::fire);
            assertThat(Fx.get(() -> window.models.watch().folders().get())).isEmpty();
            new FxRobot().type(KeyCode.ESCAPE);
            Fx.await("no sheet", () -> !window.models.watch().isOpen().get());
        }
    }
}
