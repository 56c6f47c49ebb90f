package org.lectern.share;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.lectern.share.Register.About;

/** A conflict that somebody settled, as a line of JSON: what stands there now, and every text that stood there. Stateless. */
public final class SettledLine {
    private SettledLine() {}

    /**
     * The line, without its end.
     *
     * @param list the list's name
     * @param conflict as it was
     * @param text what stands there now; empty where nothing does
     * @param author who settled it
     */
    public static String of(String list, Conflict conflict, String text, String author, Instant time) {
        Register register = conflict.register();
        ObjectNode json = ListJson.object().put("list", list);
        if (register.about() == About.SECTION || register.about() == About.PAPER) {
            json.put(register.about().key(), register.of());
        }
        json.put("fact", register.fact()).put("value", text).put("by", author).put("at", time.toString());
        ArrayNode were = json.putArray("were");
        conflict.versions()
                .forEach(version -> were.addObject()
                        .put("value", version.text())
                        .put("by", version.author())
                        .put("at", version.time().toString()));
        return ListJson.line(json);
    }
}
