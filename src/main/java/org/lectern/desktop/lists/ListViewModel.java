package org.lectern.desktop.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadingList;
import org.lectern.library.ReadingLists;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.ListContent;
import org.lectern.list.ListEdits;
import org.lectern.list.ListQuery;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;

/**
 * The list that is open: its rows, which of them are selected, and what is done to these. What is done is shown at once, and written in
 * the order in which it was done. Used on the FX thread.
 */
public final class ListViewModel {
    private static final Texts TEXTS = Texts.of(ListViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Latest asking;
    private final InTurn turns;
    private final ReadOnlyObjectWrapper<Optional<ReadingList>> list = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ShownList>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ListRow>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ListRow>> lead = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> naming = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final StringProperty title = new SimpleStringProperty("");
    private Consumer<Runnable> voting = Runnable::run;
    private boolean stale;

    /** No list is open. */
    public ListViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        asking = new Latest(background);
        turns = new InTurn(background, this::idle);
        library.writesIn(turns);
    }

    /** In which whatever is done to lists is written. */
    InTurn turns() {
        return turns;
    }

    /** The list that is open, as the library knows it. */
    ReadOnlyObjectProperty<Optional<ReadingList>> list() {
        return list.getReadOnlyProperty();
    }

    /** What it says; empty while that is read. */
    ReadOnlyObjectProperty<Optional<ShownList>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Why it cannot be shown, for a person. */
    ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The rows that are selected, in the order of the list. */
    ReadOnlyObjectProperty<List<ListRow>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The row that is read: of those that are selected the one that was chosen last. */
    ReadOnlyObjectProperty<Optional<ListRow>> lead() {
        return lead.getReadOnlyProperty();
    }

    /** The key of the section that is being given a title. */
    ReadOnlyObjectProperty<Optional<String>> naming() {
        return naming.getReadOnlyProperty();
    }

    /** What is typed as the title of that section. */
    StringProperty title() {
        return title;
    }

    /** Opens a list, or none; the same again is read anew. What is being typed as the title of a section is kept first. */
    void show(Optional<ReadingList> now) {
        boolean other = !list.get().map(ReadingList::number).equals(now.map(ReadingList::number));
        if (other) {
            keepTyped();
        }
        list.set(now);
        if (other) {
            selected.set(List.of());
            lead.set(Optional.empty());
            problem.set(Optional.empty());
            shown.set(Optional.empty());
        }
        refresh();
    }

    /** Reads the list; when nothing is to be written any more, for until then what is shown is newer. */
    private void refresh() {
        Optional<ReadingList> asked = list.get();
        if (asked.isEmpty()) {
            asking.forget();
            return;
        }
        stale = turns.isBusy();
        if (stale && shown.get().isPresent()) {
            return;
        }
        ReadingList of = asked.get();
        asking.ask(() -> read(of), this::answered, failure -> {
            problem.set(Optional.of(Background.explain(failure)));
            shown.set(Optional.empty());
        });
    }

    private void idle() {
        if (stale) {
            refresh();
        }
    }

    /** What was asked before something was done does not show it. */
    private void outdate() {
        asking.forget();
        stale = true;
    }

    private ShownList read(ReadingList of) {
        ListContent content = access.listContent(of.name());
        List<PaperId> ids =
                content.entries().stream().map(entry -> entry.paper()).toList();
        Map<PaperId, Paper> papers = new HashMap<>();
        access.papers(ids).forEach(paper -> papers.put(paper.id(), paper));
        return ShownList.of(of, content, papers, access.marks(ids), access.me());
    }

    private void answered(ShownList now) {
        problem.set(Optional.empty());
        present(now);
    }

    private void present(ShownList now) {
        Set<Object> keys = new HashSet<>();
        selected.get().forEach(row -> keys.add(row.key()));
        Optional<Object> leading = lead.get().map(ListRow::key);
        boolean first = shown.get().isEmpty();
        shown.set(Optional.of(now));
        if (first) {
            now.rows().stream()
                    .filter(ListRow.Entry.class::isInstance)
                    .findFirst()
                    .ifPresent(row -> choose(row.key()));
            return;
        }
        select(now.rows().stream().filter(row -> keys.contains(row.key())).toList(), leading.flatMap(now::row));
    }

