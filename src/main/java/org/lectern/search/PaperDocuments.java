package org.lectern.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;
import org.lectern.text.DisplayText;

/** Makes the index's documents of papers. Texts are not stored: the library has them. */
final class PaperDocuments {
    /** Longer values are cut, as Lucene takes none above 32,766 bytes. */
    private static final int MAX_VALUE = 1_000;

    private final FacetsConfig facets = IndexSchema.facets();

    static Term term(PaperId id) {
        return new Term(IndexSchema.ID, id.value());
    }

    Document document(Paper paper) throws IOException {
        Document document = new Document();
        document.add(new StringField(IndexSchema.ID, paper.id().value(), Field.Store.NO));
        document.add(
                new SortedDocValuesField(IndexSchema.ID, new BytesRef(paper.id().value())));
        document.add(new SortedDocValuesField(
                IndexSchema.TITLE_ORDER,
                new BytesRef(cut(
                        NormalizedTitle.of(DisplayText.of(paper.title()).text()).text()))));
        describe(document, paper.metadata());
        place(document, paper);
        paper.firstSeen().ifPresent(seen -> document.add(new LongPoint(IndexSchema.FIRST_SEEN, seen.toEpochMilli())));
        return facets.build(document);
    }

    private static void describe(Document document, Metadata metadata) {
        text(document, IndexSchema.TITLE, metadata.title());
        if (!metadata.abstractText().isBlank()) {
            text(document, IndexSchema.ABSTRACT, metadata.abstractText());
        }
        for (Author author : metadata.authors()) {
            text(document, IndexSchema.AUTHORS, author.name());
        }
        metadata.organization().ifPresent(name -> {
            text(document, IndexSchema.ORGANIZATION, name);
            facet(document, Facet.ORGANIZATION, name);
        });
        metadata.venue().ifPresent(name -> text(document, IndexSchema.VENUE, name));
        metadata.presentation().ifPresent(kind -> {
            text(document, IndexSchema.PRESENTATION, kind);
            facet(document, Facet.PRESENTATION, kind);
        });
        metadata.published().ifPresent(date -> date(document, date));
        for (Trait trait : Trait.of(metadata)) {
            document.add(new StringField(IndexSchema.HAS, trait.key(), Field.Store.NO));
            if (trait.isFacet()) {
                facet(document, Facet.HAS, trait.key());
            }
        }
    }

    private static void date(Document document, PartialDate date) {
        document.add(new IntField(IndexSchema.YEAR, date.year(), Field.Store.NO));
        document.add(new NumericDocValuesField(
                IndexSchema.DATE_ORDER, (date.year() * 100L + date.month()) * 100 + date.day()));
        facet(document, Facet.YEAR, Integer.toString(date.year()));
    }

    private static void place(Document document, Paper paper) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> files = new LinkedHashSet<>();
        for (Sighting sighting : paper.sightings()) {
            files.add(sighting.file());
            words.add(sighting.file());
            words.add(sighting.listing());
        }
        words.forEach(value -> text(document, IndexSchema.SOURCE, value));
        files.forEach(file -> facet(document, Facet.SOURCE, file));
    }

    private static void text(Document document, String field, String value) {
        document.add(new TextField(field, value, Field.Store.NO));
    }

    private static void facet(Document document, Facet facet, String value) {
        if (!value.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(facet.key(), cut(value)));
        }
    }

    private static String cut(String value) {
        return value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE);
    }
}
