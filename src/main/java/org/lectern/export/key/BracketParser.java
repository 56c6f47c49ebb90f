package org.lectern.export.key;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.export.key.Arguments.Argument;

/** Reads {@code [auth:lower]_[shorttitle3_3]|[year]}. */
final class BracketParser {
    /** A word and the numbers behind it. */
    private static final Pattern WORD = Pattern.compile("(.*?)(?:(\\d{1,4})(?:_(\\d{1,4}))?)?");

    private final PatternReader reader;

    private BracketParser(PatternReader reader) {
        this.reader = reader;
    }

    static List<List<KeyPart>> parse(String pattern) {
        return new BracketParser(new PatternReader(pattern)).alternatives();
    }

    private List<List<KeyPart>> alternatives() {
        List<List<KeyPart>> alternatives = new ArrayList<>();
        List<KeyPart> parts = new ArrayList<>();
        while (!reader.isAtEnd()) {
            if (reader.skip('|')) {
                alternatives.add(List.copyOf(parts));
                parts.clear();
            } else if (reader.skip('[')) {
                parts.add(inBrackets());
            } else {
                parts.add(literal());
            }
        }
        alternatives.add(List.copyOf(parts));
        return alternatives;
    }

    private KeyPart literal() {
        int from = reader.position();
        return KeyText.literal(reader.until("[|"), from);
    }

    private KeyPart inBrackets() {
        if (reader.skip('>')) {
            int from = reader.position();
            String number = reader.name("");
            close();
            return new KeyPart.LongerThan(new Arguments(List.of(new Argument("", number, from))).number("n", 0));
        }
        KeyWord word = word();
        List<KeyFilter> filters = new ArrayList<>();
        while (reader.skip(':')) {
            filters.add(filter());
        }
        close();
        return new KeyPart.Field(word, List.copyOf(filters));
    }

    private void close() {
        if (!reader.skip(']')) {
            throw reader.expected("] or : and a modifier");
        }
    }

    private KeyWord word() {
        int from = reader.position();
        String name = reader.name(".-");
        if (name.isEmpty()) {
            throw reader.expected("a word such as auth, year or shorttitle");
        }
        if (name.equalsIgnoreCase("authEtAl2")) {
            return KeyWords.find(name, List.of(), Syntax.BRACKETS, from);
        }
        Matcher parts = WORD.matcher(name);
        List<Argument> numbers = new ArrayList<>();
        for (int i = 2; parts.matches() && i <= 3; i++) {
            if (parts.group(i) != null) {
                numbers.add(new Argument("", parts.group(i), from + parts.start(i)));
            }
        }
        return KeyWords.find(parts.group(1), numbers, Syntax.BRACKETS, from);
    }

    private KeyFilter filter() {
        int from = reader.position();
        if (reader.skip('(')) {
            String other = reader.until(")");
            if (!reader.skip(')')) {
                throw reader.expected(")");
            }
            return KeyFilters.find("default", List.of(new Argument("", other, from + 1)), from);
        }
        String name = reader.name("-");
        if (name.isEmpty()) {
            throw reader.expected("a modifier such as lower or (text)");
        }
        if (reader.skip('(')) {
            return KeyFilters.find(name, reader.arguments(), from);
        }
        if (reader.skip('=') || reader.skip(',')) {
            return KeyFilters.find(name, plainArguments(), from);
        }
        return truncation(name, from);
    }

    /** {@code truncate7} has its number in its name. */
    private static KeyFilter truncation(String name, int from) {
        Matcher parts = WORD.matcher(name);
        if (parts.matches() && parts.group(2) != null && parts.group(3) == null) {
            Argument number = new Argument("", parts.group(2), from + parts.start(2));
            return KeyFilters.find(parts.group(1), List.of(number), from);
        }
        return KeyFilters.find(name, List.of(), from);
    }

    /** Arguments of the older syntax of Better BibTeX: {@code :select=1,2}. */
    private List<Argument> plainArguments() {
        List<Argument> arguments = new ArrayList<>();
        do {
            int from = reader.position();
            arguments.add(new Argument("", reader.until(",:]"), from));
        } while (reader.skip(','));
        return arguments;
    }
}
