package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.AreaCount;
import org.lectern.search.Counting;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.MonthSpan;
import org.lectern.search.NarrowedQuery;
import org.lectern.search.Overview;
import org.lectern.search.OverviewRequest;
import org.lectern.search.SearchRequest;
import org.lectern.search.Timeline;
import org.lectern.search.TopicCount;
import org.lectern.search.TopicPair;
import org.lectern.search.TopicsTogether;
import org.lectern.search.ValueRanking;
import org.lectern.task.Progress;

/** The counts of an overview, each compared with that of a search. */
class OverviewTest {
    private static final String MONTHLY = """
            {"title": "Kelp one", "abstract": "Kelp and reefs.", "published": "2023-11-02", "venue": "Tide", "organization": "Harbour"}
            {"title": "Kelp two", "abstract": "Kelp again.", "published": "2023-11", "venue": "Tide"}
            {"title": "Reef", "abstract": "Reefs alone.", "published": "2024-02-20", "venue": "Surf"}
            {"title": "Gull", "abstract": "Gulls by the sea.", "published": "2024-02-21"}
            {"title": "Sand", "abstract": "Dunes of sand.", "published": "2024-03-05"}
            {"title": "Wind", "abstract": "It blows.", "year": 2024}
            {"title": "Salt", "abstract": "It is everywhere."}
            """;

    @TempDir
    private Path folder;

    private Lectern lectern;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    private int found(OverviewRequest request, String... conditions) {
        String query = request.narrowedBy(Arrays.asList(conditions));
        return lectern.search(SearchRequest.of(query).page(0, 0).counting(Counting.TOTAL))
                .total();
    }

    private int inSpan(OverviewRequest request, String... conditions) {
        List<String> all = new ArrayList<>(List.of(conditions));
        request.span().map(MonthSpan::query).ifPresent(all::add);
        return found(request, all.toArray(String[]::new));
    }

    private Overview checked(OverviewRequest request) {
        Overview overview = lectern.overview(request);
        assertThat(overview.request()).isEqualTo(request);
        assertThat(overview.papers()).isEqualTo(found(request));
        assertThat(overview.chosen()).isEqualTo(inSpan(request));
        Timeline timeline = overview.timeline();
        assertThat(timeline.undated()).isEqualTo(found(request, "-date:*"));
        int dated = timeline.earlier();
        for (Timeline.Period period : timeline.periods()) {
            String time = period.span().query();
            assertThat(period.papers()).as(time).isEqualTo(found(request, time));
            dated += period.papers();
            double shares = 0;
            for (int row = 0; row < period.counts().size(); row++) {
                AreaCount count = period.counts().get(row);
                String area = timeline.area(row).map(Topics::query).orElse("-topic:*");
                assertThat(count.papers()).as(time + " " + area).isEqualTo(found(request, time, area));
                assertThat(count.share()).isLessThanOrEqualTo(count.papers());
                shares += count.share();
            }
            assertThat(shares).isCloseTo(period.papers(), within(1e-6));
        }
        assertThat(dated + timeline.undated()).isEqualTo(overview.papers());
        check(request, Facet.ORGANIZATION, overview.organizations());
        check(request, Facet.VENUE, overview.venues());
        check(request, overview.chosen(), overview.together());
        return overview;
    }

    private void check(OverviewRequest request, Facet facet, ValueRanking ranking) {
        for (FacetCount value : ranking.values()) {
            String condition = new NarrowedQuery("", Map.of(facet, Set.of(value.value())), Map.of()).text();
            assertThat(value.count()).as(condition).isEqualTo(inSpan(request, condition));
        }
        assertThat(ranking.values())
                .isSortedAccordingTo(Comparator.comparingInt(FacetCount::count).reversed());
        assertThat(ranking.papers()).isEqualTo(inSpan(request, facet == Facet.VENUE ? "venue:*" : "org:*"));
    }

    private void check(OverviewRequest request, int papers, TopicsTogether together) {
        for (TopicCount topic : together.topics()) {
            assertThat(topic.papers()).isEqualTo(inSpan(request, Topics.query(topic.topic())));
            assertThat(topic.all()).isEqualTo(found(OverviewRequest.of("*"), Topics.query(topic.topic())));
        }
        for (int i = 0; i < together.topics().size(); i++) {
            for (int j = i + 1; j < together.topics().size(); j++) {
                TopicCount one = together.topics().get(i);
                TopicCount other = together.topics().get(j);
                int both = inSpan(request, Topics.query(one.topic()), Topics.query(other.topic()));
                Optional<TopicPair> pair = together.pair(one.topic(), other.topic());
                assertThat(pair.map(TopicPair::papers).orElse(0))
                        .as(one.topic().name() + " with " + other.topic().name())
                        .isEqualTo(both);
                pair.ifPresent(known -> assertThat(known.lift())
                        .isCloseTo((double) both * papers / one.papers() / other.papers(), within(1e-9)));
            }
        }
        for (TopicPair pair : together.strongest()) {
            assertThat(pair.lift()).isGreaterThan(1);
            assertThat(pair.papers())
                    .isGreaterThanOrEqualTo(3)
                    .isEqualTo(inSpan(request, Topics.query(pair.one()), Topics.query(pair.other())));
        }
    }

