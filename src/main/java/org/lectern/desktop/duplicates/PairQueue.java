package org.lectern.desktop.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.ProbableDuplicate;
import org.lectern.paper.PaperId;

/** The pairs to be answered, with the one at hand. Used on the FX thread. */
final class PairQueue {
    private final ObservableList<ProbableDuplicate> pairs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ProbableDuplicate>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Set<Names> putOff = new HashSet<>();

    /** What names a pair, whatever its papers have gained since. */
    private record Names(PaperId first, PaperId second) {
        static Names of(ProbableDuplicate pair) {
            return new Names(pair.first().id(), pair.second().id());
        }

        boolean has(PaperId id) {
            return first.equals(id) || second.equals(id);
        }
    }

    /** The pairs, those that were put off last. */
    ObservableList<ProbableDuplicate> pairs() {
        return pairs;
    }

    /** The pair at hand; empty when there are none. */
    ObjectProperty<Optional<ProbableDuplicate>> selected() {
        return selected;
    }

    /** Takes these in place of those before; the pair at hand stays so if it is among them. */
    void replace(List<ProbableDuplicate> found) {
        Optional<Names> before = selected.get().map(Names::of);
        int place = selected.get().map(pairs::indexOf).orElse(0);
        List<ProbableDuplicate> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(pair -> putOff.contains(Names.of(pair))));
        pairs.setAll(sorted);
        selected.set(pairs.stream()
                .filter(pair -> before.equals(Optional.of(Names.of(pair))))
                .findFirst()
                .or(() -> at(place)));
    }

    /** Takes a pair out; the next one is at hand then. */
    void remove(ProbableDuplicate pair) {
        int place = pairs.indexOf(pair);
        pairs.remove(pair);
        selected.set(at(place));
    }

    /** Puts the pair at hand behind all others; the next one is at hand then. */
    void putOff() {
        selected.get().ifPresent(pair -> {
            putOff.add(Names.of(pair));
            int place = pairs.indexOf(pair);
            pairs.remove(pair);
            pairs.add(pair);
            selected.set(at(place));
        });
    }

    /** Whether a paper of that pair is in another one too, of which nothing is sure when the pair is answered. */
    boolean isEntangled(ProbableDuplicate pair) {
        return pairs.stream()
                .filter(other -> !other.equals(pair))
                .map(Names::of)
                .anyMatch(names ->
                        names.has(pair.first().id()) || names.has(pair.second().id()));
    }

    /** The pair at a place, or the last before it. */
    private Optional<ProbableDuplicate> at(int place) {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.get(Math.clamp(place, 0, pairs.size() - 1)));
    }
}
