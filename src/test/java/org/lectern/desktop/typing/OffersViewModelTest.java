package org.lectern.desktop.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Suggestion;
import org.lectern.task.Progress;

class OffersViewModelTest {
    private static final String LISTING = """
            {"title":"Spiking networks","authors":["Ada Lovelace"]}
            {"title":"Spikes of neurons","authors":["Grace Hopper"]}
            """;

    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private final List<Runnable> later = new ArrayList<>();
    private Lectern lectern;
    private SearchViewModel search;
    private HistoryViewModel history;
    private OffersViewModel offers;
    private DidYouMeanViewModel meant;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.importText("a.jsonl", LISTING, Progress.NONE);
        LibraryAccess access = LibraryAccess.of(lectern);
        search = new SearchViewModel(access::search, background);
        LibraryViewModel library = new LibraryViewModel(access, background);
        history = new HistoryViewModel(access, library, search, background, later::add);
        offers = new OffersViewModel(access, history, background);
        meant = new DidYouMeanViewModel(access, search, background, later::add);
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private List<String> taken() {
        return offers.offers().get().stream().map(offer -> offer.taken().text()).toList();
    }

    private void search(String query) {
        search.query().set(query);
        landing.until(() -> search.result()
                .filter(found -> found.request().query().equals(query))
                .isPresent());
    }

    private void timePasses() {
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    @Test
    void theNewestTextIsCompletedAndNoOtherIsChanged() {
        offers.typed("s", 1);
        offers.typed("spik", 4);
        landing.until(offers::isOpen);
        assertThat(taken()).containsExactly("spike");
        assertThat(offers.active().get()).isEqualTo(-1);
        assertThat(offers.take("spikx")).as("of a text that was changed since").isEmpty();
        assertThat(offers.isOpen()).isFalse();

        offers.typed("spik", 4);
        landing.until(offers::isOpen);
        assertThat(offers.take("spik")).contains(new Offer.Text("spike", 5));
    }

    @Test
    void theKeysGoInAndOutOfTheList() {
        offers.enter("author:", 7);
        landing.until(offers::isOpen);
        assertThat(taken()).containsExactly("author:\"Ada Lovelace\"", "author:\"Grace Hopper\"");
        assertThat(offers.active().get()).isZero();
        offers.step(1);
        offers.step(1);
        assertThat(offers.active().get()).isEqualTo(1);
        offers.step(-1);
        offers.step(-1);
        assertThat(offers.active().get()).isEqualTo(-1);
        offers.close();
        assertThat(offers.take("author:")).isEmpty();
    }

    @Test
    void whatStaysForAWhileOrIsLookedAtWasSearched() {
        search("spik");
        search("spiking");
        timePasses();
        landing.until(() -> history.queries().get().equals(List.of("spiking")));
        search(" neurons ");
        history.settle();
        landing.until(() -> history.queries().get().equals(List.of("neurons", "spiking")));
        offers.typed("", 0);
        assertThat(offers.isOfEarlier()).isTrue();
        assertThat(taken()).containsExactly("neurons", "spiking");
        offers.enter("", 0);
        offers.forgetActive();
        landing.until(() -> taken().equals(List.of("spiking")));
        assertThat(lectern.searched()).containsExactly("spiking");
        offers.forgetAll();
        landing.until(() -> history.queries().get().isEmpty());
        assertThat(offers.isOpen()).isFalse();
    }

    @Test
    void whatWasMeantIsAskedOnceNobodyTypesOn() {
        search("spikng");
        search("spikng netwrks");
        assertThat(meant.isThere().get()).isFalse();
        timePasses();
        landing.until(() -> meant.isThere().get());
        assertThat(meant.suggestion().get()).isEqualTo(Optional.of(new Suggestion("spiking networks", 1)));
        meant.take();
        assertThat(search.query().get()).isEqualTo("spiking networks");
        assertThat(meant.isThere().get()).isFalse();
    }
}
