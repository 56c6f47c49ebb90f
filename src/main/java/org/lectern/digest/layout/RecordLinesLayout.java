package org.lectern.digest.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/**
 * JSON Lines (jsonlines.org): a record on each line, in the form that {@code lectern parse --json} prints. Where the record came
 * from before is not kept; it is now seen in this file.
 *
 * <pre>
 * {"title":"A Title","abstract":"Its abstract.","authors":["Ada Lovelace"],"published":"2024-07-03"}
 * </pre>
 */
public final class RecordLinesLayout implements DigestLayout {
    private static final int SAMPLED_LINES = 20;
    /** Where a record was seen, as Lectern alone says it; within a text the quotation marks would have a backslash. */
    private static final Pattern OWN = Pattern.compile("\"source\"\\s*:\\s*\\{\\s*\"file\"|\"sightings\"\\s*:\\s*\\[");

    @Override
    public String name() {
        return "json-lines";
    }

    @Override
    public String description() {
        return "A record in JSON on each line, as lectern parse --json prints them.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        List<Line> sample = page.lines().stream()
                .filter(line -> !line.isBlank())
                .limit(SAMPLED_LINES)
                .toList();
        long records =
                sample.stream().filter(line -> metadata(line).isPresent()).count();
        return records * 2 >= sample.size() ? 1 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        for (Line line : page.lines()) {
            Optional<Metadata> metadata = metadata(line);
            if (metadata.isPresent()) {
                transcript.field(new Block(List.of(line)), "record");
                tell(metadata.get(), line, transcript);
            } else if (!line.isBlank()) {
                transcript.problem(line.number(), "no record in JSON, or one without a title; left out");
            }
        }
    }

    /** What Lectern wrote is as it was read; others gather their records from pages, and leave entities of HTML in them. */
    private static void tell(Metadata metadata, Line line, Transcript transcript) {
        if (OWN.matcher(line.text()).find()) {
            transcript.exportedRecord(metadata);
        } else {
            transcript.record(metadata);
        }
    }

    private static Optional<Metadata> metadata(Line line) {
        String text = line.text().strip();
        return text.startsWith("{") ? PaperJson.metadata(text) : Optional.empty();
    }
}
