package org.lectern.desktop.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.paper.Paper;
import org.lectern.search.MarkedText;
import org.lectern.text.DisplayText;

/** The paper that is open. Used on the FX thread. */
public final class PaperViewModel {
    private final BiFunction<String, Paper, MarkedText> marker;
    private final Latest marking;
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
     * @param background where it is called
     */
    public PaperViewModel(BiFunction<String, Paper, MarkedText> marker, Background background) {
        this.marker = marker;
        this.marking = new Latest(background);
    }

    public ReadOnlyObjectProperty<Optional<OpenPaper>> open() {
        return open.getReadOnlyProperty();
    }

    /** Opens a paper that a query found: its text at once, the marks as soon as they are there. */
    public void show(Paper paper, MarkedText title, String query) {
        String text = paper.metadata().abstractText();
        OpenPaper now = new OpenPaper(
                paper, title, MarkedText.unmarked(DisplayText.of(text).text()));
        Optional<OpenPaper> before = open.get().filter(shown -> shown.paper().equals(paper));
        if (before.isEmpty()) {
            open.set(Optional.of(now));
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
        open.set(Optional.empty());
    }
}
