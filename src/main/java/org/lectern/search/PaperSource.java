package org.lectern.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.Listed;
import org.lectern.library.Listing;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;
import org.lectern.paper.PaperMarks;
import org.lectern.topic.TopicBook;

/** What the index needs of the library. Safe for use by several threads. */
interface PaperSource {
    /** The number of the last change, 0 when there was none. */
    long changeNumber();

    /** The papers touched by changes after that number, each once. */
    List<PaperId> touchedSince(long changeNumber);

    /** The papers of those ids, in that order; one that is gone is left out. */
    List<Paper> papers(List<PaperId> ids);

    /** The identifiers that any sighting of those papers gives; a paper without any has none. */
    Map<PaperId, PaperIdentifiers> identifiers(List<PaperId> ids);

    /** What is said of papers; those of which nothing is said are left out. */
    Map<PaperId, PaperMarks> marks(List<PaperId> ids);

    /** How tags are written, by what they are compared by. */
    Map<String, String> tagNames();

    /** As {@link #tagNames}, of lists. */
    Map<String, String> listNames();

    /** What lists say of papers; those in none are left out. */
    Map<PaperId, List<Listed>> listed(List<PaperId> ids);

    /** The searches that fill smart lists, by the names of these, in the order of the alphabet. */
    Map<String, String> smartLists();

    void forEachPaper(Consumer<Paper> consumer);

    /** The topics that papers may have. */
    TopicBook topics();

    /** How many papers there are. */
    long count();

    List<Listing> listings();

    /** The latest changes, the newest first. */
    List<Change> changes(int limit);

    static PaperSource of(Library library) {
        return new PaperSource() {
            @Override
            public long changeNumber() {
                return library.changeNumber();
            }

            @Override
            public List<PaperId> touchedSince(long changeNumber) {
                return library.touchedSince(changeNumber);
            }

            @Override
            public List<Paper> papers(List<PaperId> ids) {
                return library.papers(ids);
            }

            @Override
            public Map<PaperId, PaperIdentifiers> identifiers(List<PaperId> ids) {
                return library.identifiers(ids);
            }

            @Override
            public Map<PaperId, PaperMarks> marks(List<PaperId> ids) {
                return library.marks().of(ids);
            }

            @Override
            public Map<String, String> tagNames() {
                return library.marks().tagNames();
            }

            @Override
            public Map<String, String> listNames() {
                return library.readingLists().names();
            }

            @Override
            public Map<PaperId, List<Listed>> listed(List<PaperId> ids) {
                return library.readingLists().of(ids);
            }

            @Override
            public Map<String, String> smartLists() {
                return library.readingLists().searches();
            }

            @Override
            public void forEachPaper(Consumer<Paper> consumer) {
                library.forEachPaper(consumer);
            }

            @Override
            public TopicBook topics() {
                return library.topics().book();
            }

            @Override
            public long count() {
                return library.statistics().papers();
            }

            @Override
            public List<Listing> listings() {
                return library.listings();
            }

            @Override
            public List<Change> changes(int limit) {
                return library.changes(limit);
            }
        };
    }
}
