package org.lectern.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.lectern.library.Listed;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;
import org.lectern.text.DisplayText;

/** Makes the index's documents of papers. Texts are not stored: the library has them. */
final class PaperDocuments {
    /** How many characters of facet values are put into one word of the index; each is 3 bytes at most. */
    private static final int MOST_COMBINED = 8_000;

    /** How often a word is there, but not where: searches for words in any field are as fast as that. */
    private static final FieldType RANKED = ranked();

    private final Analysis analysis;
    private final Acronyms acronyms;

    PaperDocuments(Analysis analysis, Acronyms acronyms) {
        this.analysis = analysis;
        this.acronyms = acronyms;
    }

    private static FieldType ranked() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    static Term term(PaperId id) {
        return new Term(IndexSchema.ID, id.value());
    }

    /**
     * The document of a paper.
     *
     * @param identifiers all that any of its sightings gives
     * @param marks what is said of it
     * @param listed what lists say of it
     */
    Document document(Paper paper, PaperIdentifiers identifiers, PaperMarks marks, List<Listed> listed) {
        Document document = new Document();
        document.add(new StringField(IndexSchema.ID, paper.id().value(), Field.Store.NO));
        document.add(new NumericDocValuesField(IndexSchema.ID, paper.id().bits()));
        document.add(new SortedDocValuesField(
                IndexSchema.TITLE_ORDER,
                new BytesRef(FacetValue.cut(
                        NormalizedTitle.of(DisplayText.of(paper.title()).text()).text()))));
        Set<FacetValue> facets = new TreeSet<>();
        describe(document, paper, facets);
        define(document, paper.metadata());
        keywords(document, paper.metadata());
        identifiers.arxivIds().forEach(id -> word(document, IndexSchema.ARXIV, id));
        identifiers.dois().forEach(doi -> word(document, IndexSchema.DOI, doi));
        LinkKey.of(paper.metadata()).keySet().forEach(key -> word(document, IndexSchema.LINKS, key));
        place(document, paper, facets);
        MarkFields.add(document, marks, listed, facets);
        document.add(new NumericDocValuesField(IndexSchema.TOPIC_TEXT, topicText(paper, identifiers, marks)));
        Language.of(paper.metadata())
                .ifPresent(language ->
                        document.add(new StringField(IndexSchema.LANGUAGE, language.code(), Field.Store.NO)));
        count(document, facets);
        paper.firstSeen().ifPresent(seen -> document.add(new LongPoint(IndexSchema.FIRST_SEEN, seen.toEpochMilli())));
        return document;
    }

    private static long topicText(Paper paper, PaperIdentifiers identifiers, PaperMarks marks) {
        String all = paper.metadata() + "\n" + new TreeSet<>(identifiers.arxivIds()) + new TreeSet<>(identifiers.dois())
                + marks.topicsGiven() + marks.topicsRefused();
        BytesRef bytes = new BytesRef(all);
        return StringHelper.murmurhash3_x64_128(bytes)[0];
    }

    private void describe(Document document, Paper paper, Set<FacetValue> facets) {
        Metadata metadata = paper.metadata();
        words(document, IndexSchema.TITLE, metadata.title(), Ranking.TITLE);
        if (!metadata.abstractText().isBlank()) {
            words(document, IndexSchema.ABSTRACT, metadata.abstractText(), 1);
        }
        authors(document, metadata);
        metadata.organization().ifPresent(name -> {
            name(document, IndexSchema.ORGANIZATION, name);
            facet(facets, Facet.ORGANIZATION, name);
        });
        metadata.venue().ifPresent(name -> {
            name(document, IndexSchema.VENUE, name);
            facet(facets, Facet.VENUE, name);
        });
        metadata.presentation().ifPresent(kind -> {
            text(document, IndexSchema.PRESENTATION, kind);
            facet(facets, Facet.PRESENTATION, kind);
        });
        metadata.published().ifPresent(date -> date(document, paper.id(), date, facets));
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
            name(document, IndexSchema.AUTHORS, author.name());
            names.add(author.name());
        }
        apart(document, Facet.AUTHOR, IndexSchema.AUTHOR_KEYS, names);
    }

    private void keywords(Document document, Metadata metadata) {
        Set<String> names = new LinkedHashSet<>(metadata.keywords());
        names.addAll(metadata.categories());
        names.forEach(name -> text(document, IndexSchema.KEYWORDS, name));
        apart(document, Facet.KEYWORD, IndexSchema.KEYWORD_KEYS, names);
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

    private static void date(Document document, PaperId id, PartialDate date, Set<FacetValue> facets) {
        document.add(new IntField(IndexSchema.YEAR, date.year(), Field.Store.NO));
        long order = DateOrder.of(date, id);
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

    /** A text in its own field, and its words among those that are ranked by. */
    private void words(Document document, String field, String value, int often) {
        TextTokens tokens = TextTokens.of(analysis.index().tokenStream(field, value));
        document.add(new TextField(field, tokens.all()));
        document.add(new Field(IndexSchema.WORDS, tokens.words(often), RANKED));
        List<String> joined = tokens.joined();
        if (!joined.isEmpty()) {
            Set<String> forms = new LinkedHashSet<>(joined);
            joined.forEach(word -> forms.addAll(analysis.words(field, word)));
            document.add(new Field(IndexSchema.WORDS, String.join(" ", forms), RANKED));
        }
    }

    private static void name(Document document, String field, String value) {
        text(document, field, value);
        document.add(new Field(IndexSchema.NAMES, value, RANKED));
    }

    private static void text(Document document, String field, String value) {
        document.add(new TextField(field, value, Field.Store.NO));
    }

    private static void word(Document document, String field, String value) {
        document.add(new StringField(field, FacetValue.cut(value), Field.Store.NO));
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
