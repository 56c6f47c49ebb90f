package org.lectern.share;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.paper.PaperId;
import org.lectern.share.Register.About;

/** A fact as a line of the file, and back. */
final class FactJson {
    private static final String PERSON = "person";
    private static final String VALUE = "value";
    private static final String RECORD = "record";
    private static final String SECTION = "in";
    private static final String PLACE = "place";
    private static final String FACT = "fact";
    private static final String TITLE = "title";
    private static final String AUTHOR = "by";
    private static final String TIME = "at";
    private static final String DOT = "dot";

    /** No fact is written then or later: years have four digits. */
    static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** What is said of a fact, not where it stands. */
    private static final Set<String> STAMP = Set.of(AUTHOR, TIME, DOT);

    private FactJson() {}

    /** The object of a line; the title is for those who read the file. */
    static ObjectNode of(Fact fact, Optional<String> title) {
        Register register = fact.register();
        Said said = fact.said();
        ObjectNode json = ListJson.object();
        switch (register.about()) {
            case LIST -> json.put(About.LIST.key(), register.fact());
            case SECTION, PAPER ->
                json.put(register.about().key(), register.of()).put(FACT, register.fact());
            case OTHER -> json.setAll((ObjectNode) ListJson.tree(register.of()));
        }
        text(json, PERSON, register.person());
        text(json, VALUE, said.text());
        text(json, SECTION, said.section());
        text(json, PLACE, said.place());
        title.ifPresent(shown -> json.put(TITLE, shown));
        text(json, RECORD, said.record());
        said.more().forEach((name, value) -> json.putIfAbsent(name, ListJson.tree(value)));
        return json.put(AUTHOR, fact.author())
                .put(TIME, fact.time().toString())
                .put(DOT, fact.dot().toString());
    }

    private static void text(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    /** The fact of a line. */
    static Fact read(ObjectNode json) throws Problem {
        Dot dot = dot(taken(json, DOT));
        String author = taken(json, AUTHOR);
        Instant time = time(taken(json, TIME));
        Register register = register(json);
        if (register.about() == About.OTHER) {
            return new Fact(register, Said.words(""), dot, author, time);
        }
        Said said = new Said(
                taken(json, VALUE), taken(json, RECORD), taken(json, SECTION), place(taken(json, PLACE)), more(json));
        return new Fact(register, said, dot, author, time);
    }

    private static Register register(ObjectNode json) throws Problem {
        for (About about : About.values()) {
            if (about != About.OTHER && json.path(about.key()).isTextual()) {
                String of = taken(json, about.key());
                String fact = about == About.LIST ? of : taken(json, FACT);
                if (fact.isBlank()) {
                    throw new Problem("The line does not say in \"%s\" what it is about.".formatted(FACT));
                }
                if (about == About.PAPER && PaperId.parse(of).isEmpty()) {
                    throw new Problem("“%s” is no id of a paper.".formatted(of));
                }
                if (about == About.PAPER && fact.equals(Register.ENTRY)) {
                    json.remove(TITLE);
                }
                return new Register(about, about == About.LIST ? "" : of, fact, taken(json, PERSON));
            }
        }
        return new Register(About.OTHER, ListJson.write(json), "", "");
    }

    private static Dot dot(String text) throws Problem {
        int colon = text.lastIndexOf(':');
        String digits = text.substring(colon + 1);
        if (colon < 0 || !digits.matches("[1-9]\\d{0,15}") || !Dot.isReplica(text.substring(0, colon))) {
            throw new Problem("“%s” is no \"%s\" such as ann-3k7q:12.".formatted(text, DOT));
        }
        return new Dot(text.substring(0, colon), Long.parseLong(digits));
    }

    private static Instant time(String text) throws Problem {
        try {
            Instant time = Instant.parse(text);
            if (!time.isBefore(LATEST)) {
                throw new DateTimeException("a year of five digits");
            }
            return time;
        } catch (DateTimeException none) {
            throw new Problem("“%s” is no time such as 2026-11-25T16:00:00Z.".formatted(text));
        }
    }

    private static String place(String text) throws Problem {
        if (!Places.isOne(text)) {
            throw new Problem("A \"%s\" has digits and letters from a to z only, at most %,d: “%s” is none."
                    .formatted(PLACE, Places.LONGEST_READ, text));
        }
        return Places.clean(text);
    }

    /** A text, taken out of the object; empty where there is none. What is no text stays. */
    private static String taken(ObjectNode json, String name) throws Problem {
        JsonNode value = json.path(name);
        if (!value.isTextual()) {
            if (STAMP.contains(name)) {
                throw new Problem("The line has no \"%s\".".formatted(name));
            }
            return "";
        }
        json.remove(name);
        return value.textValue();
    }

    /** What is left of a line. */
    private static SortedMap<String, String> more(ObjectNode json) {
        SortedMap<String, String> more = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            more.put(field.getKey(), ListJson.write(field.getValue()));
        }
        return more;
    }
}
