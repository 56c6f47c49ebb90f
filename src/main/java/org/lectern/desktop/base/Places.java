package org.lectern.desktop.base;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * The views that take the place of the three panes, such as the board or the topic book: when one opens, the one before closes. While
 * none is open, the panes are there to explore. Used on the FX thread.
 */
public final class Places {
    private record Place(ObservableBooleanValue open, Runnable close, Runnable back) {}

    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyBooleanWrapper exploring = new ReadOnlyBooleanWrapper(true);

    /** Adds a view that opens and closes by itself, and from which a step back is to close it. */
    public void add(ObservableBooleanValue open, Runnable close) {
        add(open, close, close);
    }

    /**
     * Adds a view that opens and closes by itself.
     *
     * @param back takes one step back within it, and closes it where there is none
     */
    public void add(ObservableBooleanValue open, Runnable close, Runnable back) {
        Place place = new Place(open, close, back);
        places.add(place);
        open.subscribe(now -> {
            if (now) {
                places.stream()
                        .filter(other -> !other.equals(place) && other.open().get())
                        .forEach(other -> other.close().run());
            }
            exploring.set(places.stream().noneMatch(other -> other.open().get()));
        });
    }

    /** Whether none is open. */
    public ReadOnlyBooleanProperty exploring() {
        return exploring.getReadOnlyProperty();
    }

    /** Takes one step back in what is open. */
    public void back() {
        places.stream()
                .filter(place -> place.open().get())
                .findFirst()
                .ifPresent(place -> place.back().run());
    }

    /** Closes what is open. */
    public void explore() {
        places.stream()
                .filter(place -> place.open().get())
                .forEach(place -> place.close().run());
    }
}
