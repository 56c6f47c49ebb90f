package org.lectern.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lectern.json.PaperJson;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;
import org.lectern.text.CleanRecord;

/** Random papers made of what breaks formats: each as a library has it, so cleaned. */
final class NastyPapers {
    private static final List<String> PIECES = List.of(
            "Learning",
            "models",
            "Ångström",
            "量子",
            "𝔸",
            "👩‍🔬",
            "O'Neill",
            "$\\ell_1$",
            "$x^2$",
            "\\emph{x}",
            "**bold**",
            "{GPT}",
            "\"quoted\"",
            "“curly”",
            "a,b",
            ";",
            "; ",
            "--",
            "-->",
            "--!>",
            "<!--",
            "</script>",
            "<b>&amp;</b>",
            "&lt;",
            "100%",
            "#1",
            "_",
            "\\",
            "C++",
            "=1+1",
            "+",
            "-",
            "@x",
            "'",
            "''=",
            "|",
            "`code`",
            "[1]",
            "(x)",
            "~",
            "^",
            "\t",
            "\n\n",
            "\r\n",
            "\u2028",
            "\u00a0",
            "TY  - JOUR",
            "ER  -",
            "# H",
            "> q",
            "* i",
            "1.",
            "{\"title\":\"x\"}",
            "arXiv:2401.00001",
            "https://github.com/x/y",
            "10.1000/a;b",
            "et al.",
            "\\;",
            "\\n",
            "…",
            "لغة",
            "ﬁ",
            "e\u0301",
            "²",
            "H₂O");
    private static final List<String> NAMES = List.of(
            "Ada Lovelace",
            "Aäron van den Oord",
            "Martin Luther King Jr.",
            "Google DeepMind Team",
            "Plato",
            "Family, Given",
            "José Ramón y Cajal",
            "Li Wei",
            "李伟",
            "X et al.",
            "others",
            "de la Cruz, María",
            "O'Brien; B",
            "A & B",
            "Foo, Inc.");

    private NastyPapers() {}

    static List<Paper> random(long seed, int count) {
        Random random = new Random(seed);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Metadata metadata = PaperJson.metadata(PaperJson.write(PaperJson.of(CleanRecord.of(one(random, i), false))))
                    .orElseThrow();
            papers.add(new Paper(PaperId.of(NormalizedTitle.of(seed + " nasty " + i)), metadata, List.of()));
        }
        return papers;
    }

    private static Metadata one(Random random, int number) {
        Metadata.Builder paper = Metadata.titled(text(random, 6) + " " + number + "x " + text(random, 3));
        if (random.nextInt(4) > 0) {
            paper.abstractText(text(random, 30));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            paper.author(pick(random, NAMES));
        }
        if (random.nextBoolean()) {
            paper.authorCount(random.nextInt(40));
        }
        if (random.nextBoolean()) {
            PartialDate date = new PartialDate(1 + random.nextInt(2100), random.nextInt(13), 0);
            date = date.month() > 0 ? new PartialDate(date.year(), date.month(), random.nextInt(29)) : date;
            if (random.nextBoolean()) {
                paper.publishedInferred(date);
            } else {
                paper.published(date);
            }
        }
        paper.organization(maybe(random)).venue(maybe(random)).presentation(maybe(random));
        for (int i = random.nextInt(3); i > 0; i--) {
            paper.category(pick(random, List.of("cs.LG", "stat.ML", "math", "x;y")));
            paper.keyword("k " + text(random, 2));
            paper.figureCaption("Figure: " + text(random, 5));
            paper.link(new Link(
                    pick(random, List.of(Link.Kind.values())),
                    "https://"
                            + pick(
                                    random,
                                    List.of(
                                            "github.com/a/b?c=1;d",
                                            "x.org/a b.pdf",
                                            "arxiv.org/abs/2401.00002",
                                            "y.org/'\"<>&,"))));
        }
        paper.arxivId(random.nextBoolean() ? "2401.0" + (1000 + random.nextInt(9000)) : null);
        paper.doi(random.nextBoolean() ? "10.1000/<x>;" + random.nextInt(99) : null);
        if (random.nextBoolean()) {
            paper.upvotes(random.nextInt(100)).commentCount(random.nextInt(9));
        }
        return paper.entry(entry(random)).build();
    }

    private static SourceEntry entry(Random random) {
        if (random.nextBoolean()) {
            return SourceEntry.NONE;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> names = List.of(
                "volume", "pages", "editor", "publisher", "ris-C1", "csl-division", "note", "series", "x-y;z", "issn");
        for (int i = random.nextInt(6); i > 0; i--) {
            fields.put(pick(random, names), text(random, 2) + random.nextInt(99));
        }
        return new SourceEntry(
                pick(random, List.of("", "article", "phdthesis", "book", "misc", "weird")),
                fields,
                random.nextBoolean() ? "" : "% a comment\n% " + text(random, 2));
    }

    private static @org.jspecify.annotations.Nullable String maybe(Random random) {
        return random.nextBoolean() ? "V " + text(random, 3) : null;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(pick(random, PIECES)).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
