package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.desktop.look.Accent;
import org.lectern.desktop.look.Density;
import org.lectern.task.Progress;

/** Makes pictures of the window as it is set otherwise, and of what lies over it: {@code DeskShots FOLDER QUERY} shows the listings of a folder. */
final class DeskShots {
    private DeskShots() {}

    public static void main(String[] arguments) throws IOException {
        all(Path.of(arguments[0]), arguments[1]);
        System.exit(0);
    }

    static void all(Path listings, String query) throws IOException {
        Path folder = Files.createTempDirectory("lectern-shots-desk");
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
            String suffix = "-" + size[0];
            try (TestWindow window = TestWindow.open(folder, size[0], size[1])) {
                window.lectern.importPaths(List.of(listings), Progress.NONE);
                Fx.run(window.models::start);
                window.search(query);
                Fx.run(() -> window.models.settings().set(true));
                both(window, "settings" + suffix);
                Fx.run(() -> window.models.settings().set(false));
                Fx.run(() -> window.models.shortcuts().set(true));
                both(window, "shortcuts" + suffix);
                Fx.run(() -> window.models.shortcuts().set(false));
                Fx.run(window.models.palette()::toggle);
                both(window, "palette" + suffix);
                Fx.run(() -> window.models.palette().text().set("lis"));
                Fx.run(() -> window.scene
                        .lookup("#palette-field")
                        .fireEvent(
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false)));
                both(window, "palette-typed" + suffix);
                Fx.run(window.models.palette()::close);
                for (Density density : Density.values()) {
                    Fx.run(() -> window.settings.density().set(density));
                    both(window, "density-" + density.name().toLowerCase(Locale.ROOT) + suffix);
                }
                Fx.run(() -> window.settings.density().set(Density.COMFORTABLE));
                for (int perCent : List.of(80, 125, 150, 200)) {
                    Fx.run(() -> window.settings.textSize().set(perCent));
                    both(window, "text-" + perCent + suffix);
                }
                Fx.run(() -> window.settings.textSize().set(100));
                Fx.run(() -> window.settings.accent().set(Accent.TEAL));
                both(window, "accent-teal" + suffix);
                Fx.run(() -> window.settings.accent().set(Accent.INDIGO));
                Fx.run(() -> window.scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
                both(window, "right-to-left" + suffix);
            }
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
