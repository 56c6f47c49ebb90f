package org.lectern.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        WindowPreferences preferences =
                new WindowPreferences(ThemeChoice.DARK, 40, -1200.5, 1280, 800, true, 230, 480, false);
        PreferencesFile.in(folder).write(preferences);

        assertThat(PreferencesFile.in(folder).read()).isEqualTo(preferences);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .isEqualTo(List.of("window.properties"));
        }
    }

    @Test
    void aFirstStartHasTheDefaults() {
        assertThat(PreferencesFile.in(folder).read()).isEqualTo(WindowPreferences.DEFAULTS);
    }

    @Test
    void anUnreadableFileGivesTheDefaults() throws IOException {
        Files.write(folder.resolve("window.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(PreferencesFile.in(folder).read()).isEqualTo(WindowPreferences.DEFAULTS);

        Files.writeString(folder.resolve("window.properties"), "theme=\\uZZZZ");
        assertThat(PreferencesFile.in(folder).read()).isEqualTo(WindowPreferences.DEFAULTS);
    }

    @Test
    void aValueThatMakesNoSenseGivesItsDefault() throws IOException {
        Files.writeString(
                folder.resolve("window.properties"),
                "theme=light\nx=12\ny=99999999\nwidth=3\nheight=700\nsideWidth=wide\nhitsWidth=NaN\n");

        assertThat(PreferencesFile.in(folder).read())
                .isEqualTo(new WindowPreferences(ThemeChoice.LIGHT, 12, Double.NaN, 1440, 700, false, 248, 512, true));
    }

    @Test
    void aFolderThatIsGoneIsNoReasonToFail() {
        PreferencesFile lost = PreferencesFile.in(folder.resolve("gone"));
        lost.write(WindowPreferences.DEFAULTS);

        assertThat(lost.read()).isEqualTo(WindowPreferences.DEFAULTS);
    }
}
