package org.lectern.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.list.ListSection;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.lectern.share.Conflict;
import org.lectern.share.Register;
import org.lectern.share.SharedList;
import org.lectern.text.DisplayText;

/** Conflicts of a shared list, as lines for a person. */
final class ConflictLines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private ConflictLines() {}

    /** What a merge came to: {@code Merged “Group”: 12 papers, with changes of Ann and Bob}. */
    static String merged(SharedList ours, SharedList other, SharedList merged) {
        List<String> theirs = other.authorsSince(ours);
        List<String> mine = ours.authorsSince(other);
        List<String> people = new ArrayList<>(mine);
        theirs.stream().filter(person -> !people.contains(person)).forEach(people::add);
        return "Merged “%s”: %s, %s"
                .formatted(
                        merged.content().name(),
                        Counts.of(merged.content().entries().size(), "paper"),
                        people.isEmpty() ? "both said the same" : "with changes of " + names(people));
    }

    /** {@code Ann, Bob and Cleo}. */
    static String names(List<String> people) {
        return people.size() < 2
                ? String.join("", people)
                : String.join(", ", people.subList(0, people.size() - 1)) + " and " + people.getLast();
    }

    /** Each conflict with its place, and below it what each wrote; none when there is none. */
    static List<String> of(SharedList list) {
        List<Conflict> conflicts = list.conflicts();
        List<String> lines = new ArrayList<>();
        if (!conflicts.isEmpty()) {
            lines.add(Counts.of(conflicts.size(), "conflict") + "; all texts are kept, the first of each is shown:");
        }
        Map<PaperId, Metadata> papers = list.papers();
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            lines.add("%d. %s".formatted(i + 1, where(conflict.register(), list, papers)));
            for (int j = 0; j < conflict.versions().size(); j++) {
                Conflict.Version version = conflict.versions().get(j);
                lines.add("   %s) %s, %s: %s"
                        .formatted((char) ('a' + j), version.author(), TIME.format(version.time()), version.text()));
            }
        }
        return lines;
    }

    /** What a register is of: {@code note of “Attention”}. */
    static String where(Register register, SharedList list, Map<PaperId, Metadata> papers) {
        return switch (register.about()) {
            case LIST, OTHER -> register.fact() + " of the list";
            case SECTION ->
                register.fact() + " of the section "
                        + list.content().sections().stream()
                                .filter(section -> section.key().equals(register.of()))
                                .map(ListSection::title)
                                .map(title -> "“" + title + "”")
                                .findFirst()
                                .orElse(register.of());
            case PAPER ->
                register.fact() + " of "
                        + register.paper()
                                .flatMap(paper -> Optional.ofNullable(papers.get(paper)))
                                .map(paper ->
                                        "“" + DisplayText.of(paper.title()).text() + "”")
                                .orElse(register.of());
        };
    }
}
