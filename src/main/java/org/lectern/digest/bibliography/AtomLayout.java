package org.lectern.digest.bibliography;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.digest.layout.ArxivFields;

/**
 * The Atom feed that arXiv's API answers with (info.arxiv.org/help/api):
 *
 * <pre>
 * &lt;entry&gt;
 *   &lt;id&gt;http://arxiv.org/abs/2401.01234v1&lt;/id&gt;
 *   &lt;title&gt;A Title&lt;/title&gt;
 *   &lt;summary&gt;Its abstract.&lt;/summary&gt;
 *   &lt;author&gt;&lt;name&gt;Ada Lovelace&lt;/name&gt;&lt;/author&gt;
 *   &lt;published&gt;2024-01-02T18:00:00Z&lt;/published&gt;
 *   &lt;category term="cs.LG"/&gt;
 * &lt;/entry&gt;
 * </pre>
 *
 * The parser forgives what is damaged: an entry that does not end, ends where the next begins.
 */
public final class AtomLayout implements DigestLayout {
    private static final int HEAD_LINES = 60;

    @Override
    public String name() {
        return "arxiv-atom";
    }

    @Override
    public String description() {
        return "The Atom feed with which arXiv's API answers.";
    }

    @Override
    public double recognize(Page page) {
        boolean entry = false;
        boolean arxiv = false;
        int lines = 0;
        for (Line line : page.lines()) {
            entry |= line.text().contains("<entry");
            arxiv |= line.text().contains("arxiv.org/abs/") || line.text().contains("http://arxiv.org/schemas/atom");
            boolean html = lines++ < HEAD_LINES && line.text().contains("<html");
            if (html) {
                return 0;
            }
            if (entry && arxiv) {
                return 0.99;
            }
        }
        return 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        transcript.decoded();
        String xml = BibText.of(page).text();
        Document document = Jsoup.parse(xml, Parser.xmlParser().setTrackPosition(true));
        List<Element> entries = document.getElementsByTag("entry");
        tellHead(page, transcript, document, entries);
        for (Element entry : entries) {
            draft(entry).tell(page, transcript);
        }
    }

    /** What stands before the first entry and behind the last is of the feed. */
    private static void tellHead(Page page, Transcript transcript, Document document, List<Element> entries) {
        for (Element of : document.getAllElements()) {
            boolean about = !of.tagName().equals("entry")
                    && of.parent() != null
                    && of.parent().tagName().equals("feed");
            if (about) {
                transcript.furniture(lines(of).in(page), "about the feed");
            }
        }
        for (Line line : page.lines()) {
            String text = line.text().strip();
            boolean markup = text.matches("</?(?:feed|entry)\\b[^<>]*>|<\\?xml[^<>]*>|<feed\\b.*");
            if (markup) {
                transcript.furniture(new Block(List.of(line)), "markup of the feed");
            }
        }
        if (entries.isEmpty()) {
            transcript.problem(0, "a feed without entries");
        }
    }

    private static Lines lines(Element element) {
        Range start = element.sourceRange();
        Range end = element.endSourceRange();
        int first = start.start().lineNumber();
        boolean ended = end.isTracked() && !end.start().equals(end.end());
        return new Lines(first, Math.max(first, (ended ? end : start).end().lineNumber()));
    }

    private static RecordDraft draft(Element entry) {
        Lines whole = lines(entry);
        boolean nested = entry.getElementsByTag("entry").size() > 1;
        int last = entry.children().stream()
                .filter(field -> !field.tagName().equals("entry"))
                .mapToInt(field -> lines(field).last())
                .max()
                .orElse(whole.first());
        RecordDraft draft = new RecordDraft(new Lines(whole.first(), nested ? last : Math.max(last, whole.last())));
        draft.authors(entry.children().stream()
                .filter(field -> field.tagName().equals("author"))
                .flatMap(author ->
                        PeopleNames.author(author.getElementsByTag("name").text()).stream())
                .toList());
        for (Element field : entry.children()) {
            if (!field.tagName().equals("entry")) {
                draft.place(lines(field), field(field.tagName()));
                read(field, draft);
            }
        }
        return draft;
    }

    private static String field(String tag) {
        return switch (tag) {
            case "id" -> "arxivId";
            case "summary" -> "abstract";
            case "author" -> "authors";
            case "category", "arxiv:primary_category" -> "categories";
            case "link" -> "links";
            case "arxiv:doi" -> "doi";
            case "arxiv:journal_ref" -> "venue";
            default -> tag;
        };
    }

    private static void read(Element field, RecordDraft draft) {
        switch (field.tagName()) {
            case "title" -> draft.title(field.ownText());
            case "summary" -> draft.abstractText(field.ownText());
            case "id" -> draft.arxivId(Identifiers.arxiv(field.text()));
            case "published" -> draft.published(Dates.numeric(field.text()));
            case "arxiv:primary_category", "category" ->
                ArxivFields.categories(field.attr("term")).forEach(draft::category);
            case "arxiv:doi" -> draft.doi(ArxivFields.doi(field.text()));
            case "arxiv:journal_ref" -> draft.venue(field.text());
            case "link" -> draft.address(field.attr("title").equals("pdf") ? "pdf" : "", field.attr("href"));
            default -> {
                // It has no place in a record; its lines keep its name.
            }
        }
    }
}
