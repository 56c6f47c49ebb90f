package org.lectern.share;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;

/** Five people who edit a list at random, each with a copy, and pass copies to one another. */
final class Group {
    static final List<String> PEOPLE = List.of("Ann", "Bob", "Cleo", "Dan", "Eve");
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    private final Random random;
    private final Map<String, SharedList> copies = new LinkedHashMap<>();
    private final List<SharedList> files = new ArrayList<>();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private int clock;
    private int words;

    Group(long seed) {
        random = new Random(seed);
        PEOPLE.forEach(person -> copies.put(person, SharedList.empty()));
    }

    /** Some steps: edits, files that are passed around, and old files that come late. */
    Group played(int steps) {
        for (int i = 0; i < steps; i++) {
            String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            switch (random.nextInt(11)) {
                case 0, 1, 2, 3, 4, 5 -> edit(person);
                case 6 -> settle(person);
                case 7, 8 -> take(person, copy(PEOPLE.get(random.nextInt(PEOPLE.size()))));
                default -> {
                    if (!files.isEmpty()) {
                        take(person, files.get(random.nextInt(files.size())));
                    }
                }
            }
        }
        return this;
    }

    SharedList copy(String person) {
        return copies.getOrDefault(person, SharedList.empty());
    }

    List<SharedList> copies() {
        return List.copyOf(copies.values());
    }

    /** Copies as they were at any time. */
    List<SharedList> files() {
        return List.copyOf(files);
    }

    /** Texts that somebody replaced or took away who had them before their eyes, or in a conflict that they could see. */
    Set<String> replaced() {
        return new HashSet<>(replaced);
    }

    /** All texts that were ever written. */
    Set<String> written() {
        return new HashSet<>(written);
    }

    private String word() {
        words++;
        return "text %d.".formatted(words);
    }

    private void take(String person, SharedList other) {
        copies.put(person, copy(person).merge(other));
    }

    private void edit(String person) {
        SharedList before = copy(person);
        ListContent now = before.content();
        for (int i = random.nextInt(3); i >= 0; i--) {
            now = changed(now, person);
        }
        clock += random.nextInt(2);
        SharedList after = before.edited(
                now, records(now), person.toLowerCase(Locale.ROOT) + "-1", person, START.plusSeconds(clock));
        replaced.addAll(gone(before, after));
        written.addAll(texts(after));
        copies.put(person, after);
        files.add(after);
    }

    /** What somebody took away who saw it: what was shown, and all that was said of what is no longer there. */
    private static Set<String> gone(SharedList before, SharedList after) {
        Set<String> seen = shown(before);
        Shown now = new Shown(after);
        before.conflicts().stream()
                .filter(conflict -> !now.has(conflict.register()))
                .forEach(conflict -> conflict.versions().forEach(version -> seen.add(version.text())));
        seen.removeAll(texts(after));
        return seen;
    }

    /** Somebody settles a conflict: by one of its texts, or by another. */
    private void settle(String person) {
        SharedList before = copy(person);
        if (before.conflicts().isEmpty()) {
            return;
        }
        Conflict conflict =
                before.conflicts().get(random.nextInt(before.conflicts().size()));
        boolean state = conflict.register().field().equals(Optional.of(EntryField.STATE));
        String text =
                state || random.nextBoolean() ? conflict.versions().getLast().text() : word();
        SharedList after = before.settled(
                conflict, text, person.toLowerCase(Locale.ROOT) + "-1", person, START.plusSeconds(++clock));
        Set<String> left = texts(after);
        conflict.versions().stream()
                .map(Conflict.Version::text)
                .filter(gone -> !left.contains(gone))
                .forEach(replaced::add);
        written.addAll(texts(after));
        copies.put(person, after);
        files.add(after);
    }

    private static Set<String> shown(SharedList list) {
        Set<String> texts = new HashSet<>();
        ListContent content = list.content();
        texts.add(content.name());
        texts.add(content.description());
        content.sections().forEach(section -> texts.add(section.title()));
        content.entries().forEach(entry -> texts.addAll(entry.fields().values()));
        texts.removeIf(text -> !text.startsWith("text ")); // a state is no text of somebody's own
        return texts;
    }

