package org.lectern.desktop.chips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagHueTest {
    @Test
    void aTagHasItsHueForEverWhateverItsCase() {
        assertThat(TagHue.styleClass("To present")).isEqualTo("hue-3").isEqualTo(TagHue.styleClass(" to PRESENT"));
    }

    @Test
    void tagsAreOfAllHues() {
        Set<String> hues = IntStream.range(0, 100)
                .mapToObj(i -> TagHue.styleClass("tag " + i))
                .collect(Collectors.toSet());
        assertThat(hues).hasSize(TagHue.HUES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void bothThemesHaveEveryHue(String theme) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/org/lectern/desktop", theme + ".css"));
        assertThat(IntStream.range(0, TagHue.HUES)).allMatch(hue -> css.contains("-lectern-hue-" + hue + ": #"));
    }
}
