package org.lectern.desktop.lists;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.ListSection;
import org.lectern.paper.Metadata;
import org.lectern.share.Conflict;
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

    /** What somebody wrote, as the window shows it elsewhere. */
    static String text(Register register, Conflict.Version version) {
        String fact = register.fact();
        if (fact.equals(EntryField.STATE.key())) {
            return EntryState.ofKey(version.text()).map(EntryState::label).orElse(version.text());
        }
        return fact.equals(EntryField.DATE.key()) ? version.text().replace('T', ' ') : version.text();
    }

    /** Whether texts that contradict one another can stand there together. */
    static boolean joins(Conflict conflict) {
        String fact = conflict.register().fact();
        long said = conflict.versions().stream()
                .filter(version -> !version.text().isBlank())
                .count();
        return said > 1 && !fact.equals(EntryField.STATE.key()) && !fact.equals(EntryField.DATE.key());
    }

    /** All texts, in their order: notes with a line between them, lines with a sign. */
    static String joined(Conflict conflict) {
        String between = switch (conflict.register().fact()) {
            case "note", "description" -> "\n\n---\n\n";
            case "presenter" -> ", ";
            default -> "; ";
        };
        return conflict.versions().stream()
                .map(Conflict.Version::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(between));
    }

    /** {@code 25 Nov 2026, 16:00}. */
    static String time(Instant time) {
        return TIME.format(time);
    }
}
