package org.lectern.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers that a text tells, with what they measure. Years, versions, names with numbers, references and the numbers of sections
 * and items are none. Used for one sentence.
 */
final class QuantityFinder {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[–-]\\s?(?:(?:19|20)?\\d\\d))?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:sections?|sec\\.|tables?|tab\\.|figures?|figs?\\.|eqs?\\.|equations?|theorems?|lemmas?|chapters?|appendix|"
                    + "versions?|v|phase|stage|step|level|task|track|part|algorithm|corollary|proposition|grade|type|subtask|"
                    + "top|rank|round|no\\.|nr\\.|arxiv|doi|isbn|pmid|pages?|pp\\.|volume|vol\\.|layer|class|group)[\\s:#-]*$");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?:^|[\\s(/])([\\p{L}\\p{N}][\\p{L}\\p{N}.+/-]*)\\s+$");
    private static final Pattern REFERENCE = Pattern.compile("\\[[\\d,;\\s–-]*$");
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}");
    private static final Pattern ENUMERATED = Pattern.compile("(?:^|[\\s(:;,])\\(?$");
    private static final Pattern JOINED = Pattern.compile(
            "\\s*(?:,|;|/|and|or|vs\\.?|versus|,\\s*and|\\)?\\s*(?:and|,)\\s*\\(?)\\s*(?:about|over|up to|only)?\\s*");
    private static final Pattern RESOLUTION =
            Pattern.compile("^\\s?(?:video|resolution|images?\\b|display|UHD).*", Pattern.DOTALL);

    private static final Pattern PAST = Pattern.compile("(?i)(?:past|last|recent|next|previous)\\s+$");

    private final String text;
    private final int offset;
    private final int column;
    private final Part part;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityFinder(Sentence sentence, int column, Part part) {
        text = sentence.text();
        offset = sentence.start();
        this.column = column;
        this.part = part;
    }

    /** The numbers of a text in reading order; no two overlap. */
    static List<Quantity> in(String text, int column, Part part) {
        List<Quantity> all = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.of(text)) {
            all.addAll(new QuantityFinder(sentence, column, part).find());
        }
        return all;
    }

    private List<Quantity> find() {
        if (text.codePoints().anyMatch(Character::isDigit)) {
            equations();
            numbers();
        }
        words();
        found.sort(Comparator.comparing(Quantity::place));
        return inherited();
    }

    private void equations() {
        Matcher matcher = NumberPattern.EQUATION.matcher(text);
        while (matcher.find()) {
            add(matcher, matcher.start("value"), matcher.group("value"), matcher.group("name"));
        }
    }

    private void numbers() {
        Matcher matcher = NumberPattern.QUANTITY.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            at = Math.max(matcher.end(), at + 1);
            String value = matcher.group("value");
            boolean hasUnit = matcher.group("unit") != null;
            if (isFree(matcher.start("value"), matcher.end())
                    && !isNoQuantity(matcher.start(), matcher.end(), value, hasUnit)) {
                String unit = hasUnit ? matcher.group("unit").strip() : "";
                MeasureWords words =
                        new MeasureWords(text.substring(0, matcher.start()), text.substring(matcher.end()), unit);
                boolean needed = !hasUnit;
                boolean whole = needed && value.chars().allMatch(c -> Character.isDigit(c) || c == ',');
                String measures = needed && !value.contains(".") ? words.counted() : "";
                if (measures.isEmpty() && !(whole && !words.hasMetricBefore())) {
                    measures = words.measured();
                }
                add(matcher, matcher.start("value"), value, measures);
            }
        }
    }

    private void words() {
        Matcher matcher = NumberPattern.WORDS.matcher(text);
        while (matcher.find()) {
            String rest = matcher.group("rest");
            boolean passing = PAST.matcher(text.substring(0, matcher.start())).find();
            if (isFree(matcher.start(), matcher.end()) && !passing && !MeasureWords.hasStop(rest)) {
                found.add(new Quantity(
                        matcher.group("value"),
                        "",
                        MeasureWords.named(rest),
                        new Place(column, part, offset + matcher.start(), offset + matcher.end("value"))));
            }
        }
    }

    private void add(Matcher matcher, int start, String value, String measures) {
        String unit = matcher.group("unit") == null
                ? ""
                : matcher.group("unit").strip().replaceFirst("^-(?!fold)", "");
        if (isFree(start, matcher.end())) {
            found.add(new Quantity(
                    value.strip(), unit, measures, new Place(column, part, offset + start, offset + matcher.end())));
        }
    }

    private boolean isFree(int start, int end) {
        Place place = new Place(column, part, offset + start, offset + end);
        return found.stream().noneMatch(other -> other.place().overlaps(place));
    }

    /** Whether a number is a year, the number of something, a reference or a part of a name. */
    private boolean isNoQuantity(int start, int end, String value, boolean hasUnit) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        if (YEAR.matcher(value.replaceFirst("^(?:from|between)\\s+", "")).matches()
                && !hasUnit
                && !new MeasureWords(before, after, "").isPlainCount()) {
            return true;
        }
        if (value.matches("(?:from|between)\\s+(?:19|20)\\d\\d\\s*(?:to|and|[–-])\\s*(?:19|20)\\d\\d")) {
            return true;
        }
        if (hasUnit) {
            return after.stripLeading().startsWith("cross")
                    && text.substring(start, end).endsWith("fold");
        }
        boolean item = (after.startsWith(")")
                        && ITEM.matcher(value).matches()
                        && ENUMERATED.matcher(before).find())
                || (after.startsWith("]") && REFERENCE.matcher(before).find());
        boolean name = after.startsWith("-")
                && after.length() > 1
                && Character.isLetter(after.charAt(1))
                && !value.matches(".*[MBT]");
        boolean dimension =
                after.startsWith("×") || after.startsWith(" ×") || before.endsWith("×") || before.endsWith("× ");
        return item
                || name
                || dimension
                || (value.matches("[248][Kk]") && RESOLUTION.matcher(after).matches())
                || NUMBERED.matcher(before).find()
                || REFERENCE.matcher(before).find()
                || isNamed(before, value);
    }

    /** Whether the word before is a name that the number belongs to: Llama 2, Gemini 1.5. */
    private static boolean isNamed(String before, String value) {
        Matcher matcher = NAME_BEFORE.matcher(before);
        if (!matcher.find() || value.startsWith("from") || value.startsWith("between")) {
            return false;
        }
        String word = matcher.group(1);
        boolean first = matcher.start(1) == 0;
        boolean capital = Character.isUpperCase(word.charAt(0)) && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
        boolean inside = word.length() > 1
                && word.substring(1).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && Character.isLetter(word.charAt(0));
        return inside || (capital && (!first || value.matches(".*[BMK]")));
    }

    private static final Set<String> NO_NAMES = Set.of(
            "the", "a", "an", "in", "with", "using", "over", "across", "of", "on", "from", "for", "and", "only", "at");

    /** Of several numbers in a row that one noun is said of, all have it. */
    private List<Quantity> inherited() {
        List<Quantity> all = new ArrayList<>(found);
        for (int i = 1; i < all.size(); i++) {
            Quantity before = all.get(i - 1);
            Quantity one = all.get(i);
            if (one.measures().isEmpty() && isJoined(before, one)) {
                all.set(i, new Quantity(one.value(), one.unit(), before.measures(), one.place()));
            }
        }
        for (int i = all.size() - 2; i >= 0; i--) {
            Quantity one = all.get(i);
            Quantity next = all.get(i + 1);
            if (one.measures().isEmpty() && isJoined(one, next)) {
                all.set(i, new Quantity(one.value(), one.unit(), next.measures(), one.place()));
            }
        }
        return all.stream()
                .filter(one -> !one.unit().isEmpty() || !one.measures().isEmpty())
                .toList();
    }

    private boolean isJoined(Quantity one, Quantity next) {
        return JOINED.matcher(text.substring(
                        one.place().end() - offset,
                        Math.max(one.place().end(), next.place().start()) - offset))
                .matches();
    }
}
