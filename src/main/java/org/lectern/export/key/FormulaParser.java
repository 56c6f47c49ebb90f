package org.lectern.export.key;

import java.util.ArrayList;
import java.util.List;
import org.lectern.export.key.Arguments.Argument;

/** Reads {@code auth.lower + shorttitle(3,3) + (year | "nodate")}. */
final class FormulaParser {
    /** Words with a dot in them, which otherwise stands before a filter; the longest first. */
    private static final List<String> DOTTED = List.of("auth.auth.ea", "edtr.edtr.ea", "auth.etal", "edtr.etal");

    private static final int DEEPEST = 20;

    private final PatternReader reader;
    private int depth;

    private FormulaParser(PatternReader reader) {
        this.reader = reader;
    }

    static List<List<KeyPart>> parse(String pattern) {
        FormulaParser parser = new FormulaParser(new PatternReader(pattern));
        List<List<KeyPart>> alternatives = parser.alternatives();
        if (!parser.reader.isAtEnd()) {
            throw parser.reader.expected("+, | or a filter such as .lower");
        }
        return alternatives;
    }

    private List<List<KeyPart>> alternatives() {
        List<List<KeyPart>> alternatives = new ArrayList<>();
        do {
            List<KeyPart> parts = new ArrayList<>();
            do {
                parts.add(part());
            } while (reader.skip('+'));
            alternatives.add(List.copyOf(parts));
        } while (skipBars());
        return alternatives;
    }

    /** One bar or, as JavaScript has it, two. */
    private boolean skipBars() {
        boolean bar = reader.skip('|');
        reader.skip('|');
        return bar;
    }

    private KeyPart part() {
        reader.spaces();
        KeyPart part = operand();
        reader.spaces();
        return part;
    }

    private KeyPart operand() {
        int from = reader.position();
        if (reader.peek() == '"' || reader.peek() == '\'') {
            return KeyText.literal(reader.quoted(), from + 1);
        }
        if (reader.skip('(')) {
            return group(from);
        }
        String dotted = DOTTED.stream().filter(reader::startsWith).findFirst().orElse("");
        String name = dotted.isEmpty() ? reader.name("") : reader.take(dotted.length());
        if (name.isEmpty()) {
            throw reader.expected("a word such as auth, year or shorttitle");
        }
        KeyWord word = KeyWords.find(name, arguments(), Syntax.FORMULA, from);
        return new KeyPart.Field(word, filters());
    }

    private KeyPart group(int from) {
        if (++depth > DEEPEST) {
            throw new KeyPatternException("too many brackets in one another; write fewer", from);
        }
        List<List<KeyPart>> alternatives = alternatives();
        if (!reader.skip(')')) {
            throw reader.expected(")");
        }
        depth--;
        return new KeyPart.Choice(alternatives, filters());
    }

    private List<Argument> arguments() {
        return reader.skip('(') ? reader.arguments() : List.of();
    }

    private List<KeyFilter> filters() {
        List<KeyFilter> filters = new ArrayList<>();
        reader.spaces();
        while (reader.skip('.')) {
            int from = reader.position();
            String name = reader.name("-");
            if (name.isEmpty()) {
                throw reader.expected("a filter such as lower");
            }
            filters.add(KeyFilters.find(name, arguments(), from));
            reader.spaces();
        }
        return List.copyOf(filters);
    }
}
