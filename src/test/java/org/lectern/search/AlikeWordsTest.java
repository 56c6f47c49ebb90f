package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Words like a mistyped one are those of Lucene's own fuzzy search in each field, and count as much. */
class AlikeWordsTest {
    private static final List<String> FIELDS = List.of("one", "other");
    private static final int DOCUMENTS = 400;
    private static final int QUERIES = 1_500;

    private final Random random = new Random(20261121);

    @Test
    void areThoseOfLucene() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            fill(directory);
            int found = 0;
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).hasSizeGreaterThan(1);
                IndexSearcher plain = new IndexSearcher(reader);
                RememberingSearcher remembering = new RememberingSearcher(reader, null, TopicIndex.none());
                for (int i = 0; i < QUERIES; i++) {
                    String word = word();
                    Map<Integer, Float> expected = scores(plain, stock(word));
                    Map<Integer, Float> actual = scores(remembering, new AlikeWordsQuery(FIELDS, word));
                    assertThat(actual.keySet()).as(word).isEqualTo(expected.keySet());
                    actual.forEach((document, score) -> assertThat(score)
                            .as("%s in %d", word, document)
                            .isCloseTo(expected.get(document), within(1e-4f)));
                    found += actual.isEmpty() ? 0 : 1;
                }
            }
            assertThat(found).isGreaterThan(QUERIES / 2);
        }
    }

    private void fill(ByteBuffersDirectory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setMaxBufferedDocs(50)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                FIELDS.forEach(field -> document.add(new TextField(field, words(), Field.Store.NO)));
                writer.addDocument(document);
            }
        }
    }

    private String words() {
        return IntStream.range(0, random.nextInt(12)).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** Of few letters, some of more than one byte, so that many are alike; more than are looked for, too. */
    private String word() {
        String letters = "abcγ";
        return "a"
                + IntStream.range(0, random.nextInt(8))
                        .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                        .collect(Collectors.joining());
    }

    private static Query stock(String word) {
        List<Query> queries = new ArrayList<>();
        FIELDS.forEach(field -> queries.add(new FuzzyQuery(
                new Term(field, word),
                AlikeWordsQuery.mistakes(word),
                AlikeWordsQuery.RIGHT,
                AlikeWordsQuery.MOST,
                true)));
        return new DisjunctionMaxQuery(queries, LuceneTranslator.OTHERS);
    }

    private static Map<Integer, Float> scores(IndexSearcher searcher, Query query) throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, DOCUMENTS).scoreDocs) {
            scores.put(hit.doc, hit.score);
        }
        return scores;
    }
}
