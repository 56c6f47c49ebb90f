package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.lectern.LibraryFolder;

class MainTest {
    @Test
    void noArgumentOrOnlyALibraryOpensTheWindow() {
        assertThat(Main.windowLibrary(List.of())).contains(LibraryFolder.standard());
        assertThat(Main.windowLibrary(List.of("--library", "x y"))).contains(Path.of("x y"));
        assertThat(Main.windowLibrary(List.of("--library=x"))).contains(Path.of("x"));
    }

    @Test
    void anythingElseIsACommand() {
        assertThat(Main.windowLibrary(List.of("--help"))).isEmpty();
        assertThat(Main.windowLibrary(List.of("search", "x"))).isEmpty();
        assertThat(Main.windowLibrary(List.of("--library"))).isEmpty();
        assertThat(Main.windowLibrary(List.of("--library", "--help"))).isEmpty();
        assertThat(Main.windowLibrary(List.of("--library", "-h"))).isEmpty();
        assertThat(Main.windowLibrary(List.of("--library", ""))).isEmpty();
        assertThat(Main.windowLibrary(List.of("--library="))).isEmpty();
        assertThat(Main.windowLibrary(List.of("--library", "x", "stats"))).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWindowNeedsADisplay() {
        assertThat(Main.hasDisplay(false, Map.of())).isFalse();
        assertThat(Main.hasDisplay(false, Map.of("DISPLAY", ""))).isFalse();
        assertThat(Main.hasDisplay(false, Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Main.hasDisplay(true, Map.of())).isTrue();
    }
}
