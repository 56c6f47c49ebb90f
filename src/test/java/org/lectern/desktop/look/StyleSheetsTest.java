package org.lectern.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

/** The style sheets as JavaFX reads them: a brace too few would cost all that comes after it, without a word. */
class StyleSheetsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "lectern", "desktop");
    private static final Pattern DEFINED = Pattern.compile("^\\s*(-lectern-[\\w-]+)\\s*:", Pattern.MULTILINE);
    private static final Pattern USED = Pattern.compile("-lectern-[a-z0-9-]+");

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher each = pattern.matcher(text);
        while (each.find()) {
            names.add(each.groupCount() > 0 ? each.group(1) : each.group());
        }
        return names;
    }

    @Test
    void everySheetIsReadWithoutAnError() throws IOException {
        for (String name : List.of("lectern.css", "light.css", "dark.css", "opaque.css")) {
            String text = Files.readString(FOLDER.resolve(name));
            CssParser.errorsProperty().clear();
            Stylesheet sheet = new CssParser().parse(text);
            assertThat(CssParser.errorsProperty()).as(name).isEmpty();
            assertThat(sheet.getRules().size()).as(name).isEqualTo((int)
                    text.chars().filter(c -> c == '{').count());
        }
    }

    @Test
    void bothThemesDefineTheSameColoursAndAllThatAreUsed() throws IOException {
        String shapes = Files.readString(FOLDER.resolve("lectern.css"));
        String light = Files.readString(FOLDER.resolve("light.css"));
        String dark = Files.readString(FOLDER.resolve("dark.css"));
        assertThat(found(DEFINED, light)).isEqualTo(found(DEFINED, dark));
        Set<String> known = found(DEFINED, light);
        known.addAll(found(DEFINED, shapes));
        // These come with the accent that is chosen.
        known.addAll(List.of("-lectern-accent", "-lectern-accent-pressed", "-lectern-accent-soft", "-lectern-select"));
        assertThat(found(USED, shapes + light + dark)).isSubsetOf(known);
    }
}
