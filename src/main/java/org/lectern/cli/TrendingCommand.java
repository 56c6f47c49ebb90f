package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.search.Trend;
import org.lectern.topic.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern topics trending}. */
@Command(
        name = "trending",
        description = {
            "Lists the topics that grow, the one that grows most first, with how many papers of each month have them, or of",
            "each year where the library knows no more of most papers. A paper without a date counts by when the library",
            "first saw it."
        },
        footer = {
            "",
            "With --json a topic is an object on a line: id, name, now, before, growth, and counts with period, papers, total.",
            "",
            "Examples:",
            "  lectern topics trending",
            "  lectern topics trending --months 6 --json"
        })
final class TrendingCommand implements Callable<Integer> {
    private static final int USUAL = 25;
    private static final int SHOWN_PERIODS = 12;

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; 25 when not given.")
    private int limit = USUAL;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "How long the time is that is looked at, up to the latest papers; a year when not given.")
    private @Nullable Integer months;

    @Option(names = "--json", description = "Print a JSON object a topic, on a line each.")
    private boolean json;

    TrendingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OptionalInt asked = months == null ? OptionalInt.empty() : OptionalInt.of(months);
        if (limit < 1 || asked.orElse(1) < 1) {
            throw new CommandException(ExitCode.USAGE, "--limit and --months take numbers from 1");
        }
        Map<Topic, Trend> trends;
        try (StatusProgress progress = StatusProgress.on(console)) {
            trends = library.with(console, progress, lectern -> lectern.topics().trends(asked, progress));
        }
        List<Map.Entry<Topic, Trend>> growing = trends.entrySet().stream()
                .filter(topic -> topic.getValue().growth() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<Topic, Trend> topic) ->
                                topic.getValue().growth())
                        .reversed())
                .limit(limit)
                .toList();
        growing.forEach(topic -> print(topic.getKey(), topic.getValue()));
        if (growing.isEmpty() && !json) {
            console.tell("no topic grows, or there is no time before to compare with");
        }
        return growing.isEmpty() ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    private void print(Topic topic, Trend trend) {
        if (json) {
            ObjectNode node = PaperJson.object()
                    .put("id", topic.id())
                    .put("name", topic.name())
                    .put("now", trend.now())
                    .put("before", trend.before())
                    .put("growth", trend.growth());
            PhraseLines.addCounts(node, trend.counts());
            console.line(PaperJson.write(node));
            return;
        }
        console.line(console.bold(topic.name())
                + String.format(Locale.ROOT, "  %,d papers, %,d before", trend.now(), trend.before()));
        int from = Math.max(0, trend.counts().size() - SHOWN_PERIODS);
        console.line(trend.counts().subList(from, trend.counts().size()).stream()
                .map(count -> String.format(
                        Locale.ROOT, "%s: %,d (%.1f %%)", count.period(), count.papers(), 100 * count.share()))
                .collect(Collectors.joining(", ", "  ", "")));
    }
}
