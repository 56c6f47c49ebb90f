package org.lectern.desktop.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.compare.Comparison;
import org.lectern.compare.Place;
import org.lectern.compare.Quantity;
import org.lectern.compare.Term;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.export.compare.ComparisonFormat;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.Related;
import org.lectern.text.DisplayText;

/** The board: the papers of the tray side by side. Used on the FX thread. */
public final class BoardViewModel {
    private static final Texts TEXTS = Texts.of(BoardViewModel.class);

    /** How many related papers are looked at for one that is not compared yet: one more than can be. */
    private static final int RELATED = TrayViewModel.MOST + 1;

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final TrayViewModel tray;
    private final Background background;
    private final Latest comparing;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Few(0));
    private final ReadOnlyObjectWrapper<List<String>> lists = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Alignment> alignment = new SimpleObjectProperty<>(Alignment.BY_ROLE);
    private final BooleanProperty onlyDifferent = new SimpleBooleanProperty();
    private final BooleanProperty mirrored = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<At>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<PaperId>> column = new SimpleObjectProperty<>(Optional.empty());

    /** How far the comparison is. */
    public sealed interface State {
        /** There is none of fewer than two papers. */
        record Few(int papers) implements State {}

        /** It is under way, and there was none before. */
        record Comparing() implements State {}

        record Compared(Comparison comparison) implements State {}

        /** It went wrong. */
        record Failed(String message) implements State {}
    }

    /**
     * A place that stands out, among all of its kind.
     *
     * @param shown what stands there
     * @param places where else it stands; not empty
     * @param index the number of this place, from 0
     */
    public record At(String shown, List<Place> places, int index) {
        /** Copies the list. */
        public At {
            places = List.copyOf(places);
        }

        /** The place. */
        public Place place() {
            return places.get(index);
        }

        At move(int steps) {
            return new At(shown, places, Math.floorMod(index + steps, places.size()));
        }
    }

    /** A board that is closed. */
    public BoardViewModel(LibraryAccess access, LibraryViewModel library, TrayViewModel tray, Background background) {
        this.access = access;
        this.library = library;
        this.tray = tray;
        this.background = background;
        comparing = new Latest(background);
        tray.reads().subscribe((before, now) -> ask());
        onlyDifferent.subscribe(() -> at.set(Optional.empty()));
    }

    /** Whether the board is there. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** How far the comparison is. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How the abstracts stand beside one another. */
    public ObjectProperty<Alignment> alignment() {
        return alignment;
    }

    /** Whether only what differs is shown. */
    public BooleanProperty onlyDifferent() {
        return onlyDifferent;
    }

    /** The place that stands out. */
    public ReadOnlyObjectProperty<Optional<At>> at() {
        return at.getReadOnlyProperty();
    }

    /** The column that has the focus, or had it last. */
    public ObjectProperty<Optional<PaperId>> column() {
        return column;
    }

    /** The names of the lists there are. */
    public ReadOnlyObjectProperty<List<String>> lists() {
        return lists.getReadOnlyProperty();
    }

    /** Opens the board. */
    public void open() {
        if (!open.get()) {
            open.set(true);
            ask();
        }
    }

    /** Goes back to the panes. */
    public void close() {
        open.set(false);
        comparing.forget();
    }

    /** Compares anew. What is shown stays until then. */
    public void ask() {
        if (!open.get()) {
            return;
        }
        List<Paper> papers = List.copyOf(tray.papers());
        record Answer(State state, List<String> lists) {}
        if (papers.size() >= Comparison.FEWEST && !(state.get() instanceof State.Compared)) {
            state.set(new State.Comparing());
        }
        comparing.ask(
                () -> new Answer(
                        papers.size() < Comparison.FEWEST
                                ? new State.Few(papers.size())
                                : new State.Compared(access.compare(papers)),
                        access.listNames()),
                answer -> {
                    lists.set(answer.lists);
                    show(answer.state);
                },
                failure -> show(new State.Failed(Background.explain(failure))));
    }

    private void show(State now) {
        if (!state.get().equals(now)) {
            Optional<At> before = at.get();
            at.set(Optional.empty());
            state.set(now);
            before.flatMap(this::again).ifPresent(place -> at.set(Optional.of(place)));
        }
    }

    /** The place of a term in another comparison. */
    private Optional<At> again(At before) {
        return terms().stream()
                .filter(term -> term.shown().equals(before.shown))
                .findFirst()
                .map(term -> new At(
                        term.shown(),
                        term.places(),
                        Math.min(before.index, term.places().size() - 1)));
    }

    /** The comparison that is shown. */
    public Optional<Comparison> comparison() {
        return state.get() instanceof State.Compared(var shown) ? Optional.of(shown) : Optional.empty();
    }

    /** The terms to jump through: those that papers share, or where only what differs is shown those that one alone has. */
    public List<Term> terms() {
        return comparison()
                .map(shown -> onlyDifferent.get() ? shown.distinct() : shown.shared())
                .orElse(List.of());
    }

    /** Goes to the first place of a term; to its next one if it is at it. */
    public void go(Term term) {
        if (isAt(term.shown())) {
            move(1);
        } else {
            at.set(Optional.of(new At(term.shown(), term.places(), 0)));
        }
    }

    /** Goes from a place of a term to its next one. */
    public void goOn(Term term, Place from) {
        int index = term.places().indexOf(from);
        at.set(Optional.of(new At(term.shown(), term.places(), Math.max(0, index)).move(index < 0 ? 0 : 1)));
    }

    /** Goes to where a number stands. */
    public void go(Quantity number) {
        at.set(Optional.of(new At(number.shown(), List.of(number.place()), 0)));
    }

    /** Goes to a term by its number, from 1; nothing where there are not so many. */
    public void choose(int number) {
        List<Term> terms = terms();
        if (number >= 1 && number <= terms.size()) {
            go(terms.get(number - 1));
        }
    }

    /** Goes on among the places of the term that stands out, round and round; where none does, to the first term. */
    public void move(int steps) {
        if (at.get().isEmpty()) {
            choose(1);
        } else {
            at.set(at.get().map(now -> now.move(steps)));
        }
    }

    private boolean isAt(String shown) {
        return at.get().filter(now -> now.shown.equals(shown)).isPresent();
    }

    /** Whether the first column stands at the right, as in a window that is read from there. */
    public BooleanProperty mirrored() {
        return mirrored;
    }

    /** Moves the column that has the focus to the left. */
    public void moveColumnLeft() {
        moveColumn(mirrored.get() ? 1 : -1);
    }

    /** Moves the column that has the focus to the right. */
    public void moveColumnRight() {
        moveColumn(mirrored.get() ? -1 : 1);
    }

    /** Moves the column that has the focus to later places, or with less than 0 to earlier ones. */
    public void moveColumn(int steps) {
        index().ifPresent(now -> tray.move(tray.papers().get(now).id(), now + steps));
    }

    /** Moves a paper to a place, from 0. */
    public void moveTo(PaperId paper, int place) {
        column.set(Optional.of(paper));
        tray.move(paper, place);
    }

    /** Takes the column that has the focus out; the one beside it has it then. */
    public void removeColumn() {
        index().ifPresent(now -> remove(tray.papers().get(now).id()));
    }

    /** Takes a paper out. */
    public void remove(PaperId paper) {
        List<PaperId> left =
                new ArrayList<>(tray.papers().stream().map(Paper::id).toList());
        int place = left.indexOf(paper);
        left.remove(paper);
        column.set(left.isEmpty() ? Optional.empty() : Optional.of(left.get(Math.clamp(place, 0, left.size() - 1))));
        tray.remove(paper);
    }

    private Optional<Integer> index() {
        List<PaperId> ids = tray.papers().stream().map(Paper::id).toList();
        return column.get().map(ids::indexOf).filter(place -> place >= 0);
    }

    /** The paper of the column that has the focus. */
    public Optional<Paper> paper() {
        return index().map(tray.papers()::get);
    }

    /** Adds the paper that is most related to those that are there. */
    public void addRelated() {
        List<Paper> papers = List.copyOf(tray.papers());
        background.run(
                () -> access.related(papers, RELATED),
                found -> found.stream()
                        .map(Related::paper)
                        .filter(paper -> !tray.has(paper.id()))
                        .findFirst()
                        .ifPresentOrElse(
                                paper -> {
                                    tray.add(List.of(paper.id()));
                                    library.say(Done.of(TEXTS.get(
                                            "related.added",
                                            DisplayText.of(paper.title()).text())));
                                },
                                () -> library.say(Done.of(TEXTS.get("related.none")))),
                this::failed);
    }

    /** Adds the papers to a list in the order of the columns; it is made when there is none. Nothing for a blank name. */
    public void addTo(String list) {
        List<PaperId> papers = tray.papers().stream().map(Paper::id).toList();
        if (list.isBlank() || papers.isEmpty()) {
            return;
        }
        background.run(
                () -> access.mark(stored -> stored.readingLists().add(list, papers, true)),
                change -> change.ifPresentOrElse(
                        library::changed, () -> library.say(Done.of(TEXTS.get("lists.there", list.strip())))),
                this::failed);
    }

    /** Hands over the comparison in both formats, for the clipboard. */
    public void copy(ComparisonFormat text, ComparisonFormat html, BiConsumer<String, String> clipboard) {
        record Copied(String text, String html) {}
        comparison()
                .ifPresent(shown -> background.run(
                        () -> new Copied(text.text(shown), html.text(shown)),
                        made -> {
                            clipboard.accept(made.text, made.html);
                            library.say(Done.of(TEXTS.get(
                                    "copied", Words.papers(shown.columns().size()))));
                        },
                        this::failed));
    }

    /** Writes the comparison to a file. */
    public void save(Path file, ComparisonFormat format) {
        comparison()
                .ifPresent(shown -> background.run(
                        () -> {
                            format.writeFile(shown, file);
                            return file;
                        },
                        written -> library.say(Done.of(TEXTS.get("saved", file.getFileName()))),
                        problem -> library.say(
                                Done.failed(TEXTS.get("not-saved", file.getFileName(), Background.explain(problem))))));
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
