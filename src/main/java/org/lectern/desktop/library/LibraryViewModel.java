package org.lectern.desktop.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.library.Change;
import org.lectern.library.Listing;
import org.lectern.library.Statistics;
import org.lectern.library.Stepped;
import org.lectern.library.Steps;
import org.lectern.topic.TopicBook;

/** The figures of the library, and what was done to it last. Used on the FX thread. */
public final class LibraryViewModel {
    private static final Texts TEXTS = Texts.of(LibraryViewModel.class);

    private final LibraryAccess library;
    private final Background background;
    private final Latest figures;
    private final ReadOnlyObjectWrapper<Optional<Statistics>> statistics =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<TopicBook> topics = new ReadOnlyObjectWrapper<>(TopicBook.empty());
    private final ReadOnlyObjectWrapper<Optional<Done>> lastDone = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper samples = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final BooleanProperty bannerClosed = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper canTakeBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Steps> steps =
            new ReadOnlyObjectWrapper<>(new Steps(Optional.empty(), Optional.empty()));
    private final InTurn turns;
    private final List<InTurn> earlier = new ArrayList<>();
    private final Latest stepping;
    /** The changes that were refused, which are passed over until something else is done. */
    private final Set<Long> passed = ConcurrentHashMap.newKeySet();

    public LibraryViewModel(LibraryAccess library, Background background) {
        this.library = library;
        this.background = background;
        this.figures = new Latest(background);
        turns = new InTurn(background);
        stepping = new Latest(background);
        canTakeBack.bind(
                lastDone.map(done -> done.isPresent() && !done.get().undo().isEmpty()));
    }

    /** How much is in it; empty until first counted. */
    public ReadOnlyObjectProperty<Optional<Statistics>> statistics() {
        return statistics.getReadOnlyProperty();
    }

    /** The topics there are; none until first read. */
    public ReadOnlyObjectProperty<TopicBook> topics() {
        return topics.getReadOnlyProperty();
    }

    /** What was done last; empty when nothing was. */
    public ReadOnlyObjectProperty<Optional<Done>> lastDone() {
        return lastDone.getReadOnlyProperty();
    }

    /** Whether some listings are the samples that come with Lectern. */
    public ReadOnlyBooleanProperty samples() {
        return samples.getReadOnlyProperty();
    }

    /** Whether the line about the samples is to be shown no more. */
    public BooleanProperty bannerClosed() {
        return bannerClosed;
    }

    /** Rises whenever the library may have changed: whoever shows something of it asks again. */
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /** Whether what was said last can be taken back. */
    public ObservableBooleanValue canTakeBack() {
        return canTakeBack.getReadOnlyProperty();
    }

    /** What undo and redo would take, when they were last looked for. */
    public ReadOnlyObjectProperty<Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Says what a change did, in its own words; else as {@link #changed(Done)}. */
    public void changed(Change change) {
        changed(Done.undoable(change));
    }

    /** Says what was done, counts anew, and tells everybody that the library may have changed. */
    public void changed(Done done) {
        passed.clear();
        tell(done);
    }

    private void tell(Done done) {
        lastDone.set(Optional.of(done));
        refresh();
        version.set(version.get() + 1);
    }

    /** Says what was done, or went wrong, when the library is as it was. */
    public void say(Done done) {
        lastDone.set(Optional.of(done));
    }

    /** Looks what undo and redo would take. */
    public void lookAtSteps() {
        stepping.ask(() -> library.steps(passed), steps::set, this::failed);
    }

    /** Counts anew. */
    public void refresh() {
        lookAtSteps();
        record Figures(Statistics statistics, List<Listing> listings, TopicBook topics) {}
        figures.ask(
                () -> new Figures(
                        library.statistics(),
                        library.listings(),
                        library.topics().book()),
                counted -> {
                    statistics.set(Optional.of(counted.statistics));
                    topics.set(counted.topics);
                    samples.set(counted.listings.stream().anyMatch(Listing::sample));
                },
                this::failed);
    }

    /** Takes back what the library was changed by last, by a person and here; whatever else was said meanwhile. */
    public void undo() {
        go(Way.BACK);
    }

    /** Brings back what was undone last. */
    public void redo() {
        go(Way.FORTH);
    }

    /** What it takes is asked of the library when it is its turn: other windows and the command line work on the same library. */
    private void go(Way way) {
        say(way.underWay());
        afterOthers(
                List.copyOf(earlier),
                () -> turns.run(
                        () -> {
                            // What stood in the way of a step may be gone by now.
                            Stepped outcome = way.take(library, Set.of());
                            boolean passing = isPassed(outcome);
                            if (passing) {
                                outcome = way.take(library, passed);
                            }
                            if (outcome instanceof Stepped.Refused refused) {
                                passed.addAll(refused.step().changes());
                            }
                            return way.said(outcome, passing);
                        },
                        this::tell,
                        this::steppedBadly));
    }

    private boolean isPassed(Stepped outcome) {
        return outcome instanceof Stepped.Refused refused
                && passed.containsAll(refused.step().changes());
    }

    /** Takes back what was said last, if that can be taken back. */
    public void takeBack() {
        lastDone.get().ifPresent(this::takeBack);
    }

    /** Takes something back, unless there is nothing to take back. */
    public void takeBack(Done done) {
        if (done.undo().isEmpty()) {
            return;
        }
        say(Done.of(done.goingBack()));
        afterOthers(
                List.copyOf(earlier),
                () -> turns.run(() -> done.takenBack(library.revertAll(done.undo())), this::tell, this::steppedBadly));
    }

    /** What is given there before somebody undoes is done before that, for it was done before. */
    public void writesIn(InTurn others) {
        earlier.add(others);
    }

    private static void afterOthers(List<InTurn> others, Runnable work) {
        Optional<InTurn> busy = others.stream().filter(InTurn::isBusy).findFirst();
        busy.ifPresentOrElse(
                one -> {
                    Runnable again = () -> afterOthers(others, work);
                    one.run(() -> true, done -> again.run(), failure -> again.run());
                },
                work);
    }

    /** It may have been done, and the index alone not have followed. */
    private void steppedBadly(Exception failure) {
        tell(Done.failed(Background.explain(failure)));
    }

    /** Takes the samples out. */
    public void removeSamples() {
        background.run(
                library::removeSamples,
                change ->
                        changed(change.map(made -> Done.undoable(TEXTS.get("samples.removed"), List.of(made.number())))
                                .orElseGet(() -> Done.of(TEXTS.get("samples.none")))),
                this::failed);
    }

    private void failed(Exception failure) {
        say(Done.failed(Background.explain(failure)));
    }
}
