package org.lectern.desktop.look;

import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person has set, to be set otherwise; whoever shows it follows. Used on the FX thread. */
public final class Settings {
    /** The sizes that the keys go through, in per cent. */
    private static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<Accent> accent;
    private final IntegerProperty textSize;
    private final ObjectProperty<Density> density;
    private final ObjectProperty<Language> language;
    private final BooleanProperty review;
    private final BooleanProperty roles;
    private final StringProperty cite;
    private final ObjectProperty<Set<String>> folded;

    /** What was set last. */
    public Settings(Choices before) {
        theme = new SimpleObjectProperty<>(before.theme());
        accent = new SimpleObjectProperty<>(before.accent());
        textSize = new SimpleIntegerProperty(before.textSize());
        density = new SimpleObjectProperty<>(before.density());
        language = new SimpleObjectProperty<>(before.language());
        review = new SimpleBooleanProperty(before.review());
        roles = new SimpleBooleanProperty(before.roles());
        cite = new SimpleStringProperty(before.cite());
        folded = new SimpleObjectProperty<>(before.folded());
    }

    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    public ObjectProperty<Accent> accent() {
        return accent;
    }

    /** How large everything is, in per cent, within the bounds of {@link Choices}. */
    public IntegerProperty textSize() {
        return textSize;
    }

    public ObjectProperty<Density> density() {
        return density;
    }

    /** The language of the next window. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Whether an import is shown before it is made. */
    public BooleanProperty review() {
        return review;
    }

    /** Whether an abstract shows what its sentences do. */
    public BooleanProperty roles() {
        return roles;
    }

    /** The key of the format in which a paper is cited. */
    public StringProperty cite() {
        return cite;
    }

    /** What is folded in the side bar, by id. */
    public ObjectProperty<Set<String>> folded() {
        return folded;
    }

    /** The next larger size; the largest stays. */
    public void larger() {
        textSize.set(
                SIZES.stream().filter(size -> size > textSize.get()).findFirst().orElse(Choices.LARGEST_TEXT));
    }

    /** The next smaller size; the smallest stays. */
    public void smaller() {
        textSize.set(SIZES.reversed().stream()
                .filter(size -> size < textSize.get())
                .findFirst()
                .orElse(Choices.SMALLEST_TEXT));
    }

    /** Everything as on the first day, but for what is folded and how papers are cited. */
    public void reset() {
        Choices first = Choices.DEFAULTS;
        theme.set(first.theme());
        accent.set(first.accent());
        textSize.set(first.textSize());
        density.set(first.density());
        language.set(first.language());
        review.set(first.review());
        roles.set(first.roles());
    }

    /** All that is set now. */
    public Choices now() {
        return new Choices(
                theme.get(),
                accent.get(),
                textSize.get(),
                density.get(),
                language.get(),
                review.get(),
                roles.get(),
                cite.get(),
                folded.get());
    }

    /** Does something whenever anything is set otherwise. */
    public void onChange(Runnable action) {
        for (Observable each :
                List.<Observable>of(theme, accent, textSize, density, language, review, roles, cite, folded)) {
            each.addListener(changed -> {
                // Whoever is told of an invalidation is told again only when the value was looked at.
                now();
                action.run();
            });
        }
    }
}
