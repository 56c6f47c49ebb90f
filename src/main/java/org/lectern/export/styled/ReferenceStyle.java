package org.lectern.export.styled;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.export.csl.CslItem;
import org.lectern.export.name.AuthorList;
import org.lectern.paper.Metadata;

/**
 * A style that was read once, and formats one reference after the other: it holds no more than the one, so that an export of any
 * size takes no memory. Safe for use by several threads, which wait for one another.
 */
final class ReferenceStyle {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ID = "paper";
    private static final TypeReference<Map<String, Object>> ITEM = new TypeReference<>() {};

    private final StyleRules rules;
    private final StyledNames names;
    private final One item = new One();
    private final CSL processor;

    private ReferenceStyle(String xml) throws IOException {
        rules = StyleRules.of(xml);
        names = new StyledNames(rules);
        processor = new CSL(item, xml);
        processor.setConvertLinks(true);
    }

    /**
     * Reads a style.
     *
     * @throws StyleException when there is none of that name, or it cannot be used
     */
    static ReferenceStyle of(String name) throws StyleException {
        String xml = StyleText.of(name);
        try {
            return new ReferenceStyle(xml);
        } catch (IOException | RuntimeException unusable) {
            throw new StyleException("the style '%s' cannot be used: %s".formatted(name, unusable.getMessage()));
        }
    }

    /** The item that is formatted now. */
    private static final class One implements ItemDataProvider {
        private @Nullable CSLItemData data;

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return data;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(ID);
        }
    }

    /** The reference; with a number where the style has numbers. */
    synchronized Reference reference(String key, Metadata paper, int number) {
        ObjectNode json = CslItem.plain(ID, paper);
        json.remove(List.of("author", "archive", "archive_location", "keyword"));
        json.put("citation-label", key);
        Map<String, Object> fields = MAPPER.convertValue(json, ITEM);
        fields.replaceAll((name, value) -> value instanceof String text ? StyledNames.unmarked(text) : value);
        CSLItemDataBuilder data = new CSLItemDataBuilder(CSLItemData.fromJson(fields));
        AuthorList authors = AuthorList.of(paper);
        if (!authors.names().isEmpty()) {
            data.author(names.of(authors));
        }
        item.data = data.build();
        processor.registerCitationItems(List.of(ID), true);
        String[] entries = processor.makeBibliography().getEntries();
        String html = entries.length == 0 ? "" : names.mended(entries[0]);
        return Reference.of(html, rules.numbered() ? number : 1);
    }
}
