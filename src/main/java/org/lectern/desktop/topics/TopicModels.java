package org.lectern.desktop.topics;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.PhraseRequest;
import org.lectern.search.SortOrder;
import org.lectern.search.TopicRule;
import org.lectern.topic.Topic;

/** The view models of topics, and what opens them. Used on the FX thread. */
public final class TopicModels {
    private static final Texts TEXTS = Texts.of(TopicModels.class);
    private static final PhraseRequest PHRASES = new PhraseRequest("", OptionalInt.empty(), 40);

    private final SearchViewModel search;
    private final TopicPageViewModel page;
    private final TopicBookViewModel book;
    private final TopicFilesViewModel files;
    private final NewPhrasesViewModel phrases;
    private final Command showPage;
    private final Command showBook;

    /** The models of a library. */
    public TopicModels(
            LibraryAccess access,
            LibraryViewModel library,
            SearchViewModel search,
            PaperViewModel paper,
            Background background) {
        this.search = search;
        page = new TopicPageViewModel(id -> TopicOverview.of(access, id), library, search, paper, background);
        book = new TopicBookViewModel(access, library, background);
        files = new TopicFilesViewModel(access, library, background);
        phrases = new NewPhrasesViewModel(
                progress -> NewPhrases.of(access.topics().proposals(PHRASES, progress)), book, library, background);
        TopicAtHand atHand = new TopicAtHand(access, library, search, paper, background);
        showPage = Command.of("topics.page", TEXTS.get("page"), "fth-bar-chart-2", () -> {
                    book.close();
                    atHand.give(page::openNext);
                })
                .on("Shortcut+Shift+P")
                .when(atHand.isThere());
        showBook = Command.of("topics.book", TEXTS.get("book"), "fth-tag", book::open)
                .on("Shortcut+B");
    }

    /** The page of a topic. */
    public TopicPageViewModel page() {
        return page;
    }

    /** The book of all topics. */
    public TopicBookViewModel book() {
        return book;
    }

    TopicFilesViewModel files() {
        return files;
    }

    NewPhrasesViewModel phrases() {
        return phrases;
    }

    /** Opens the page of the topic that is searched for, else of the next topic of the open paper. */
    public Command showPage() {
        return showPage;
    }

    /** Opens the book. */
    public Command showBook() {
        return showBook;
    }

    /** What chips and others open the page of a topic with. */
    public Consumer<Topic> opener() {
        return page::open;
    }

    /** The commands that have keys. */
    public List<Command> commands() {
        return List.of(showPage, showBook);
    }

    void tryRule(String rule) {
        close();
        search.show(TopicRule.query(rule), SortOrder.RELEVANCE);
    }

    /** Whether a page or the book is there. */
    public ObservableBooleanValue isOpen() {
        return page.isOpen().or(book.isOpen());
    }

    /** From the book to what is behind it, from the page of a topic to the page before. */
    public void back() {
        if (book.isOpen().get()) {
            phrases.cancel();
            book.close();
        } else {
            page.back();
        }
    }

    /** Closes what is open over the panes, as when somebody goes on to search. */
    public void close() {
        phrases.cancel();
        book.close();
        page.close();
    }
}
