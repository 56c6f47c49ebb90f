package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** Reads where a query's words stand in papers of one segment, whose documents come in rising order. Used by one thread. */
final class SegmentWords {
    private final LeafReaderContext leaf;
    private final List<@Nullable PostingsEnum> titles;
    private final List<@Nullable PostingsEnum> texts;
    private final @Nullable NumericDocValues titleLengths;
    private final @Nullable NumericDocValues lengths;
    private final @Nullable NumericDocValues dates;
    private final WordPlaces title = new WordPlaces();
    private final WordPlaces text = new WordPlaces();
    private int titleLength;
    private int length;
    private OptionalInt year = OptionalInt.empty();

    SegmentWords(LeafReaderContext leaf, List<String> words) throws IOException {
        this.leaf = leaf;
        LeafReader reader = leaf.reader();
        titles = postings(reader, IndexSchema.TITLE, words);
        texts = postings(reader, IndexSchema.ABSTRACT, words);
        titleLengths = reader.getNormValues(IndexSchema.TITLE);
        lengths = reader.getNormValues(IndexSchema.WORDS);
        dates = reader.getNumericDocValues(IndexSchema.DATE_ORDER);
    }

    private static List<@Nullable PostingsEnum> postings(LeafReader reader, String field, List<String> words)
            throws IOException {
        List<@Nullable PostingsEnum> postings = new ArrayList<>();
        for (String word : words) {
            postings.add(reader.postings(new Term(field, word), PostingsEnum.POSITIONS));
        }
        return postings;
    }

    boolean isOf(LeafReaderContext other) {
        return leaf.ord == other.ord;
    }

    /** Goes to a document of the whole index that is in this segment, not before the last one. */
    void read(int document) throws IOException {
        int here = document - leaf.docBase;
        read(titles, here, title);
        read(texts, here, text);
        titleLength = length(titleLengths, here);
        length = length(lengths, here);
        year = dates != null && dates.advanceExact(here)
                ? OptionalInt.of(DateOrder.year(dates.longValue()))
                : OptionalInt.empty();
    }

    private static void read(List<@Nullable PostingsEnum> words, int document, WordPlaces places) throws IOException {
        places.clear();
        for (int word = 0; word < words.size(); word++) {
            PostingsEnum postings = words.get(word);
            if (postings == null || at(postings, document) != document) {
                continue;
            }
            for (int i = postings.freq(); i > 0; i--) {
                places.add(postings.nextPosition(), word);
            }
        }
        places.sort();
    }

    /** The document that postings come to from this one on. */
    static int at(PostingsEnum postings, int document) throws IOException {
        return postings.docID() < document ? postings.advance(document) : postings.docID();
    }

    /** As the norm has it: exact for titles, nearly so for texts. */
    private static int length(@Nullable NumericDocValues norms, int document) throws IOException {
        return norms != null && norms.advanceExact(document) ? SmallFloat.byte4ToInt((byte) norms.longValue()) : 0;
    }

    WordPlaces title() {
        return title;
    }

    WordPlaces text() {
        return text;
    }

    int titleLength() {
        return titleLength;
    }

    int length() {
        return length;
    }

    OptionalInt year() {
        return year;
    }
}
