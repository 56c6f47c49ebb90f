package org.lectern.export.list;

import org.jsoup.nodes.Entities;

/** HTML as it grows: every text and every value is escaped but what {@link #made} is given. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /** Begins an element. Attributes are names and values in turn; one with an empty name is left out. */
    Html open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                html.append(' ').append(attributes[i]);
                if (!attributes[i + 1].isEmpty()) {
                    html.append("=\"").append(escaped(attributes[i + 1])).append('"');
                }
            }
        }
        html.append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    /** An element with nothing but a text in it. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** What is HTML already. */
    Html made(String made) {
        html.append(made);
        return this;
    }

    Html line() {
        html.append('\n');
        return this;
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
