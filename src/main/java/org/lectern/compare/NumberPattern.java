package org.lectern.compare;

import java.util.regex.Pattern;

/** How numbers and units are written. */
final class NumberPattern {
    private static final String PLAIN = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\w.])\\.\\d+)";
    private static final String POWER = "(?:\\s?[×x·]\\s?10(?:[⁻⁺]?[⁰¹²³⁴-⁹]+|\\^\\{?-?\\d+}?)|(?:e[-−]\\d+))";
    private static final String MAGNITUDE =
            "(?:\\s?(?:million|billion|trillion|thousand|hundred)s?\\b|[KMBTk](?![\\p{L}\\p{N}]))";
    private static final String NUMBER = "(?:" + PLAIN + POWER + "?" + MAGNITUDE + "?\\+?)";
    private static final String UNIT_WORDS = "percentage points?|percent|per cent|points?|pp|pts|"
            + "mm|cm|[µμ]m|nm|km|m|ms|[µμ]s|ns|s|secs?|seconds?|mins?|minutes?|hours?|hrs?|h|days?|weeks?|months?|years?|"
            + "k?Hz|[MGT]Hz|dBm?|[KMGTP]i?B|kg|mg|[µμ]g|g|m[lL]|[µμm]?W|kW|[KMG]W|mV|[µμ]V|V|[mnp]?J|k?J|°C|°F|°|degrees?|"
            + "[Ff][Pp][Ss]|[TGMP]?FLOP[Ss]?|TOPS|bits?|bytes?|pixels?|px|[kMG]bps|bpm|kcal|mmHg|Tesla|tokens?/s|tokens?/sec";
    private static final String UNIT =
            "(?:\\s?[%‰]|[  ]?(?:×|[xX](?![\\p{L}\\p{N}]))(?!\\s?\\d)|[-\\s]?fold\\b|\\s?times\\b" + "|[-\\s]?(?:"
                    + UNIT_WORDS + ")(?![\\p{L}\\p{N}])(?!-\\p{L})|T(?=\\s+f?MRI))";
    private static final String SIGN = "(?:[~≈<>≤≥∼]\\s?|[+−±]|(?<![\\p{L}\\p{N}\\]) ])-)";

    private static final String ONE = SIGN + "?" + NUMBER;

    private static final String SPREAD = "\\s?(?:±|\\+/-)\\s?" + NUMBER;
    private static final String RANGE =
            "(?:" + UNIT + ")?(?:\\s?[–—]\\s?|-|\\s-\\s|\\s+to\\s+(?:" + SIGN + ")?)" + NUMBER;

    /** A number or a range of them with its unit: groups {@code value}, {@code unit}. */
    static final Pattern QUANTITY =
            Pattern.compile("(?<![\\p{L}\\p{N}_./^:-])(?<!\\d,)(?<value>between\\s+" + ONE + "(?:" + UNIT
                    + ")?\\s+and\\s+" + NUMBER + "|from\\s+" + ONE + RANGE + "|" + ONE + "(?:" + SPREAD + "|" + RANGE
                    + ")?)(?<unit>"
                    + UNIT + ")?(?![\\p{L}\\p{N}_^]|\\.\\d)");

    /** A number behind a symbol and a sign: {@code p < 0.05}, {@code n = 24}. */
    static final Pattern EQUATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?<name>[pPnNrRdF]|R²|R2|r²|ρ|κ|χ²|η²|AUC|[\\p{L}]{2,12})\\s?(?<value>[=<>≤≥≈]\\s?[-−]?"
                    + NUMBER + ")(?<unit>" + UNIT + ")?(?![\\p{L}\\p{N}_])");

    /** A number in words with what is counted. */
    static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?<value>(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
                    + "fifty|hundreds of|thousands of|millions of))\\s+(?<rest>(?:[\\p{L}-]+\\s+){0,3}?(?<noun>"
                    + "datasets|benchmarks|languages|subjects|participants|patients|volunteers|individuals|images|videos|"
                    + "domains|cities|hospitals|sites|centers|centres|cohorts|robots|environments|games|GPUs|hours|days|"
                    + "weeks|months|years|raters|experts|annotators|scenarios|trials|players|baselines|monkeys|mice|rats|"
                    + "animals|institutions|countries|papers|studies|models|tasks|data sets|corpora|scans|sessions|regions|"
                    + "architectures|LLMs|modalities|electrodes|neurons|layers|parameters|tokens|samples|examples))\\b");

    private NumberPattern() {}
}
