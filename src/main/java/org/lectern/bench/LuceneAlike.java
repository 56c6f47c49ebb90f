package org.lectern.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.lectern.paper.Metadata;

/**
 * Lucene's MoreLikeThis over title and abstract with its standard analyzer and BM25: the peer of related papers. Stock is as it comes: at
 * most 25 words that are at least twice in the field and in at least 5 papers. Papers are added, then {@link #finish} is called once.
 */
final class LuceneAlike implements AutoCloseable {
    private static final String ID = "id";
    private static final String[] FIELDS = {"title", "abstract"};

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    private final FieldType text = new FieldType(TextField.TYPE_NOT_STORED);

    LuceneAlike() throws IOException {
        text.setStoreTermVectors(true);
        text.freeze();
    }

    void add(String id, Metadata paper) throws IOException {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        document.add(new Field(FIELDS[0], paper.title(), text));
        document.add(new Field(FIELDS[1], paper.abstractText(), text));
        writer.addDocument(document);
    }

    /** What can be asked after all were added. */
    Answers finish() throws IOException {
        writer.close();
        DirectoryReader reader = DirectoryReader.open(directory);
        Map<String, Integer> documents = new HashMap<>();
        StoredFields stored = reader.storedFields();
        for (int document = 0; document < reader.maxDoc(); document++) {
            documents.put(stored.document(document).get(ID), document);
        }
        return new Answers(reader, new IndexSearcher(reader), documents);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        analyzer.close();
        directory.close();
    }

    /** The papers that were added, by their ids. */
    record Answers(DirectoryReader reader, IndexSearcher searcher, Map<String, Integer> documents)
            implements AutoCloseable {
        /**
         * The ids of the papers most like one.
         *
         * @param leastOften how often a word has to be in a field; what is stock where it is empty
         */
        List<String> best(String id, int most, OptionalInt leastOften) throws IOException {
            MoreLikeThis alike = new MoreLikeThis(reader);
            alike.setFieldNames(FIELDS);
            leastOften.ifPresent(alike::setMinTermFreq);
            int own = documents.getOrDefault(id, -1);
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(alike.like(own), most + 1).scoreDocs) {
                if (hit.doc != own && ids.size() < most) {
                    ids.add(searcher.storedFields().document(hit.doc).get(ID));
                }
            }
            return ids;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
