package org.lectern.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.lectern.paper.Metadata;

/**
 * What Lucene does when nothing is chosen: its standard analyzer and BM25, the words of the query looked for in title and
 * abstract, their scores added up. The peer of the relevance of searches. Papers are added, then {@link #finish} is called once.
 */
final class PlainLucene implements AutoCloseable {
    private static final String ID = "id";
    private static final List<String> FIELDS = List.of("title", "abstract");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));

    PlainLucene() throws IOException {}

    void add(String id, Metadata paper) throws IOException {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        document.add(new TextField("title", paper.title(), Field.Store.NO));
        document.add(new TextField("abstract", paper.abstractText(), Field.Store.NO));
        writer.addDocument(document);
    }

    /** What can be searched after all were added. */
    Searches finish() throws IOException {
        writer.close();
        DirectoryReader reader = DirectoryReader.open(directory);
        return new Searches(reader, new IndexSearcher(reader), analyzer);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        analyzer.close();
        directory.close();
    }

    /** The papers that were added, to be searched. */
    record Searches(DirectoryReader reader, IndexSearcher searcher, StandardAnalyzer analyzer)
            implements AutoCloseable {
        /** The ids of the best. */
        List<String> best(String query, int most) throws IOException {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String word : words(query)) {
                for (String field : FIELDS) {
                    any.add(new TermQuery(new Term(field, word)), Occur.SHOULD);
                }
            }
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(any.build(), most).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get(ID));
            }
            return ids;
        }

        private Set<String> words(String query) throws IOException {
            Set<String> words = new LinkedHashSet<>();
            try (TokenStream stream = analyzer.tokenStream(FIELDS.getFirst(), query)) {
                CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    words.add(word.toString());
                }
                stream.end();
            }
            return words;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
