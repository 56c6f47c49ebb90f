package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.lectern.Lectern;
import org.lectern.TopicPage;
import org.lectern.json.PaperJson;
import org.lectern.paper.Paper;
import org.lectern.search.MarkedText;
import org.lectern.search.TopicCount;
import org.lectern.search.TopicReason;
import org.lectern.search.TopicRule;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern topics}, and the commands below it that change nothing. */
@Command(
        name = "topics",
        description = {
            "The topics of papers: a tree with how many papers have each, or one below it. A topic is a query with a",
            "name; every paper that it finds has the topic. Topics are named by their names, synonyms or ids, whatever",
            "their case."
        },
        footer = {
            "",
            "With --json a topic is an object on a line: id, name, synonyms, parent, level (from 1), leaf, about, rule,",
            "papers, and changed where somebody changed it.",
            "",
            "Examples:",
            "  lectern topics",
            "  lectern topics --query 'is:new'",
            "  lectern topics why 3k7q",
            "  lectern topics show 'Brain decoding'",
            "  lectern topics refuse Robotics 3k7q",
            "  lectern topics edit transformers --rule 'title:transformer*'"
        })
final class TopicsCommand extends TopicRows {
    TopicsCommand(Console console) {
        super(console);
    }

    /** The topic of that name, synonym or id. */
    static Topic topic(Lectern lectern, String name) {
        return lectern.topics()
                .book()
                .named(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.INCOMPLETE, "there is no topic '%s'; see: lectern topics --all".formatted(name)));
    }

    /** {@code lectern topics ls}. */
    @Command(
            name = "ls",
            description = "Names the topics as a tree, with how many papers have each, or one below it.",
            footer = {"", "Examples:", "  lectern topics ls --all", "  lectern topics ls --query 'year:2024' --json"})
    static final class LsCommand extends TopicRows {
        LsCommand(Console console) {
            super(console);
        }
    }

    /** {@code lectern topics why}. */
    @Command(
            name = "why",
            description = {
                "Says why a paper has its topics: the words in title and abstract that made each, and the part of the rule",
                "that they match."
            },
            footer = {
                "",
                "With --json a topic is an object on a line: id, name, path, given (by a person), words, clauses, title and",
                "abstract with marks.",
                "",
                "Examples:",
                "  lectern topics why 3k7q",
                "  lectern topics why 3k7q --json"
            })
    static final class WhyCommand extends MarkingCommand {
        @Parameters(arity = "1..*", paramLabel = "ID", description = "Papers, by their ids or the first characters.")
        private List<String> ids = List.of();

        @Option(names = "--json", description = "Print a JSON object a topic, on a line each.")
        private boolean json;

        WhyCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                List<Paper> papers = ids.stream().map(id -> paper(lectern, id)).toList();
                boolean all = true;
                for (Paper paper : papers) {
                    List<TopicReason> reasons = lectern.topics().why(paper);
                    all &= !reasons.isEmpty();
                    if (papers.size() > 1 && !json) {
                        console().line(console().bold(paper.title()));
                    }
                    TopicBook book = lectern.topics().book();
                    reasons.forEach(reason -> print(paper, book, reason));
                    if (reasons.isEmpty()) {
                        console()
                                .tell("the paper %s has no topic; give it one with: lectern topics give TOPIC %<s"
                                        .formatted(paper.id()));
                    }
                }
                return all ? ExitCode.DONE : ExitCode.INCOMPLETE;
            });
        }

        private void print(Paper paper, TopicBook book, TopicReason reason) {
            if (json) {
                console().line(PaperJson.write(json(paper, book, reason)));
                return;
            }
            List<Topic> above = book.above(reason.topic()).reversed();
            console().line(console().bold(reason.topic().name()) + (above.isEmpty() ? "" : "  (" + names(above) + ")"));
            if (reason.given()) {
                console().line("  given by hand");
            } else {
                console().line("  words: " + quoted(reason.words()));
                console().line("  rule:  " + String.join(" OR ", reason.clauses()));
            }
        }

        private static ObjectNode json(Paper paper, TopicBook book, TopicReason reason) {
            ObjectNode node = PaperJson.object()
                    .put("paper", paper.id().value())
                    .put("id", reason.topic().id())
                    .put("name", reason.topic().name());
            ArrayNode path = node.putArray("path");
            book.path(reason.topic()).forEach(topic -> path.add(topic.name()));
            node.put("given", reason.given());
            ArrayNode words = node.putArray("words");
            reason.words().forEach(words::add);
            ArrayNode clauses = node.putArray("clauses");
            reason.clauses().forEach(clauses::add);
            node.set("title", marked(reason.title()));
            node.set("abstract", marked(reason.abstractText()));
            return node;
        }

        private static ObjectNode marked(MarkedText text) {
            return SearchJson.of(text);
        }

        private static String quoted(List<String> words) {
            return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        }
    }

    private static String names(List<Topic> topics) {
        return topics.stream().map(Topic::name).collect(Collectors.joining(" › "));
    }

    /** {@code lectern topics show}. */
    @Command(
            name = "show",
            description = {
                "Shows a topic: what belongs to it, its rule, its papers by year beside all of the library, the terms that",
                "set them apart, the topics beside it, and its newest papers."
            },
            footer = {
                "",
                "Examples:",
                "  lectern topics show 'Brain decoding'",
                "  lectern topics show brain-decoding --json"
            })
    static final class ShowCommand extends MarkingCommand {
        /** A rule of more characters stands below the papers, once. */
        private static final int BRIEF_RULE = 300;

        @Parameters(paramLabel = "TOPIC", description = "The topic's name, a synonym or its id.")
        private String name = "";

        @Option(names = "--json", description = "Print one JSON object.")
        private boolean json;

        ShowCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                TopicPage page = lectern.topics().page(topic(lectern, name));
                if (json) {
                    console().line(PaperJson.write(json(lectern.topics().book(), page)));
                } else {
                    print(page);
                }
                return ExitCode.DONE;
            });
        }

        private void print(TopicPage page) {
            Topic topic = page.topic();
            console().line(console().bold(topic.name()) + "  " + Counts.of(page.total(), "paper"));
            console().line(names(page.path()) + "  [" + topic.id() + "]");
            PaperLines.wrapped(topic.about()).forEach(console()::line);
            line("also called", String.join(", ", topic.synonyms()));
            Optional<String> rule = topic.rule();
            boolean brief = rule.filter(text -> text.length() <= BRIEF_RULE).isPresent();
            if (brief) {
                line("rule", rule.orElse(""));
                line("to try it", rule.map(TopicRule::query).orElse(""));
            }
            line("below it", counts(page.below()));
            line("by year", years(page.years(), page.allYears()));
            line("set apart by", page.terms().stream().map(term -> term.term()).collect(Collectors.joining(", ")));
            line("beside it", counts(page.neighbours()));
            page.newest()
                    .forEach(hit -> console()
                            .line("  %s  %s"
                                    .formatted(hit.paper().id(), hit.title().text())));
            if (!brief) {
                line("its rule, to try in a search", rule.map(TopicRule::query).orElse(""));
            }
        }

        private void line(String what, String text) {
            if (!text.isEmpty()) {
                console().line(what + ": " + text);
            }
        }

        private static String counts(List<TopicCount> counts) {
            return counts.stream()
                    .map(count -> "%s (%d)".formatted(count.topic().name(), count.papers()))
                    .collect(Collectors.joining(", "));
        }

        private static String years(SortedMap<Integer, Integer> years, SortedMap<Integer, Integer> all) {
            return all.keySet().stream()
                    .map(year -> "%d: %d of %d (%s)"
                            .formatted(
                                    year,
                                    years.getOrDefault(year, 0),
                                    all.get(year),
                                    String.format(
                                            Locale.ROOT,
                                            "%.1f %%",
                                            100.0
                                                    * years.getOrDefault(year, 0)
                                                    / Math.max(1, all.getOrDefault(year, 0)))))
                    .collect(Collectors.joining(", "));
        }

        private static ObjectNode json(TopicBook book, TopicPage page) {
            ObjectNode node = TopicRows.json(book, page.topic()).put("papers", page.total());
            page.topic().rule().ifPresent(rule -> node.put("query", TopicRule.query(rule)));
            add(node.putArray("below"), page.below());
            ArrayNode years = node.putArray("years");
            page.allYears()
                    .forEach((year, all) -> years.addObject()
                            .put("year", year)
                            .put("papers", page.years().getOrDefault(year, 0))
                            .put("all", all));
            SearchJson.add(node, page.terms());
            add(node.putArray("neighbours"), page.neighbours());
            ArrayNode newest = node.putArray("newest");
            page.newest().forEach(hit -> newest.add(hit.paper().id().value()));
            return node;
        }

        private static void add(ArrayNode array, List<TopicCount> counts) {
            counts.forEach(count -> array.addObject()
                    .put("id", count.topic().id())
                    .put("name", count.topic().name())
                    .put("papers", count.papers())
                    .put("all", count.all()));
        }
    }
}
