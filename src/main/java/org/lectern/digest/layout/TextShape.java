package org.lectern.digest.layout;

/**
 * The shape of a text as far as it tells a title from an abstract, and both from what is no prose.
 *
 * @param text white space folded
 * @param abstractness log odds, positive for an abstract, negative for a title
 * @param sentences how many ends of sentences it has before its own, at most 2
 * @param research different words of research, see {@link Vocabulary#research}
 * @param prose whether it is no object, tag, address or label, no code and no row of a table
 */
record TextShape(String text, double abstractness, int sentences, int research, boolean prose) {
    /** The length in characters at which a block is as likely a title as an abstract. */
    private static final double EVEN_LENGTH = 230;

    /** In characters. Of 70,992 titles of conference papers, the shortest has 5 and the longest 217. */
    private static final int SHORTEST_TITLE = 3;

    private static final int LONGEST_TITLE = 350;
    /** In characters; the shortest of their abstracts has 81, and few have less than 150. */
    private static final int SHORTEST_ABSTRACT = 80;

    private static final double LOWEST = -10;
    private static final double PLAIN_ABSTRACT = 3;
    private static final double PLAIN_TITLE = -2;
    private static final int LONGEST_LABEL = 25;
    private static final int SHORTEST_LABEL = 3;
    private static final String CLOSING = "\"”’')]";
    private static final String CLOSING_END = "\"”’')]}";

    static TextShape of(String text) {
        int sentences = sentences(text);
        double length = 4 * Math.log(text.length() / EVEN_LENGTH);
        double end = endsSentence(text) ? 1.5 : -1.0;
        boolean longEnough = text.length() >= SHORTEST_ABSTRACT;
        return new TextShape(
                text,
                Math.clamp(length + sentences * 2.0 + end, LOWEST, -LOWEST),
                sentences,
                longEnough ? Vocabulary.research(text) : 0,
                isProse(text));
    }

    /** Whether it can be a title at all. */
    boolean mayBeTitle() {
        return prose && text.length() >= SHORTEST_TITLE && text.length() <= LONGEST_TITLE && hasLetter(text);
    }

    /** Whether it is long enough for an abstract, and prose. */
    boolean mayBeAbstract() {
        return prose && text.length() >= SHORTEST_ABSTRACT;
    }

    /** Whether it is an abstract beyond doubt: long, of several sentences, about research. */
    boolean isPlainAbstract() {
        return prose && abstractness > PLAIN_ABSTRACT && research >= 2;
    }

    /** Whether it is a title beyond doubt, short and no sentence. */
    boolean isPlainTitle() {
        return mayBeTitle()
                && abstractness < PLAIN_TITLE
                && sentences == 0
                && !text.endsWith(".")
                && Character.isLetter(text.codePointAt(0));
    }

    /** Ends of sentences with another sentence behind, at most 2. */
    private static int sentences(String text) {
        int count = 0;
        for (int i = 0; i + 2 < text.length() && count < 2; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                int next = i + 1;
                if (CLOSING.indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                if (next + 1 < text.length() && text.charAt(next) == ' ') {
                    char first = text.charAt(next + 1);
                    if ((first >= 'A' && first <= 'Z') || first == '"' || first == '“' || first == '(') {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    /** Whether a text ends as a sentence does. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING_END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) || Character.isHighSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** No object or tag, no address alone, no label of a field, nothing that a program or a table has. */
    private static boolean isProse(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if ((first == '{' && !isGroup(text)) || first == '<' || first == '|' || (first == '[' && !isWord(text))) {
            return false;
        }
        boolean address = text.startsWith("http://") || text.startsWith("https://");
        return !(address && text.indexOf(' ') < 0) && !((last == ':' || last == '：') && isLabel(text));
    }

    /** Whether it opens with a word that TeX groups, {@code {PF}$^2$ES: A Title}. */
    private static boolean isGroup(String text) {
        int close = text.indexOf('}');
        for (int i = 1; i < close; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-\\$^_ ".indexOf(c) < 0) {
                return false;
            }
        }
        return close > 1 && close < text.length() - 1;
    }

    /** Whether it opens with a word in brackets, {@code [Retracted] A Title}. */
    private static boolean isWord(String text) {
        int close = text.indexOf(']');
        boolean letters = close > 1 && Character.isLetter(text.charAt(1)) && Character.isLetter(text.charAt(close - 1));
        return letters && text.indexOf('(', close) != close + 1;
    }

    private static boolean isLabel(String text) {
        int letters = text.length() - 1;
        if (letters < SHORTEST_LABEL || letters > LONGEST_LABEL) {
            return false;
        }
        for (int i = 0; i < letters; i++) {
            char c = text.charAt(i);
            if (c != ' ' && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
