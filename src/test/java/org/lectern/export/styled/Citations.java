package org.lectern.export.styled;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.lectern.paper.Metadata;

/**
 * References of single papers, as for a clipboard. A style is read when it is first asked for, which takes a moment, and kept;
 * so ask off the thread of the window. Safe for use by several threads.
 */
public final class Citations {
    private final ConcurrentMap<String, ReferenceStyle> styles = new ConcurrentHashMap<>();

    /**
     * The reference as plain text.
     *
     * @param style {@code apa}, {@code ieee}, {@code nature}, {@code acm}, {@code chicago}, an id of citationstyles.org, or
     *     a file ending in {@code .csl}
     * @param key its citation key, which a few styles print
     * @throws StyleException when there is no such style
     */
    public String citation(String style, Metadata paper, String key) throws StyleException {
        return style(style).reference(key, paper, 1).text();
    }

    /**
     * The reference as HTML, of the plainest elements.
     *
     * @throws StyleException when there is no such style
     */
    public String html(String style, Metadata paper, String key) throws StyleException {
        return style(style).reference(key, paper, 1).html();
    }

    private ReferenceStyle style(String name) throws StyleException {
        ReferenceStyle known = styles.get(name);
        if (known != null) {
            return known;
        }
        ReferenceStyle read = ReferenceStyle.of(name);
        styles.put(name, read);
        return read;
    }
}
