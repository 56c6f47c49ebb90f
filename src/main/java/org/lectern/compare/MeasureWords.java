package org.lectern.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what a number measures or counts, by the words around it. There is no grammar: nouns are what stands between words that join. */
final class MeasureWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}@_'’+/-]*");
    private static final int MOST_WORDS = 4;

    private static final Set<String> STOPS = words("""
            a about above across after against all almost along also among an and any approximately are around as at be because been before
            being below between both but by can compared could did do does down due during each either even every exceeding
            for from given had has have having if in into is it its just least less-than like may might more-than nearly no not
            of on only onto or other our out over own per respectively roughly same should so some such than that the their them then there
            these they this those through thus to toward towards under until up upon us using versus via vs was we were what when
            where whereas which while who whose will with within without would yet you your i
            achieve achieves achieved achieving attain attains attained attaining obtain obtains obtained obtaining reach reaches reached
            reaching yield yields yielded yielding improve improves improved improving increase increases increased increasing
            reduce reduces reduced reducing decrease decreases decreased decreasing boost boosts boosted boosting raise raises raised
            outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeded show shows
            showed shown showing demonstrate demonstrates demonstrated demonstrating report reports reported contain contains containing
            comprise comprises comprising include includes included including cover covers covering span spans spanning use uses used
            require requires required requiring need needs evaluate evaluated evaluating test tested train trained training-on
            collect collected collecting propose proposed introduce introduces present presents presented deliver delivers delivering
            cut cuts cutting lower lowers lowering save saves saving gain gains gained ranks run runs
            running take takes taking taken consist consists consisting range ranges ranging provide provides provided set sets
            find finds found drop drops dropped dropping fall falls fell rise rises rose correctly significantly nearly-all
            retain retains retaining maintain maintains maintaining approach approaches make makes making enable enables enabling
            beat beats beating consistently further together while moreover however additionally including compared""");

    /** These say how a number was come by, and not of what it is. */
    private static final Set<String> FILLERS = words("""
            average mean median total overall maximum minimum max min factor margin range relative absolute sample additional approximate
            up state-of-the-art sota new best only remarkable impressive significant substantial competitive set value rate-of just
            mere whopping different diverse various distinct challenging popular widely-used further respective respectively standard""");

    private static final Set<String> STRONG = words("of = : is was are were (");
    private static final Set<String> CHANGES = words(
            "improvement improvements increase increases reduction reductions decrease gain gains drop boost speedup");
    private static final Set<String> MOVES = words(
            "fell falls drops dropped rises rose increases increased decreases decreased improves improved grows grew");
    private static final Set<String> AND_MORE = words(
            "about approximately around over nearly only roughly almost than more less at least up to from an a the as low high average mean median");
    private static final Pattern OUTDONE = Pattern.compile("(?i)\\b(?:outperform|surpass|exceed|beat)\\w*\\b[^.;]*$");
    private static final Pattern METRIC = Pattern.compile(
            "(?i).*(?:score|accuracy|bleu|rouge|auc|auroc|f1|error|loss|perplexity|psnr|ssim|iou|map|fid|elo|index|correlation|size|rate|"
                    + "coefficient|dice|precision|recall|distance|depth|length|dimension|number|ratio|count)s?");

    private final String before;
    private final String after;
    private final String unit;

    MeasureWords(String before, String after, String unit) {
        this.before = before;
        this.after = after;
        this.unit = unit;
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\s+").splitAsStream(text.strip()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isStop(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return STOPS.contains(small) || (small.endsWith("ly") && small.length() > 4);
    }

    /** Whether some words are not all of one noun. */
    static boolean hasStop(String words) {
        return Pattern.compile("\\s+").splitAsStream(words).anyMatch(MeasureWords::isStop);
    }

    /** Some words without those that say nothing of what is counted: {@code different datasets}. */
    static String named(String words) {
        return String.join(" ", trimmed(List.of(words.split("\\s+", -1))));
    }

    /** Whether words in the plural follow at once, as they hardly do a year. */
    boolean isPlainCount() {
        Matcher previous = Pattern.compile("([\\p{L}]+)\\s*$").matcher(before);
        boolean yearly = previous.find()
                && (Set.of("in", "since", "until", "by", "of", "the", "from", "before", "after", "during")
                                .contains(previous.group(1).toLowerCase(Locale.ROOT))
                        || Character.isUpperCase(previous.group(1).charAt(0)));
        return !yearly && !counted().isEmpty();
    }

    /** The words behind the number up to the first in the plural; empty where none follows at once. */
    String counted() {
        List<String> nouns = following(after, 4);
        for (int i = 0; i < nouns.size(); i++) {
            if (isPlural(nouns.get(i))) {
                return String.join(" ", nouns.subList(0, i + 1));
            }
        }
        return "";
    }

    private static boolean isPlural(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return (small.length() > 3
                        && small.endsWith("s")
                        && !small.endsWith("ss")
                        && !small.endsWith("us")
                        && !small.endsWith("is"))
                || Set.of("people", "mice", "children", "women", "men", "data", "corpora", "speech")
                        .contains(small)
                || word.matches("[A-Z]{2,}s");
    }

    /** Whether a measure stands before a number that has no unit. */
    boolean hasMetricBefore() {
        Lead lead = lead();
        return lead.strong && METRIC.matcher(lead.nouns).matches();
    }

    /** What stands before the number, and how it is joined to it. */
    private record Lead(String nouns, boolean strong, boolean by, boolean adjacent) {}

    private Lead lead() {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}@_'’+/-]*|[=:(]|[^\\s\\p{L}\\p{N}]")
                .matcher(before);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        Collections.reverse(tokens);
        int at = 0;
        boolean strong = false;
        boolean by = false;
        int joins = 0;
        while (at < tokens.size() && at < 6) {
            String small = tokens.get(at).toLowerCase(Locale.ROOT);
            boolean joining = STRONG.contains(small)
                    || AND_MORE.contains(small)
                    || FILLERS.contains(small)
                    || (Set.of("by", "to", "reaching", "reaches", "in").contains(small) && joins < 3);
            if (!joining || (small.equals("in") && !strong)) {
                break;
            }
            strong |= STRONG.contains(small);
            by |= small.equals("by") || small.equals("to");
            joins++;
            at++;
        }
        boolean moved = !by || (at > 0 && tokens.get(at - 1).equals("to"));
        if (moved && at < tokens.size() && MOVES.contains(tokens.get(at))) {
            at++;
        }
        List<String> nouns = new ArrayList<>();
        while (at < tokens.size()
                && nouns.size() < 3
                && WORD.matcher(tokens.get(at)).matches()
                && !isStop(tokens.get(at))
                && tokens.get(at).codePoints().anyMatch(Character::isLetter)) {
            nouns.add(tokens.get(at));
            at++;
        }
        Collections.reverse(nouns);
        return new Lead(String.join(" ", trimmed(nouns)), strong, by, joins == 0);
    }

    private static List<String> trimmed(List<String> nouns) {
        int from = 0;
        while (from < nouns.size() && FILLERS.contains(nouns.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        return nouns.subList(from, nouns.size());
    }

    /** The nouns that follow at once. */
    private static List<String> following(String text, int most) {
        List<String> nouns = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\G[\\s\\u00a0-]+([\\p{L}\\p{N}][\\p{L}\\p{N}@_'’+/-]*)")
                .matcher(text);
        while (nouns.size() < most
                && matcher.find()
                && matcher.group(1).codePoints().anyMatch(Character::isLetter)
                && (!isStop(matcher.group(1))
                        || CHANGES.contains(matcher.group(1).toLowerCase(Locale.ROOT)))) {
            nouns.add(matcher.group(1));
        }
        return trimmed(nouns);
    }

    /** What is measured, in the words of the sentence; empty where it does not say. */
    String measured() {
        Lead lead = lead();
        boolean outdone = lead.by && OUTDONE.matcher(before).find();
        String direct = direct();
        boolean times = unit.equals("×")
                || unit.equalsIgnoreCase("x")
                || unit.equals("times")
                || unit.equals("fold")
                || unit.equals("-fold");
        if (!times && lead.strong && !lead.nouns.isEmpty() && !startsWithChange(direct)) {
            return lead.nouns;
        }
        if (!direct.isEmpty()) {
            return direct;
        }
        if (lead.by && !outdone && !lead.nouns.isEmpty()) {
            return lead.nouns;
        }
        String joined = joined();
        if (!joined.isEmpty()) {
            return joined;
        }
        return outdone || !(lead.adjacent || lead.strong) ? "" : lead.nouns;
    }

    private static boolean startsWithChange(String words) {
        return CHANGES.stream().anyMatch(words::contains)
                || words.matches(
                        "(?:higher|lower|faster|fewer|less|more|better|smaller|larger|slower|shorter|longer|cheaper)\\b.*");
    }

    private String direct() {
        List<String> nouns = following(after, MOST_WORDS);
        if (nouns.isEmpty()) {
            return "";
        }
        for (int i = 0; i < nouns.size(); i++) {
            if (CHANGES.contains(nouns.get(i).toLowerCase(Locale.ROOT))) {
                String change = String.join(" ", nouns.subList(0, i + 1));
                int end = after.indexOf(nouns.get(i)) + nouns.get(i).length();
                Matcher more = Pattern.compile("^\\s+(in|of)\\b(?:\\s+(?:the|a|an|its|both|average))*")
                        .matcher(after.substring(end));
                if (more.find()) {
                    List<String> what = following(after.substring(end + more.end()), 3);
                    return what.isEmpty() ? change : change + " in " + String.join(" ", what);
                }
                return change;
            }
        }
        return String.join(" ", nouns);
    }

    private String joined() {
        Matcher of = Pattern.compile("^\\s+(?:of|in|for)\\b(?:\\s+(?:the|a|an|its|all|both|these|our|terms of))*")
                .matcher(after);
        return of.find() ? String.join(" ", following(after.substring(of.end()), 3)) : "";
    }
}
