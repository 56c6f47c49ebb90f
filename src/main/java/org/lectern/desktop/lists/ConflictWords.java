package org.lectern.desktop.lists;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.desktop.base.Texts;
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
    private static final Texts TEXTS = Texts.of(ConflictWords.class);

    /** What the texts know by name; a newer version may write something else. */
    private static final Set<String> FACTS =
            Set.of("name", "description", "title", "reason", "note", "presenter", "date", "state");

    private ConflictWords() {}

    /** Where it is: {@code Note of “Attention”}. */
    static String where(Register register, SharedList list) {
        String fact = fact(register.fact());
        return switch (register.about()) {
            case LIST, OTHER -> TEXTS.get("where.list", fact);
            case SECTION ->
                list.content()
                        .section(register.of())
                        .map(ListSection::title)
                        .map(title -> TEXTS.get("where.section", fact, title))
                        .orElseGet(() -> TEXTS.get("where.section.gone", fact));
            case PAPER ->
                register.paper()
                        .flatMap(paper -> Optional.ofNullable(list.papers().get(paper)))
                        .map(Metadata::title)
                        .map(title -> TEXTS.get(
                                "where.paper", fact, DisplayText.of(title).text()))
                        .orElseGet(() -> TEXTS.get("where.paper.gone", fact));
        };
    }

    private static String fact(String fact) {
        return FACTS.contains(fact)
                ? TEXTS.get("fact." + fact)
                : Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
    }

    /** What somebody wrote, as the window shows it elsewhere. */
    static String text(Register register, Conflict.Version version) {
        String fact = register.fact();
        if (fact.equals(EntryField.STATE.key())) {
            return EntryState.ofKey(version.text()).map(EntryWords::label).orElse(version.text());
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
        return DateTimeFormatter.ofPattern(TEXTS.get("conflicts.time"), Texts.language())
                .withZone(ZoneId.systemDefault())
                .format(time);
    }
}
