package org.lectern.desktop.topics;

import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.ProgressWatch;
import org.lectern.desktop.base.Step;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.LibraryViewModel;

/** What is new: phrases that no topic covers, found when somebody first looks. Used on the FX thread. */
final class NewPhrasesViewModel {
    private static final Texts TEXTS = Texts.of(NewPhrasesViewModel.class);

    private final NewPhrases.Finder finder;
    private final Background background;
    private final TopicBookViewModel book;
    private final Latest answers;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Unasked());
    private boolean stale;
    private ProgressWatch watch = new ProgressWatch(Runnable::run, told -> {}, InstantSource.system());

    /** How far the looking is. */
    sealed interface State {
        /** Nobody has looked. */
        record Unasked() implements State {}

        /** It is under way. */
        record Looking(Step step) implements State {}

        /** They are found. */
        record Found(NewPhrases phrases) implements State {}

        /** It could not be done. */
        record Failed(String message) implements State {}
    }

    NewPhrasesViewModel(
            NewPhrases.Finder finder, TopicBookViewModel book, LibraryViewModel library, Background background) {
        this.finder = finder;
        this.book = book;
        this.background = background;
        this.answers = new Latest(background);
        // What was found may be covered now: it is looked for again when somebody looks again.
        library.version().subscribe((before, now) -> {
            if (state.get() instanceof State.Found) {
                stale = true;
            }
        });
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Looks, unless it is under way or nothing has changed since. */
    void look() {
        boolean needed = switch (state.get()) {
            case State.Unasked _ -> true;
            case State.Looking _ -> false;
            case State.Found _ -> stale;
            case State.Failed _ -> true;
        };
        if (needed) {
            lookAgain();
        }
    }

    /** Looks, whatever was found before. */
    void lookAgain() {
        watch.cancel();
        watch.end();
        stale = false;
        ProgressWatch mine = new ProgressWatch(
                background.landing(), step -> state.set(new State.Looking(step)), InstantSource.system());
        watch = mine;
        state.set(new State.Looking(new Step(TEXTS.get("phrases.looking"), 0, 0)));
        answers.ask(
                () -> finder.find(mine),
                found -> {
                    mine.end();
                    state.set(new State.Found(found));
                },
                failure -> {
                    mine.end();
                    state.set(new State.Failed(Background.explain(failure)));
                });
    }

    /** Looks no more, as when the window is closed or somebody has had enough. */
    void cancel() {
        if (state.get() instanceof State.Looking) {
            watch.cancel();
            watch.end();
            answers.forget();
            state.set(new State.Unasked());
        }
    }

    /** The phrases that are found; none before. */
    List<NewPhrase> phrases() {
        return state.get() instanceof State.Found(NewPhrases found) ? found.phrases() : List.of();
    }

    /** Begins a new topic that is filled in with a phrase. */
    void makeTopic(NewPhrase phrase) {
        book.begin(new TopicDraft(phrase.name(), TopicDraft.joined(phrase.synonyms()), "", phrase.rule(), ""));
    }
}
