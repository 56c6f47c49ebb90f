package org.lectern.search;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.lectern.library.Listing;

/**
 * The index as it was at one commit, with what is worked out once for it. Immutable; whoever uses it holds it by {@link
 * IndexReader#incRef}.
 *
 * @param reader its reader
 * @param searcher its searcher
 * @param stamp what the commit says of itself; empty when there is no index
 * @param facets what facets are counted with; empty when no paper has a value of any facet
 * @param latestImport when the last import began; empty when there was none
 * @param sourceLabels the names to show for listings' files, for those that have a better one
 */
record Snapshot(
        IndexReader reader,
        IndexSearcher searcher,
        Optional<IndexStamp> stamp,
        Optional<SortedSetDocValuesReaderState> facets,
        Optional<Instant> latestImport,
        Map<String, String> sourceLabels) {

    /** A search before there is an index finds nothing. */
    static Snapshot none() {
        try {
            IndexReader empty = new MultiReader();
            return new Snapshot(
                    empty, new IndexSearcher(empty), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing is read", impossible);
        }
    }

    static Snapshot of(DirectoryReader reader, List<Listing> listings) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.similarity());
        return new Snapshot(
                reader,
                searcher,
                IndexStamp.of(reader.getIndexCommit().getUserData()),
                facets(reader),
                listings.stream().map(Listing::imported).max(Instant::compareTo),
                labels(listings));
    }

    private static Optional<SortedSetDocValuesReaderState> facets(DirectoryReader reader) throws IOException {
        boolean any = FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
        return any
                ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, IndexSchema.facets()))
                : Optional.empty();
    }

    /** A listing's title, with the file's name where two have the same; a file that had several goes by its own name. */
    private static Map<String, String> labels(List<Listing> listings) {
        Map<String, Set<String>> titles = new HashMap<>();
        Map<String, Set<String>> files = new HashMap<>();
        for (Listing listing : listings) {
            titles.computeIfAbsent(listing.file(), file -> new HashSet<>()).add(listing.title());
            files.computeIfAbsent(listing.title(), title -> new HashSet<>()).add(listing.file());
        }
        Map<String, String> labels = new HashMap<>();
        titles.forEach((file, named) -> {
            if (named.size() == 1) {
                String title = named.iterator().next();
                boolean shared = files.getOrDefault(title, Set.of()).size() > 1;
                labels.put(file, shared ? title + " (" + file + ")" : title);
            }
        });
        return Map.copyOf(labels);
    }
}
