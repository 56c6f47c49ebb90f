package org.lectern.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.look.PreferencesFile.Kept;

class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Kept preferences = new Kept(
                new Choices(
                        ThemeChoice.DARK,
                        Accent.TEAL,
                        125,
                        Density.LINE,
                        Language.GERMAN,
                        false,
                        false,
                        "ris",
                        Set.of("venue", "year")),
                new WindowPlace(40, -1200.5, 1280, 800, true, 230, 480));
        PreferencesFile.in(folder).write(preferences);

        assertThat(PreferencesFile.in(folder).read()).isEqualTo(preferences);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .isEqualTo(List.of("window.properties"));
        }
    }

    @Test
    void aFirstStartHasTheDefaults() {
        assertThat(PreferencesFile.in(folder).read()).isEqualTo(Kept.DEFAULTS);
    }

    @Test
    void anUnreadableFileGivesTheDefaults() throws IOException {
        Files.write(folder.resolve("window.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(PreferencesFile.in(folder).read()).isEqualTo(Kept.DEFAULTS);

        Files.writeString(folder.resolve("window.properties"), "theme=\\uZZZZ");
        assertThat(PreferencesFile.in(folder).read()).isEqualTo(Kept.DEFAULTS);
    }

    @Test
    void aValueThatMakesNoSenseGivesItsDefault() throws IOException {
        Files.writeString(
                folder.resolve("window.properties"),
                "theme=light\naccent=mauve\ntextSize=900\nx=12\ny=99999999\nwidth=3\nheight=700\nsideWidth=wide\nhitsWidth=NaN\n");

        assertThat(PreferencesFile.in(folder).read())
                .isEqualTo(new Kept(
                        new Choices(
                                ThemeChoice.LIGHT,
                                Accent.INDIGO,
                                200,
                                Density.COMFORTABLE,
                                Language.SYSTEM,
                                true,
                                true,
                                "bibtex",
                                Set.of()),
                        new WindowPlace(12, Double.NaN, 1440, 700, false, 248, 512)));
    }

    @Test
    void aFolderThatIsGoneIsNoReasonToFail() {
        PreferencesFile lost = PreferencesFile.in(folder.resolve("gone"));
        lost.write(Kept.DEFAULTS);

        assertThat(lost.read()).isEqualTo(Kept.DEFAULTS);
    }
}
