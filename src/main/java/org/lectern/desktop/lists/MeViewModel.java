package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;

/**
 * The name by which the reader votes and writes in groups. Until it is chosen it is what git or the system says; who shares or votes the
 * first time is asked, once. Used on the FX thread.
 */
public final class MeViewModel {
    private static final Texts TEXTS = Texts.of(MeViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Name>> name = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private boolean asked;
    private final List<Runnable> waiting = new ArrayList<>();

    /**
     * A name.
     *
     * @param text as others read it
     * @param chosen whether the reader chose it
     */
    record Name(String text, boolean chosen) {}

    MeViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
    }

    /** The name; empty until it is read. */
    ReadOnlyObjectProperty<Optional<Name>> name() {
        return name.getReadOnlyProperty();
    }

    /** Whether the reader is asked for the name. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Whether something waits for the answer. */
    boolean isAsking() {
        return !waiting.isEmpty();
    }

    /** Reads the name. */
    public void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        background.run(
                () -> new Name(access.me(), access.isNamed()),
                now -> {
                    name.set(Optional.of(now));
                    then.run();
                },
                this::failed);
    }

    /** Asks for the name, to change it. */
    public void change() {
        refresh(() -> open.set(true));
    }

    /** Does something that others see with the name on it: at once, or when it was asked for. */
    void before(Runnable work) {
        if (asked || name.get().filter(Name::chosen).isPresent()) {
            work.run();
            return;
        }
        refresh(() -> {
            if (name.get().filter(Name::chosen).isPresent()) {
                work.run();
            } else {
                waiting.add(work);
                open.set(true);
            }
        });
    }

    /** Keeps a name; a blank one leaves it to git and the system. */
    void keep(String text) {
        background.run(
                () -> {
                    access.me(text);
                    return new Name(access.me(), access.isNamed());
                },
                now -> {
                    name.set(Optional.of(now));
                    library.changed(Done.of(TEXTS.get("me.done", now.text())));
                    close();
                },
                this::failed);
    }

    /** Leaves the name as it is; it is not asked for again while the window is open. */
    public void leave() {
        close();
    }

    private void close() {
        asked = true;
        open.set(false);
        List<Runnable> work = List.copyOf(waiting);
        waiting.clear();
        work.forEach(Runnable::run);
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
