package org.lectern.desktop.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.library.Change;
import org.lectern.library.KeptKey;
import org.lectern.paper.PaperId;

/** The key by which the paper that is open is cited. Used on the FX thread. */
public final class KeyViewModel {
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final Latest asking;
    private final ReadOnlyObjectWrapper<Optional<KeptKey>> key = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PaperId> paper = Optional.empty();

    public KeyViewModel(LibraryAccess access, LibraryViewModel library, PaperViewModel open, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
        asking = new Latest(background);
        open.open().subscribe(shown -> opened(shown.map(now -> now.paper().id())));
        library.version().subscribe((before, now) -> refresh());
    }

    /** The key that the paper has or would be given; empty when none is open. */
    public ReadOnlyObjectProperty<Optional<KeptKey>> key() {
        return key.getReadOnlyProperty();
    }

    private void opened(Optional<PaperId> now) {
        if (!paper.equals(now)) {
            paper = now;
            key.set(Optional.empty());
            refresh();
        }
    }

    private void refresh() {
        if (paper.isEmpty()) {
            asking.forget();
            return;
        }
        PaperId id = paper.get();
        asking.ask(() -> access.exports().key(id), key::set, this::failed);
    }

    /** Gives the paper the key that a person typed; nothing for a blank one. What cannot be is said, and the old one shown again. */
    public void choose(String typed) {
        String wanted = typed.strip();
        if (!wanted.isEmpty() && !key.get().map(KeptKey::key).equals(Optional.of(wanted))) {
            change(id -> access.mark(stored -> stored.citationKeys().choose(id, wanted)));
        } else {
            refresh();
        }
    }

    /** Pins the key, or lets it go. */
    public void pin(boolean pinned) {
        change(id -> access.mark(stored -> {
            access.exports().give(id);
            return stored.citationKeys().pin(List.of(id), pinned);
        }));
    }

    /** Makes the key anew, from what is known of the paper now. */
    public void regenerate() {
        change(id -> access.mark(stored -> access.exports().regenerate(List.of(id))));
    }

    private void change(Function<PaperId, Optional<Change>> work) {
        paper.ifPresent(id -> background.run(
                () -> work.apply(id), change -> change.ifPresentOrElse(library::changed, this::refresh), failure -> {
                    failed(failure);
                    refresh();
                }));
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
