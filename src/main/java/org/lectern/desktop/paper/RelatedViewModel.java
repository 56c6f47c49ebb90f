package org.lectern.desktop.paper;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.Related;

/** The papers that are related to the one which is open. They are looked for once somebody stays with it. Used on the FX thread. */
public final class RelatedViewModel {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final PaperViewModel paper;
    private final Function<Paper, List<Related>> find;
    private final Latest looking;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Looking());
    private Optional<PaperId> of = Optional.empty();

    /** How far the looking is. */
    sealed interface State {
        /** They are looked for. */
        record Looking() implements State {}

        /** They are there, the most related first; there may be none. */
        record Found(List<Related> papers) implements State {
            /** Copies the list. */
            public Found {
                papers = List.copyOf(papers);
            }
        }

        /** They could not be looked for. */
        record Failed(String message) implements State {}
    }

    /**
     * Those of the paper that is open.
     *
     * @param find gives them; called in the background
     */
    public RelatedViewModel(PaperViewModel paper, Function<Paper, List<Related>> find, Background background) {
        this.paper = paper;
        this.find = find;
        looking = new Latest(background);
        paper.open().subscribe(open -> {
            Optional<PaperId> now = open.map(shown -> shown.paper().id());
            if (!now.equals(of)) {
                of = now;
                state.set(new State.Looking());
                open.ifPresentOrElse(shown -> look(shown.paper()), looking::forget);
            }
        });
    }

    private void look(Paper open) {
        looking.askAfter(
                PAUSE,
                () -> find.apply(open),
                found -> state.set(new State.Found(found)),
                failure -> state.set(new State.Failed(Background.explain(failure))));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Opens one of them in place of the paper. */
    void open(Related related) {
        paper.follow(related.paper());
    }
}
