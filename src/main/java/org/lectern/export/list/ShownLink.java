package org.lectern.export.list;

import java.util.Optional;
import org.lectern.export.entry.ShownText;
import org.lectern.text.MarkdownNote;

/**
 * A link of an entry.
 *
 * @param label what it is called
 * @param address where it leads: the web, or somebody's e-mail
 * @param isPaper whether it leads to the paper itself
 */
record ShownLink(String label, String address, boolean isPaper) {
    /** The link; empty when it leads nowhere that a link may. */
    static Optional<ShownLink> of(String label, String address, boolean isPaper) {
        String line = ShownText.line(address).replace(" ", "%20");
        return MarkdownNote.safe(line).map(safe -> new ShownLink(label, safe, isPaper));
    }

    /** Whether another leads to the same place; the address of an identifier is the same with another scheme or version. */
    boolean leadsWhere(ShownLink other) {
        return place(address).equals(place(other.address));
    }

    private static String place(String address) {
        return address.replaceFirst("(?i)^https?://(?:www\\.)?", "")
                .replaceFirst("(?i)^(arxiv\\.org)/pdf/(.+?)(?:\\.pdf)?$", "$1/abs/$2")
                .replaceFirst("(?i)^(arxiv\\.org/abs/.+?)v\\d+$", "$1")
                .replaceFirst("/$", "");
    }
}
