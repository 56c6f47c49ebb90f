package org.lectern.share;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;

/** What a shared list shows. Made once; for one thread. */
final class Shown {
    /** What a list without a name is called. */
    static final String UNTITLED = "Untitled";

    private final SharedList list;
    private final SortedMap<Register, List<Fact>> registers = new TreeMap<>();
    private final SequencedMap<String, String> sections = new LinkedHashMap<>();
    private final NavigableMap<PaperId, List<Register>> entries = new TreeMap<>();

    Shown(SharedList list) {
        this.list = list;
        for (Fact fact : list.facts()) {
            registers.computeIfAbsent(fact.register(), _ -> new ArrayList<>()).add(fact);
        }
        registers
                .values()
                .forEach(facts ->
                        facts.sort(comparing((Fact fact) -> !canBeShown(fact)).thenComparing(Fact.SHOWN.reversed())));
        for (Register register : registers.keySet()) {
            register.paper()
                    .ifPresent(paper -> entries.computeIfAbsent(paper, _ -> new ArrayList<>())
                            .add(register));
        }
        registers.keySet().stream()
                .filter(Register::isTitle)
                .filter(register -> !register.of().isBlank() && !text(register).isBlank())
                .sorted(byPlace(register -> said(Register.place(register.of()))))
                .forEach(register -> sections.put(register.of(), place(said(Register.place(register.of())))));
    }

    private interface Where {
        Optional<Fact> of(Register register);
    }

    /** By place; those without one last; those at the same place by what put them there. */
    private static Comparator<Register> byPlace(Where where) {
        return comparing((Register register) -> place(where.of(register)).isEmpty())
                .thenComparing(register -> place(where.of(register)))
                .thenComparing(register ->
                        where.of(register).map(Fact::dot).map(Dot::toString).orElse(""))
                .thenComparing(Register::of);
    }

    private static String place(Optional<Fact> fact) {
        return fact.map(known -> known.said().place()).orElse("");
    }

    SharedList list() {
        return list;
    }

    /** The fact of a register that is shown. */
    private Optional<Fact> said(Register register) {
        return Optional.ofNullable(registers.get(register)).map(List::getFirst);
    }

    /** The text of a register; empty when there is none. */
    String text(Register register) {
        return said(register)
                .flatMap(fact -> ShownText.of(register, fact.said().text()))
                .orElse("");
    }

    private static boolean canBeShown(Fact fact) {
        return !fact.register().isText()
                || ShownText.of(fact.register(), fact.said().text()).isPresent();
    }

    /** The facts of a register of which a reader has seen everything: that which is shown, and others that say the same. */
    List<Fact> read(Register register) {
        String shown = text(register);
        return registers.getOrDefault(register, List.of()).stream()
                .filter(fact -> ShownText.isWhole(register, fact.said().text()))
                .filter(fact -> ShownText.of(register, fact.said().text()).equals(Optional.of(shown)))
                .toList();
    }

    /** The keys of the sections, in order, with their places. */
    SequencedMap<String, String> sections() {
        return sections;
    }

    /** Everything that is said of an entry. */
    List<Register> registers(PaperId paper) {
        return entries.getOrDefault(paper, List.of());
    }

    /** Everything that is said of a section. */
    List<Register> registersOfSection(String key) {
        return registers.keySet().stream()
                .filter(register -> register.about() == Register.About.SECTION
                        && register.of().equals(key))
                .toList();
    }

    /** The section in which an entry is shown; empty for none. */
    String section(PaperId paper) {
        return Optional.of(sectionWritten(paper)).filter(sections::containsKey).orElse("");
    }

    /** The section in which an entry was put, even if it is gone; empty for none. */
    String sectionWritten(PaperId paper) {
        return said(Register.entry(paper)).map(fact -> fact.said().section()).orElse("");
    }

    /** Where an entry stands in its section; empty when that is not said. */
    String place(PaperId paper) {
        return place(said(Register.entry(paper)));
    }

    /** The name of the record that shows a paper: the latest; empty when there is none. */
    String record(PaperId paper) {
        return said(Register.entry(paper))
                .map(fact -> fact.said().record())
                .filter(record -> !record.isEmpty())
                .or(() -> registers(paper).stream()
                        .flatMap(register -> registers.getOrDefault(register, List.of()).stream())
                        .filter(fact -> !fact.said().record().isEmpty())
                        .max(Fact.SHOWN)
                        .map(fact -> fact.said().record()))
                .orElse("");
    }

    /** The name of the record that belongs to what is written in a register; empty when none does. */
    String record(Register register) {
        return register.paper().map(this::record).orElse("");
    }

    /** The names of the records that show the papers. */
    Map<PaperId, String> records() {
        Map<PaperId, String> records = new LinkedHashMap<>();
        entries.keySet().forEach(paper -> records.put(paper, record(paper)));
        return records;
    }

    /** Whether the list has what a register is of. */
    boolean has(Register register) {
        return switch (register.about()) {
            case LIST -> true;
            case SECTION -> sections.containsKey(register.of());
            case PAPER -> register.paper().filter(entries::containsKey).isPresent();
            case OTHER -> false;
        };
    }

    ListContent content() {
        String name = text(Register.NAME);
        List<ListSection> headings = sections.keySet().stream()
                .map(key -> new ListSection(key, text(Register.title(key))))
                .toList();
        List<ListEntry> all = entries.keySet().stream()
                .map(Register::entry)
                .sorted(byPlace(this::said))
                .flatMap(register -> register.paper().stream())
                .map(this::entry)
                .toList();
        return new ListContent(name.isBlank() ? UNTITLED : name, text(Register.DESCRIPTION), headings, all);
    }

    private ListEntry entry(PaperId paper) {
        Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
        for (EntryField field : EntryField.values()) {
            fields.put(field, text(Register.field(paper, field)));
        }
        SortedMap<String, Vote> votes = new TreeMap<>();
        registers(paper).stream()
                .filter(register -> !voter(register).isEmpty())
                .flatMap(register -> said(register).stream())
                .sorted(Fact.SHOWN)
                .forEach(fact ->
                        Vote.ofKey(fact.said().text()).ifPresent(vote -> votes.put(voter(fact.register()), vote)));
        return new ListEntry(paper, Optional.of(section(paper)).filter(key -> !key.isEmpty()), fields, votes);
    }

    /** Who votes in a register, as they are shown; empty where nobody does. */
    private static String voter(Register register) {
        return register.fact().equals(Register.VOTE) ? ShownText.name(register.person()) : "";
    }

    /** The registers of a person's vote, whose name can be written in several ways. */
    List<Register> votes(PaperId paper, String person) {
        return registers(paper).stream()
                .filter(register -> voter(register).equals(person))
                .toList();
    }

    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        registers.forEach((register, facts) -> {
            if (register.isText() && facts.size() > 1 && has(register)) {
                Map<String, Conflict.Version> versions = new LinkedHashMap<>();
                for (Fact fact : facts) {
                    String told = ShownText.told(register, fact.said().text());
                    versions.putIfAbsent(told, new Conflict.Version(told, fact.author(), fact.time()));
                }
                if (versions.size() > 1) {
                    conflicts.add(new Conflict(register, List.copyOf(versions.values())));
                }
            }
        });
        return Collections.unmodifiableList(conflicts);
    }
}
