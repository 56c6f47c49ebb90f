package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.digest.Digest;
import org.lectern.digest.SourceText;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.Sighting;

/** Makes digests as a reader would: three lines a record, the text that of the records. */
final class Digests {
    static final String LAYOUT = "cards";

    private Digests() {}

    /** A digest of papers of which only the titles are known. */
    static Digest ofTitles(String file, String... titles) {
        return of(
                file,
                List.of(titles).stream()
                        .map(title -> Metadata.titled(title).build())
                        .toList());
    }

    static Digest of(String file, Metadata... records) {
        return of(file, List.of(records));
    }

    static Digest of(String file, List<Metadata> metadata) {
        List<PaperRecord> records = new ArrayList<>();
        for (Metadata each : metadata) {
            records.add(new PaperRecord(each, sighting(file, records.size() + 1)));
        }
        return new Digest(
                file, title(file), LAYOUT, records, List.of(), List.of(), SourceText.of(file, file + metadata));
    }

    /** A digest of papers {@code Paper 17 of a.txt} and so on, each with an abstract. */
    static Digest large(String file, int papers) {
        return of(
                file,
                IntStream.range(0, papers)
                        .mapToObj(i -> Metadata.titled("Paper " + i + " of " + file)
                                .abstractText("An abstract of some length. ".repeat(20))
                                .author("Ada Lovelace")
                                .build())
                        .toList());
    }

    /** Where such a digest has its record of that ordinal. */
    static Sighting sighting(String file, int ordinal) {
        return new Sighting(file, title(file), LAYOUT, ordinal, 3 * ordinal - 2, 3 * ordinal - 1);
    }

    /** The papers without the times at which they were seen, which no test knows. */
    static List<Paper> unseen(List<Paper> papers) {
        return papers.stream()
                .map(paper -> new Paper(
                        paper.id(),
                        paper.metadata(),
                        paper.sightings().stream()
                                .map(place -> new Sighting(
                                        place.file(),
                                        place.listing(),
                                        place.layout(),
                                        place.ordinal(),
                                        place.startLine(),
                                        place.endLine(),
                                        place.fields(),
                                        Optional.empty()))
                                .toList()))
                .toList();
    }

    static String title(String file) {
        return "Listing " + file;
    }
}
