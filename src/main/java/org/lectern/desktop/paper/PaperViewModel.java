package org.lectern.desktop.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
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
    private final BiFunction<String, Paper, MarkedText> marker;
    private final Function<PaperId, List<Version>> teller;
    private final Latest marking;
    private final Latest telling;
    private final ReadOnlyObjectWrapper<List<Version>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<TopicReason>> lit = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenPaper>> open = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A paper as it is shown.
     *
     * @param paper the paper
     * @param title its title with marks
     * @param abstractText its whole abstract; with marks as soon as they are known
     */
    public record OpenPaper(Paper paper, MarkedText title, MarkedText abstractText) {
        /** Where its buttons lead. */
        public List<PaperLink> links() {
            return PaperLink.of(paper.metadata());
        }
    }

    /**
     * No paper is open.
     *
     * @param marker gives the marked abstract for a query
     * @param versions gives the versions of a work that has several
     * @param background where they are called
     */
    public PaperViewModel(
            BiFunction<String, Paper, MarkedText> marker,
            Function<PaperId, List<Version>> versions,
            Background background) {
        this.marker = marker;
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

    /** Opens a paper that a query found: its text at once, the marks as soon as they are there. */
    public void show(Paper paper, MarkedText title, String query) {
        String text = paper.metadata().abstractText();
        OpenPaper now = new OpenPaper(
                paper, title, MarkedText.unmarked(DisplayText.of(text).text()));
        Optional<OpenPaper> before = open.get().filter(shown -> shown.paper().equals(paper));
        if (before.isEmpty()) {
            versions.set(List.of());
            open.set(Optional.of(now));
            telling.ask(() -> teller.apply(paper.id()), versions::set, failure -> versions.set(List.of()));
        }
        if (!text.isEmpty()) {
            marking.ask(
                    () -> marker.apply(query, paper),
                    marked -> open.set(Optional.of(new OpenPaper(paper, title, marked))),
                    failure -> open.set(Optional.of(now)));
        } else {
            open.set(Optional.of(now));
        }
    }

    /** Opens none. */
    public void close() {
        marking.forget();
        telling.forget();
        versions.set(List.of());
        open.set(Optional.empty());
    }
}
