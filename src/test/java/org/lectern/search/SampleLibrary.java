package org.lectern.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.digest.Digest;
import org.lectern.digest.SourceText;
import org.lectern.library.Library;
import org.lectern.library.ListingSource;
import org.lectern.library.SessionWork;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.Sighting;
import org.lectern.task.Progress;
import org.lectern.topic.TopicEdit;

/** A library with its index, each in a folder of a test. */
final class SampleLibrary implements AutoCloseable {
    private final Library library;
    private final SearchIndex index;

    SampleLibrary(Path folder) {
        library = Library.open(folder);
        index = SearchIndex.open(folder.resolve("index"), library);
    }

    /** Takes all topics out of the book, so that rules of the program's book do not matter. */
    SampleLibrary withoutTopics() {
        library.topics()
                .edit(edits -> edits.replaced(
                        edits.shipped().topics().stream()
                                .map(topic -> TopicEdit.of(topic.id()).gone())
                                .toList(),
                        "Took all topics out"));
        index.catchUp(Progress.NONE);
        return this;
    }

    Library library() {
        return library;
    }

    SearchIndex index() {
        return index;
    }

    /** Imports a listing and brings the index up to it; returns the change's number. */
    long add(Digest digest) {
        long change = library.add(digest, false).change().orElseThrow().number();
        index.catchUp(Progress.NONE);
        return change;
    }

    /** As {@link #add(Digest)}, by an import that began then. */
    void add(Digest digest, Instant began) {
        library.importing(ListingSource.pasted(digest.file()).in(began), SessionWork.of(digest));
        index.catchUp(Progress.NONE);
    }

    /** The titles found, in order. */
    List<String> titles(SearchRequest request) {
        return titles(index.search(request));
    }

    List<String> titles(String query) {
        return titles(SearchRequest.of(query));
    }

    static List<String> titles(SearchResult result) {
        return result.hits().stream().map(hit -> hit.paper().title()).toList();
    }

    /** The text with its marks in brackets. */
    static String marked(MarkedText marked) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (MarkedText.Mark mark : marked.marks()) {
            text.append(marked.text(), at, mark.start()).append('[');
            text.append(marked.text(), mark.start(), mark.end()).append(']');
            at = mark.end();
        }
        return text.append(marked.text().substring(at)).toString();
    }

    static Digest digest(String file, String title, Metadata... records) {
        return digest(file, title, List.of(records));
    }

    static Digest digest(String file, String title, List<Metadata> records) {
        List<PaperRecord> placed = new ArrayList<>();
        for (Metadata metadata : records) {
            int ordinal = placed.size() + 1;
            placed.add(new PaperRecord(
                    metadata, new Sighting(file, title, "cards", ordinal, 3 * ordinal - 2, 3 * ordinal - 1)));
        }
        return new Digest(
                file, title, "cards", placed, List.of(), List.of(), SourceText.of(file, file + title + records));
    }

    /** A listing of papers {@code Paper 0 … }, each with a year and one of three organisations. */
    static Digest large(String file, int papers) {
        return digest(
                file,
                file,
                IntStream.range(0, papers)
                        .mapToObj(i -> Metadata.titled("Paper %03d of %s".formatted(i, file))
                                .abstractText("Common words and number%d.".formatted(i))
                                .organization("Lab " + i % 3)
                                .build())
                        .toList());
    }

    @Override
    public void close() {
        index.close();
        library.close();
    }
}
