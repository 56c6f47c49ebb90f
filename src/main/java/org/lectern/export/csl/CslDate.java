package org.lectern.export.csl;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.lectern.export.date.DatePoint;
import org.lectern.export.date.DateSpan;
import org.lectern.export.date.PublicationDate;
import org.lectern.json.PaperJson;

/** A date of CSL: its parts, those of its end, its season, whether it is about then; or words that stand for it. */
final class CslDate {
    private CslDate() {}

    /** The date of a publication; empty when nothing is known of it. */
    static Optional<ObjectNode> of(PublicationDate date) {
        return date.span()
                .map(CslDate::of)
                .or(() -> Optional.of(date.words())
                        .filter(words -> !words.isBlank())
                        .map(words -> PaperJson.object().put("literal", words)));
    }

    /** A date. An end that is unknown or none is left out, for CSL has no word for it; of a decade its years are the ends. */
    static ObjectNode of(DateSpan span) {
        ObjectNode json = PaperJson.object();
        ArrayNode parts = json.putArray("date-parts");
        DatePoint first = span.from().or(span::to).orElseThrow();
        parts(first, false, parts);
        if (span.to().isPresent() && span.from().isPresent()) {
            parts(span.to().get(), true, parts);
        } else if (!first.isOneYear()) {
            parts(first, true, parts);
        }
        if (first.season() > 0 && parts.size() == 1) {
            json.put("season", first.season());
        }
        if (span.isCirca()) {
            json.put("circa", true);
        }
        return json;
    }

    private static void parts(DatePoint date, boolean last, ArrayNode all) {
        ArrayNode parts = all.addArray().add(last ? date.lastYear() : date.year());
        if (date.month() > 0) {
            parts.add(date.month());
        }
        if (date.day() > 0) {
            parts.add(date.day());
        }
    }
}
