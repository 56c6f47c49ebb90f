package org.lectern.export.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a title in TeX with braces around the words whose capitals must stay when a style sets titles in sentence case,
 * and around no others: acronyms, words with capitals or digits inside, names, mathematics.
 */
public final class TitleText {
    private static final Set<String> WORD_ENDS = Set.of(
            "-", "–", "—", "/", ":", ";", ",", "(", ")", "[", "]", "“", "”", "‘", "’", "'", "!", "?", ".", "{", "}");

    /** A capital that is not in the name of a macro. */
    private static final Pattern MATH_CAPITAL = Pattern.compile("(?<![\\\\a-zA-Z])[A-Z]");

    private final List<Atom> atoms;
    private final SentenceCase sentenceCase;

    private TitleText(List<Atom> atoms) {
        this.atoms = atoms;
        this.sentenceCase = SentenceCase.of(atoms);
    }

    public static String of(String title) {
        return new TitleText(TexScanner.scan(title)).tex();
    }

    private String tex() {
        StringBuilder tex = new StringBuilder();
        boolean quoted = false;
        for (int from = 0; from < atoms.size(); ) {
            int to = isWordEnd(from) ? from + 1 : compoundEnd(from, wordEnd(from));
            String mark = to == from + 1 ? atoms.get(from).plain() : "";
            if (mark.equals("‘") || (mark.equals("’") && quoted && !isInsideWord(from))) {
                // Else pandoc reads it as a sign of TeX, and gives a quotation mark of another kind.
                tex.append('{').append(mark).append('}');
                quoted = mark.equals("‘");
            } else {
                appendWord(tex, from, to);
            }
            from = to;
        }
        return tex.toString();
    }

    private boolean isInsideWord(int index) {
        return index > 0
                && index + 1 < atoms.size()
                && atoms.get(index - 1).kind() == Atom.Kind.WORD
                && atoms.get(index + 1).kind() == Atom.Kind.WORD;
    }

    /**
     * The end of a word, with the capitalized word behind its hyphen or apostrophe where only both together are the name:
     * {@code U-Net}, {@code O'Neill}, {@code $A^2$-Nets}.
     */
    private int compoundEnd(int from, int to) {
        boolean joined = to + 1 < atoms.size()
                && "-'’".contains(atoms.get(to).plain())
                && atoms.get(to + 1).kind() == Atom.Kind.WORD
                && Character.isUpperCase(atoms.get(to + 1).plain().codePointAt(0))
                && hasLoneCapital(from, to);
        return joined ? wordEnd(to + 1) : to;
    }

    /** Whether a word is one capital alone, or mathematics with one. */
    private boolean hasLoneCapital(int from, int to) {
        List<Atom> word = atoms.subList(from, to);
        boolean math = word.stream().anyMatch(atom -> atom.kind() == Atom.Kind.MATH);
        return (math || word.size() == 1)
                && word.stream().anyMatch(atom -> switch (atom.kind()) {
                    case WORD ->
                        atom.plain().length() == 1
                                && Character.isUpperCase(atom.plain().charAt(0));
                    case MATH -> MATH_CAPITAL.matcher(atom.tex()).find();
                    case MARK, SPACE -> false;
                });
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < atoms.size() && !isWordEnd(to)) {
            to++;
        }
        return to;
    }

    /** Whether a word ends before that atom; one that begins with a mark in front of it begins after the mark. */
    private boolean isWordEnd(int index) {
        Atom atom = atoms.get(index);
        return switch (atom.kind()) {
            case SPACE -> true;
            case WORD, MATH -> false;
            case MARK -> WORD_ENDS.contains(atom.plain()) || index == 0 || !isInside(index);
        };
    }

    /** Marks such as {@code @}, {@code +} and {@code #} belong to the word they touch. */
    private boolean isInside(int index) {
        Atom.Kind before = atoms.get(index - 1).kind();
        return before == Atom.Kind.WORD || before == Atom.Kind.MATH;
    }

    private void appendWord(StringBuilder tex, int from, int to) {
        List<Atom> word = atoms.subList(from, to);
        String inside = TexText.of(word);
        if (!isProtected(word, from)) {
            tex.append(inside);
        } else if (inside.startsWith("\\")) {
            // BibTeX takes a group that begins with a backslash for one accented letter, and lowers it all the same.
            tex.append("{{").append(inside).append("}}");
        } else {
            tex.append('{').append(inside).append('}');
        }
    }

    private boolean isProtected(List<Atom> word, int from) {
        for (int i = 0; i < word.size(); i++) {
            Atom atom = word.get(i);
            boolean needs = switch (atom.kind()) {
                case MATH -> true;
                case WORD ->
                    hasInherentCase(atom.plain(), from + i)
                            || (i > 0 && Character.isUpperCase(atom.plain().codePointAt(0)));
                case SPACE, MARK -> false;
            };
            if (needs) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInherentCase(String word, int index) {
        int first = word.codePointAt(0);
        boolean capital = Character.isUpperCase(first);
        int second = Character.charCount(first);
        if (word.length() == second) {
            return capital && isLoneCapital(word, index);
        }
        for (int i = second, c; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            if (Character.isUpperCase(c) || (capital && c >= '0' && c <= '9')) {
                return true;
            }
        }
        boolean leadsLowerCase = index == 0 && Character.isLowerCase(first);
        return leadsLowerCase
                || (capital
                        && (ProperNames.contains(word)
                                || word.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c))
                                || sentenceCase.isName(index)));
    }

    /** A single capital is a name ({@code Q-learning}, {@code Type I}) unless it is the article. */
    private boolean isLoneCapital(String word, int index) {
        boolean article = word.equals("A")
                && (index == 0 || !atoms.get(index - 1).plain().equals("-"))
                && (index + 1 >= atoms.size() || atoms.get(index + 1).kind() == Atom.Kind.SPACE);
        boolean possessive = word.toUpperCase(Locale.ROOT).equals("S")
                && index > 0
                && "'’".contains(atoms.get(index - 1).plain());
        return !article && !possessive;
    }

    /** The words of a title whose capitals must stay, in their order, for those who need them without TeX; none with mathematics in it. */
    public static List<String> protectedWords(String title) {
        return new TitleText(TexScanner.scan(title)).protectedWords();
    }

    private List<String> protectedWords() {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < atoms.size(); ) {
            int to = isWordEnd(from) ? from + 1 : compoundEnd(from, wordEnd(from));
            List<Atom> word = atoms.subList(from, to);
            if (isProtected(word, from) && word.stream().noneMatch(atom -> atom.kind() == Atom.Kind.MATH)) {
                words.add(word.stream().map(Atom::plain).collect(Collectors.joining()));
            }
            from = to;
        }
        return words;
    }
}
