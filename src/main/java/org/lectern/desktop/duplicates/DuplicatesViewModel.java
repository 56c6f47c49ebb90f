package org.lectern.desktop.duplicates;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.ProgressWatch;
import org.lectern.desktop.base.Step;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;
import org.lectern.library.DuplicateAnswer;
import org.lectern.library.ProbableDuplicate;

/**
 * The pairs of papers that are probably one work, and what a person says of them. They are looked for when the view opens and
 * whenever the library changes while it is open, other than by an answer. Used on the FX thread.
 */
public final class DuplicatesViewModel {
    private static final Texts TEXTS = Texts.of(DuplicatesViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final Latest looks;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Unasked());
    private final PairQueue queue = new PairQueue();
    private final ObservableList<DuplicateAnswer> answers = FXCollections.observableArrayList();
    private final ObservableList<ProbableDuplicate> shownPairs =
            FXCollections.unmodifiableObservableList(queue.pairs());
    private final ObservableList<DuplicateAnswer> shownAnswers = FXCollections.unmodifiableObservableList(answers);
    private final BooleanProperty showsAnswers = new SimpleBooleanProperty();
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private ProgressWatch watch = idle();
    private boolean stale = true;
    private boolean answering;

    /** How far the looking is. */
    public sealed interface State {
        /** Nobody has looked yet. */
        record Unasked() implements State {}

        /** Somebody looks; the pairs are those of the time before. */
        record Looking(Step step) implements State {}

        /** The pairs are all that there are. */
        record Found() implements State {}

        /** The looking was cancelled. */
        record Cancelled() implements State {}

        /** The looking failed, and why. */
        record Failed(String message) implements State {}
    }

    private record Outcome(List<ProbableDuplicate> pairs, List<DuplicateAnswer> answers) {}

    public DuplicatesViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
        this.looks = new Latest(background);
        library.version().subscribe((before, now) -> changed());
    }

    /** Whether the view is there. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The pairs to be answered, the surest first, those that were put off last. */
    public ObservableList<ProbableDuplicate> pairs() {
        return shownPairs;
    }

    /** The answers that hold, the latest first. */
    public ObservableList<DuplicateAnswer> answers() {
        return shownAnswers;
    }

    /** The pair at hand. */
    public ObjectProperty<Optional<ProbableDuplicate>> selected() {
        return queue.selected();
    }

    /** Whether the answers are shown in place of the pairs. */
    public BooleanProperty showsAnswers() {
        return showsAnswers;
    }

    /** Whether there is a pair at hand that can be answered. */
    public BooleanBinding answerable() {
        return Bindings.createBooleanBinding(
                () -> queue.selected().get().isPresent() && !writing.get() && !showsAnswers.get(),
                queue.selected(),
                writing,
                showsAnswers);
    }

    /** Whether somebody looks. */
    public BooleanBinding looking() {
        return Bindings.createBooleanBinding(() -> state.get() instanceof State.Looking, state);
    }

    /** Opens the view, and looks where something has changed since. */
    public void open() {
        open.set(true);
        if (stale) {
            look();
        }
    }

    /** Closes the view; a look under way is given up. */
    public void close() {
        if (looking().get()) {
            watch.cancel();
            stale = true;
        }
        open.set(false);
    }

    /** Looks at the whole library. */
    public void look() {
        watch.cancel();
        watch.end();
        stale = false;
        Step first = new Step(TEXTS.get("comparing"), 0, 0);
        ProgressWatch watching = new ProgressWatch(
                background.landing(), step -> state.set(new State.Looking(step)), InstantSource.system());
        watch = watching;
        state.set(new State.Looking(first));
        looks.ask(
                () -> new Outcome(access.probableDuplicates(watching), access.duplicateAnswers()),
                outcome -> {
                    watching.end();
                    found(outcome, watching.isCancelled());
                },
                failure -> {
                    watching.end();
                    state.set(new State.Failed(Background.explain(failure)));
                });
    }

    /** Gives the looking up. */
    public void cancel() {
        watch.cancel();
    }

    private void found(Outcome outcome, boolean cancelled) {
        answers.setAll(outcome.answers);
        if (cancelled) {
            stale = true;
            state.set(new State.Cancelled());
            return;
        }
        queue.replace(outcome.pairs);
        state.set(new State.Found());
    }

    /** Makes one paper of the pair at hand. */
    public void merge() {
        answer(pair -> {
            Change change = access.merge(pair.first().id(), pair.second().id());
            return Done.undoable(TEXTS.get("merged", PairWords.title(pair.first())), List.of(change.number()));
        });
    }

    /** Notes that the papers of the pair at hand are not the same. */
    public void separate() {
        answer(pair -> {
            Optional<Change> change =
                    access.separate(pair.first().id(), pair.second().id());
            String said = TEXTS.get("separated", PairWords.title(pair.first()));
            return Done.undoable(said, change.map(Change::number).stream().toList());
        });
    }

    /** Puts the pair at hand behind all others. */
    public void later() {
        if (answerable().get()) {
            queue.putOff();
        }
    }

    private record Answered(Done done, List<DuplicateAnswer> answers) {}

    private void answer(Function<ProbableDuplicate, Done> work) {
        if (!answerable().get()) {
            return;
        }
        ProbableDuplicate pair = queue.selected().get().orElseThrow();
        writing.set(true);
        background.run(
                () -> new Answered(work.apply(pair), access.duplicateAnswers()),
                done -> {
                    writing.set(false);
                    answered(pair, done);
                },
                failure -> {
                    writing.set(false);
                    library.say(Done.failed(Background.explain(failure)));
                });
    }

    private void answered(ProbableDuplicate pair, Answered now) {
        // A look that is under way may not know of the answer.
        answering = !queue.isEntangled(pair) && !(state.get() instanceof State.Looking);
        queue.remove(pair);
        answers.setAll(now.answers);
        library.changed(now.done);
        answering = false;
    }

    /** Takes an answer back, whenever it was given, so that the pair can be offered again. */
    public void takeBack(DuplicateAnswer answer) {
        background.run(
                () -> access.revert(answer.change().number()),
                change -> library.changed(Done.undoable(
                        TEXTS.get("taken-back", PairWords.shortened(answer.firstTitle())), List.of(change.number()))),
                failure -> library.say(Done.failed(Background.explain(failure))));
    }

    private void changed() {
        if (!answering) {
            stale = true;
            if (open.get()) {
                look();
            }
        }
    }

    private static ProgressWatch idle() {
        return new ProgressWatch(Runnable::run, told -> {}, InstantSource.system());
    }
}
