package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEdits;
import org.lectern.list.ListEntry;
import org.lectern.list.ListQuery;
import org.lectern.list.ListSection;
import org.lectern.list.TypedText;
import org.lectern.list.Vote;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;

/**
 * Lists of papers. A list goes by its name, whatever the case; its papers have an order, and stand in sections where it has any. Papers
 * that are taken out of the library keep their places, and what is said of them, for when they come again, and are not shown meanwhile.
 *
 * <p>A smart list is filled by a search instead, and has no entries of its own: whatever would put something into it is refused. Which
 * papers it has says the index, and not the library.
 *
 * <p>Whatever is done to many papers is one change. Every method that names a list throws a {@link LibraryException} when there is none
 * of that name; whatever is refused leaves everything as it was. Safe for use by several threads.
 */
public final class ReadingLists {
    private static final String MEANWHILE = "; it was changed meanwhile, and both texts are kept";

    private final Door door;
    private final Readers readers;

    ReadingLists(Door door, Readers readers) {
        this.door = door;
        this.readers = readers;
    }

    /** All lists, in the order of the alphabet. */
    public List<ReadingList> all() {
        return readers.read(ListRows::all);
    }

    /** How lists are written, by their names as these are compared. */
    public Map<String, String> names() {
        return readers.read(connection -> MarkRows.names(connection, "reading_list"));
    }

    /** The searches that fill smart lists, by the names of these, in the order of the alphabet. */
    public Map<String, String> searches() {
        return readers.read(ListRows::searches);
    }

    /** The list of that name; empty when there is none. */
    public Optional<ReadingList> named(String name) {
        return readers.read(connection -> ListRows.named(connection, new MarkName(name)));
    }

    /** The list of that {@link ReadingList#key key}; empty when there is none. */
    public Optional<ReadingList> keyed(String key) {
        return readers.read(connection -> ListRows.keyed(connection, key));
    }

    /** The papers of a list that are in the library, in order; none of a smart list. */
    public List<PaperId> papers(String list) {
        return content(list).entries().stream().map(ListEntry::paper).toList();
    }

    /** What a list says of its papers that are in the library; of a smart list only what it is called and for. */
    public ListContent content(String list) {
        return stored(list).shownContent();
    }

    /** As {@link #content}, also of papers that are not in the library. */
    public ListContent wholeContent(String list) {
        return stored(list).content();
    }

    private StoredList stored(String list) {
        return readers.read(connection -> StoredList.of(connection, list(connection, list)));
    }

    /** What lists say of papers, by the ids of these as they are now, the lists in the order of the alphabet; those in none are left out. */
    public Map<PaperId, List<Listed>> of(Collection<PaperId> papers) {
        return readers.read(connection -> ListedRows.of(connection, papers));
    }

    /**
     * Makes a list without papers.
     *
     * @throws LibraryException when there is one of that name, or the name is blank or too long
     */
    public Change create(String name) {
        return create(name, "");
    }

    /** As {@link #create(String)}, and says what the list is for, in Markdown. */
    public Change create(String name, String description) {
        MarkName called = MarkedPapers.named(name, "list");
        String about = EntryField.NOTE.clean(description);
        return door.change(connection -> {
                    refuseTaken(connection, called);
                    ListRows.insert(connection, called, RandomKey.ofList(), about);
                    return done("Made the list “" + called.text() + "”");
                })
                .orElseThrow();
    }

    /** As {@link #create(String, String)}, of a smart list. */
    public Change createSmart(String name, String description, ListQuery query) {
        MarkName called = MarkedPapers.named(name, "list");
        String about = EntryField.NOTE.clean(description);
        return door.change(connection -> {
                    refuseTaken(connection, called);
                    long list = ListRows.insert(connection, called, RandomKey.ofList(), about);
                    ListRows.fill(connection, list, query);
                    return done("Made the smart list “" + called.text() + "”");
                })
                .orElseThrow();
    }

