package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.library.TagCount;

/** Names the tags. */
abstract class TagRows extends RowsCommand<TagCount> {
    TagRows(Console console) {
        super(console);
    }

    @Override
    List<TagCount> rows(Lectern lectern) {
        return lectern.library().marks().tags();
    }

    @Override
    String words(TagCount tag) {
        return tag.name() + "  (" + Counts.of(tag.papers(), "paper") + ")";
    }

    @Override
    ObjectNode json(TagCount tag) {
        return PaperJson.object().put("name", tag.name()).put("papers", tag.papers());
    }

    @Override
    String none() {
        return "No paper has a tag yet; give one with: lectern tag add TAG ID…";
    }
}
