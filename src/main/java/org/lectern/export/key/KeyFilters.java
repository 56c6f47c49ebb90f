package org.lectern.export.key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.export.key.Arguments.Argument;

/**
 * Finds the filter of a pattern by its name: JabRef's modifiers and Better BibTeX's filters. Texts are ASCII before they are
 * filtered, so {@code fold}, {@code ascii}, {@code clean} and {@code transliterate} have nothing left to do.
 */
final class KeyFilters {
    static final List<String> NAMES = List.of(
            "lower",
            "upper",
            "capitalize",
            "titlecase",
            "sentencecase",
            "abbr",
            "acronym",
            "camel",
            "truncate",
            "regex",
            "replace",
            "default",
            "prefix",
            "postfix",
            "substring",
            "select",
            "skipwords",
            "condense",
            "len",
            "numeric",
            "alphanum",
            "nopunct",
            "nopunctordash",
            "fold",
            "ascii",
            "clean",
            "transliterate",
            "discard");

    private KeyFilters() {}

    static KeyFilter find(String name, List<Argument> given, int position) {
        Arguments arguments = new Arguments(given);
        KeyFilter filter = filter(name.toLowerCase(Locale.ROOT), arguments, position);
        if (filter == null) {
            String nearest = Nearest.of(name, NAMES).orElse("one such as lower, abbr or condense");
            throw new KeyPatternException(
                    "“%s” is no filter of key patterns; write %s".formatted(name, nearest), position);
        }
        arguments.end(name);
        return filter;
    }

    private static @Nullable KeyFilter filter(String name, Arguments arguments, int position) {
        return switch (name) {
            case "lower", "lower_case", "tolowercase" -> change(text -> text.toLowerCase(Locale.ROOT));
            case "upper", "upper_case", "touppercase" -> change(text -> text.toUpperCase(Locale.ROOT));
            case "capitalize" -> change(text -> Casing.eachCapitalized(Casing.words(text)));
            case "titlecase", "title_case" -> change(text -> Casing.titleCase(Casing.words(text)));
            case "sentencecase", "sentence_case" -> change(text -> Casing.sentenceCase(Casing.words(text)));
            case "camel", "camel_case" ->
                change(text -> Casing.eachCapitalized(Casing.words(text)).replace(" ", ""));
            case "abbr", "acronym" -> change(text -> Casing.initials(Casing.words(text)));
            case "truncate" -> truncate(arguments.number("n", 0));
            case "regex" -> regex(arguments, position);
            case "replace" -> replace(arguments, position);
            case "default" ->
                otherwise(arguments.required("text", name, position).text());
            case "prefix" -> around(arguments.required("prefix", name, position).text(), "");
            case "postfix" ->
                around("", arguments.required("postfix", name, position).text());
            case "substring" -> substring(arguments.number("start", 1), arguments.number("n", 0));
            case "select" -> select(arguments.number("start", 1), arguments.number("n", 0));
            case "skipwords" -> change(KeyFilters::withoutFunctionWords);
            case "condense" -> condense(arguments.text("sep", ""));
            case "len" -> length(arguments.text("relation", ">"), arguments.number("n", 0), position);
            case "numeric", "getnumeric" -> change(text -> text.matches("\\d+") ? text : "");
            case "alphanum" -> change(text -> text.replaceAll("[^A-Za-z0-9 ]", ""));
            case "nopunct" -> change(text -> text.replaceAll("[^A-Za-z0-9 -]", ""));
            case "nopunctordash" -> change(text -> text.replaceAll("[^A-Za-z0-9 ]", ""));
            case "fold", "ascii", "clean", "transliterate" -> change(text -> text);
            case "discard" -> change(text -> "");
            default -> null;
        };
    }

    private static KeyFilter change(UnaryOperator<String> change) {
        return text -> Optional.of(change.apply(text));
    }

    private static KeyFilter truncate(int most) {
        return change(text -> text.length() > most ? text.substring(0, most).stripTrailing() : text);
    }

    private static KeyFilter otherwise(String other) {
        return change(text -> text.isEmpty() ? other : text);
    }

    private static KeyFilter around(String before, String after) {
        return change(text -> text.isEmpty() ? text : before + text + after);
    }

    private static KeyFilter substring(int start, int length) {
        return change(text -> {
            int from = Math.clamp(start - 1L, 0, text.length());
            return text.substring(from, length == 0 ? text.length() : Math.min(text.length(), from + length));
        });
    }

    private static KeyFilter select(int start, int count) {
        return change(text -> Casing.words(text).stream()
                .skip(Math.max(0, start - 1))
                .limit(count == 0 ? Integer.MAX_VALUE : count)
                .collect(Collectors.joining(" ")));
    }

    private static String withoutFunctionWords(String text) {
        return Casing.words(text).stream()
                .filter(word -> !FunctionWords.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static KeyFilter condense(String separator) {
        return change(text -> String.join(separator, Casing.words(text)));
    }

    private static KeyFilter length(String relation, int count, int position) {
        return switch (relation) {
            case ">" -> text -> text.length() > count ? Optional.of(text) : Optional.empty();
            case "<" -> text -> text.length() < count ? Optional.of(text) : Optional.empty();
            case ">=" -> text -> text.length() >= count ? Optional.of(text) : Optional.empty();
            case "<=" -> text -> text.length() <= count ? Optional.of(text) : Optional.empty();
            case "=", "==" -> text -> text.length() == count ? Optional.of(text) : Optional.empty();
            case "!=", "<>" -> text -> text.length() != count ? Optional.of(text) : Optional.empty();
            default ->
                throw new KeyPatternException(
                        "“%s” compares nothing; write >, <, >=, <=, = or !=".formatted(relation), position);
        };
    }

    private static KeyFilter regex(Arguments arguments, int position) {
        Argument find = arguments.required("find", "regex", position);
        return replacing(find, 0, arguments.text("replace", ""));
    }

    /** A text is replaced wherever it stands in whatever case; a regular expression is written between slashes. */
    private static KeyFilter replace(Arguments arguments, int position) {
        Argument find = arguments.required("find", "replace", position);
        String replacement = arguments.text("replace", "");
        if (find.text().length() > 1
                && find.text().startsWith("/")
                && find.text().endsWith("/")) {
            String expression = find.text().substring(1, find.text().length() - 1);
            return replacing(new Argument("", expression, find.position()), 0, replacement);
        }
        int quoted = Pattern.LITERAL | Pattern.CASE_INSENSITIVE;
        return replacing(find, quoted, Matcher.quoteReplacement(replacement));
    }

    private static KeyFilter replacing(Argument find, int flags, String replacement) {
        try {
            Pattern pattern = Pattern.compile(find.text(), flags);
            // Only a match tells whether the replacement names groups that there are.
            Pattern.compile(flags == 0 ? "(?:" + find.text() + "\n)|" : "", flags)
                    .matcher("")
                    .replaceFirst(replacement);
            return change(text -> pattern.matcher(text).replaceAll(replacement));
        } catch (PatternSyntaxException wrong) {
            throw new KeyPatternException(
                    "“%s” is no regular expression (%s); write a backslash before . ( ) [ ] { } * + ? ^ $ | that are meant as they are"
                            .formatted(find.text(), wrong.getDescription()),
                    find.position());
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new KeyPatternException(
                    "“%s” names a group that “%s” does not have; write \\$ for a dollar sign"
                            .formatted(replacement, find.text()),
                    find.position());
        }
    }
}
