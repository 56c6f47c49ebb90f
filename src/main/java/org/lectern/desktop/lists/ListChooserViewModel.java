package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Listed;
import org.lectern.library.ReadingList;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;

/** Chooses the list that papers are added to: by some letters of its name, or a new one. Used on the FX thread. */
public final class ListChooserViewModel {
    private static final Texts TEXTS = Texts.of(ListChooserViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final Latest asking;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty active = new SimpleIntegerProperty();
    private ExportScope scope = new ExportScope.Chosen(List.of());
    private int size;
    private Known known = Known.NOTHING;
    private String last = "";

    /**
     * A list that can be chosen.
     *
     * @param name what it is called
     * @param making whether it is made by choosing it
     * @param papers how many it has
     * @param having how many of those that are added it has already
     * @param all whether it has all of them
     */
    record Choice(String name, boolean making, int papers, int having, boolean all) {}

    /** What is asked of the library when the chooser opens. */
    private record Known(List<PaperId> papers, List<ReadingList> lists, Map<String, Integer> having) {
        static final Known NOTHING = new Known(List.of(), List.of(), Map.of());
    }

    public ListChooserViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
        asking = new Latest(background);
        text.subscribe((before, now) -> find());
    }

    /** Whether a list is being chosen. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** What is typed: letters of a name, or a new one. */
    StringProperty text() {
        return text;
    }

    /** The lists that fit; the one that was chosen last time comes first. */
    ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Which of them Enter takes, from 0. */
    IntegerProperty active() {
        return active;
    }

    /** What is added, in words. */
    String what() {
        return Words.papers(size);
    }

    /**
     * Begins to add papers to a list; nothing when there are none.
     *
     * @param papers which
     * @param count how many
     */
    public void open(ExportScope papers, int count) {
        if (count == 0) {
            return;
        }
        scope = papers;
        size = count;
        known = Known.NOTHING;
        text.set("");
        choices.set(List.of());
        open.set(true);
        asking.ask(
                this::read,
                now -> {
                    known = now;
                    size = now.papers.size();
                    find();
                },
                this::failed);
    }

    /** Adds nothing after all. */
    public void close() {
        asking.forget();
        open.set(false);
    }

    private Known read() {
        List<PaperId> papers = access.papers(scope);
        Map<String, Integer> having = new TreeMap<>();
        for (List<Listed> lists : access.listed(papers).values()) {
            lists.forEach(in -> having.merge(in.list(), 1, Integer::sum));
        }
        return new Known(
                papers, access.lists().stream().filter(list -> !list.isSmart()).toList(), having);
    }

    private void find() {
        MarkName typed = new MarkName(text.get());
        String letters = typed.folded();
        List<Choice> fitting = new ArrayList<>();
        known.lists.stream()
                .filter(list -> hasWord(list.name(), letters))
                .map(this::choice)
                .forEach(choice -> {
                    boolean first = choice.name().equals(last) || isCalled(choice.name(), letters);
                    fitting.add(first ? 0 : fitting.size(), choice);
                });
        boolean taken = known.lists.stream().anyMatch(list -> isCalled(list.name(), letters));
        if (!letters.isEmpty() && !taken && !known.papers.isEmpty()) {
            fitting.add(new Choice(typed.text(), true, 0, 0, false));
        }
        choices.set(List.copyOf(fitting));
        active.set(0);
    }

    private Choice choice(ReadingList list) {
        int having = known.having.getOrDefault(list.name(), 0);
        return new Choice(list.name(), false, list.papers(), having, having == known.papers.size());
    }

    private static boolean isCalled(String name, String letters) {
        return new MarkName(name).folded().equals(letters);
    }

    private static boolean hasWord(String name, String letters) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.startsWith(letters) || folded.contains(" " + letters);
    }

    /** Goes to the next choice (1) or the one before (−1). */
    void step(int by) {
        int most = choices.get().size() - 1;
        active.set(Math.clamp(active.get() + by, 0, Math.max(0, most)));
    }

    /** Adds to the choice that is active; nothing while there is none. */
    void take() {
        if (active.get() < choices.get().size()) {
            take(choices.get().get(active.get()));
        }
    }

    /** Adds to that list, all papers in one change. */
    void take(Choice choice) {
        List<PaperId> papers = known.papers;
        close();
        last = choice.name();
        background.run(
                () -> access.mark(stored -> stored.readingLists().add(choice.name(), papers, true)),
                change -> change.ifPresentOrElse(
                        library::changed,
                        () -> library.say(Done.of(
                                papers.size() == 1
                                        ? TEXTS.get("chooser.has.it", choice.name())
                                        : TEXTS.get("chooser.has.all", choice.name())))),
                this::failed);
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
