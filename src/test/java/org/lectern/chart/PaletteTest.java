package org.lectern.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.look.Accent;

/** The colours of pictures are those of the window, and areas can be told from the ground and from one another. */
class PaletteTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/lectern/desktop");

    /** What red, green and blue become for people without red, green or blue cones: Machado and others, 2009. */
    private static final List<List<Double>> SEEN = List.of(
            List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
            List.of(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
            List.of(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881));

    private static double linear(String colour, int part) {
        double value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 1) + 0.0722 * linear(colour, 2);
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static void check(Palette palette, String sheet) throws IOException {
        String css = Files.readString(SHEETS.resolve(sheet));
        // The accent is none of the sheet's; pictures have the one that the window has at first.
        String accent = Accent.INDIGO.on(palette.equals(Palette.DARK)).full();
        for (Ink ink : Ink.all()) {
            if (ink.name().equals("accent")) {
                assertThat(palette.colour(ink)).isEqualTo(accent);
                continue;
            }
            Matcher variable = Pattern.compile("-lectern-" + ink.name() + ": (#[0-9a-f]{6});")
                    .matcher(css);
            assertThat(variable.find()).as(ink.name()).isTrue();
            assertThat(variable.group(1)).as(ink.name()).isEqualTo(palette.colour(ink));
        }
    }

    @Test
    void coloursAreThoseOfTheWindow() throws IOException {
        check(Palette.LIGHT, "light.css");
        check(Palette.DARK, "dark.css");
    }

    @Test
    void areasStandOutFromTheGround() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            String ground = palette.colour(Ink.GROUND);
            for (int i = 0; i < Ink.AREAS; i++) {
                assertThat(contrast(palette.colour(Ink.area(i)), ground))
                        .as("area %d", i)
                        .isGreaterThanOrEqualTo(3);
            }
            assertThat(contrast(palette.colour(Ink.NO_AREA), ground)).isGreaterThanOrEqualTo(3);
            for (Ink text : List.of(Ink.TEXT, Ink.MUTED)) {
                assertThat(contrast(palette.colour(text), ground)).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static double seen(String colour, List<Double> matrix, int row) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += matrix.get(3 * row + i) * linear(colour, i);
        }
        return Math.max(0, sum);
    }

    /** The distance of two colours in the space of Oklab. */
    private static double distance(String one, String other, List<Double> matrix) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double apart = oklab(one, matrix, i) - oklab(other, matrix, i);
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }

    private static double oklab(String colour, List<Double> matrix, int part) {
        double red = seen(colour, matrix, 0);
        double green = seen(colour, matrix, 1);
        double blue = seen(colour, matrix, 2);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return switch (part) {
            case 0 -> 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
            case 1 -> 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
            default -> 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        };
    }

    /** 0.02 is what people just see between two patches. */
    @Test
    void areasCanBeToldApartWithoutRedAndGreen() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (List<Double> eyes : SEEN) {
                for (int one = 0; one < Ink.AREAS; one++) {
                    for (int other = one + 1; other < Ink.AREAS; other++) {
                        assertThat(distance(palette.colour(Ink.area(one)), palette.colour(Ink.area(other)), eyes))
                                .as("areas %d and %d", one, other)
                                .isGreaterThan(0.07);
                    }
                }
            }
        }
    }
}