    /** The texts that a list shows, in conflicts too. */
    static Set<String> texts(SharedList list) {
        Set<String> texts = shown(list);
        list.conflicts().forEach(conflict -> conflict.versions().forEach(version -> texts.add(version.text())));
        texts.removeIf(text -> !text.startsWith("text ")); // a state is no text of somebody's own
        return texts;
    }

    ListContent changed(ListContent now, String person) {
        List<ListSection> sections = new ArrayList<>(now.sections());
        List<ListEntry> entries = new ArrayList<>(now.entries());
        return switch (random.nextInt(12)) {
            case 0 -> new ListContent(word(), now.description(), sections, entries);
            case 1 -> new ListContent(now.name(), random.nextInt(4) == 0 ? "" : word(), sections, entries);
            case 2 -> {
                String key = "s" + random.nextInt(4);
                sections.removeIf(section -> section.key().equals(key));
                sections.add(random.nextInt(sections.size() + 1), new ListSection(key, word()));
                yield new ListContent(now.name(), now.description(), sections, entries);
            }
            case 3 -> {
                if (sections.isEmpty()) {
                    yield now;
                }
                String gone = sections.remove(random.nextInt(sections.size())).key();
                entries.replaceAll(entry -> entry.section().equals(Optional.of(gone))
                        ? new ListEntry(entry.paper(), Optional.empty(), entry.fields(), entry.votes())
                        : entry);
                yield new ListContent(now.name(), now.description(), sections, entries);
            }
            case 4, 5, 6 -> {
                PaperId paper = paper(random.nextInt(8));
                ListEntry entry = now.entry(paper).orElse(ListEntry.of(paper));
                entries.remove(entry);
                entries.add(
                        random.nextInt(entries.size() + 1),
                        new ListEntry(paper, section(sections), entry.fields(), entry.votes()));
                yield new ListContent(now.name(), now.description(), sections, entries);
            }
            case 7 -> {
                if (!entries.isEmpty()) {
                    entries.remove(random.nextInt(entries.size()));
                }
                yield new ListContent(now.name(), now.description(), sections, entries);
            }
            default -> {
                if (entries.isEmpty()) {
                    yield now;
                }
                int at = random.nextInt(entries.size());
                entries.set(at, said(entries.get(at), person));
                yield new ListContent(now.name(), now.description(), sections, entries);
            }
        };
    }

    private Optional<String> section(List<ListSection> sections) {
        return sections.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(sections.get(random.nextInt(sections.size())).key());
    }

    private ListEntry said(ListEntry entry, String person) {
        Map<EntryField, String> fields = new HashMap<>(entry.fields());
        SortedMap<String, Vote> votes = new TreeMap<>(entry.votes());
        switch (random.nextInt(6)) {
            case 0 -> fields.put(EntryField.NOTE, word());
            case 1 -> fields.put(EntryField.REASON, word());
            case 2 -> fields.put(EntryField.PRESENTER, word());
            case 3 -> fields.put(EntryField.STATE, random.nextBoolean() ? "agreed" : "read");
            case 4 -> fields.remove(EntryField.NOTE);
            default -> votes.put(person, random.nextBoolean() ? Vote.UP : Vote.DOWN);
        }
        return new ListEntry(entry.paper(), entry.section(), fields, votes);
    }

    static PaperId paper(int number) {
        return PaperId.of(NormalizedTitle.of("Paper " + number));
    }

    /** What is known of the papers of a list. */
    static Map<PaperId, Metadata> records(ListContent content) {
        Map<PaperId, Metadata> records = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            if (content.entry(paper(i)).isPresent()) {
                records.put(
                        paper(i),
                        Metadata.titled("Paper " + i)
                                .abstractText("What paper " + i + " is about.")
                                .author("Ada Ames")
                                .build());
            }
        }
        return records;
    }
}
