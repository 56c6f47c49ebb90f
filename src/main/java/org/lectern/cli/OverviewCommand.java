package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.chart.AreaInks;
import org.lectern.chart.ChartWords;
import org.lectern.chart.PageChart;
import org.lectern.chart.Palette;
import org.lectern.chart.SvgWriter;
import org.lectern.chart.TimeChart;
import org.lectern.export.AtomicFile;
import org.lectern.json.PaperJson;
import org.lectern.search.AreaCount;
import org.lectern.search.FacetCount;
import org.lectern.search.Overview;
import org.lectern.search.OverviewRequest;
import org.lectern.search.Timeline;
import org.lectern.search.TopicPair;
import org.lectern.search.ValueRanking;
import org.lectern.topic.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern overview}. */
@Command(
        name = "overview",
        description = {
            "What papers are about, and when and where they come from, in numbers: papers over time by area of the topic",
            "book, organisations, venues, and which topics papers have together. A paper of several areas counts for each."
        },
        footer = {
            "",
            "With --json it is one object: query, papers, undated, earlier, monthly, periods (period, papers, areas with",
            "papers and share: a paper counts for each of its areas in equal parts; the last has no area), organizations,",
            "venues, topics, pairs and strongest (pairs far beyond chance; lift says how many times as many as by chance).",
            "",
            "Examples:",
            "  lectern overview",
            "  lectern overview --query 'topic:\"Brain decoding\"' --json",
            "  lectern overview --svg overview.svg"
        })
final class OverviewCommand implements Callable<Integer> {
    private static final double MARGIN = 32;
    private static final int LISTED = 10;

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--query", paramLabel = "Q", description = "Of the papers that this search finds.")
    private @Nullable String query;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw it into a file, all charts on one page.")
    private @Nullable Path svg;

    OverviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StatusProgress progress = StatusProgress.on(console)) {
            return library.with(console, progress, lectern -> {
                Overview overview = lectern.overview(OverviewRequest.of(query == null ? "*" : query));
                if (svg != null) {
                    draw(lectern, overview, svg);
                }
                if (json) {
                    console.line(PaperJson.write(json(overview)));
                } else if (svg == null) {
                    print(overview);
                }
                return overview.papers() == 0 ? ExitCode.INCOMPLETE : ExitCode.DONE;
            });
        }
    }

    private static void draw(Lectern lectern, Overview overview, Path file) {
        PageChart page = new PageChart(
                overview,
                TimeChart.Options.plain(),
                false,
                new AreaInks(lectern.topics().book()),
                ChartWords.ENGLISH);
        try {
            AtomicFile.write(
                    file,
                    writer -> SvgWriter.write(
                            page.drawing(PageChart.Part.PAGE), "Overview", MARGIN, Palette.LIGHT, writer));
        } catch (IOException failed) {
            throw new CommandException(ExitCode.UNREADABLE, Problems.writing(file, failed));
        }
    }

    private void print(Overview overview) {
        Timeline timeline = overview.timeline();
        if (overview.papers() == 0) {
            console.tell("nothing found");
            return;
        }
        for (Timeline.Period period : timeline.periods()) {
            console.line(console.bold(name(timeline, period)) + "  (" + period.papers() + ")");
            for (int i = 0; i <= timeline.areas().size(); i++) {
                AreaCount count = period.counts().get(i);
                if (count.papers() > 0) {
                    console.line(
                            "  " + timeline.area(i).map(Topic::name).orElse("no topic") + "  (" + count.papers() + ")");
                }
            }
        }
        if (timeline.earlier() > 0) {
            console.line("earlier  (" + timeline.earlier() + ")");
        }
        if (timeline.undated() > 0) {
            console.line("no date  (" + timeline.undated() + ")");
        }
        print("Organisations", overview.organizations());
        print("Venues", overview.venues());
        if (!overview.together().strongest().isEmpty()) {
            console.line(console.bold("Topics together far beyond chance"));
            overview.together()
                    .strongest()
                    .forEach(pair -> console.line(String.format(
                            Locale.ROOT,
                            "  %s + %s  (%d, %.1f times as often)",
                            pair.one().name(),
                            pair.other().name(),
                            pair.papers(),
                            pair.lift())));
        }
    }

    private void print(String title, ValueRanking ranking) {
        if (ranking.values().isEmpty()) {
            return;
        }
        console.line(console.bold(title) + "  (" + ranking.total() + ")");
        ranking.values().stream()
                .limit(LISTED)
                .forEach(value -> console.line("  " + value.label() + "  (" + value.count() + ")"));
    }

    private static String name(Timeline timeline, Timeline.Period period) {
        return timeline.monthly()
                ? period.span().from().toString()
                : Integer.toString(period.span().from().getYear());
    }

    private static ObjectNode json(Overview overview) {
        Timeline timeline = overview.timeline();
        ObjectNode node = PaperJson.object()
                .put("query", overview.request().query())
                .put("papers", overview.papers())
                .put("undated", timeline.undated())
                .put("earlier", timeline.earlier())
                .put("monthly", timeline.monthly());
        ArrayNode periods = node.putArray("periods");
        for (Timeline.Period period : timeline.periods()) {
            ArrayNode areas = periods.addObject()
                    .put("period", name(timeline, period))
                    .put("papers", period.papers())
                    .putArray("areas");
            for (int i = 0; i <= timeline.areas().size(); i++) {
                AreaCount count = period.counts().get(i);
                if (count.papers() > 0) {
                    ObjectNode area = areas.addObject();
                    timeline.area(i).ifPresent(topic -> area.put("area", topic.name()));
                    area.put("papers", count.papers()).put("share", count.share());
                }
            }
        }
        add(node.putArray("organizations"), overview.organizations().values());
        add(node.putArray("venues"), overview.venues().values());
        ArrayNode topics = node.putArray("topics");
        overview.together()
                .topics()
                .forEach(topic ->
                        topics.addObject().put("topic", topic.topic().name()).put("papers", topic.papers()));
        addPairs(node.putArray("pairs"), overview.together().pairs());
        addPairs(node.putArray("strongest"), overview.together().strongest());
        return node;
    }

    private static void add(ArrayNode array, List<FacetCount> values) {
        values.forEach(value -> array.addObject()
                .put("value", value.value())
                .put("label", value.label())
                .put("count", value.count()));
    }

    private static void addPairs(ArrayNode array, List<TopicPair> pairs) {
        for (TopicPair pair : pairs) {
            ObjectNode node = array.addObject();
            node.putArray("topics").add(pair.one().name()).add(pair.other().name());
            node.put("papers", pair.papers()).put("lift", pair.lift());
        }
    }
}
