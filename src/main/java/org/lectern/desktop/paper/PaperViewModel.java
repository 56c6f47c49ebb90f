package org.lectern.desktop.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.compare.RoleSpan;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Version;
import org.lectern.search.MarkedText;
import org.lectern.search.TopicReason;
import org.lectern.text.DisplayText;

/** The paper that is open. Used on the FX thread. */
public final class PaperViewModel {
    /** How much of an abstract is made ready on the FX thread, in characters. */
    private static final int AT_ONCE = 20_000;

    private final BiFunction<String, Paper, MarkedText> marker;
    private final Function<String, List<RoleSpan>> roles;
    private final Function<PaperId, List<Version>> teller;
    private final Latest marking;
    private final Latest telling;
    private final ReadOnlyObjectWrapper<List<Version>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<TopicReason>> lit = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenPaper>> open = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final Deque<OpenPaper> trail = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();

    /**
     * A paper as it is shown.
     *
     * @param paper the paper
     * @param title its title with marks
     * @param abstractText its whole abstract; with marks as soon as they are known
     * @param roles what its sentences do, as soon as that is known
     */
    public record OpenPaper(Paper paper, MarkedText title, MarkedText abstractText, List<RoleSpan> roles) {
        /** Copies the list. */
        public OpenPaper {
            roles = List.copyOf(roles);
        }

        /** Where its buttons lead. */
        public List<PaperLink> links() {
            return PaperLink.of(paper.metadata());
        }
    }

    /**
     * No paper is open.
     *
     * @param marker gives the marked abstract for a query
     * @param roles says what the sentences of an abstract do
     * @param versions gives the versions of a work that has several
     * @param background where they are called
     */
    public PaperViewModel(
            BiFunction<String, Paper, MarkedText> marker,
            Function<String, List<RoleSpan>> roles,
            Function<PaperId, List<Version>> versions,
            Background background) {
        this.marker = marker;
        this.roles = roles;
        this.teller = versions;
        this.marking = new Latest(background);
        this.telling = new Latest(background);
    }

    public ReadOnlyObjectProperty<Optional<OpenPaper>> open() {
        return open.getReadOnlyProperty();
    }

    /** Why it has a topic that somebody looks at: what made it is marked in place of what the query matched. */
    public ObjectProperty<Optional<TopicReason>> lit() {
        return lit;
    }

    /** The versions of the paper that is open, as soon as they are known; none where there are fewer than two. */
    public ReadOnlyObjectProperty<List<Version>> versions() {
        return versions.getReadOnlyProperty();
    }

    /**
     * Opens a paper that a query found: its text at once, the marks as soon as they are there. Who followed from this very paper to others stays there: the same
     * hit is only told of again.
     */
    public void show(Paper paper, MarkedText title, String query) {
        if (!trail.isEmpty() && trail.peekLast().paper().id().equals(paper.id())) {
            return;
        }
        trail.clear();
        canGoBack.set(false);
        display(paper, title, query);
    }

    private void display(Paper paper, MarkedText title, String query) {
        String text = paper.metadata().abstractText();
        // What nobody reads at a glance comes with its marks.
        String head = text.length() > AT_ONCE ? text.substring(0, AT_ONCE) : text;
        OpenPaper now = unmarked(paper, title, head);
        Optional<OpenPaper> before = open.get().filter(shown -> shown.paper().equals(paper));
        if (before.isEmpty()) {
            versions.set(List.of());
            open.set(Optional.of(now));
            telling.ask(() -> teller.apply(paper.id()), versions::set, failure -> versions.set(List.of()));
        }
        if (!text.isEmpty()) {
            marking.ask(
                    () -> {
                        MarkedText marked = marker.apply(query, paper);
                        return new OpenPaper(paper, title, marked, roles.apply(marked.text()));
                    },
                    marked -> open.set(Optional.of(marked)),
                    failure -> open.set(Optional.of(unmarked(paper, title, text))));
        } else {
            open.set(Optional.of(now));
        }
    }

    private static OpenPaper unmarked(Paper paper, MarkedText title, String text) {
        return new OpenPaper(
                paper, title, MarkedText.unmarked(DisplayText.of(text).text()), List.of());
    }

    /** Opens a paper that the one which is open leads to; from there {@link #back} leads here again. */
    public void follow(Paper paper) {
        open.get().ifPresent(trail::push);
        canGoBack.set(!trail.isEmpty());
        display(paper, MarkedText.unmarked(DisplayText.of(paper.title()).text()), "");
    }

    /** Whether {@link #back} leads anywhere. */
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Opens the paper again that led to the one which is open. */
    public void back() {
        if (!trail.isEmpty()) {
            OpenPaper before = trail.pop();
            canGoBack.set(!trail.isEmpty());
            display(before.paper(), before.title(), "");
            marking.forget();
            open.set(Optional.of(before));
        }
    }

    /** Opens none. */
    public void close() {
        marking.forget();
        telling.forget();
        trail.clear();
        canGoBack.set(false);
        versions.set(List.of());
        open.set(Optional.empty());
    }
}
