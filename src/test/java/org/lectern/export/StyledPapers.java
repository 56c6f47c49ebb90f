package org.lectern.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/** What styles have rules for, a paper each. */
final class StyledPapers {
    private StyledPapers() {}

    static Map<String, Metadata> all() {
        Map<String, Metadata> all = new LinkedHashMap<>();
        all.put("one", article().author("Ada Lovelace").build());
        all.put(
                "three",
                article()
                        .author("Ada Lovelace")
                        .author("Charles Babbage")
                        .author("Mary Somerville")
                        .build());
        Metadata.Builder many = article();
        for (int i = 0; i < 25; i++) {
            many.author((char) ('A' + i) + "na Author" + (char) ('a' + i));
        }
        all.put("many", many.build());
        all.put("nobody", article().build());
        all.put("corporate", article().author("Google DeepMind Team").build());
        all.put("particle", article().author("Aäron van den Oord").build());
        all.put("suffix", article().author("Martin Luther King Jr.").build());
        all.put(
                "others",
                article()
                        .author("Ada Lovelace")
                        .author("Charles Babbage")
                        .authorCount(4)
                        .build());
        all.put(
                "preprint",
                Metadata.titled("Balls of $x^2$")
                        .author("Ada Lovelace")
                        .published(new PartialDate(2024, 7, 3))
                        .arxivId("2407.01234")
                        .build());
        all.put(
                "conference",
                Metadata.titled("Balls")
                        .author("Ada Lovelace")
                        .published(PartialDate.of(2024))
                        .venue("International Conference on Balls")
                        .entry(new SourceEntry("inproceedings", Map.of("pages", "1--9"), ""))
                        .build());
        all.put(
                "undated",
                Metadata.titled("Balls")
                        .author("Ada Lovelace")
                        .venue("Journal of Balls")
                        .build());
        return all;
    }

    private static Metadata.Builder article() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("volume", "12");
        fields.put("number", "3");
        fields.put("pages", "101--118");
        return Metadata.titled("Rolling balls")
                .published(PartialDate.of(2023, 5))
                .venue("Journal of Balls")
                .entry(new SourceEntry("article", fields, ""));
    }
}
