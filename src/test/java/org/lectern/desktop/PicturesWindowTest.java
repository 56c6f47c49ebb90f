package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of every view, light and dark, in {@code target/shots}, and what is in them: the same parts in both, those that the files in
 * {@code golden-window} name, and each with its room. Where a view was changed on purpose, what is found is in {@code target/shots} too.
 */
class PicturesWindowTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden-window");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"960, 640", "1280, 800", "1920, 1080"})
    void everyViewHasItsParts(int width, int height) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"), width, height)) {
            EveryView.of(window, folder, view -> {
                String name = "view-" + view + "-" + width;
                Outline light = picture(window, name, ColorScheme.LIGHT);
                Outline dark = picture(window, name, ColorScheme.DARK);
                assertThat(dark.lines()).as(view + " in the dark").isEqualTo(light.lines());
                found.add("# " + view);
                found.addAll(light.lines());
                light.faults().forEach(fault -> faults.add(view + ": " + fault));
            });
        }
        Files.write(Path.of("target", "shots", width + ".txt"), found);
        assertThat(faults).isEmpty();
        assertThat(found).isEqualTo(Files.readAllLines(GOLDEN.resolve(width + ".txt")));
    }

    private static Outline picture(TestWindow window, String name, ColorScheme scheme) {
        Fx.run(() -> window.system.set(scheme));
        window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        return Fx.get(() -> Outline.of(window.scene));
    }
}
