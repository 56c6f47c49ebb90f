package org.lectern.desktop.typing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.search.Completion;

/**
 * What is offered below the search field. It takes no keys until somebody enters it; then one of the offers is active. The newest answer
 * wins, and until there is one the last stays. Used on the FX thread.
 */
public final class OffersViewModel {
    private static final int NONE = -1;
    private static final int MOST = 8;

    private final LibraryAccess library;
    private final HistoryViewModel history;
    private final Latest answers;
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper(NONE);

    private final Background background;

    /** The offers from a library and from what was searched before. */
    public OffersViewModel(LibraryAccess library, HistoryViewModel history, Background background) {
        this.library = library;
        this.history = history;
        this.background = background;
        answers = new Latest(background);
        history.queries().subscribe(queries -> {
            if (isOfEarlier()) {
                show(earlier());
            }
        });
    }

    /** Lets the library look beforehand for what takes long to find the first time. */
    public void start() {
        background.run(
                () -> {
                    library.prepareCompletion(MOST);
                    return true;
                },
                prepared -> {},
                failed -> {});
    }

    /** What is offered; none while nothing is. */
    public ReadOnlyObjectProperty<List<Offer>> offers() {
        return offers.getReadOnlyProperty();
    }

    /** The place of the offer that the keys are on; -1 while they are on none. */
    public ReadOnlyIntegerProperty active() {
        return active.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return !offers.get().isEmpty();
    }

    /** Whether it is earlier searches that are offered. */
    public boolean isOfEarlier() {
        return isOpen() && offers.get().getFirst() instanceof Offer.Earlier;
    }

    /** Offers what could stand there; in an empty field, what was searched before. */
    public void typed(String text, int caret) {
        if (text.isBlank()) {
            answers.forget();
            show(earlier());
        } else {
            ask(text, caret, false);
        }
    }

    /** Gives the keys to the first offer; where nothing is offered, looks for something that can be. */
    public void enter(String text, int caret) {
        if (isOpen()) {
            active.set(0);
        } else if (text.isBlank()) {
            enterEarlier();
        } else {
            ask(text, caret, true);
        }
    }

    private void enterEarlier() {
        show(earlier());
        active.set(isOpen() ? 0 : NONE);
    }

    private void ask(String text, int caret, boolean entering) {
        answers.ask(
                () -> library.complete(text, caret, MOST),
                found -> {
                    show(found.stream()
                            .<Offer>map(completion -> new Offer.Completed(text, completion))
                            .toList());
                    if (entering && !isOpen()) {
                        enterEarlier();
                    } else if (entering) {
                        active.set(0);
                    }
                },
                failed -> close());
    }

    private List<Offer> earlier() {
        return history.queries().get().stream()
                .limit(MOST)
                .<Offer>map(Offer.Earlier::new)
                .toList();
    }

    private void show(List<Offer> found) {
        active.set(NONE);
        offers.set(found);
    }

    /** Offers nothing any more. */
    public void close() {
        answers.forget();
        show(List.of());
    }

    /** Moves on, or back: before the first the keys are the field's again. */
    public void step(int by) {
        active.set(Math.min(active.get() + by, offers.get().size() - 1));
    }

    /**
     * Takes the offer that is active, or the first.
     *
     * @param text what the field has now; what was offered for another text is not taken
     */
    public Optional<Offer.Text> take(String text) {
        int chosen = Math.max(0, active.get());
        return chosen < offers.get().size() ? take(offers.get().get(chosen), text) : Optional.empty();
    }

    /** Takes an offer. */
    public Optional<Offer.Text> take(Offer offer, String text) {
        boolean stale = offer instanceof Offer.Completed(String asked, Completion _) && !asked.equals(text);
        close();
        return stale ? Optional.empty() : Optional.of(offer.taken());
    }

    /** Forgets the earlier search that is active. */
    public void forgetActive() {
        int place = active.get();
        if (place >= 0 && offers.get().get(place) instanceof Offer.Earlier(String query)) {
            history.forget(query);
        }
    }

    /** Forgets an earlier search. */
    public void forget(String query) {
        history.forget(query);
    }

    /** Forgets all that was searched. */
    public void forgetAll() {
        history.forgetAll();
        close();
    }
}
