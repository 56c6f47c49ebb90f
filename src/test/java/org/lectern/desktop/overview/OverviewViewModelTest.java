package org.lectern.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.Topics;
import org.lectern.chart.PageChart.Part;
import org.lectern.chart.Palette;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.overview.OverviewViewModel.Format;
import org.lectern.desktop.overview.OverviewViewModel.State;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.MonthSpan;
import org.lectern.search.Overview;
import org.lectern.search.SearchRequest;
import org.lectern.search.Timeline;
import org.lectern.search.TopicPair;
import org.lectern.task.Progress;

/** The overview on the sample papers; what is found lands on the test's thread. */
class OverviewViewModelTest {
    @TempDir
    private Path folder;

    private final Landing landing = new Landing();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> went = new ArrayList<>();
    private Lectern lectern;
    private LibraryViewModel library;
    private SearchViewModel search;
    private OverviewViewModel overview;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder.resolve("library"), Progress.NONE);
        LibraryAccess access = LibraryAccess.of(lectern);
        Background background = new Background(workers, landing);
        library = new LibraryViewModel(access, background);
        search = new SearchViewModel(access::search, background);
        overview = new OverviewViewModel(
                access, library, search, background, () -> went.add("explore"), facet -> went.add(facet.key()));
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private Overview shown(String query, Optional<MonthSpan> span) {
        landing.until(() -> overview.overview()
                .filter(now -> now.request().query().equals(query)
                        && now.request().span().equals(span))
                .isPresent());
        return overview.overview().orElseThrow();
    }

    private Overview samples() {
        lectern.addSamples(Progress.NONE);
        overview.open();
        return shown("*", Optional.empty());
    }

    private int found() {
        return lectern.search(SearchRequest.of(search.query().get())).total();
    }

    @Test
    void aLibraryWithoutPapersSaysSoUntilItHasSome() {
        overview.open();
        landing.until(() -> overview.state().get() instanceof State.NoPapers);
        lectern.addSamples(Progress.NONE);
        library.changed(Done.of("Imported"));
        assertThat(shown("*", Optional.empty()).papers()).isGreaterThan(60);
    }

    @Test
    void itIsOfTheHitsUnlessAllAreWanted() {
        int all = samples().papers();
        search.query().set("brain");
        Overview hits = shown("brain", Optional.empty());
        assertThat(hits.papers())
                .isEqualTo(lectern.search(SearchRequest.of("brain")).total())
                .isLessThan(all);
        overview.ofHits().set(false);
        assertThat(shown("*", Optional.empty()).papers()).isEqualTo(all);
        search.query().set("zqxjwv");
        overview.ofHits().set(true);
        landing.until(() -> overview.state().get() instanceof State.NoHits);
        assertThat(overview.state().get()).isEqualTo(new State.NoHits("zqxjwv"));
    }

    @Test
    void aStretchOfTimeNarrowsAllButTheTimeline() {
        Overview all = samples();
        MonthSpan span = MonthSpan.years(2023, 2024);
        overview.narrow(span);
        Overview narrowed = shown("*", Optional.of(span));
        assertThat(narrowed.timeline()).isEqualTo(all.timeline());
        assertThat(narrowed.chosen()).isLessThan(all.chosen());
        overview.back();
        assertThat(shown("*", Optional.empty()).chosen()).isEqualTo(all.chosen());
        assertThat(overview.isOpen().get()).isTrue();
        overview.search(span);
        assertThat(search.query().get()).isEqualTo("year:2023..2024");
        assertThat(found()).isEqualTo(narrowed.chosen());
        overview.back();
        assertThat(overview.isOpen().get()).isFalse();
    }

    @Test
    void everyMarkLeadsToTheSearchOfItsPapers() {
        samples();
        search.query().set("has:code OR brain");
        Overview shown = shown("has:code OR brain", Optional.empty());
        Timeline timeline = shown.timeline();
        Timeline.Period period = timeline.periods().getLast();
        for (int row = 0; row < period.counts().size(); row++) {
            search.query().set("has:code OR brain");
            overview.search(timeline.area(row), period.span());
            assertThat(found())
                    .as(search.query().get())
                    .isEqualTo(period.counts().get(row).papers());
        }
        search.query().set("has:code OR brain");
        overview.search(Facet.ORGANIZATION, shown.organizations().values().getFirst());
        assertThat(found()).isEqualTo(shown.organizations().values().getFirst().count());
        TopicPair pair = shown.together().pairs().getFirst();
        search.query().set("has:code OR brain");
        overview.search(pair);
        assertThat(search.query().get())
                .isEqualTo("(has:code OR brain) " + Topics.query(pair.one()) + ' ' + Topics.query(pair.other()));
        assertThat(found()).isEqualTo(pair.papers());
        search.query().set("has:code OR brain");
        overview.search(pair.one());
        assertThat(found()).isGreaterThanOrEqualTo(pair.papers());
        search.query().set("");
        overview.searchUndated();
        assertThat(search.query().get()).isEqualTo("-date:*");
        overview.showValues(Facet.VENUE);
        assertThat(went).endsWith("explore", "venue").startsWith("explore");
    }

    @Test
    void areasAreLeftOutAndStandOut() {
        Timeline timeline = samples().timeline();
        String first = timeline.areas().getFirst().id();
        overview.toggle(first);
        overview.toggle("");
        assertThat(overview.options().hidden())
                .containsExactlyInAnyOrder(0, timeline.areas().size());
        overview.toggle(first);
        assertThat(overview.options().hidden()).containsExactly(timeline.areas().size());
        overview.lit().set(Optional.of(timeline.areas().get(1).id()));
        assertThat(overview.options().lit()).contains(1);
        overview.lit().set(Optional.of("of another library"));
        assertThat(overview.options().lit()).isEmpty();
    }

    private String said() {
        return library.lastDone().get().map(Done::text).orElse("");
    }

    @Test
    void picturesAreWrittenWholeOrNotAtAll() throws IOException {
        samples();
        Path svg = folder.resolve("page.svg");
        overview.save(svg, Part.PAGE, Format.SVG, Palette.LIGHT);
        landing.until(() -> said().equals("Saved the picture as page.svg"));
        assertThat(Files.readString(svg))
                .startsWith("<?xml")
                .contains("Papers over time, by area")
                .endsWith("</svg>\n");
        Path png = folder.resolve("time.png");
        overview.save(png, Part.TIME, Format.PNG, Palette.DARK);
        landing.until(() -> said().equals("Saved the picture as time.png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(png)))
                        .getWidth())
                .isEqualTo(2 * (1200 + 64));
        Path nowhere = folder.resolve("missing").resolve("page.svg");
        overview.save(nowhere, Part.PAGE, Format.SVG, Palette.LIGHT);
        landing.until(() -> said().startsWith("page.svg could not be written: "));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("library", "page.svg", "time.png");
        }
    }

    @Test
    void whatIsClosedAsksForNothing() {
        lectern.addSamples(Progress.NONE);
        search.query().set("brain");
        library.changed(Done.of("Imported"));
        landing.runAll();
        assertThat(overview.state().get()).isEqualTo(new State.Loading());
    }
}