    /**
     * Makes a list that is there elsewhere already.
     *
     * @param key its key there
     * @param content what it says; see {@link #replace}
     * @param summary of the change, for a person
     * @throws LibraryException when there is one of that key or name, or the name is blank or too long
     */
    public Change adopt(String key, ListContent content, String summary) {
        MarkName called = MarkedPapers.named(content.name(), "list");
        return door.change(connection -> {
                    refuseTaken(connection, called);
                    Optional<ReadingList> there = ListRows.keyed(connection, key);
                    if (there.isPresent()) {
                        throw new LibraryException(
                                "This list is here already: “" + there.get().name() + "”.");
                    }
                    ListRows.insert(connection, called, key, "");
                    StoredList empty = StoredList.of(connection, list(connection, called.text()));
                    write(connection, empty, ReplacedContent.of(connection, content), Set.of(), Set.of());
                    return done(summary);
                })
                .orElseThrow();
    }

    /**
     * Makes a list say what another copy of it says, name and description too, by as few changes of rows as that takes. Papers that the
     * library does not have are kept for when they come; of those that it has merged, the entries become one, as by {@link
     * org.lectern.list.EntryJoin}. Empty when it says that already.
     *
     * @param content also of papers that are not in the library, as {@link #wholeContent} gives it: what it leaves out is taken out
     * @param summary of the change, for a person
     * @throws LibraryException when the list is smart, or another has the name, or that is blank or too long
     */
    public Optional<Change> replace(String list, ListContent content, String summary) {
        MarkName called = MarkedPapers.named(content.name(), "list");
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            ListContent after = ReplacedContent.of(connection, content);
            if (!new MarkName(stored.list().name()).folded().equals(called.folded())) {
                refuseTaken(connection, called);
            }
            return write(connection, stored, after, Set.of(), Set.of()) ? done(summary) : Optional.empty();
        });
    }

    /**
     * As {@link #replace(String, ListContent, String)}, where the list still says what somebody has read of it.
     *
     * @param read what {@link #wholeContent} gave
     * @throws LibraryException when it says something else by now; nothing is changed then
     */
    public Optional<Change> replace(String list, ListContent read, ListContent content, String summary) {
        MarkName called = MarkedPapers.named(content.name(), "list");
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            if (!stored.content().equals(read)) {
                throw new LibraryException("The list “" + list + "” was changed meanwhile. Try it again.");
            }
            ListContent after = ReplacedContent.of(connection, content);
            if (!new MarkName(stored.list().name()).folded().equals(called.folded())) {
                refuseTaken(connection, called);
            }
            return write(connection, stored, after, Set.of(), Set.of()) ? done(summary) : Optional.empty();
        });
    }

    /**
     * Gives a list another name. Empty when it has that already.
     *
     * @throws LibraryException when another has the name, or that is blank or too long
     */
    public Optional<Change> rename(String list, String name) {
        MarkName called = MarkedPapers.named(name, "list");
        return door.change(connection -> {
            ReadingList known = list(connection, list);
            if (known.name().equals(called.text())) {
                return Optional.empty();
            }
            if (!new MarkName(known.name()).folded().equals(called.folded())) {
                refuseTaken(connection, called);
            }
            ListRows.rename(connection, known.number(), called);
            return done("Renamed the list “" + known.name() + "” to “" + called.text() + "”");
        });
    }

    /**
     * Says what a list is for, in Markdown; a blank text takes it away. Empty when it says so already.
     *
     * @throws IllegalArgumentException with a sentence for a person when it is too long
     */
    public Optional<Change> describe(String list, String description) {
        String clean = EntryField.NOTE.clean(description);
        return door.change(connection -> {
            ReadingList known = list(connection, list);
            if (known.description().equals(clean)) {
                return Optional.empty();
            }
            ListRows.describe(connection, known.number(), clean);
            return done((clean.isEmpty() ? "Removed the description of" : "Described") + " the list “" + known.name()
                    + "”");
        });
    }

    /**
     * As {@link #describe(String, String)}, by somebody who has read what it says and typed the text meanwhile. Where it says something
     * else by now, both stay, as by {@link TypedText}.
     *
     * @param read what it said when the typing began
     */
    public Optional<Change> describe(String list, String read, String typed) {
        String before = EntryField.NOTE.clean(read);
        String clean = EntryField.NOTE.clean(typed);
        return door.change(connection -> {
            ReadingList known = list(connection, list);
            String after = TypedText.of(EntryField.NOTE, before, clean, known.description());
            if (known.description().equals(after)) {
                return Optional.empty();
            }
            ListRows.describe(connection, known.number(), EntryField.NOTE.clean(after));
            return done((after.isEmpty() ? "Removed the description of" : "Described") + " the list “" + known.name()
                    + "”" + (after.equals(clean) ? "" : MEANWHILE));
        });
    }

    /** Deletes a list with all that it says; its papers stay in the library. */
    public Change delete(String list) {
        return door.change(connection -> {
                    ReadingList known = list(connection, list);
                    ListRows.delete(connection, known.number());
                    return done(
                            known.isSmart()
                                    ? "Deleted the smart list “" + known.name() + "”"
                                    : "Deleted the list “" + known.name() + "” of "
                                            + Sql.count(known.papers(), "paper"));
                })
                .orElseThrow();
    }

    /**
     * Lets another search fill a smart list. Empty when it does already.
     *
     * @throws LibraryException when people fill the list
     */
    public Optional<Change> requery(String list, ListQuery query) {
        return door.change(connection -> {
            ReadingList known = smart(connection, list);
            if (known.query().equals(Optional.of(query))) {
                return Optional.empty();
            }
            ListRows.fill(connection, known.number(), query);
            return done("Changed the search of the smart list “" + known.name() + "”");
        });
    }

    /**
     * Makes a smart list one that people fill.
     *
     * @param papers those that it has from now on, in order: what its search finds
     * @throws LibraryException when it is one already
     */
    public Change freeze(String list, List<PaperId> papers) {
        return door.change(connection -> {
                    ReadingList known = smart(connection, list);
                    MarkedPapers marked = MarkedPapers.of(connection, papers);
                    Sql.update(connection, "DELETE FROM list_query WHERE list = ?", known.number());
                    StoredList stored = StoredList.of(connection, known);
                    ListContent after = ListEdits.adding(stored.content(), marked.ids(), Optional.empty());
                    write(connection, stored, after, Set.of(), Set.of());
                    return done("Made the smart list “" + known.name() + "” one of "
                            + Sql.count(marked.ids().size(), "paper") + " to edit by hand");
                })
                .orElseThrow();
    }

    /**
     * Adds papers at the end of the entries that are in no section, or of the last section where all are in sections; those that are
     * not in the list yet. Empty when all are.
     *
     * @param making whether the list is made when there is none
     * @throws LibraryException when the list is smart, or is to be made and cannot be called so
     */
    public Optional<Change> add(String list, Collection<PaperId> papers, boolean making) {
        return door.change(connection -> {
            if (making && ListRows.named(connection, new MarkName(list)).isEmpty()) {
                ListRows.insert(connection, MarkedPapers.named(list, "list"), RandomKey.ofList(), "");
            }
            StoredList stored = handMade(connection, list);
            Optional<String> last = stored.content().entries().isEmpty()
                    ? Optional.empty()
                    : stored.content().entries().getLast().section();
            Optional<String> section =
                    stored.content().entries(Optional.empty()).isEmpty() ? last : Optional.empty();
            return add(connection, stored, papers, section);
        });
    }

    /**
     * Adds papers at the end of a section, those that are not in the list yet. Empty when all are.
     *
     * @param section by its key; empty for those in none
     * @throws LibraryException when there is no such section, or the list is smart
     */
    public Optional<Change> add(String list, Collection<PaperId> papers, Optional<String> section) {
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            section.ifPresent(key -> section(stored, key));
            return add(connection, stored, papers, section);
        });
    }

    private static Optional<Door.Done> add(
            Connection connection, StoredList stored, Collection<PaperId> papers, Optional<String> section)
            throws SQLException {
        MarkedPapers marked = MarkedPapers.of(connection, papers);
        ListContent after = ListEdits.adding(stored.content(), marked.ids(), section);
        return write(connection, stored, after, Set.of(), Set.of())
                ? done("Added " + marked.shown(connection) + " to " + called(stored, section))
                : Optional.empty();
    }

    /**
     * Takes papers out of a list, with what it says of them. Empty when none is in it.
     *
     * @throws LibraryException when the list is smart
     */
    public Optional<Change> remove(String list, Collection<PaperId> papers) {
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            ListContent after = ListEdits.removing(stored.content(), marked.ids());
            return write(connection, stored, after, Set.of(), Set.of())
                    ? done("Took " + marked.shown(connection) + " out of " + called(stored, Optional.empty()))
                    : Optional.empty();
        });
    }

    /** As {@link #move(String, Collection, int)}, of one paper. */
    public Optional<Change> move(String list, PaperId paper, int position) {
        return move(list, List.of(paper), position);
    }

    /**
     * Moves papers, one behind the other in the order in which they are given, to a position among all that are shown, and so into the
     * section of the paper that stands there. Empty when they are there.
     *
     * @param position of the first, from 1; behind the end is the last
     * @throws LibraryException when one of them is not in the list, or that is smart
     */
    public Optional<Change> move(String list, Collection<PaperId> papers, int position) {
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            MarkedPapers marked = inList(connection, stored, papers);
            List<ListEntry> shown = stored.shownContent().entries();
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            List<ListEntry> rest = shown.stream()
                    .filter(entry -> !marked.ids().contains(entry.paper()))
                    .toList();
            Optional<String> section =
                    shown.get(Math.clamp(position - 1L, 0, shown.size() - 1)).section();
            int before = Math.clamp(position - 1L, 0, rest.size());
            int within = Math.toIntExact(rest.subList(0, before).stream()
                    .filter(entry -> entry.section().equals(section))
                    .count());
            return move(connection, stored, marked, section, within + 1, false);
        });
    }

    /**
     * Moves papers into a section, one behind the other in the order in which they are given. Empty when they are there.
     *
     * @param section by its key; empty for those in none
     * @param position of the first among the papers of the section that are shown and not moved, from 1; behind the end is the last
     * @throws LibraryException when one of them is not in the list, or there is no such section, or the list is smart
     */
    public Optional<Change> move(String list, Collection<PaperId> papers, Optional<String> section, int position) {
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            section.ifPresent(key -> section(stored, key));
            return move(connection, stored, inList(connection, stored, papers), section, position, true);
        });
    }

    private static Optional<Door.Done> move(
            Connection connection,
            StoredList stored,
            MarkedPapers marked,
            Optional<String> section,
            int position,
            boolean toSection)
            throws SQLException {
        ListContent after =
                ListEdits.moving(stored.content(), marked.ids(), section, position, stored.shown()::contains);
        if (!write(connection, stored, after, Set.copyOf(marked.ids()), Set.of())) {
            return Optional.empty();
        }
        List<PaperId> shown = after.entries().stream()
                .filter(entry -> !toSection || entry.section().equals(section))
                .map(ListEntry::paper)
                .filter(stored.shown()::contains)
                .toList();
        int place = shown.indexOf(marked.ids().getFirst()) + 1;
        return done("Moved " + marked.shown(connection) + " to place " + place + " of "
                + called(stored, toSection ? section : Optional.empty()));
    }

    /**
     * Says something of entries. Empty when it is said already.
     *
     * @param text as {@link EntryField#clean} takes it; empty or blank takes it away
     * @throws LibraryException when one of the papers is not in the list, or that is smart
     * @throws IllegalArgumentException with a sentence for a person when the text is none of that field
     */
    public Optional<Change> set(String list, Collection<PaperId> papers, EntryField field, String text) {
        return set(list, papers, Map.of(field, text));
    }

    /** As {@link #set(String, Collection, EntryField, String)}, of several fields in one change. */
    public Optional<Change> set(String list, Collection<PaperId> papers, Map<EntryField, String> texts) {
        Map<EntryField, String> clean = cleaned(texts);
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            MarkedPapers marked = inList(connection, stored, papers);
            ListContent after = ListEdits.setting(stored.content(), marked.ids(), clean);
            if (!write(connection, stored, after, Set.of(), Set.of())) {
                return Optional.empty();
            }
            return done(said(clean) + marked.shown(connection) + " in " + called(stored, Optional.empty()));
        });
    }

    /**
     * As {@link #set(String, Collection, Map)}, and moves the papers to the end of a section.
     *
     * @param section by its key; empty for those in none
     * @throws LibraryException also when there is no such section
     */
    public Optional<Change> set(
            String list, Collection<PaperId> papers, Map<EntryField, String> texts, Optional<String> section) {
        Map<EntryField, String> clean = cleaned(texts);
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            section.ifPresent(key -> section(stored, key));
            MarkedPapers marked = inList(connection, stored, papers);
            List<PaperId> elsewhere = marked.ids().stream()
                    .filter(paper -> !stored.content()
                            .entry(paper)
                            .orElseThrow()
                            .section()
                            .equals(section))
                    .toList();
            ListContent after = ListEdits.setting(stored.content(), marked.ids(), clean);
            ListContent moved =
                    ListEdits.moving(after, elsewhere, section, Integer.MAX_VALUE, stored.shown()::contains);
            if (!write(connection, stored, moved, Set.copyOf(elsewhere), Set.of())) {
                return Optional.empty();
            }
            String shown = marked.shown(connection);
            String to = section.isPresent()
                    ? "to " + called(stored, section)
                    : "out of the sections of " + called(stored, section);
            return done(
                    after.equals(stored.content())
                            ? "Moved " + shown + " " + to
                            : said(clean) + shown + " and moved "
                                    + (marked.ids().size() == 1 ? "it " : "them ") + to);
        });
    }

    private static Map<EntryField, String> cleaned(Map<EntryField, String> texts) {
        Map<EntryField, String> clean = new EnumMap<>(EntryField.class);
        texts.forEach((field, text) -> clean.put(field, field.clean(text)));
        return clean;
    }

    /**
     * As {@link #set(String, Collection, EntryField, String)}, by somebody who has read what is said of a paper and typed the text
     * meanwhile. Where something else is said by now, both stay, as by {@link TypedText}.
     *
     * @param read what was said when the typing began
     */
    public Optional<Change> set(String list, PaperId paper, EntryField field, String read, String typed) {
        String before = field.clean(read);
        String clean = field.clean(typed);
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            MarkedPapers marked = inList(connection, stored, List.of(paper));
            String now = stored.content()
                    .entry(marked.ids().getFirst())
                    .flatMap(entry -> entry.field(field))
                    .orElse("");
            String joined = field.clean(TypedText.of(field, before, clean, now));
            Map<EntryField, String> texts = Map.of(field, joined);
            ListContent after = ListEdits.setting(stored.content(), marked.ids(), texts);
            if (!write(connection, stored, after, Set.of(), Set.of())) {
                return Optional.empty();
            }
            return done(said(texts) + marked.shown(connection) + " in " + called(stored, Optional.empty())
                    + meanwhile(before, clean, now, joined));
        });
    }

    /** What a person should know where somebody else said something meanwhile. */
    private static String meanwhile(String read, String typed, String stored, String after) {
        if (!after.equals(typed)) {
            return MEANWHILE;
        }
        boolean gone = !stored.equals(read) && !after.contains(stored);
        return gone ? "; meanwhile it was “" + stored + "”" : "";
    }

    /** What is done to fields, for a person, up to whose they are. */
    private static String said(Map<EntryField, String> clean) {
        List<String> keys = clean.keySet().stream().map(EntryField::key).toList();
        String last = keys.isEmpty() ? "" : keys.getLast();
        String fields = keys.size() < 2 ? last : String.join(", ", keys.subList(0, keys.size() - 1)) + " and " + last;
        return (clean.values().stream().allMatch(String::isEmpty) ? "Removed the " : "Set the ") + fields + " of ";
    }

    /**
     * Notes what somebody thinks of reading papers. Empty when that is known.
     *
     * @param voter who it is: one line
     * @param vote empty to take back what was said
     * @throws LibraryException when one of the papers is not in the list, or that is smart, or the name is blank or too long
     */
    public Optional<Change> vote(String list, Collection<PaperId> papers, String voter, Optional<Vote> vote) {
        String name = MarkedPapers.named(voter, "voter").text();
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            MarkedPapers marked = inList(connection, stored, papers);
            ListContent after = ListEdits.voting(stored.content(), marked.ids(), name, vote);
            if (!write(connection, stored, after, Set.of(), Set.of())) {
                return Optional.empty();
            }
            String what = marked.shown(connection) + " in " + called(stored, Optional.empty());
            return done(vote.map(is -> switch (is) {
                        case UP -> name + " voted for " + what;
                        case DOWN -> name + " voted against " + what;
                    })
                    .orElseGet(() -> "Took back the vote of " + name + " on " + what));
        });
    }

    /** As {@link #addSection(String, String, int)}, at the end. */
    public Change addSection(String list, String title) {
        return addSection(list, title, Integer.MAX_VALUE);
    }

    /**
     * Adds a section without papers.
     *
     * @param position from 1; behind the end is the last
     * @throws LibraryException when the list has one of that title in any case, or is smart, or the title is blank or too long
     */
    public Change addSection(String list, String title, int position) {
        return addSection(list, newSection(title), position);
    }

    /**
     * A section that no list has yet, to be added.
     *
     * @throws LibraryException when the title is blank or too long
     */
    public static ListSection newSection(String title) {
        return new ListSection(
                RandomKey.ofSection(), MarkedPapers.named(title, "section").text());
    }

    /** As {@link #addSection(String, String, int)}, of one made by {@link #newSection}, which keeps its key. */
    public Change addSection(String list, ListSection section, int position) {
        MarkName called = MarkedPapers.named(section.title(), "section");
        return door.change(connection -> {
                    StoredList stored = handMade(connection, list);
                    refuseTitle(stored, called, Optional.empty());
                    write(
                            connection,
                            stored,
                            ListEdits.withSection(stored.content(), section, position),
                            Set.of(),
                            Set.of());
                    return done("Added the section “" + called.text() + "” to " + called(stored, Optional.empty()));
                })
                .orElseThrow();
    }

    /**
     * Gives a section another title. Empty when it has that already.
     *
     * @param key names the section
     * @throws LibraryException when there is no such section, or another has the title, or the list is smart, or the title is blank or
     *     too long
     */
    public Optional<Change> renameSection(String list, String key, String title) {
        MarkName called = MarkedPapers.named(title, "section");
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            ListSection known = section(stored, key);
            refuseTitle(stored, called, Optional.of(key));
            ListContent after = ListEdits.titling(stored.content(), new ListSection(key, called.text()));
            return write(connection, stored, after, Set.of(), Set.of())
                    ? done("Renamed the section “" + known.title() + "” to “" + called.text() + "” in "
                            + called(stored, Optional.empty()))
                    : Optional.empty();
        });
    }

    /**
     * Moves a section with its papers. Empty when it is there.
     *
     * @param key names the section
     * @param position from 1; behind the end is the last
     * @throws LibraryException when there is no such section, or the list is smart
     */
    public Optional<Change> moveSection(String list, String key, int position) {
        return door.change(connection -> {
            StoredList stored = handMade(connection, list);
            ListSection known = section(stored, key);
            ListContent after = ListEdits.withSection(stored.content(), known, position);
            return write(connection, stored, after, Set.of(), Set.of(key))
                    ? done("Moved the section “" + known.title() + "” to place "
                            + (after.sections().indexOf(known) + 1) + " of " + called(stored, Optional.empty()))
                    : Optional.empty();
        });
    }

    /**
     * Removes a section. Its papers stay in the list: they go to the end of the section above it, or of those in none where it is the
     * first.
     *
     * @param key names the section
     * @throws LibraryException when there is no such section, or the list is smart
     */
    public Change removeSection(String list, String key) {
        return door.change(connection -> {
                    StoredList stored = handMade(connection, list);
                    ListSection known = section(stored, key);
                    write(connection, stored, ListEdits.withoutSection(stored.content(), key), Set.of(), Set.of());
                    return done("Removed the section “" + known.title() + "” of " + called(stored, Optional.empty()));
                })
                .orElseThrow();
    }

    /** Writes what a list is to say, if that is anything else. */
    private static boolean write(
            Connection connection, StoredList stored, ListContent after, Set<PaperId> moved, Set<String> movedSections)
            throws SQLException {
        if (after.equals(stored.content())) {
            return false;
        }
        new ListWriter(connection, stored).write(after, moved, movedSections);
        return true;
    }

    private static ReadingList list(Connection connection, String name) throws SQLException {
        MarkName called = new MarkName(name);
        return ListRows.named(connection, called)
                .orElseThrow(() -> new LibraryException("There is no list “" + called.text() + "”."));
    }

    private static ReadingList smart(Connection connection, String name) throws SQLException {
        ReadingList known = list(connection, name);
        if (!known.isSmart()) {
            throw new LibraryException("The list “" + known.name() + "” is no smart list: no search fills it.");
        }
        return known;
    }

    private static StoredList handMade(Connection connection, String name) throws SQLException {
        ReadingList known = list(connection, name);
        if (known.isSmart()) {
            throw new LibraryException(
                    "The smart list “" + known.name()
                            + "” has what its search finds, and nothing can be put in it or said in it by hand. Freeze it first.");
        }
        return StoredList.of(connection, known);
    }

    /** The papers as they are called now, each of which has to be in the list. */
    private static MarkedPapers inList(Connection connection, StoredList stored, Collection<PaperId> papers)
            throws SQLException {
        MarkedPapers marked = MarkedPapers.of(connection, papers);
        Set<PaperId> missing = new HashSet<>(marked.ids());
        missing.removeAll(stored.entries().keySet());
        if (!missing.isEmpty()) {
            PaperId first =
                    marked.ids().stream().filter(missing::contains).findFirst().orElseThrow();
            throw new LibraryException("The list “" + stored.list().name() + "” does not have "
                    + (missing.size() == 1 ? "the paper " + first : Sql.count(missing.size(), "of the paper"))
                    + ".");
        }
        return marked;
    }

    private static ListSection section(StoredList stored, String key) {
        return stored.content()
                .section(key)
                .orElseThrow(() ->
                        new LibraryException("The list “" + stored.list().name() + "” has no section " + key + "."));
    }

    private static void refuseTitle(StoredList stored, MarkName title, Optional<String> of) {
        for (ListSection section : stored.content().sections()) {
            if (!of.equals(Optional.of(section.key()))
                    && new MarkName(section.title()).folded().equals(title.folded())) {
                throw new LibraryException("The list “" + stored.list().name() + "” has a section “" + section.title()
                        + "” already. Choose another title.");
            }
        }
    }

    private static void refuseTaken(Connection connection, MarkName name) throws SQLException {
        Optional<ReadingList> taken = ListRows.named(connection, name);
        if (taken.isPresent()) {
            throw new LibraryException("There is a list “" + taken.get().name() + "” already. Choose another name.");
        }
    }

    /** A list, or a section of it, for a person. */
    private static String called(StoredList stored, Optional<String> section) {
        String list = "the list “" + stored.list().name() + "”";
        return section.map(key -> "the section “" + section(stored, key).title() + "” of " + list)
                .orElse(list);
    }

    private static Optional<Door.Done> done(String summary) {
        return Optional.of(new Door.Done(summary));
    }
}
