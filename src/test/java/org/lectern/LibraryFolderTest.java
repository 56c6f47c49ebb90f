package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followsThePlatform() {
        assertThat(LibraryFolder.of(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".local/share/lectern"));
        assertThat(LibraryFolder.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
                .isEqualTo(Path.of("/data/lectern"));
        assertThat(LibraryFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".local/share/lectern"));
        assertThat(LibraryFolder.of(Map.of(), "Mac OS X", HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Lectern"));
        assertThat(LibraryFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
                .isEqualTo(Path.of("/local/Lectern"));
        assertThat(LibraryFolder.of(Map.of(), "Windows 11", HOME)).isEqualTo(HOME.resolve("AppData/Local/Lectern"));
    }

    @Test
    void theEnvironmentComesFirst() {
        assertThat(LibraryFolder.of(Map.of("LECTERN_LIBRARY", "/x", "XDG_DATA_HOME", "/data"), "Linux", HOME))
                .isEqualTo(Path.of("/x"));
    }
}
