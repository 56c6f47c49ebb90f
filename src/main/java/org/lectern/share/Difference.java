package org.lectern.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.lectern.json.PaperJson;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;

/** Writes what differs between what a list shows and what it shall show. For one thread. */
final class Difference {
    private final Shown shown;
    private final Draft draft;
    private final Map<PaperId, Metadata> papers;
    private final ListContent before;
    private final Map<PaperId, ListEntry> entries = new HashMap<>();

    Difference(Shown shown, Draft draft, Map<PaperId, Metadata> papers) {
        this.shown = shown;
        this.draft = draft;
        this.papers = papers;
        this.before = shown.content();
        before.entries().forEach(entry -> entries.put(entry.paper(), entry));
    }

    void write(ListContent now) {
        text(Register.NAME, before.name(), now.name(), "");
        text(Register.DESCRIPTION, before.description(), now.description(), "");
        sections(now.sections());
        removed(now);
        Map<PaperId, Said> placed = new LinkedHashMap<>();
        places(Optional.empty(), now, placed);
        now.sections().forEach(section -> places(Optional.of(section.key()), now, placed));
        now.entries().forEach(entry -> improved(entry.paper(), placed));
        for (ListEntry entry : now.entries()) {
            Optional.ofNullable(placed.get(entry.paper()))
                    .ifPresent(said -> draft.put(Register.entry(entry.paper()), said));
            entry(entry, Optional.ofNullable(placed.get(entry.paper())).map(Said::record));
        }
    }

    private void text(Register register, String old, String text, String record) {
        if (!text.equals(old)) {
            draft.replace(register, shown.read(register), Said.about(text, record));
        }
    }

    private void sections(List<ListSection> now) {
        Set<String> keys = new HashSet<>();
        now.forEach(section -> keys.add(section.key()));
        for (String gone : shown.sections().keySet()) {
            if (!keys.contains(gone)) {
                shown.registersOfSection(gone).forEach(draft::drop);
            }
        }
        for (ListSection section : now) {
            text(Register.title(section.key()), shown.text(Register.title(section.key())), section.title(), "");
        }
        Places.written(now.stream().map(ListSection::key).toList(), shown.sections(), draft.salt())
                .forEach((key, place) -> draft.put(Register.place(key), Said.standing(place)));
    }

    private void removed(ListContent now) {
        Set<PaperId> stay = new HashSet<>();
        now.entries().forEach(entry -> stay.add(entry.paper()));
        for (ListEntry entry : before.entries()) {
            if (!stay.contains(entry.paper())) {
                shown.registers(entry.paper()).forEach(draft::drop);
            }
        }
    }

    /** What is to be written of where the entries of a section are. */
    private void places(Optional<String> section, ListContent now, Map<PaperId, Said> placed) {
        SequencedMap<PaperId, String> old = new LinkedHashMap<>();
        before.entries(section).stream()
                .map(ListEntry::paper)
                .filter(paper -> !comesBack(paper, section, now))
                .forEach(paper -> old.put(paper, shown.place(paper)));
        List<PaperId> order =
                now.entries(section).stream().map(ListEntry::paper).toList();
        Places.written(order, old, draft.salt())
                .forEach((paper, place) -> placed.put(paper, Said.entry(record(paper), section.orElse(""), place)));
    }

    /** Whether an entry whose section was gone would be in that again, which comes back. */
    private boolean comesBack(PaperId paper, Optional<String> section, ListContent now) {
        String written = shown.sectionWritten(paper);
        return !written.equals(section.orElse(""))
                && now.sections().stream().anyMatch(known -> known.key().equals(written));
    }

    /** The record that shows a paper: that of the list where it has one, so that copies that know more and less do not quarrel. */
    private String record(PaperId paper) {
        String known = shown.record(paper);
        return isKnown(known) ? known : ours(paper).orElse(known);
    }

    private Optional<String> ours(PaperId paper) {
        return Optional.ofNullable(papers.get(paper))
                .map(metadata -> draft.carry(PaperJson.write(PaperJson.of(metadata))));
    }

    private boolean isKnown(String record) {
        return shown.list().records().containsKey(record);
    }

    /** A record without an abstract gives way to one with it. */
    private void improved(PaperId paper, Map<PaperId, Said> placed) {
        if (shown.registers(paper).isEmpty()) {
            return;
        }
        String known = shown.list().records().getOrDefault(shown.record(paper), "");
        // A name within a text would have its quotes escaped.
        boolean lacks = (!known.contains("\"abstract\":\"") || known.contains("\"abstract\":\"\""))
                && Optional.of(known)
                        .flatMap(PaperJson::metadata)
                        .map(Metadata::abstractText)
                        .orElse("")
                        .isEmpty();
        boolean have = Optional.ofNullable(papers.get(paper))
                .filter(metadata -> !metadata.abstractText().isEmpty())
                .isPresent();
        if (lacks && have) {
            Said where = placed.getOrDefault(
                    paper, Said.entry(shown.record(paper), shown.section(paper), shown.place(paper)));
            ours(paper).ifPresent(record -> placed.put(paper, where.shownBy(record)));
        }
    }

    private void entry(ListEntry now, Optional<String> newRecord) {
        PaperId paper = now.paper();
        ListEntry old = entries.getOrDefault(paper, ListEntry.of(paper));
        String record = newRecord.orElseGet(() -> shown.record(paper));
        for (EntryField field : EntryField.values()) {
            text(
                    Register.field(paper, field),
                    old.field(field).orElse(""),
                    now.field(field).orElse(""),
                    record);
        }
        Map<String, Vote> voted = new HashMap<>(old.votes());
        now.votes().forEach((person, vote) -> {
            if (vote != voted.remove(person)) {
                shown.votes(paper, person).forEach(draft::drop);
                draft.put(Register.vote(paper, person), Said.about(vote.key(), record));
            }
        });
        voted.keySet().forEach(person -> shown.votes(paper, person).forEach(draft::drop));
    }
}
