package org.lectern.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The value of a field of a bibliography that is joined of texts and of names that stand for texts, as BibTeX writes it:
 * <code>loom # { and Sons}</code>. Immutable. The braces of a text match, so that what is written is read again.
 *
 * @param parts in their order
 */
public record JoinedValue(List<Part> parts) {
    /** What precedes the name of a field of a {@link SourceEntry} that has such a value, in the field that says how it is joined. */
    public static final String OF_FIELD = "bib-joined-";
    /** What precedes a name in the field of a {@link SourceEntry} that says what the name stands for. */
    public static final String NAME = "bib-string-";

    /** A name that every program which reads BibTeX takes for one. */
    private static final Pattern NAMES = Pattern.compile("[A-Za-z][A-Za-z0-9_+:-]*");

    private static final Pattern GAP = Pattern.compile("\\s*#\\s*");

    /** A part of a value. */
    public sealed interface Part {
        /** A text as it stands. */
        record Words(String text) implements Part {}

        /** A name for a text; it means the same in capitals and small letters. */
        record Name(String name) implements Part {}
    }

    /** Copies the list. */
    public JoinedValue {
        parts = List.copyOf(parts);
    }

    /** Whether a name can be written. */
    public static boolean isName(String name) {
        return NAMES.matcher(name).matches();
    }

    /** Whether a text can be written between braces: every brace, also one behind a backslash, has its other. */
    public static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /** Reads what {@link #toString} writes; empty when it is something else. */
    public static Optional<JoinedValue> parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int at = 0;
        while (true) {
            int end = end(text, at);
            if (end <= at) {
                return Optional.empty();
            }
            String part = text.substring(at, end);
            parts.add(
                    part.startsWith("{") ? new Part.Words(part.substring(1, part.length() - 1)) : new Part.Name(part));
            if (end == text.length()) {
                return Optional.of(new JoinedValue(parts));
            }
            if (!gap.region(end, text.length()).lookingAt()) {
                return Optional.empty();
            }
            at = gap.end();
        }
    }

    /** Behind the part that begins there; where it begins when it is none. */
    private static int end(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '{') {
            Matcher name = NAMES.matcher(text).region(from, text.length());
            return name.lookingAt() ? name.end() : from;
        }
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** The names in it, folded to small letters. */
    public TreeSet<String> names() {
        return parts.stream()
                .filter(Part.Name.class::isInstance)
                .map(part -> folded(((Part.Name) part).name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name as it is looked up. */
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** This with other texts. */
    public JoinedValue texts(UnaryOperator<String> change) {
        return new JoinedValue(parts.stream()
                .map(part -> part instanceof Part.Words words ? new Part.Words(change.apply(words.text())) : part)
                .toList());
    }

    /**
     * The whole text; empty when a name is unknown.
     *
     * @param meanings what names, folded, stand for
     */
    public Optional<String> text(Map<String, String> meanings) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            String words = switch (part) {
                case Part.Words(String plain) -> plain;
                case Part.Name(String name) -> meanings.get(folded(name));
            };
            if (words == null) {
                return Optional.empty();
            }
            text.append(words);
        }
        return Optional.of(text.toString());
    }

    @Override
    public String toString() {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Words(String plain) -> "{" + plain + "}";
                    case Part.Name(String name) -> name;
                })
                .collect(Collectors.joining(" # "));
    }
}
