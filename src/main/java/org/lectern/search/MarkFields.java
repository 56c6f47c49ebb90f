package org.lectern.search;

import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.lectern.paper.PaperMarks;

/** What the index has of what people say of a paper. Stateless. */
final class MarkFields {
    private MarkFields() {}

    static void add(Document document, PaperMarks marks, Set<FacetValue> facets) {
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
        marks.note().ifPresent(text -> {
            document.add(new TextField(IndexSchema.NOTE, text, Field.Store.NO));
            document.add(new StringField(IndexSchema.HAS, Trait.NOTE.key(), Field.Store.NO));
            facets.add(new FacetValue(Facet.HAS, Trait.NOTE.key()));
        });
    }
}
