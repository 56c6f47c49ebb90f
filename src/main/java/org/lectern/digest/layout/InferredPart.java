package org.lectern.digest.layout;

import java.util.ArrayList;
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
    private static final Pattern RULE = Pattern.compile("([-*=_~#+—–•.] ?)\\1{2,}");
    private static final Pattern MARK = Pattern.compile(
            "(\\[\\d{1,4}\\]|\\(\\d{1,4}\\)|\\d{1,4}[.):]|\\d{1,3}(?= [A-Z])|[-*•–—▪◦‣+]|#{1,6}"
                    + "|(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?[-–—] ?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?))[ \\t]+(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(.+?)\\1:?");
    private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+>?");
    private static final Pattern VENUE = Pattern.compile(
            "(?:In |To appear in |Accepted (?:at|to) )?(?:(?:Proceedings|Proc\\.|Transactions|Journal|Conference|Workshop|Symposium|Annual|International|Findings)\\b.{0,150}|[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*(?:[ '’-]*(?:19|20)?\\d{2})\\b.{0,40})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    /** A paragraph of so many lines tells how the page breaks them. */
    private static final int FEWEST_LINES = 4;

    /** The parts of a page, in order; wrapped paragraphs are one each. */
    static List<InferredPart> all(List<Block> paragraphs) {
        // Title and names above an abstract, without a blank line between, are no wrapped lines.
        HardWrap wrap = HardWrap.of(paragraphs.stream()
                .filter(paragraph -> paragraph.lines().size() >= FEWEST_LINES)
                .toList());
        List<InferredPart> parts = new ArrayList<>();
        for (Block paragraph : paragraphs) {
            List<Line> lines = paragraph.lines();
            for (int i = 0; i < lines.size(); ) {
                InferredPart first = of(new Block(lines.subList(i, i + 1)));
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

    /** Whether the lower line is of the paragraph of the upper one, on a page that breaks its lines. */
    private static boolean goesOn(HardWrap wrap, InferredPart first, Line upper, Line lower) {
        boolean paragraph = switch (first.role) {
            case TEXT, ABSTRACT, VENUE -> true;
            case TITLE, AUTHORS, KEYWORDS -> !first.text.isEmpty();
            case DOI, ARXIV_ID, URL, DATE, RULE -> false;
        };
        return wrap.width() > 0
                && paragraph
                && wrap.follows(upper, lower)
                && !of(new Block(List.of(lower))).mark.equals("label");
    }

    private static InferredPart of(Block block) {
        String text = block.text();
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
            text = strong.group(2);
        }
        String plain = text.replaceAll("^(?:\\*\\*|__|[*_])([^*_:]{2,20}:?)(?:\\*\\*|__|[*_])", "$1");
        int colon = plain.indexOf(':') >= 0 ? plain.indexOf(':') : plain.indexOf('：');
        if (colon > 0 && colon <= LONGEST_LABEL) {
            Role role = LABELS.get(plain.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            if (role != null) {
                return new InferredPart(block, role, plain.substring(colon + 1).strip(), "label");
            }
        }
        Role alone = LABELS.get(text.toLowerCase(Locale.ROOT));
        if (alone != null && alone != Role.VENUE && alone != Role.DATE) {
            return new InferredPart(block, alone, "", "label");
        }
        return new InferredPart(block, role(text), text.replaceAll("^[*_]+|[*_]+$", ""), mark);
    }

    private static Role role(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return Role.URL;
        }
        if (text.length() < LONGEST_LABEL * 2) {
            String bare = text.replaceFirst("(?i)^arxiv: ?", "");
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
        TextShape shape = TextShape.of(text);
        return role == Role.ABSTRACT
                || (shape.mayBeAbstract()
                        && shape.research() >= 2
                        && (shape.abstractness() > 0 || (TextShape.endsSentence(text) && text.length() > 150)));
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
