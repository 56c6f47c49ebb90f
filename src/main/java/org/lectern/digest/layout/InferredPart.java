package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.paper.PartialDate;

/**
 * A line of a page in no known layout, or the lines of a wrapped paragraph, with the role that their shape gives them.
 *
 * @param block the lines
 * @param role what they may be
 * @param text what they say, without the mark and the label before it
 * @param mark what stands before the text: {@code 1.}, {@code -}, {@code **}, {@code 09:30}; empty when nothing does
 */
record InferredPart(Block block, Role role, String text, String mark) {
    /** What a part may be; one without a label is a title where the rhythm of the page says so. */
    enum Role {
        TITLE,
        AUTHORS,
        ABSTRACT,
        KEYWORDS,
        DOI,
        ARXIV_ID,
        URL,
        DATE,
        VENUE,
        RULE,
        TEXT
    }

    private static final Map<String, Role> LABELS = Map.ofEntries(
            Map.entry("title", Role.TITLE),
            Map.entry("paper title", Role.TITLE),
            Map.entry("titel", Role.TITLE),
            Map.entry("titre", Role.TITLE),
            Map.entry("título", Role.TITLE),
            Map.entry("titolo", Role.TITLE),
            Map.entry("标题", Role.TITLE),
            Map.entry("题目", Role.TITLE),
            Map.entry("author", Role.AUTHORS),
            Map.entry("authors", Role.AUTHORS),
            Map.entry("author(s)", Role.AUTHORS),
            Map.entry("by", Role.AUTHORS),
            Map.entry("autor", Role.AUTHORS),
            Map.entry("autoren", Role.AUTHORS),
            Map.entry("auteurs", Role.AUTHORS),
            Map.entry("autores", Role.AUTHORS),
            Map.entry("autori", Role.AUTHORS),
            Map.entry("作者", Role.AUTHORS),
            Map.entry("abstract", Role.ABSTRACT),
            Map.entry("summary", Role.ABSTRACT),
            Map.entry("tl;dr", Role.ABSTRACT),
            Map.entry("zusammenfassung", Role.ABSTRACT),
            Map.entry("kurzfassung", Role.ABSTRACT),
            Map.entry("résumé", Role.ABSTRACT),
            Map.entry("resumen", Role.ABSTRACT),
            Map.entry("resumo", Role.ABSTRACT),
            Map.entry("摘要", Role.ABSTRACT),
            Map.entry("keywords", Role.KEYWORDS),
            Map.entry("key words", Role.KEYWORDS),
            Map.entry("schlagwörter", Role.KEYWORDS),
            Map.entry("mots-clés", Role.KEYWORDS),
            Map.entry("palabras clave", Role.KEYWORDS),
            Map.entry("关键词", Role.KEYWORDS),
            Map.entry("doi", Role.DOI),
            Map.entry("arxiv", Role.ARXIV_ID),
            Map.entry("url", Role.URL),
            Map.entry("link", Role.URL),
            Map.entry("pdf", Role.URL),
            Map.entry("code", Role.URL),
            Map.entry("date", Role.DATE),
            Map.entry("published", Role.DATE),
            Map.entry("year", Role.DATE),
            Map.entry("datum", Role.DATE),
            Map.entry("venue", Role.VENUE),
            Map.entry("conference", Role.VENUE),
            Map.entry("journal", Role.VENUE),
            Map.entry("booktitle", Role.VENUE));

    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_KEPT = 80;
    private static final int SHORTEST_ABSTRACT = 80;
    private static final Pattern RULE = Pattern.compile("([-*=_~#+—–•.] ?)\\1{2,}");
    private static final Pattern MARK = Pattern.compile(
            "(\\[\\d{1,4}\\]|\\(\\d{1,4}\\)|\\d{1,4}[.):]|\\d{1,3}(?= [A-Z])|[-*•–—▪◦‣+]|#\\d{1,4}(?: ?[.:—–-])?|#{1,6}"
                    + "|(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?[-–—] ?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?))[ \\t]+(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(.+?)\\1:?");
    /** All of it in quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("[“\"«„]([^“”\"«»„]{3,250}?),?[”\"»“]");

    private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+>?");
    private static final Pattern VENUE = Pattern.compile(
            "(?:In |To appear in |Accepted (?:at|to) )?(?:(?:Proceedings|Proc\\.|Transactions|Journal|Conference|Workshop|Symposium|Annual|International|Findings)\\b.{0,150}|[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*(?:[ '’-]*(?:19|20)?\\d{2})\\b.{0,40})");
    /** {@code Abstract. We show}, {@code Abstract—We show}. */
    private static final Pattern ABSTRACT =
            Pattern.compile("(?:Abstract|ABSTRACT|Summary|SUMMARY) ?[.—–-] ?(\\p{Lu}.*)");

