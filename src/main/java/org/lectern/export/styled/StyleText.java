package org.lectern.export.styled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds styles: by their short names, by their ids at citationstyles.org, or in a file. Nothing is fetched from anywhere. */
final class StyleText {
    private static final Map<String, String> SHORT_NAMES =
            Map.of("acm", "association-for-computing-machinery", "chicago", "chicago-author-date");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern PARENT =
            Pattern.compile("<link\\b(?=[^>]*\\brel=\"independent-parent\")[^>]*\\bhref=\"[^\"]*/([A-Za-z0-9._-]+)\"");

    private StyleText() {}

    /** The XML of a style that stands on its own. */
    static String of(String name) throws StyleException {
        String text = name.endsWith(".csl") ? file(name) : byId(name);
        Matcher parent = PARENT.matcher(text);
        String whole = parent.find() ? byId(parent.group(1)) : text;
        if (!whole.contains("<style") || !whole.contains("<bibliography") || whole.contains("<!DOCTYPE")) {
            throw new StyleException("'%s' is no style of CSL that formats references".formatted(name));
        }
        return whole;
    }

    private static String byId(String name) throws StyleException {
        String lower = name.toLowerCase(Locale.ROOT); // as all ids are
        String id = SHORT_NAMES.getOrDefault(lower, lower);
        if (ID.matcher(id).matches()) {
            for (String place : new String[] {"/" + id + ".csl", "/dependent/" + id + ".csl"}) {
                Optional<String> text = resource(place);
                if (text.isPresent()) {
                    return text.get();
                }
            }
        }
        throw new StyleException(
                "there is no style '%s'; there are apa, ieee, nature, acm, chicago, those of citationstyles.org by their ids, and files ending in .csl"
                        .formatted(name));
    }

    private static Optional<String> resource(String place) throws StyleException {
        try (InputStream stream = StyleText.class.getResourceAsStream(place)) {
            return stream == null ? Optional.empty() : Optional.of(decoded(stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new StyleException("the style in %s cannot be read".formatted(place));
        }
    }

    private static String file(String name) throws StyleException {
        try {
            return decoded(Files.readAllBytes(Path.of(name)));
        } catch (NoSuchFileException missing) {
            throw new StyleException("there is no file %s".formatted(name));
        } catch (IOException unreadable) {
            throw new StyleException("the style %s cannot be read".formatted(name));
        }
    }

    private static String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