    /**
     * Selects rows.
     *
     * @param row the one that was chosen last; the first when that is not said
     */
    void select(List<ListRow> rows, Optional<ListRow> row) {
        // First the lead: who hears of the selection asks for it.
        lead.set(row.or(() -> rows.stream().findFirst()));
        selected.set(List.copyOf(rows));
    }

    /** The papers that are selected, in the order of the list. */
    public List<PaperId> papers() {
        return selected.get().stream()
                .mapMulti((ListRow row, Consumer<PaperId> out) -> {
                    if (row instanceof ListRow.Entry entry) {
                        out.accept(entry.entry().paper());
                    }
                })
                .toList();
    }

    /** The section whose heading was chosen last. */
    Optional<ListSection> section() {
        return lead.get()
                .filter(ListRow.Heading.class::isInstance)
                .map(ListRow.Heading.class::cast)
                .map(ListRow.Heading::section);
    }

    /** The entry that is read. */
    Optional<ListRow.Entry> entry() {
        return lead.get().filter(ListRow.Entry.class::isInstance).map(ListRow.Entry.class::cast);
    }

    private boolean isHandMade() {
        return list.get().filter(now -> !now.isSmart()).isPresent();
    }

    // ---- what is done to papers ----

    /** Moves what is selected a step up (−1) or down (1): papers, or the section whose heading was chosen. */
    void step(int by) {
        Optional<ListSection> heading = section();
        List<PaperId> moved = papers();
        if (heading.isPresent()) {
            shown.get()
                    .ifPresent(now ->
                            placeSection(heading.get(), now.content().sections().indexOf(heading.get()) + 1 + by));
        } else {
            shown.get().flatMap(now -> Place.step(now.content(), moved, by)).ifPresent(place -> move(moved, place));
        }
    }

    /** Moves what is selected to between two rows. */
    void drop(int gap) {
        Optional<ListSection> heading = section();
        shown.get().ifPresent(now -> {
            if (heading.isPresent()) {
                placeSection(heading.get(), Place.ofSection(now.rows(), gap, heading.get()));
            } else {
                List<PaperId> moved = papers();
                move(moved, Place.inGap(now.rows(), gap, moved));
            }
        });
    }

    private void move(List<PaperId> moved, Place place) {
        if (!moved.isEmpty() && isHandMade()) {
            edit(
                    content -> ListEdits.moving(content, moved, place.section(), place.position(), paper -> true),
                    (lists, name) -> lists.move(name, moved, place.section(), place.position()));
        }
    }

    private void placeSection(ListSection section, int position) {
        if (position >= 1 && isHandMade()) {
            edit(
                    content -> ListEdits.withSection(content, section, position),
                    (lists, name) -> lists.moveSection(name, section.key(), position));
        }
    }

    /** Takes the papers that are selected out of the list, or the section whose heading was chosen; its papers stay. */
    void remove() {
        if (!isHandMade()) {
            return;
        }
        Optional<ListSection> heading = section();
        List<PaperId> out = papers();
        if (heading.isPresent()) {
            String key = heading.get().key();
            edit(
                    content -> ListEdits.withoutSection(content, key),
                    (lists, name) -> Optional.of(lists.removeSection(name, key)));
        } else if (!out.isEmpty()) {
            Optional<ListRow> next = after(Set.copyOf(out));
            edit(content -> ListEdits.removing(content, out), (lists, name) -> lists.remove(name, out));
            select(
                    next.flatMap(row -> shown.get().flatMap(now -> now.row(row.key()))).stream()
                            .toList(),
                    Optional.empty());
        }
    }

    /** The row to choose when some papers are gone: the next that stays, else the last before. */
    private Optional<ListRow> after(Set<PaperId> gone) {
        List<ListRow> rows = shown.get().map(ShownList::rows).orElse(List.of());
        Optional<ListRow> before = Optional.empty();
        boolean passed = false;
        for (ListRow row : rows) {
            boolean goes = row instanceof ListRow.Entry entry
                    && gone.contains(entry.entry().paper());
            if (passed && !goes) {
                return Optional.of(row);
            }
            passed |= goes;
            before = goes ? before : Optional.of(row);
        }
        return before;
    }

