package org.lectern.desktop.library;

import java.util.List;
import java.util.Optional;
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
import org.lectern.desktop.base.Latest;
import org.lectern.library.Listing;
import org.lectern.library.Statistics;
import org.lectern.topic.TopicBook;

/** The figures of the library, and what was done to it last. Used on the FX thread. */
public final class LibraryViewModel {
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
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    public LibraryViewModel(LibraryAccess library, Background background) {
        this.library = library;
        this.background = background;
        this.figures = new Latest(background);
        undoable.bind(
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

    public ObservableBooleanValue undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Says what was done, counts anew, and tells everybody that the library may have changed. */
    public void changed(Done done) {
        lastDone.set(Optional.of(done));
        refresh();
        version.set(version.get() + 1);
    }

    /** Says what was done, or went wrong, when the library is as it was. */
    public void say(Done done) {
        lastDone.set(Optional.of(done));
    }

    /** Counts anew. */
    public void refresh() {
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

    /** Takes back what was done last, if that can be taken back. */
    public void undo() {
        lastDone.get().filter(done -> !done.undo().isEmpty()).ifPresent(this::undo);
    }

    private void undo(Done last) {
        say(Done.of("Undoing…"));
        background.run(
                () -> last.undo().stream()
                        .map(change -> library.revert(change).number())
                        .toList(),
                undone -> changed(Done.undoable("Undone: " + last.text(), undone)),
                this::failed);
    }

    /** Takes the samples out. */
    public void removeSamples() {
        background.run(
                library::removeSamples,
                change ->
                        changed(change.map(made -> Done.undoable("Removed the sample listings", List.of(made.number())))
                                .orElseGet(() -> Done.of("There were no sample listings"))),
                this::failed);
    }

    private void failed(Exception failure) {
        say(Done.failed(Background.explain(failure)));
    }
}