    @Test
    void countsAreThoseOfSearches() {
        lectern.addSamples(Progress.NONE);
        Overview all = checked(OverviewRequest.of("*"));
        assertThat(all.papers()).isGreaterThan(60);
        assertThat(all.timeline().monthly()).isFalse();
        assertThat(all.timeline().areas()).hasSizeGreaterThan(3);
        assertThat(all.together().strongest()).isNotEmpty();
        assertThat(checked(OverviewRequest.of("")).papers()).isEqualTo(all.papers());
        checked(OverviewRequest.of("*").in(MonthSpan.years(2023, 2024)));
        checked(OverviewRequest.of("brain OR language"));
        checked(OverviewRequest.of("brain OR language").in(MonthSpan.years(2024, 2024)));
        checked(OverviewRequest.of("has:code -vision"));
    }

    /** A paper of which the year alone is known stands where a search for its first month finds it. */
    @Test
    void fewYearsAreToldByMonth() {
        lectern.importText("sea.jsonl", MONTHLY, Progress.NONE);
        Overview overview = checked(OverviewRequest.of("*"));
        assertThat(overview.timeline().monthly()).isTrue();
        assertThat(overview.timeline().periods())
                .extracting(period -> period.span().query() + " " + period.papers())
                .containsExactly(
                        "date:2023-11 2", "date:2023-12 0", "date:2024-01 1", "date:2024-02 2", "date:2024-03 1");
        assertThat(overview.timeline().undated()).isEqualTo(1);
        assertThat(overview.venues().values())
                .containsExactly(new FacetCount("Tide", "Tide", 2), new FacetCount("Surf", "Surf", 1));
        MonthSpan winter = new MonthSpan(java.time.YearMonth.of(2023, 12), java.time.YearMonth.of(2024, 2));
        Overview narrowed = checked(OverviewRequest.of("*").in(winter));
        assertThat(narrowed.chosen()).isEqualTo(3);
        assertThat(narrowed.timeline()).isEqualTo(overview.timeline());
        assertThat(narrowed.venues().values()).containsExactly(new FacetCount("Surf", "Surf", 1));
    }

    /** Where most papers tell no month, months would tell little. */
    @Test
    void yearsAreToldWhereMonthsAreUnknown() {
        lectern.importText(
                "sea.jsonl", MONTHLY.replaceAll("\"published\": \"(\\d{4})[-0-9]*\"", "\"year\": $1"), Progress.NONE);
        Overview overview = checked(OverviewRequest.of("*"));
        assertThat(overview.timeline().monthly()).isFalse();
        assertThat(overview.timeline().periods())
                .extracting(period -> period.span().query() + " " + period.papers())
                .containsExactly("year:2023 2", "year:2024 4");
    }

    @Test
    void whatIsTooOldToBeToldApartIsCounted() {
        StringBuilder papers = new StringBuilder();
        for (int year : new int[] {1901, 1950, 1985, 2024}) {
            papers.append("{\"title\":\"Of %1$d\",\"abstract\":\"Written in %1$d.\",\"year\":%1$d}\n".formatted(year));
        }
        lectern.importText("old.jsonl", papers.toString(), Progress.NONE);
        Timeline timeline = checked(OverviewRequest.of("*")).timeline();
        assertThat(timeline.earlier()).isEqualTo(2);
        assertThat(timeline.periods()).hasSize(Timeline.MOST);
        assertThat(timeline.periods().getFirst().span()).isEqualTo(MonthSpan.years(1985, 1985));
    }

    @Test
    void nothingIsCountedWhereNothingIsFound() {
        Overview none = checked(OverviewRequest.of("*"));
        assertThat(none.papers()).isZero();
        assertThat(none.timeline().periods()).isEmpty();
        lectern.importText("sea.jsonl", MONTHLY, Progress.NONE);
        assertThat(checked(OverviewRequest.of("zqxjwv")).papers()).isZero();
        assertThat(checked(OverviewRequest.of("title:(")).papers()).isEqualTo(7);
        Overview undated = checked(OverviewRequest.of("title:salt"));
        assertThat(undated.timeline().periods()).isEmpty();
        assertThat(undated.timeline().undated()).isEqualTo(1);
    }
}
