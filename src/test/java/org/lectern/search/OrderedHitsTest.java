package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/** Pages near the top and far down are those of the list that Lucene sorts. */
class OrderedHitsTest {
    private static final int PAGES = 2_000;
    private static final List<SortOrder> ORDERS = List.of(SortOrder.values());
    private static final List<String> QUERIES =
            List.of("*", "worda", "worda wordb", "worda OR wordc", "year:2001..2003", "wor* -wordb");

    @TempDir
    Path folder;

    private final Random random = new Random(20261121);

    @Test
    void arePagesOfTheWholeList() throws IOException {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            for (int listing = 0; listing < 5; listing++) {
                sample.add(SampleLibrary.digest(
                        listing + ".txt",
                        "L",
                        IntStream.range(0, 90).mapToObj(this::paper).toList()));
            }
        }
        try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Ranking.similarity());
            compare(searcher, new OrderedHits(searcher, 60));
        }
    }

    private void compare(IndexSearcher searcher, OrderedHits hits) throws IOException {
        LuceneTranslator translator = new LuceneTranslator(new Analysis(), Clock.systemUTC(), Optional::empty);
        int full = 0;
        for (int i = 0; i < PAGES; i++) {
            String text = QUERIES.get(random.nextInt(QUERIES.size()));
            Query query = translator.translate(QueryParser.parse(text).node());
            SortOrder order = ORDERS.get(random.nextInt(ORDERS.size()));
            int offset = random.nextInt(400);
            int count = 1 + random.nextInt(40);
            ScoreDoc[] all = searcher.search(
                            query, new TopFieldCollectorManager(OrderedHits.sort(order), 500, null, Integer.MAX_VALUE))
                    .scoreDocs;
            int from = Math.min(offset, all.length);
            TopFieldDocs page = hits.from(query, order, offset, count);
            assertThat(documents(page.scoreDocs))
                    .as("%s by %s from %d, %d", text, order, offset, count)
                    .isEqualTo(documents(Arrays.copyOfRange(all, from, Math.min(all.length, from + count))));
            assertThat(page.totalHits.value()).isLessThanOrEqualTo(all.length);
            full += page.scoreDocs.length == count ? 1 : 0;
        }
        assertThat(full).isGreaterThan(PAGES / 4);
    }

    private static List<Integer> documents(ScoreDoc[] hits) {
        return Arrays.stream(hits).map(hit -> hit.doc).toList();
    }

    private Metadata paper(int number) {
        Metadata.Builder paper = Metadata.titled("Title %d of %d".formatted(random.nextInt(1_000_000), number))
                .abstractText(random.ints(6, 0, 5)
                        .mapToObj(i -> "word" + (char) ('a' + i) + ' ')
                        .reduce("", String::concat));
        if (random.nextInt(4) > 0) {
            paper.published(PartialDate.of(2000 + random.nextInt(5)));
        }
        if (random.nextBoolean()) {
            paper.upvotes(random.nextInt(4));
        }
        return paper.build();
    }
}
