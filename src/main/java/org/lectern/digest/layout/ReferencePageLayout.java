package org.lectern.digest.layout;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/**
 * References in Markdown or HTML as Lectern exports them, with the record of each in a comment or a block of data:
 *
 * <pre>
 * &lt;!-- lectern:{"title":"A Title","authors":["Ada Lovelace"]} --&gt;
 * Lovelace, A. (1843). A Title.
 * &gt; Its abstract.
 * </pre>
 */
public final class ReferencePageLayout implements DigestLayout {
    private static final Pattern RECORD = Pattern.compile(
            "\\s*(?:<!-- lectern:(\\{.*\\}) -->|<script type=\"application/json\" class=\"lectern\">(\\{.*\\})</script>)\\s*");
    private static final Pattern HTML = Pattern.compile("(?i)\\s*<(?:!doctype html|html)\\b.*");
    private static final Pattern HEADING = Pattern.compile("#\\s+References\\s*");

    @Override
    public String name() {
        return "reference-page";
    }

    @Override
    public String description() {
        return "References in Markdown or HTML as Lectern exports them.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        return page.lines().stream().anyMatch(line -> record(line).isPresent()) ? 1 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        boolean html =
                page.lines().stream().anyMatch(line -> HTML.matcher(line.text()).matches());
        Set<Integer> told = new HashSet<>();
        for (Block paragraph : page.paragraphs()) {
            for (Line line : paragraph.lines()) {
                Optional<Metadata> record = record(line);
                if (record.isPresent()) {
                    transcript.field(paragraph, "record");
                    transcript.exportedRecord(record.get());
                    told.add(paragraph.firstLine());
                }
            }
        }
        for (Block paragraph : page.paragraphs()) {
            boolean heading =
                    HEADING.matcher(paragraph.lines().getFirst().text()).matches();
            if ((html || heading) && !told.contains(paragraph.firstLine())) {
                transcript.furniture(paragraph, "the frame of a page of references");
            }
        }
    }

    private static Optional<Metadata> record(Line line) {
        String text = line.text();
        if (!text.contains("lectern")) {
            return Optional.empty();
        }
        Matcher record = RECORD.matcher(text);
        return record.matches()
                ? PaperJson.metadata(record.group(1) == null ? record.group(2) : record.group(1))
                : Optional.empty();
    }
}