    /** Says how far the group is with the papers that are selected. */
    void state(EntryState state) {
        set(papers(), EntryField.STATE, state.key());
    }

    /**
     * Says something of papers of the list.
     *
     * @return false when the text is none of that field, which is said in a sentence
     */
    boolean set(List<PaperId> of, EntryField field, String text) {
        if (of.isEmpty() || !isHandMade()) {
            return true;
        }
        try {
            String clean = field.clean(text);
            edit(
                    content -> ListEdits.setting(content, of, Map.of(field, clean)),
                    (lists, name) -> lists.set(name, of, field, clean));
            return true;
        } catch (IllegalArgumentException refused) {
            library.say(Done.failed(Background.explain(refused)));
            return false;
        }
    }

    /** Shows what is said of a paper now, before the list is read anew; nothing where another list is open. */
    void said(EntryKey of, String text) {
        if (isOpen(of.list())) {
            outdate();
            Map<EntryField, String> texts = Map.of(of.field(), of.field().clean(text));
            shown.get()
                    .ifPresent(now -> present(now.with(ListEdits.setting(now.content(), List.of(of.paper()), texts))));
        }
    }

    /** Shows what the list is for now, before it is read anew; nothing where another list is open. */
    void described(String key, String text) {
        if (isOpen(key)) {
            outdate();
            shown.get().ifPresent(now -> present(now.with(describing(now.content(), text))));
        }
    }

    private static ListContent describing(ListContent content, String text) {
        return new ListContent(content.name(), text, content.sections(), content.entries());
    }

    private boolean isOpen(String key) {
        return list.get().filter(now -> now.key().equals(key)).isPresent();
    }

    /** Votes on the papers that are selected, in the reader's name; takes the vote back where all have it. */
    void vote(Vote vote) {
        vote(papers(), vote);
    }

    /** As {@link #vote(Vote)}, on papers of the list. */
    void vote(List<PaperId> on, Vote vote) {
        if (!on.isEmpty() && isHandMade()) {
            // The name may be asked for first, and another list be open by then.
            Optional<String> key = list.get().map(ReadingList::key);
            voting.accept(() -> {
                if (list.get().map(ReadingList::key).equals(key)) {
                    voteAs(on, vote);
                }
            });
        }
    }

    /** Does what has to be done before a vote, and then the vote. */
    void onVote(Consumer<Runnable> before) {
        voting = before;
    }

    /** Shows the list as somebody of that name sees it. */
    void readBy(String me) {
        shown.get()
                .filter(now -> !now.me().equals(me))
                .ifPresent(now -> present(ShownList.of(now.list(), now.content(), now.papers(), now.marks(), me)));
    }

    private void voteAs(List<PaperId> on, Vote vote) {
        Optional<String> me = shown.get().map(ShownList::me);
        if (me.isEmpty() || !isHandMade()) {
            return;
        }
        String voter = me.get();
        Set<PaperId> these = Set.copyOf(on);
        boolean had = shown.get().stream()
                .flatMap(now -> now.content().entries().stream())
                .filter(entry -> these.contains(entry.paper()))
                .allMatch(entry -> entry.votes().get(voter) == vote);
        Optional<Vote> now = had ? Optional.empty() : Optional.of(vote);
        edit(content -> ListEdits.voting(content, on, voter, now), (lists, name) -> lists.vote(name, on, voter, now));
    }

    /** Gives the papers that are selected so many stars, 0 for none. */
    void rate(int stars) {
        rate(papers(), stars);
    }

    /** As {@link #rate(int)}, papers of the list. */
    void rate(List<PaperId> of, int stars) {
        mark(of, stored -> stored.marks().rate(of, stars));
    }

    /** Notes how far the reader has read papers of the list. */
    void read(List<PaperId> of, ReadingState state) {
        mark(of, stored -> stored.marks().state(of, state));
    }

    private void mark(List<PaperId> of, Function<Library, Optional<Change>> work) {
        if (!of.isEmpty()) {
            turns.run(() -> access.mark(work), this::done, this::failed);
        }
    }

    // ---- what is done to sections and to the list ----

