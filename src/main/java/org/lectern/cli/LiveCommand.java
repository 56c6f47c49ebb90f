package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.ExportScope;
import org.lectern.LiveExport;
import org.lectern.json.PaperJson;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern live}, and the commands below it. */
@Command(
        name = "live",
        description = {
            "The files that follow a list, a search or the library, such as the refs.bib of a document: whatever changes the",
            "library writes them anew. What somebody has edited in one is put aside first. One is made by:",
            "  lectern export --format bibtex --list LIST --live -o refs.bib"
        },
        footer = {"", "Examples:", "  lectern live ls", "  lectern live remove refs.bib"})
final class LiveCommand implements Callable<Integer> {
    private final LsCommand all;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "Print a JSON object a file, on a line each.")
    private boolean json;

    LiveCommand(Console console) {
        all = new LsCommand(console);
    }

    @Override
    public Integer call() {
        return all.print(library, json);
    }

    /** {@code lectern live ls}. */
    @Command(
            name = "ls",
            description = "Names the files, and what each follows.",
            footer = {"", "Examples:", "  lectern live ls", "  lectern live ls --json"})
    static final class LsCommand implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Option(
                names = "--json",
                description = "Print a JSON object a file, on a line each: file, format, and list or query.")
        private boolean json;

        LsCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return print(library, json);
        }

        int print(LibraryOption option, boolean asJson) {
            List<LiveExport> files = option.with(
                    console, Progress.NONE, lectern -> lectern.exports().live().all());
            for (LiveExport file : files) {
                console.line(asJson ? json(file) : "%s  %s of %s".formatted(file.file(), file.format(), words(file)));
            }
            if (files.isEmpty() && !asJson) {
                console.line(
                        "No file follows anything yet; let one: lectern export --format bibtex --live -o refs.bib");
            }
            return ExitCode.DONE;
        }

        private static String words(LiveExport file) {
            return switch (file.scope()) {
                case ExportScope.All _ -> "the whole library";
                case ExportScope.Listed listed -> "the list “" + listed.list() + "”";
                case ExportScope.Found found -> "the search " + found.query();
                case ExportScope.Chosen _, ExportScope.Rows _ -> "some papers";
            };
        }

        private static String json(LiveExport file) {
            var json = PaperJson.object()
                    .put("file", file.file().toString())
                    .put("format", file.format().key());
            switch (file.scope()) {
                case ExportScope.Listed listed -> json.put("list", listed.list());
                case ExportScope.Found found -> json.put("query", found.query());
                case ExportScope.All _, ExportScope.Chosen _, ExportScope.Rows _ -> {}
            }
            return PaperJson.write(json);
        }
    }

    /** {@code lectern live remove}. */
    @Command(
            name = "remove",
            description = "Lets a file follow nothing any more. It stays as it is.",
            footer = {"", "Example:", "  lectern live remove refs.bib"})
    static final class RemoveCommand implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Parameters(paramLabel = "FILE", description = "The file.")
        private Path file = Path.of("");

        RemoveCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            boolean removed = library.with(
                    console, Progress.NONE, lectern -> lectern.exports().live().remove(file));
            if (!removed) {
                throw new CommandException(ExitCode.INCOMPLETE, file + " follows nothing; see: lectern live ls");
            }
            console.line(file + " stays as it is now");
            return ExitCode.DONE;
        }
    }
}
