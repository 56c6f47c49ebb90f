package org.lectern.desktop;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A listing, as records in JSON Lines, of papers that are hard to show: everything about them is too long, too many, missing or in other letters. */
final class HardPapers {
    static final String LONG_TITLE =
            "Towards a Unified Theory of Long Titles that Say All that They Found before They Begin, with Applications to"
                    + " Listings, Citations, Tables of Contents and the Backs of Books, and a Comparison of Forty Years of Title Pages,"
                    + " from Those of One Word to Those that No Line, No Column and No Card Can Hold, together with What Readers,"
                    + " Editors and Librarians of Nine Countries Told Us of Them in Letters, Footnotes and Margins";
    static final String MANY_AUTHORS = "The Paper of Sixty";
    static final String LONG_ABSTRACT = "An Abstract without End";
    static final String MATH =
            "Bounds on $\\mathcal{L}_2$ Gains and $\\|x\\|_{\\infty} \\leq \\frac{1}{2}\\sum_{i=1}^{n} \\alpha_i^2$ of Nets";
    static final String GREEK = "Περί της μνήμης: Dendrites of the α-β kind";
    static final String CHINESE = "脑信号的解码与语言模型：一个综述";
    static final String JAPANESE = "神経回路における可塑性とスパイクの役割";
    static final String ARABIC = "فك ترميز إشارات الدماغ باستخدام الشبكات العصبية";
    static final String BARE = "Nothing but a Title";
    static final String TAGGED = "A Paper with Tags by the Dozen";
    static final String ONE_WORD =
            "Pseudopseudohypoparathyroidism-electroencephalographically-antidisestablishmentarianism-hyperscanning";

    /** How long the abstract of {@link #LONG_ABSTRACT} is, in characters, about. */
    static final int LONG = 200_000;

    static final List<String> TAGS = IntStream.rangeClosed(1, 30)
            .mapToObj(i -> i % 5 == 0 ? "a tag of several words, number " + i : "tag-" + i)
            .toList();

    private HardPapers() {}

    /** The listing. */
    static String listing() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(record(LONG_TITLE, "A title can be long. We say how long.", names(3), "2025-04-01"));
        lines.add(record(
                MANY_AUTHORS,
                "Sixty people measured the same brain. They agree on the sixty-first. Each wrote a sentence of this.",
                names(60),
                "2025-04-02"));
        lines.add(record(LONG_ABSTRACT, longAbstract(), names(2), "2025-04-03"));
        lines.add(record(
                MATH,
                "We bound the gain by $O(n \\log n)$ for $n \\to \\infty$, and show that $\\mathbb{E}[x_t] = \\mu \\pm \\sigma$"
                        + " where $\\hat{y} = \\arg\\max_{\\theta} p(y \\mid x; \\theta)$.",
                names(2),
                "2025-04-04"));
        lines.add(record(
                GREEK,
                "Οι δενδρίτες θυμούνται. The α and β kinds differ in γ-band power (θ < 0.05).",
                "\"Ελένη Παπαδοπούλου\", \"Νίκος Γεωργίου\"",
                "2025-04-05"));
        lines.add(record(CHINESE, "本文综述了利用大型语言模型解码脑信号的方法。我们比较了二十个数据集，并讨论了开放的问题。", "\"王小明\", \"李华\"", "2025-04-06"));
        lines.add(
                record(JAPANESE, "可塑性は学習の基礎である。スパイクのタイミングが記憶を形作ることを示す。한국어 문장도 있다.", "\"山田太郎\", \"김민수\"", "2025-04-07"));
        lines.add(record(
                ARABIC,
                "نقدم طريقة جديدة لفك ترميز إشارات الدماغ. تحقق الطريقة دقة 92% على ثلاث مجموعات بيانات، منها ZuCo 2.0.",
                "\"ليلى حداد\", \"عمر النجار\"",
                "2025-04-08"));
        lines.add("{\"title\":\"" + BARE + "\"}");
        lines.add(record(
                TAGGED, "Whoever cannot decide gives every tag. This one has thirty of them.", names(1), "2025-04-09"));
        lines.add(record(ONE_WORD, ("w" + "o".repeat(300) + "rd ").repeat(3).strip() + ".", names(1), "2025-04-10"));
        return lines.toString();
    }

    private static String record(String title, String text, String authors, String day) {
        return "{\"title\":\"%s\",\"abstract\":\"%s\",\"authors\":[%s],\"published\":\"%s\"}"
                .formatted(escaped(title), escaped(text), authors, day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "\"Given%s Van der Family%s\"".formatted(letters(i), letters(i)))
                .collect(Collectors.joining(", "));
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static String longAbstract() {
        StringBuilder text = new StringBuilder(LONG + 200);
        for (int i = 1; text.length() < LONG; i++) {
            text.append("We show in sentence ")
                    .append(i)
                    .append(" that the brain decodes more words than anybody reads, with a gain of ")
                    .append(i % 90)
                    .append(" per cent. ");
        }
        return text.toString().strip();
    }
}
