package org.lectern.desktop.topics;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.TopicRule;

/**
 * The fields of the topic that is looked at, or of a new one. What was typed and not saved is kept for each topic until it is saved or
 * given up. What the rule finds is told while it is typed; of several answers the newest. Used on the FX thread.
 */
final class TopicFormViewModel {
    /** What is typed for a new topic is kept under this id, which no topic has. */
    static final String NEW = "";

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Function<SearchRequest, SearchResult> search;
    private final TopicChanger changer;
    private final Latest effects;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty synonyms = new SimpleStringProperty("");
    private final StringProperty about = new SimpleStringProperty("");
    private final StringProperty rule = new SimpleStringProperty("");
    private final StringProperty parent = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RuleEffect>> effect = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, TopicDraft> drafts = new HashMap<>();
    private final BooleanBinding changed;

    /**
     * What the form is of.
     *
     * @param id the topic's, or {@link #NEW}
     * @param as what the book has; nothing of a new topic
     */
    record Shown(String id, TopicDraft as) {
        boolean isNew() {
            return id.equals(NEW);
        }
    }

    TopicFormViewModel(Function<SearchRequest, SearchResult> search, TopicChanger changer, Background background) {
        this.search = search;
        this.changer = changer;
        this.effects = new Latest(background);
        changed = Bindings.createBooleanBinding(
                () -> shown.get().filter(now -> !now.as.equals(draft())).isPresent(),
                shown,
                name,
                synonyms,
                about,
                rule,
                parent);
        rule.subscribe(text -> look());
        List.of(name, synonyms, about, rule, parent)
                .forEach(field -> field.subscribe(text -> refusal.set(Optional.empty())));
    }

    StringProperty name() {
        return name;
    }

    StringProperty synonyms() {
        return synonyms;
    }

    StringProperty about() {
        return about;
    }

    StringProperty rule() {
        return rule;
    }

    StringProperty parent() {
        return parent;
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is wrong with the rule as it is typed. */
    ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Why what was typed could not be saved. */
    ReadOnlyObjectProperty<Optional<String>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What the rule as it is typed finds; empty while it is being found out, and of no rule. */
    ReadOnlyObjectProperty<Optional<RuleEffect>> effect() {
        return effect.getReadOnlyProperty();
    }

    /** Whether something was typed that is not saved. */
    BooleanBinding isChanged() {
        return changed;
    }

    /** The topics of which something was typed that is not saved. */
    Set<String> unsaved() {
        keep();
        return drafts.keySet().stream().filter(id -> !id.equals(NEW)).collect(Collectors.toUnmodifiableSet());
    }

    TopicDraft draft() {
        return new TopicDraft(name.get(), synonyms.get(), about.get(), rule.get(), parent.get());
    }

    /** Shows a topic: what was typed of it before, else what the book has. */
    void show(String id, TopicDraft as) {
        keep();
        fill(new Shown(id, as), drafts.getOrDefault(id, as));
    }

    /** Begins a new topic, filled in; an empty one goes on with what was begun before. */
    void begin(TopicDraft as) {
        keep();
        TopicDraft begun = drafts.getOrDefault(NEW, TopicDraft.EMPTY);
        boolean goesOn = as.name().isBlank() && !(begun.name() + begun.rule()).isBlank();
        fill(new Shown(NEW, TopicDraft.EMPTY), goesOn ? begun : as);
    }

    /** The form is of no topic any more. */
    void clear() {
        keep();
        shown.set(Optional.empty());
        write(TopicDraft.EMPTY);
    }

    private void fill(Shown now, TopicDraft draft) {
        shown.set(Optional.of(now));
        write(draft);
        refusal.set(Optional.empty());
        look();
    }

    private void write(TopicDraft draft) {
        name.set(draft.name());
        synonyms.set(draft.synonyms());
        about.set(draft.about());
        rule.set(draft.rule());
        parent.set(draft.parent());
    }

    private void keep() {
        shown.get().ifPresent(now -> {
            if (changed.get()) {
                drafts.put(now.id, draft());
            } else {
                drafts.remove(now.id);
            }
        });
    }

    /** Shows again what the book has; a new topic is given up. */
    void discard() {
        shown.get().ifPresent(now -> {
            write(now.as);
            drafts.remove(now.id);
            if (now.isNew()) {
                clear();
            }
        });
    }

    private void look() {
        effects.forget();
        effect.set(Optional.empty());
        String text = rule.get();
        problem.set(text.isBlank() ? Optional.empty() : TopicRule.problem(text));
        if (shown.get().isEmpty() || text.isBlank() || problem.get().isPresent()) {
            return;
        }
        Optional<String> before = shown.get()
                .filter(now -> !now.isNew())
                .map(now -> now.as.rule())
                .filter(known -> !known.isBlank());
        effects.askAfter(
                PAUSE,
                () -> RuleEffect.of(text, before, search),
                found -> effect.set(Optional.of(found)),
                failure -> refusal.set(Optional.of(Background.explain(failure))));
    }

    /** Saves what was typed; nothing happens while the rule is wrong. */
    void save() {
        if (shown.get().isEmpty() || !changed.get() || problem.get().isPresent()) {
            return;
        }
        Shown now = shown.get().get();
        TopicDraft typed = draft();
        changer.change(
                edits -> now.isNew() ? typed.made(edits) : typed.changed(edits, now.id, now.as),
                () -> saved(now, typed),
                why -> refusal.set(Optional.of(why)));
    }

    /** What is saved is no draft; the book that comes then may have it otherwise, as with a synonym more. */
    private void saved(Shown now, TopicDraft typed) {
        drafts.remove(now.id);
        if (shown.get().equals(Optional.of(now)) && draft().equals(typed)) {
            shown.set(Optional.of(new Shown(now.id, typed)));
        }
    }
}
