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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.Exporter;
import org.lectern.export.key.KeySource;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code lectern export}. */
@Command(
        name = "export",
        description = {
            "Exports papers for other programs: those of the ids, those that a query finds, or all.",
            "What is not known of a paper is left out; nothing is invented."
        },
        footer = {
            "",
            "Examples:",
            "  lectern export --format bibtex -o refs.bib",
            "  lectern export --format biblatex --query 'spiking year:2024'",
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
            description = "bibtex or biblatex.")
    private ExportFormat format = ExportFormat.BIBTEX;

    @Option(names = "--query", paramLabel = "Q", description = "Export what this search finds.")
    private @Nullable String query;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids of papers, or the first characters of them.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, which is replaced as a whole; else to standard output.")
    private @Nullable Path output;

    @Option(names = "--no-abstract", description = "Leave the abstracts out.")
    private boolean noAbstract;

    ExportCommand(Console console) {
        this.console = console;
    }

    /** Knows the formats by their names. */
    static final class FormatConverter implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String key) {
            return ExportFormat.ofKey(key)
                    .orElseThrow(() -> new TypeConversionException("there is no format '%s'; there are %s"
                            .formatted(
                                    key,
                                    Arrays.stream(ExportFormat.values())
                                            .map(ExportFormat::key)
                                            .collect(Collectors.joining(", ")))));
        }
    }

    @Override
    public Integer call() {
        if (query != null && !ids.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, "name ids or a query, not both");
        }
        try (StatusProgress progress = StatusProgress.on(console)) {
            return library.with(console, progress, lectern -> export(lectern, progress));
        } catch (CancellationException cancelled) {
            throw new CommandException(ExitCode.INCOMPLETE, "cancelled");
        }
    }

    private int export(Lectern lectern, Progress progress) {
        Set<PaperId> named = new LinkedHashSet<>();
        int missing = resolve(lectern, named);
        int written = named.isEmpty() && missing > 0 ? 0 : write(lectern, named, progress);
        return written > 0 && missing == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
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

    private int write(Lectern lectern, Set<PaperId> named, Progress progress) {
        LibraryPapers papers = query != null
                ? LibraryPapers.found(lectern, query)
                : ids.isEmpty() ? LibraryPapers.all(lectern) : LibraryPapers.of(lectern, List.copyOf(named));
        if (papers.isEmpty()) {
            console.tell("nothing to export");
            return 0;
        }
        Exporter exporter = Exporter.of(format, new ExportOptions(!noAbstract));
        KeySource keys = KeySource.of(papers.papers(papers.ids()));
        if (output == null) {
            try {
                return exporter.write(papers, keys, console.out(), progress);
            } catch (IOException failed) {
                throw console.broken(failed);
            }
        }
        try {
            int written = exporter.writeFile(papers, keys, output, progress);
            console.tell("%s: %s".formatted(output, Counts.of(written, "paper")));
            return written;
        } catch (IOException failed) {
            throw new CommandException(ExitCode.UNREADABLE, Problems.writing(output, failed));
        }
    }
}
