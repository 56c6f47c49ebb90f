package org.lectern.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.lectern.library.Listed;
import org.lectern.list.EntryField;
import org.lectern.list.ListEntry;
import org.lectern.paper.PaperMarks;

/** What the index has of what people say of a paper. Stateless. */
final class MarkFields {
    private MarkFields() {}

    static void add(Document document, PaperMarks marks, List<Listed> listed, Set<FacetValue> facets) {
        marks.rating().ifPresent(stars -> document.add(new IntField(IndexSchema.RATING, stars, Field.Store.NO)));
        listed.forEach(in -> addEntry(document, in.entry()));
        facets.add(new FacetValue(Facet.STATE, marks.state().key()));
        marks.tags().forEach(name -> {
            document.add(new TextField(IndexSchema.TAGS, name, Field.Store.NO));
            facets.add(new FacetValue(Facet.TAG, name));
        });
        marks.lists().forEach(name -> {
            document.add(new TextField(IndexSchema.LISTS, name, Field.Store.NO));
            facets.add(new FacetValue(Facet.LIST, name));
        });
        marks.topicsGiven().forEach(id -> document.add(new StringField(IndexSchema.TOPICS_GIVEN, id, Field.Store.NO)));
        marks.topicsRefused()
                .forEach(id -> document.add(new StringField(IndexSchema.TOPICS_REFUSED, id, Field.Store.NO)));
        marks.note().ifPresent(text -> document.add(new TextField(IndexSchema.NOTE, text, Field.Store.NO)));
        if (marks.note().isPresent()
                || listed.stream()
                        .anyMatch(in -> in.entry().field(EntryField.NOTE).isPresent())) {
            document.add(new StringField(IndexSchema.HAS, Trait.NOTE.key(), Field.Store.NO));
            facets.add(new FacetValue(Facet.HAS, Trait.NOTE.key()));
        }
    }

    private static void addEntry(Document document, ListEntry entry) {
        document.add(new StringField(IndexSchema.ENTRY_STATES, entry.state().key(), Field.Store.NO));
        entry.fields().forEach((field, text) -> {
            switch (field) {
                case NOTE, REASON -> document.add(new TextField(IndexSchema.NOTE, text, Field.Store.NO));
                case PRESENTER -> {
                    document.add(new TextField(IndexSchema.PRESENTERS, text, Field.Store.NO));
                    document.add(new StringField(IndexSchema.PRESENTER_NAMES, FacetValue.cut(text), Field.Store.NO));
                }
                case STATE, DATE -> {}
            }
        });
    }
}
