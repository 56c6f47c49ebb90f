package org.lectern.desktop.topics;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;
import org.lectern.topic.TopicEdits;

/** Changes the topic book, and says so in the status line, where it can be undone. Used on the FX thread. */
final class TopicChanger {
    private static final Texts TEXTS = Texts.of(TopicChanger.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;

    TopicChanger(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
    }

    /** Makes a change; {@code done} is run before anybody asks for the book anew, {@code refused} is told why it cannot be made. */
    void change(UnaryOperator<TopicEdits> step, Runnable done, Consumer<String> refused) {
        library.say(Done.of(TEXTS.get("changing")));
        background.run(
                () -> access.topics().edit(step),
                change -> {
                    done.run();
                    tell(change);
                },
                failure -> {
                    library.say(Done.failed(Background.explain(failure)));
                    refused.accept(Background.explain(failure));
                });
    }

    private void tell(Optional<Change> change) {
        change.ifPresentOrElse(library::changed, () -> library.say(Done.of(TEXTS.get("unchanged"))));
    }
}
