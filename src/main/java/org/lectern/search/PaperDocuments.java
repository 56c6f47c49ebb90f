package org.lectern.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;
import org.lectern.text.DisplayText;

/** Makes the index's documents of papers. Texts are not stored: the library has them. */
final class PaperDocuments {
    /** How many characters of facet values are put into one word of the index; each is 3 bytes at most. */
    private static final int MOST_COMBINED = 8_000;

    private final Analysis analysis;
    private final Acronyms acronyms;

    PaperDocuments(Analysis analysis, Acronyms acronyms) {
        this.analysis = analysis;
        this.acronyms = acronyms;
    }

    static Term term(PaperId id) {
        return new Term(IndexSchema.ID, id.value());
    }

    Document document(Paper paper, PaperMarks marks) {
        Document document = new Document();
        document.add(new StringField(IndexSchema.ID, paper.id().value(), Field.Store.NO));
        document.add(
                new SortedDocValuesField(IndexSchema.ID, new BytesRef(paper.id().value())));
        document.add(new SortedDocValuesField(
                IndexSchema.TITLE_ORDER,
                new BytesRef(FacetValue.cut(
                        NormalizedTitle.of(DisplayText.of(paper.title()).text()).text()))));
        Set<FacetValue> facets = new TreeSet<>();
        describe(document, paper.metadata(), facets);
        define(document, paper.metadata());
        topics(document, paper.metadata());
        place(document, paper, facets);
        MarkFields.add(document, marks, facets);
        Language.of(paper.metadata())
                .ifPresent(language ->
                        document.add(new StringField(IndexSchema.LANGUAGE, language.code(), Field.Store.NO)));
        count(document, facets);
        paper.firstSeen().ifPresent(seen -> document.add(new LongPoint(IndexSchema.FIRST_SEEN, seen.toEpochMilli())));
        return document;
    }

    private void describe(Document document, Metadata metadata, Set<FacetValue> facets) {
        text(document, IndexSchema.TITLE, metadata.title());
        if (!metadata.abstractText().isBlank()) {
            text(document, IndexSchema.ABSTRACT, metadata.abstractText());
        }
        authors(document, metadata);
        metadata.organization().ifPresent(name -> {
            text(document, IndexSchema.ORGANIZATION, name);
            facet(facets, Facet.ORGANIZATION, name);
        });
        metadata.venue().ifPresent(name -> {
            text(document, IndexSchema.VENUE, name);
            facet(facets, Facet.VENUE, name);
        });
        metadata.presentation().ifPresent(kind -> {
            text(document, IndexSchema.PRESENTATION, kind);
            facet(facets, Facet.PRESENTATION, kind);
        });
        metadata.arxivId().ifPresent(id -> word(document, IndexSchema.ARXIV, id));
        metadata.doi().ifPresent(doi -> word(document, IndexSchema.DOI, doi));
        metadata.published().ifPresent(date -> date(document, date, facets));
        metadata.upvotes()
                .ifPresent(votes -> document.add(new NumericDocValuesField(IndexSchema.UPVOTES_ORDER, votes)));
        for (Trait trait : Trait.of(metadata)) {
            document.add(new StringField(IndexSchema.HAS, trait.key(), Field.Store.NO));
            if (trait.isFacet()) {
                facet(facets, Facet.HAS, trait.key());
            }
        }
    }

    private void define(Document document, Metadata metadata) {
        Set<String> words = new LinkedHashSet<>(acronyms.indexed(metadata.title()));
        words.addAll(acronyms.indexed(metadata.abstractText()));
        words.forEach(word -> document.add(new StringField(IndexSchema.ACRONYMS, word, Field.Store.NO)));
    }

    private void authors(Document document, Metadata metadata) {
        Set<String> names = new LinkedHashSet<>();
        for (Author author : metadata.authors()) {
            text(document, IndexSchema.AUTHORS, author.name());
            names.add(author.name());
        }
        apart(document, Facet.AUTHOR, IndexSchema.AUTHOR_KEYS, names);
    }

    private void topics(Document document, Metadata metadata) {
        Set<String> names = new LinkedHashSet<>(metadata.keywords());
        names.addAll(metadata.categories());
        names.forEach(name -> text(document, IndexSchema.TOPICS, name));
        apart(document, Facet.TOPIC, IndexSchema.TOPIC_KEYS, names);
    }

    /** Values of a facet that is not counted with pages. */
    private void apart(Document document, Facet facet, String keys, Set<String> names) {
        Set<FacetValue> values = new TreeSet<>();
        for (String name : names) {
            NameKeys.of(name, analysis).forEach(key -> document.add(new StringField(keys, key, Field.Store.NO)));
            facet(values, facet, name);
        }
        for (FacetValue value : values) {
            document.add(new StringField(IndexSchema.FACETS, value.term(), Field.Store.NO));
            document.add(new SortedSetDocValuesField(IndexSchema.values(facet), new BytesRef(value.value())));
        }
    }

    private static void date(Document document, PartialDate date, Set<FacetValue> facets) {
        document.add(new IntField(IndexSchema.YEAR, date.year(), Field.Store.NO));
        long order = (date.year() * 100L + date.month()) * 100 + date.day();
        document.add(new NumericDocValuesField(IndexSchema.DATE_ORDER, order));
        // With this too an order by date passes over whole ranges that come too late.
        document.add(new LongPoint(IndexSchema.DATE_ORDER, order));
        facet(facets, Facet.YEAR, Integer.toString(date.year()));
    }

    private static void place(Document document, Paper paper, Set<FacetValue> facets) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> files = new LinkedHashSet<>();
        for (Sighting sighting : paper.sightings()) {
            files.add(sighting.file());
            words.add(sighting.file());
            words.add(sighting.listing());
        }
        words.forEach(value -> text(document, IndexSchema.SOURCE, value));
        files.forEach(file -> facet(facets, Facet.SOURCE, file));
        document.add(new NumericDocValuesField(IndexSchema.SEEN_ORDER, files.size()));
    }

    private static void text(Document document, String field, String value) {
        document.add(new TextField(field, value, Field.Store.NO));
    }

    private static void word(Document document, String field, String value) {
        document.add(new StringField(field, FacetValue.cut(value).toLowerCase(Locale.ROOT), Field.Store.NO));
    }

    private static void facet(Set<FacetValue> facets, Facet facet, String value) {
        if (!value.isBlank()) {
            facets.add(new FacetValue(facet, value));
        }
    }

    private static void count(Document document, Set<FacetValue> facets) {
        StringBuilder combination = new StringBuilder();
        for (FacetValue value : facets) {
            String term = value.term();
            document.add(new StringField(IndexSchema.FACETS, term, Field.Store.NO));
            if (combination.length() + term.length() > MOST_COMBINED) {
                combined(document, combination);
            }
            combination.append(combination.isEmpty() ? "" : FacetValue.NEXT).append(term);
        }
        if (!combination.isEmpty()) {
            combined(document, combination);
        }
    }

    private static void combined(Document document, StringBuilder combination) {
        document.add(new SortedSetDocValuesField(IndexSchema.FACETS, new BytesRef(combination)));
        combination.setLength(0);
    }
}
