package org.lectern.export.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.export.AtomicFile;
import org.lectern.list.ListContent;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/**
 * A reading list, to be written for those who have no Lectern. Immutable; asks nothing of a library.
 *
 * @param key names the list for as long as it lives, so that a calendar knows its dates again; never blank
 * @param content what the list says
 * @param papers what is known of its papers; an entry whose paper is not there is written with its id
 * @param written when this is written
 * @param zone where the group meets; empty leaves it to each calendar to take the times for those of its own place
 */
public record ListExport(
        String key, ListContent content, Map<PaperId, Paper> papers, ZonedDateTime written, Optional<ZoneId> zone) {
    /** Copies the papers. */
    public ListExport {
        papers = Map.copyOf(papers);
    }

    /** The whole in a format. */
    public String text(ListFormat format) {
        StringBuilder text = new StringBuilder();
        try {
            write(format, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes any text", impossible);
        }
        return text.toString();
    }

    /**
     * Writes the whole.
     *
     * @throws IOException when the target takes no more
     */
    public void write(ListFormat format, Appendable target) throws IOException {
        ShownList list = ShownList.of(content, papers);
        target.append(
                switch (format) {
                    case HTML -> ListPage.of(list, written.toLocalDate());
                    case MARKDOWN -> ListMarkdown.of(list);
                    case ICS -> ListCalendar.of(list, key, written.toInstant(), zone);
                });
    }

    /**
     * Writes a file, which has all of it then or, after a failure, is as it was; see {@link AtomicFile}.
     *
     * @throws IOException when the file cannot be written
     */
    public void writeFile(ListFormat format, Path file) throws IOException {
        AtomicFile.write(file, writer -> write(format, writer));
    }

    /** The papers of which nothing is known, so that a format can only give their ids: a sentence each. */
    public List<String> lacks() {
        return content.entries().stream()
                .filter(entry -> !papers.containsKey(entry.paper()))
                .map(entry -> entry.paper() + ": nothing is known of this paper")
                .toList();
    }

    /** How many entries have no date, and so are in no calendar. */
    public int undated() {
        return Math.toIntExact(content.entries().stream()
                .filter(entry -> entry.date().isEmpty())
                .count());
    }
}
