package org.lectern.export.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.list.EntryState;
import org.lectern.text.MarkdownNote;

/** Writes a list in Markdown: the agenda as a table, a heading an entry, its note as a quotation. */
final class ListMarkdown {
    /** What means something within a line, in CommonMark or on the sites that add to it. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&|~$#!]");

    /** What begins something at the start of a line. */
    private static final Pattern START = Pattern.compile("^(?:[-+=:](?=.)|(?=\\d{1,9}[.)]))|^[-+=]$");

    private final StringBuilder text = new StringBuilder();

    private ListMarkdown() {}

    static String of(ShownList list) {
        ListMarkdown markdown = new ListMarkdown();
        markdown.list(list);
        return markdown.text.toString();
    }

    private void list(ShownList list) {
        text.append("# ").append(escaped(list.name())).append('\n');
        list.description().ifPresent(note -> paragraph(note.markdown()));
        paragraph("**" + String.join(" · ", list.facts()) + "**");
        agenda(list.agenda());
        boolean titled = list.parts().stream().anyMatch(part -> part.title().isPresent())
                || !list.agenda().isEmpty();
        for (ShownList.Part part : list.parts()) {
            if (titled) {
                paragraph("## " + escaped(part.title().orElse("Papers")));
            }
            if (part.entries().isEmpty()) {
                paragraph("No paper yet.");
            }
            part.entries().forEach(entry -> entry(entry, titled ? "### " : "## "));
        }
    }

    private void agenda(List<ShownEntry> agenda) {
        if (agenda.isEmpty()) {
            return;
        }
        paragraph("## Agenda");
        text.append("\n| When | Who | Paper | State |\n| --- | --- | --- | --- |\n");
        for (ShownEntry entry : agenda) {
            text.append("| ")
                    .append(entry.date().map(ShownDate::of).orElse(""))
                    .append(" | ")
                    .append(entry.presenter().map(ListMarkdown::escaped).orElse("–"))
                    .append(" | ")
                    .append(entry.number())
                    .append("\\. ")
                    .append(titled(entry))
                    .append(" | ")
                    .append(entry.state().label())
                    .append(" |\n");
        }
    }

    private void entry(ShownEntry entry, String level) {
        paragraph(level + entry.number() + "\\. " + titled(entry));
        List<String> lines = new ArrayList<>();
        lines.add(escaped(entry.authors()));
        List<String> facts = new ArrayList<>(
                entry.published().stream().map(ListMarkdown::escaped).toList());
        entry.links().stream()
                .map(link -> "[%s](%s)".formatted(escaped(link.label()), address(link.address())))
                .forEach(facts::add);
        lines.add(String.join(" · ", facts));
        paragraph(lines.stream().map(ListMarkdown::started).collect(Collectors.joining("  \n")));
        List<String> said = said(entry);
        if (!said.isEmpty()) {
            text.append('\n');
            said.forEach(line -> text.append("- ").append(line).append('\n'));
        }
        entry.note()
                .map(MarkdownNote::markdown)
                .filter(note -> !note.isBlank())
                .ifPresent(note -> paragraph(quoted(note)));
    }

    private static List<String> said(ShownEntry entry) {
        List<String> said = new ArrayList<>();
        if (entry.state() != EntryState.PROPOSED
                || entry.presenter().isPresent()
                || entry.date().isPresent()) {
            said.add("**%s**%s%s"
                    .formatted(
                            entry.state().label(),
                            entry.presenter()
                                    .map(who -> " · presented by " + escaped(who))
                                    .orElse(""),
                            entry.date().map(date -> " · " + ShownDate.of(date)).orElse("")));
        }
        entry.reason().ifPresent(why -> said.add("**Why:** " + escaped(why)));
        votes(entry).ifPresent(votes -> said.add("**Votes:** " + votes));
        return said;
    }

    private static Optional<String> votes(ShownEntry entry) {
        List<String> votes = new ArrayList<>();
        if (!entry.votesFor().isEmpty()) {
            votes.add("%d for (%s)".formatted(entry.votesFor().size(), names(entry.votesFor())));
        }
        if (!entry.votesAgainst().isEmpty()) {
            votes.add("%d against (%s)".formatted(entry.votesAgainst().size(), names(entry.votesAgainst())));
        }
        return votes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", votes));
    }

    private static String names(List<String> names) {
        return names.stream().map(ListMarkdown::escaped).collect(Collectors.joining(", "));
    }

    private static String titled(ShownEntry entry) {
        return entry.address()
                .map(url -> "[%s](%s)".formatted(escaped(entry.title()), address(url)))
                .orElse(escaped(entry.title()));
    }

    private void paragraph(String markdown) {
        text.append('\n').append(markdown).append('\n');
    }

    private static String quoted(String markdown) {
        return markdown.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    /** A text in which nothing is Markdown, but for what begins a line. */
    static String escaped(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }

    /** A line in which what it begins with begins nothing else. */
    private static String started(String line) {
        if (START.matcher(line).find()) {
            int digits = 0;
            while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
                digits++;
            }
            return line.substring(0, digits) + "\\" + line.substring(digits);
        }
        return line;
    }

    /** An address in which no bracket, bar or space ends it. */
    private static String address(String url) {
        return "<"
                + url.replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("|", "%7C")
                        .replace("\\", "%5C") + ">";
    }
}
