package org.lectern.desktop.export;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.export.key.KeyPattern;
import org.lectern.export.key.KeyPatternException;
import org.lectern.paper.Metadata;

/** What new citation keys are made of, while a person changes it, with the key it would make. Used on the FX thread. */
public final class KeyPatternViewModel {
    private static final Texts TEXTS = Texts.of(KeyPatternViewModel.class);

    private final ExportChoice choice;
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<String>> sample = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String used = "";
    private Optional<Metadata> example = Optional.empty();

    KeyPatternViewModel(ExportChoice choice, LibraryAccess access, LibraryViewModel library, Background background) {
        this.choice = choice;
        this.access = access;
        this.library = library;
        this.background = background;
        typed.subscribe(text -> look());
    }

    /** What a person has typed. */
    public StringProperty typed() {
        return typed;
    }

    /** The key that it makes of the first paper to be exported; empty when there is none, or the pattern is wrong. */
    public ReadOnlyObjectProperty<Optional<String>> sample() {
        return sample.getReadOnlyProperty();
    }

    /** What is wrong with it, for a person. */
    public ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Shows the pattern in use, unless a person is about to change it. */
    void show(KeyPattern pattern, Optional<Metadata> first) {
        example = first;
        if (typed.get().equals(used)) {
            used = pattern.source();
            typed.set(used);
        }
        look();
    }

    private void look() {
        try {
            KeyPattern pattern = KeyPattern.parse(typed.get());
            problem.set(Optional.empty());
            sample.set(example.map(pattern::key));
        } catch (KeyPatternException wrong) {
            problem.set(Optional.ofNullable(wrong.getMessage()));
            sample.set(Optional.empty());
        }
    }

    /** Shows the pattern in use again. */
    public void forget() {
        typed.set(used);
    }

    /** New keys are made after what was typed from now on; nothing when that is no pattern. A blank one is the usual one. */
    public void use() {
        String wanted = typed.get().isBlank() ? KeyPattern.DEFAULT : typed.get();
        if (wanted.equals(used) || (problem.get().isPresent() && !typed.get().isBlank())) {
            typed.set(typed.get().isBlank() ? used : typed.get());
            return;
        }
        KeyPattern pattern = KeyPattern.parse(wanted);
        background.run(
                () -> {
                    access.exports().keyPattern(pattern);
                    return pattern;
                },
                kept -> {
                    used = kept.source();
                    typed.set(used);
                    library.changed(Done.of(TEXTS.get("pattern.used", used)));
                },
                this::failed);
    }

    /** Makes the keys of the papers that are to be exported anew, but for those that are pinned. */
    public void regenerate() {
        ExportScope scope = choice.scope();
        background.run(
                () -> access.mark(
                        stored -> access.exports().regenerate(access.exports().papers(scope))),
                change -> change.ifPresentOrElse(library::changed, () -> library.say(Done.of(TEXTS.get("keys.same")))),
                this::failed);
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