    private static final Pattern EMPHATIC_LABEL =
            Pattern.compile("^(?:\\*\\*|__|[*_])([^*_:]{2,20}:?)(?:\\*\\*|__|[*_])");
    private static final Pattern ARXIV = Pattern.compile("^arxiv: ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    /** A paragraph of so many lines tells how the page breaks them. */
    private static final int FEWEST_LINES = 4;
    /** So many lines stand above an abstract at the most. */
    private static final int MOST_ABOVE = 3;

    /** The parts of a page, in order; wrapped paragraphs are one each. */
    static List<InferredPart> all(List<Block> paragraphs) {
        HardWrap wrap = wrap(paragraphs);
        List<InferredPart> parts = new ArrayList<>();
        Map<String, InferredPart> known = new HashMap<>();
        for (Block paragraph : paragraphs) {
            List<Line> lines = paragraph.lines();
            for (int i = 0; i < lines.size(); ) {
                InferredPart first = of(lines.get(i), known);
                int end = i + 1;
                while (end < lines.size() && goesOn(wrap, first, lines.get(end - 1), lines.get(end))) {
                    end++;
                }
                parts.add(end == i + 1 ? first : of(new Block(lines.subList(i, end))));
                i = end;
            }
        }
        return parts;
    }

    /**
     * How the page breaks its lines. Title and names above an abstract, without a blank line between, are no wrapped lines, so
     * where the page does not break all its lines it is asked whether it breaks those below the first ones.
     */
    private static HardWrap wrap(List<Block> paragraphs) {
        HardWrap wrap = HardWrap.NONE;
        for (int head = 0; head <= MOST_ABOVE && wrap.width() == 0 && !wrap.unbroken(); head++) {
            int above = head;
            wrap = HardWrap.of(paragraphs.stream()
                    .filter(paragraph -> paragraph.lines().size() >= Math.max(FEWEST_LINES, above + 3))
                    .map(paragraph -> new Block(
                            paragraph.lines().subList(above, paragraph.lines().size())))
                    .toList());
        }
        return wrap;
    }

    /** Whether the lower line is of the paragraph of the upper one, on a page that breaks its lines. */
    private static boolean goesOn(HardWrap wrap, InferredPart first, Line upper, Line lower) {
        boolean paragraph = switch (first.role) {
            case TEXT, ABSTRACT, VENUE -> true;
            case TITLE, AUTHORS, KEYWORDS -> !first.text.isEmpty();
            case DOI, ARXIV_ID, URL, DATE, RULE -> false;
        };
        return wrap.width() > 0
                && paragraph
                && isBelow(wrap, first, upper, lower)
                && !isBegin(of(new Block(List.of(lower))));
    }

    /** Lines of a text are set in alike, but for the first, and for all below a mark. */
    private static boolean isBelow(HardWrap wrap, InferredPart first, Line upper, Line lower) {
        int more = HardWrap.indent(lower) - HardWrap.indent(upper);
        boolean set = more <= 0 || !first.mark.isEmpty();
        return (set && wrap.isFull(upper, lower)) || (more > 0 && wrap.follows(upper, lower));
    }

    /** Whether nothing goes on with it. */
    private static boolean isBegin(InferredPart part) {
        return part.mark.equals("label") || part.role == Role.RULE;
    }

    private static InferredPart of(Block block) {
        return of(block, block.text());
    }

    /** The part that a line is. Short lines stand on a page time and again, so what they are is kept. */
    private static InferredPart of(Line line, Map<String, InferredPart> known) {
        Block block = new Block(List.of(line));
        String text = line.folded();
        if (text.length() > LONGEST_KEPT) {
            return of(block, text);
        }
        InferredPart same = known.computeIfAbsent(text, unknown -> of(block, unknown));
        return new InferredPart(block, same.role, same.text, same.mark);
    }

    static InferredPart of(Block block, String line) {
        String text = line;
        if (RULE.matcher(text).matches()) {
            return new InferredPart(block, Role.RULE, text, "");
        }
        String mark = "";
        Matcher marked = MARK.matcher(text);
        if (marked.matches()) {
            String first = marked.group(1);
            mark = Character.isDigit(first.codePointAt(0))
                    ? (first.indexOf(':') > 0 && first.length() > 3 ? "time" : "1" + first.charAt(first.length() - 1))
                    : first.replaceAll("\\d+", "1");
            text = marked.group(2);
        }
        Matcher strong = STRONG.matcher(text);
        if (strong.matches()) {
            mark = mark + strong.group(1);
            Matcher within = MARK.matcher(strong.group(2));
            boolean numbered = mark.equals(strong.group(1))
                    && within.matches()
                    && within.group(1).matches("\\W?\\d+\\W");
            text = numbered ? within.group(2) : strong.group(2);
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            mark = mark + "“";
            text = quoted.group(1);
        }
        String plain = isEmphatic(text) ? EMPHATIC_LABEL.matcher(text).replaceFirst("$1") : text;
        int colon = plain.indexOf(':') >= 0 ? plain.indexOf(':') : plain.indexOf('：');
        if (colon > 0 && colon <= LONGEST_LABEL) {
            Role role = LABELS.get(plain.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            if (role != null) {
                return new InferredPart(block, role, plain.substring(colon + 1).strip(), "label");
            }
        }
        Matcher abstractLabel = ABSTRACT.matcher(plain);
        if (abstractLabel.matches()) {
            return new InferredPart(block, Role.ABSTRACT, abstractLabel.group(1), "label");
        }
        Role alone = LABELS.get(text.toLowerCase(Locale.ROOT));
        if (alone != null && alone != Role.VENUE && alone != Role.DATE) {
            return new InferredPart(block, alone, "", "label");
        }
        return new InferredPart(block, role(text), plain(text), mark);
    }

    private static boolean isEmphatic(String text) {
        return !text.isEmpty() && "*_".indexOf(text.charAt(0)) >= 0;
    }

    /** Without the marks of emphasis around it. */
    private static String plain(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "*_".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && "*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Role role(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return Role.URL;
        }
        if (text.length() < LONGEST_LABEL * 2 && hasFigure(text)) {
            String bare = ARXIV.matcher(text).replaceFirst("");
            if (ArxivId.parse(bare).isPresent()) {
                return Role.ARXIV_ID;
            }
            if (YEAR.matcher(text).matches()
                    || ListedDate.parse(text).isPresent()
                    || ArxivFields.date(text).isPresent()) {
                return Role.DATE;
            }
        }
        if (text.startsWith("10.") && text.indexOf(' ') < 0 && text.indexOf('/') > 0) {
            return Role.DOI;
        }
        return VENUE.matcher(text).matches() ? Role.VENUE : Role.TEXT;
    }

    /** Whether it is the prose of an abstract. */
    boolean isAbstract() {
        if (role == Role.ABSTRACT || text.length() < SHORTEST_ABSTRACT) {
            return role == Role.ABSTRACT;
        }
        TextShape shape = TextShape.of(text);
        return shape.mayBeAbstract()
                && shape.research() >= 2
                && (shape.abstractness() > 0 || (TextShape.endsSentence(text) && text.length() > 150));
    }

    /** The day or the year that it names. */
    Optional<PartialDate> date() {
        Optional<PartialDate> written = ArxivFields.date(text)
                .or(() -> ListedDate.parse(text)
                        .flatMap(day ->
                                day.year().isPresent() ? day.in(day.year().getAsInt()) : Optional.empty()));
        return written.or(() -> PartialDate.parse(text));
    }
}
