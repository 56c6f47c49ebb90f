package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.lectern.json.PaperJson;
import org.lectern.search.PeriodCount;
import org.lectern.search.Proposal;
import org.lectern.search.Proposals;
import org.lectern.search.TimeWindow;

/** Phrases that could be topics, for people and for programs. */
final class PhraseLines {
    private PhraseLines() {}

    /** What all of them are of. */
    static List<String> head(Proposals found) {
        TimeWindow window = found.window();
        List<String> lines = new ArrayList<>();
        if (found.byGrowth()) {
            lines.add("What has grown in %s (%s), compared with the time since %s (%s)"
                    .formatted(
                            window,
                            Counts.of(found.now(), "paper"),
                            window.monthly() ? window.since() : window.since().getYear(),
                            Counts.of(found.before(), "paper")));
        } else {
            lines.add(
                    "There is too little to compare with, so nobody can tell what has grown; these are phrases of all %s"
                            .formatted(Counts.of(found.now(), "paper")));
        }
        if (found.undated() > 0) {
            lines.add("%s without a date: counted by when the library first saw %s"
                    .formatted(Counts.of(found.undated(), "paper"), found.undated() == 1 ? "it" : "them"));
        }
        if (found.phrases().isEmpty()) {
            lines.add("No phrase stands out.");
        }
        return lines;
    }

    /** One phrase; the first line names it. */
    static List<String> of(Proposal proposal, boolean byGrowth) {
        List<String> lines = new ArrayList<>();
        String also = proposal.synonyms().isEmpty() ? "" : "  (" + String.join(", ", proposal.synonyms()) + ")";
        lines.add(proposal.name() + also);
        lines.add(
                byGrowth
                        ? "  %s, %d before; growth %.0f"
                                .formatted(Counts.of(proposal.now(), "paper"), proposal.before(), proposal.growth())
                        : "  " + Counts.of(proposal.now(), "paper"));
        lines.add("  " + proposal.rule());
        return lines;
    }

    static ObjectNode json(Proposals found) {
        TimeWindow window = found.window();
        ObjectNode json = PaperJson.object()
                .put("since", window.since().toString())
                .put("from", window.from().toString())
                .put("to", window.to().toString())
                .put("now", found.now())
                .put("before", found.before())
                .put("undated", found.undated())
                .put("byGrowth", found.byGrowth());
        ArrayNode phrases = json.putArray("phrases");
        found.phrases().forEach(proposal -> phrases.add(json(proposal)));
        return json;
    }

    private static ObjectNode json(Proposal proposal) {
        ObjectNode json = PaperJson.object().put("phrase", proposal.phrase()).put("name", proposal.name());
        ArrayNode synonyms = json.putArray("synonyms");
        proposal.synonyms().forEach(synonyms::add);
        json.put("rule", proposal.rule())
                .put("now", proposal.now())
                .put("before", proposal.before())
                .put("growth", proposal.growth());
        addCounts(json, proposal.counts());
        ArrayNode examples = json.putArray("examples");
        proposal.examples().forEach(id -> examples.add(id.value()));
        return json;
    }

    /** Adds how many papers of each month or year have something. */
    static void addCounts(ObjectNode json, List<PeriodCount> periods) {
        ArrayNode counts = json.putArray("counts");
        for (PeriodCount count : periods) {
            counts.addObject()
                    .put("period", count.period().toString())
                    .put("papers", count.papers())
                    .put("total", count.total());
        }
    }
}
