package org.lectern.desktop.lists;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.lectern.list.ListSection;
import org.lectern.paper.Metadata;
import org.lectern.share.Register;
import org.lectern.share.SharedList;
import org.lectern.text.DisplayText;

/** Contradictions of a shared list, in words. Stateless. */
final class ConflictWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private ConflictWords() {}

    /** Where it is: {@code Note of “Attention”}. */
    static String where(Register register, SharedList list) {
        String fact = Character.toUpperCase(register.fact().charAt(0))
                + register.fact().substring(1);
        return fact + " of "
                + switch (register.about()) {
                    case LIST, OTHER -> "the list";
                    case SECTION ->
                        "the section"
                                + list.content()
                                        .section(register.of())
                                        .map(ListSection::title)
                                        .map(title -> " “" + title + "”")
                                        .orElse("");
                    case PAPER ->
                        register.paper()
                                .flatMap(paper ->
                                        Optional.ofNullable(list.papers().get(paper)))
                                .map(Metadata::title)
                                .map(title -> "“" + DisplayText.of(title).text() + "”")
                                .orElse("a paper");
                };
    }

    /** {@code 25 Nov 2026, 16:00}. */
    static String time(Instant time) {
        return TIME.format(time);
    }
}
