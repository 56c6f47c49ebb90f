package org.lectern.desktop.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that come from outside the window, where they are English, told in its language. The English texts of a bundle say which
 * there are: a sentence that one of them fits is told by the text of the same key, with the same values. Of several that fit, that with
 * the most characters of its own is taken. A value is told in the same way by the texts whose keys begin with {@code part.}; one written
 * {@code {0,number}} fits digits alone. What nothing fits stays as it is. Safe for use by several threads.
 */
public final class CoreSentences {
    private static final String PARTS = "part.";
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)(,number)?}");

    private final Texts texts;
    private final String beginning;
    private volatile Optional<Known> known = Optional.empty();

    /**
     * A sentence that is known.
     *
     * @param values what each group of the pattern is
     * @param own how many characters are no values
     */
    private record Sentence(String key, Pattern pattern, List<Value> values, int own) {}

    /**
     * A value of a sentence.
     *
     * @param place its number in the text
     * @param digits whether it is a number
     */
    private record Value(int place, boolean digits) {}

    /** All that are known. */
    private record Known(List<Sentence> sentences, List<Sentence> parts) {}

    private CoreSentences(Texts texts, String beginning) {
        this.texts = texts;
        this.beginning = beginning;
    }

    /** The sentences that are the English texts of the keys with a beginning. */
    public static CoreSentences of(Texts texts, String beginning) {
        return new CoreSentences(texts, beginning);
    }

    /** A sentence in the language of the window; the same where nothing fits it. */
    public String told(String sentence) {
        return told(sentence, known().sentences).orElse(sentence);
    }

    private Optional<String> told(String sentence, List<Sentence> among) {
        for (Sentence one : among) {
            Matcher fits = one.pattern.matcher(sentence);
            if (fits.matches()) {
                return Optional.of(told(one, fits));
            }
        }
        return Optional.empty();
    }

    private String told(Sentence sentence, Matcher fits) {
        Object[] values = new Object[sentence.values.size()];
        for (int i = 0; i < values.length; i++) {
            Value value = sentence.values.get(i);
            String text = fits.group(i + 1);
            values[value.place] = value.digits ? Long.valueOf(text.replace(",", "")) : part(text);
        }
        return values.length == 0 ? texts.get(sentence.key) : texts.get(sentence.key, values);
    }

    /** What stands in a sentence may be known as a part, or be a sentence itself, as that which was undone. */
    private String part(String text) {
        return told(text, known().parts).or(() -> told(text, known().sentences)).orElse(text);
    }

    private Known known() {
        Known now = known.orElseGet(() -> new Known(read(beginning), read(PARTS)));
        known = Optional.of(now);
        return now;
    }

    private List<Sentence> read(String begin) {
        List<Sentence> read = new ArrayList<>();
        texts.english(begin).forEach((key, text) -> read.add(sentence(key, text)));
        read.sort(Comparator.comparingInt(Sentence::own).reversed().thenComparing(Sentence::key));
        return List.copyOf(read);
    }

    private static Sentence sentence(String key, String text) {
        StringBuilder pattern = new StringBuilder();
        List<Value> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        int from = 0;
        int own = 0;
        while (value.find()) {
            own += literal(text.substring(from, value.start()), pattern);
            from = value.end();
            boolean digits = value.group(2) != null;
            pattern.append(digits ? "(\\d[\\d,]*)" : "(.+)");
            values.add(new Value(Integer.parseInt(value.group(1)), digits));
        }
        own += literal(text.substring(from), pattern);
        return new Sentence(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), values, own);
    }

    /** Adds what stands between values, and says how long it is. */
    private static int literal(String text, StringBuilder pattern) {
        String shown = text.replace("''", "'");
        pattern.append(Pattern.quote(shown));
        return shown.length();
    }
}
