package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.lectern.ExportScope;
import org.lectern.Lectern;
import org.lectern.LiveExport;
import org.lectern.UnreadableQueryException;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.ExportReport;
import org.lectern.export.styled.StyleException;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern export}. */
@Command(
        name = "export",
        description = {
            "Exports papers for other programs: those of the ids, of a list, those that a query finds, or all.",
            "What is not known of a paper is left out; nothing is invented. What is missing or doubtful is listed on",
            "standard error, and the exit code is 1 then; --no-check leaves that out."
        },
        footer = {
            "",
            "Examples:",
            "  lectern export --format bibtex -o refs.bib",
            "  lectern export --format biblatex --query 'spiking year:2024'",
            "  lectern export --format bibtex --list thesis --live -o refs.bib",
            "  lectern export --format bibtex --no-abstract 3k7q 9x2m"
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatCandidates.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.BIBTEX;

    @Option(names = "--query", paramLabel = "Q", description = "Export what this search finds.")
    private @Nullable String query;

    @Option(names = "--list", paramLabel = "LIST", description = "Export the papers of this list.")
    private @Nullable String list;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids of papers, or the first characters of them.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, which is replaced as a whole; else to standard output.")
    private @Nullable Path output;

    @Option(names = "--live", description = "Keep the file current from now on; see: lectern live.")
    private boolean live;

    @Option(
            names = "--abstract",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "With the abstracts, as usual, or without.")
    private boolean abstracts = true;

    @Option(
            names = "--comments",
            description = "Write what is missing or doubtful as comments before the entries (BibTeX, BibLaTeX).")
    private boolean comments;

    @Option(names = "--no-check", description = "Do not list what is missing or doubtful.")
    private boolean noCheck;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = {
                "For markdown, html and text: apa, ieee, nature, acm, chicago, an id of citationstyles.org,",
                "or a file ending in .csl."
            })
    private @Nullable String style;

    ExportCommand(Console console) {
        this.console = console;
    }

    /** The names of the formats, for the help. */
    static final class FormatCandidates extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        FormatCandidates() {
            super(Arrays.stream(ExportFormat.values()).map(ExportFormat::key).toList());
        }
    }

    @Override
    public Integer call() {
        int named = (query == null ? 0 : 1) + (list == null ? 0 : 1) + (ids.isEmpty() ? 0 : 1);
        if (named > 1) {
            throw new CommandException(ExitCode.USAGE, "name ids, a list or a query, one of them");
        }
        if (live && (output == null || !ids.isEmpty())) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--live needs a file (-o FILE), and follows a list, a query or the whole library, not single ids");
        }
        if (style != null && !format.hasStyle()) {
            throw new CommandException(
                    ExitCode.USAGE, "--style is for markdown, html and text; %s has no styles".formatted(format));
        }
        if (comments && !format.hasComments()) {
            throw new CommandException(
                    ExitCode.USAGE, "--comments is for bibtex and biblatex; %s has no comments".formatted(format));
        }
        try (StatusProgress progress = StatusProgress.on(console)) {
            return library.with(console, progress, lectern -> export(lectern, progress));
        } catch (UnreadableQueryException unreadable) {
            throw new CommandException(
                    ExitCode.USAGE, "query: %s; nothing is exported".formatted(unreadable.getMessage()));
        } catch (CancellationException cancelled) {
            throw new CommandException(ExitCode.INCOMPLETE, "cancelled");
        }
    }

    private int export(Lectern lectern, Progress progress) {
        Set<PaperId> named = new LinkedHashSet<>();
        int missing = resolve(lectern, named);
        ExportScope scope = scope(lectern, named);
        if (lectern.exports().papers(scope).isEmpty() && !live) {
            if (missing == 0) {
                console.tell("nothing to export");
            }
            return ExitCode.INCOMPLETE;
        }
        ExportReport report = write(lectern, scope, progress);
        if (!noCheck) {
            DoubtLines.tell(console, report);
        }
        boolean doubtful = !noCheck && report.doubtful() > 0;
        return missing == 0 && !doubtful ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private ExportScope scope(Lectern lectern, Set<PaperId> named) {
        if (query != null) {
            return new ExportScope.Found(query);
        }
        if (list != null) {
            return new ExportScope.Listed(MarkingCommand.list(lectern, list));
        }
        return ids.isEmpty() ? new ExportScope.All() : new ExportScope.Chosen(List.copyOf(named));
    }

    /** Finds the papers of the ids named; gives how many there are not. */
    private int resolve(Lectern lectern, Set<PaperId> named) {
        int missing = 0;
        for (String id : ids) {
            Optional<PaperId> found = lectern.paper(id).map(Paper::id);
            found.ifPresent(named::add);
            if (found.isEmpty()) {
                missing++;
                console.tell(Ids.notFound(id));
            }
        }
        return missing;
    }

    private ExportReport write(Lectern lectern, ExportScope scope, Progress progress) {
        ExportOptions options = ExportOptions.ALL
                .abstracts(abstracts)
                .comments(comments)
                .style(style == null ? ExportOptions.ALL.style() : style);
        if (output == null) {
            try {
                return lectern.exports().write(scope, format, options, console.out(), progress);
            } catch (StyleException unknown) {
                throw new CommandException(ExitCode.USAGE, unknown.explanation());
            } catch (IOException failed) {
                throw console.broken(failed);
            }
        }
        try {
            ExportReport report = live
                    ? lectern.exports().live().add(new LiveExport(output, scope, format, options), progress)
                    : lectern.exports().writeFile(scope, format, options, output, progress);
            console.tell("%s: %s%s"
                    .formatted(output, Counts.of(report.written(), "paper"), live ? ", and kept current" : ""));
            return report;
        } catch (StyleException unknown) {
            throw new CommandException(ExitCode.USAGE, unknown.explanation());
        } catch (IOException failed) {
            throw new CommandException(ExitCode.UNREADABLE, Problems.writing(output, failed));
        }
    }
}
