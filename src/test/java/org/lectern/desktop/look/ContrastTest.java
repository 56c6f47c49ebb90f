package org.lectern.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The colours of both themes against what they stand on, by the contrast of WCAG 2.2: 4.5 for texts (1.4.3), 3 for signs and the borders of what can be pressed (1.4.11).
 */
class ContrastTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "org", "lectern", "desktop");
    private static final Pattern COLOUR = Pattern.compile("(-lectern-[\\w-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    /** Each text with the grounds that it stands on. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry(
                    "text",
                    List.of("ground", "panel", "hover", "accent-soft", "mark", "warn-soft", "select", "differs")),
            Map.entry("muted", List.of("ground", "panel", "hover", "accent-soft")),
            Map.entry("subtle", List.of("ground", "panel")),
            Map.entry("accent", List.of("ground", "panel", "accent-soft")),
            Map.entry("on-accent", List.of("accent", "accent-pressed")),
            Map.entry("danger", List.of("ground", "panel")),
            Map.entry("warn", List.of("warn-soft", "ground")),
            Map.entry("gained", List.of("ground", "panel")),
            Map.entry("query-operator", List.of("ground", "panel")),
            Map.entry("query-quoted", List.of("ground", "panel")));

    private static final Map<String, List<String>> SIGNS = Map.of(
            "box", List.of("ground", "panel"),
            "accent", List.of("ground", "panel", "line"));

    private static Map<String, String> colours(String sheet, Accent accent, boolean dark) throws IOException {
        Map<String, String> colours = new HashMap<>();
        Matcher each = COLOUR.matcher(Files.readString(SHEETS.resolve(sheet)));
        while (each.find()) {
            colours.put(each.group(1).substring("-lectern-".length()), each.group(2));
        }
        Accent.Shades shades = accent.on(dark);
        colours.put("accent", shades.full());
        colours.put("accent-pressed", shades.pressed());
        colours.put("accent-soft", shades.soft());
        colours.put("select", shades.selection());
        return colours;
    }

    /** The relative luminance of a colour, as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        double[] parts = IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    @Test
    void theContrastIsThatOfTheRecommendation() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    @Test
    void everythingCanBeReadInBothThemesAndAllAccents() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Accent accent : Accent.values()) {
            for (boolean dark : List.of(false, true)) {
                String sheet = dark ? "dark.css" : "light.css";
                Map<String, String> colours = colours(sheet, accent, dark);
                check(sheet + " " + accent, colours, TEXTS, TEXT, faults);
                check(sheet + " " + accent, colours, SIGNS, SIGN, faults);
                for (String colour : colours.keySet()) {
                    if (colour.startsWith("hue-")) {
                        check(sheet, colours, Map.of("text", List.of(colour)), TEXT, faults);
                    }
                }
            }
        }
        assertThat(faults.stream().distinct()).isEmpty();
    }

    private static void check(
            String where,
            Map<String, String> colours,
            Map<String, List<String>> pairs,
            double least,
            List<String> faults) {
        pairs.forEach((text, grounds) -> grounds.forEach(ground -> {
            assertThat(colours).as(where).containsKeys(text, ground);
            double contrast = contrast(colours.getOrDefault(text, ""), colours.getOrDefault(ground, ""));
            if (contrast < least) {
                faults.add("%s: %s on %s has %.2f".formatted(where, text, ground, contrast));
            }
        }));
    }
}
