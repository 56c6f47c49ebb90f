package org.lectern.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.export.key.CitationKey;
import org.lectern.export.key.KeySource;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/** Three papers whose exports tests spell out: a preprint, an article of a journal, and one of which little is known. */
final class FewPapers {
    static final Metadata PREPRINT = Metadata.titled("Learning $\\ell_1$ Balls with GPT-4: A Study")
            .author("Aäron van den Oord")
            .author("Grace Hopper")
            .authorCount(5)
            .organization("Lab of Tests")
            .published(new PartialDate(2024, 7, 3))
            .category("cs.LG")
            .arxivId("2407.01234")
            .abstractText("We learn *balls*; it works, \"mostly\".")
            .keyword("balls; norms")
            .link(new Link(Link.Kind.CODE, "https://github.com/x/balls"))
            .upvotes(7)
            .build();

    static final Metadata ARTICLE = Metadata.titled("Notes on an Engine")
            .author("Ada King, Countess of Lovelace")
            .author("Martin Luther King Jr.")
            .author("Engine Working Group")
            .published(PartialDate.of(1843, 9))
            .venue("Journal of Machines")
            .doi("10.1000/182")
            .entry(new SourceEntry("article", fields(), ""))
            .build();

    static final Metadata UNKNOWN = Metadata.titled("=Nothing, \"Known\"").build();

    private FewPapers() {}

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("volume", "3");
        fields.put("number", "4");
        fields.put("pages", "666--731");
        fields.put("publisher", "Taylor");
        fields.put("ris-C1", "own");
        fields.put("csl-division", "North");
        return fields;
    }

    /** Keys that do not change with the pattern of keys; others are made. */
    static KeySource keys(List<Paper> papers) {
        Map<Metadata, String> known = Map.of(
                PREPRINT, "oord2024learning", ARTICLE, "adakingcountessoflovelace1843notes", UNKNOWN, "nothingknown");
        Map<PaperId, CitationKey> keys = new LinkedHashMap<>(
                KeySource.of(papers).keys(papers.stream().map(Paper::id).toList()));
        papers.stream()
                .filter(paper -> known.containsKey(paper.metadata()))
                .forEach(paper ->
                        keys.put(paper.id(), new CitationKey(known.getOrDefault(paper.metadata(), ""), List.of())));
        return wanted -> keys;
    }

    static List<Paper> all() {
        return Stream.of(PREPRINT, ARTICLE, UNKNOWN)
                .map(metadata -> new Paper(PaperId.of(NormalizedTitle.of(metadata.title())), metadata, List.of()))
                .toList();
    }
}
