package org.lectern.desktop.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of a package of the window, in the language that the window has: {@code texts.properties} (English) and {@code texts_de.properties}
 * beside the package's classes, in UTF-8. A text with values is a pattern of {@link MessageFormat}, in which an apostrophe is written twice; one
 * without is taken as it stands. A plural is a choice within it: {@code {0,choice,0#{0} papers|1#1 paper|1<{0} papers}}.
 *
 * <p>The language is that of the JVM's {@link Locale.Category#DISPLAY}, looked at whenever a text is asked for; what has no translation is English.
 * Texts are shown as they were when a view was built, so that another language is seen by the next window. Safe for use by several threads.
 */
public final class Texts {
    /** A language that nobody speaks: English between brackets, so that what is in no bundle stands out. */
    public static final Locale PSEUDO = Locale.of("en", "XA");

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Texts BASE = of(Texts.class);

    private final String bundle;
    private final ClassLoader loader;

    private Texts(String bundle, ClassLoader loader) {
        this.bundle = bundle;
        this.loader = loader;
    }

    /** The texts of the package of a class. */
    public static Texts of(Class<?> owner) {
        return new Texts(owner.getPackageName() + ".texts", owner.getClassLoader());
    }

    /** The language that texts have now: that of the computer or the one that was chosen, or English where there is no translation into it. */
    public static Locale language() {
        Locale found = BASE.bundle().getLocale();
        return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    }

    /** The text of a key; the key itself where there is none. */
    public String get(String key) {
        return shown(pattern(key));
    }

    /** The text of a key with values in it: numbers, and texts that are taken as they are. */
    public String get(String key, Object... values) {
        return shown(new MessageFormat(pattern(key), language()).format(values));
    }

    /** The text of a key; empty where there is none, as of a value that came with a newer library. */
    public Optional<String> known(String key) {
        return bundle().containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** The English texts whose keys have a beginning, as they are written, by their keys. */
    Map<String, String> english(String beginning) {
        ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.ROOT, loader, ENGLISH_ELSE);
        return texts.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toMap(key -> key, texts::getString));
    }

    private String pattern(String key) {
        ResourceBundle texts = bundle();
        if (!texts.containsKey(key)) {
            LOG.warn("{} has no text {}", bundle, key);
            return key;
        }
        return texts.getString(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(bundle, Locale.getDefault(Locale.Category.DISPLAY), loader, ENGLISH_ELSE);
    }

    private static String shown(String text) {
        return Locale.getDefault(Locale.Category.DISPLAY).equals(PSEUDO) ? '⟦' + text + '⟧' : text;
    }
}
