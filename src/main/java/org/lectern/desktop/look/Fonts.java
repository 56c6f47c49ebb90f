package org.lectern.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Inter typeface, so that the window looks alike on every computer. Without it the system's typeface is used. Loading one
 * before the first text also lets JavaFX start on a computer that has no fonts at all.
 */
public final class Fonts {
    /** The name that style sheets use. */
    public static final String FAMILY = "Inter";

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> FACES =
            List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf", "Inter-Italic.otf");

    private Fonts() {}

    /** Makes the faces known to JavaFX. */
    public static void load() {
        FACES.forEach(Fonts::load);
    }

    private static void load(String face) {
        try (InputStream file = Fonts.class.getResourceAsStream(FOLDER + face)) {
            if (file == null || Font.loadFont(file, 13) == null) {
                LOG.warn("the typeface {} is missing; the system's is used", face);
            }
        } catch (IOException unreadable) {
            LOG.warn("the typeface {} cannot be read; the system's is used", face, unreadable);
        }
    }
}