    /** Adds a section behind that of the row that was chosen, and begins to give it a title. */
    void addSection() {
        if (!isHandMade()) {
            return;
        }
        List<ListSection> sections =
                shown.get().map(now -> now.content().sections()).orElse(List.of());
        Optional<String> at = lead.get().flatMap(row -> switch (row) {
            case ListRow.Heading heading -> Optional.of(heading.section().key());
            case ListRow.Entry entry -> entry.entry().section();
        });
        int position = at.map(
                        key -> sections.stream().map(ListSection::key).toList().indexOf(key) + 2)
                .orElse(sections.size() + 1);
        ListSection section = ReadingLists.newSection(free(sections));
        edit(
                content -> ListEdits.withSection(content, section, position),
                (lists, name) -> Optional.of(lists.addSection(name, section, position)));
        choose(section.key());
        title.set(section.title());
        naming.set(Optional.of(section.key()));
    }

    private static String free(List<ListSection> sections) {
        List<String> taken = sections.stream().map(ListSection::title).toList();
        String wish = TEXTS.get("section.new");
        String title = wish;
        for (int i = 2; taken.contains(title); i++) {
            title = wish + " " + i;
        }
        return title;
    }

    /** Chooses the row of that key, if there is one. */
    void choose(Object key) {
        shown.get().flatMap(now -> now.row(key)).ifPresent(row -> select(List.of(row), Optional.of(row)));
    }

    /** Begins to give the section that was chosen another title. */
    void nameSection() {
        if (isHandMade()) {
            section().ifPresent(heading -> title.set(heading.title()));
            naming.set(section().map(ListSection::key));
        }
    }

    /** The section that is being named is called so; nothing, for a blank title. */
    void named(String title) {
        Optional<String> key = naming.get();
        naming.set(Optional.empty());
        if (!title.isBlank() && isHandMade()) {
            key.ifPresent(section -> edit(
                    content -> ListEdits.titling(content, new ListSection(section, title.strip())),
                    (lists, name) -> lists.renameSection(name, section, title)));
        }
    }

    /** Keeps what is being typed as the title of a section, if anything is. */
    void keepTyped() {
        if (naming.get().isPresent()) {
            named(title.get());
        }
    }

    /** Names no section after all. */
    void unnamed() {
        naming.set(Optional.empty());
    }

    /**
     * Lets another search fill a smart list.
     *
     * @param key names the list
     */
    void requery(String key, ListQuery query) {
        edit(key, UnaryOperator.identity(), (lists, name) -> lists.requery(name, query));
    }

    /** Makes the list one that people fill, with what its search finds now. */
    void freeze() {
        list.get()
                .filter(ReadingList::isSmart)
                .ifPresent(smart ->
                        turns.run(() -> Optional.of(access.freeze(name(smart.key()))), this::done, this::failed));
    }

    /** Shows an edit, and writes it when all before it is written. */
    private void edit(UnaryOperator<ListContent> local, BiFunction<ReadingLists, String, Optional<Change>> work) {
        list.get().ifPresent(now -> edit(now.key(), local, work));
    }

    private void edit(
            String key, UnaryOperator<ListContent> local, BiFunction<ReadingLists, String, Optional<Change>> work) {
        if (isOpen(key)) {
            outdate();
            shown.get().ifPresent(now -> present(now.with(local.apply(now.content()))));
        }
        turns.run(() -> access.mark(write(key, work)), this::done, this::failed);
    }

    private static Function<Library, Optional<Change>> write(
            String key, BiFunction<ReadingLists, String, Optional<Change>> work) {
        return stored -> work.apply(stored.readingLists(), nameOf(stored, key));
    }

    /** Lists go by their names, which somebody may have changed meanwhile. */
    private static String nameOf(Library stored, String key) {
        return stored.readingLists()
                .keyed(key)
                .map(ReadingList::name)
                .orElseThrow(() -> new LibraryException(TEXTS.get("gone")));
    }

    private String name(String key) {
        return access.lists().stream()
                .filter(one -> one.key().equals(key))
                .map(ReadingList::name)
                .findFirst()
                .orElseThrow(() -> new LibraryException(TEXTS.get("gone")));
    }

    private void done(Optional<Change> change) {
        // Where something has changed, whoever shows lists reads them all again, this one too.
        stale = change.isEmpty();
        change.ifPresent(library::changed);
    }

    private void failed(Exception failure) {
        stale = true;
        library.say(Done.failed(Background.explain(failure)));
    }
}
