package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class UsageTest {
    @TempDir
    Path folder;

    @Test
    void listsTheCommands() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches("  [a-z]+ {2,}.*"))
                        .map(line -> line.strip().split(" ", 2)[0]))
                .containsExactlyElementsOf(CommandLineInterface.commands());
    }

    @ParameterizedTest
    @MethodSource("org.lectern.cli.CommandLineInterface#commands")
    void helpsWithEveryCommand(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: lectern " + command).contains("Examples:\n  lectern " + command);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qqqq                              | lectern: there is no command 'qqqq'
            serach foo                  | lectern: there is no command 'serach'; did you mean 'search'?
            search brain -mouse         | lectern search: Unknown option: '-mouse'; to leave papers with a word out, put quotes around the whole query: "this -that"
            search brain -hippocampus   | lectern search: Unknown option: '-hippocampus'; to leave papers with a word out, put quotes around the whole query: "this -that"
            search brain --mouse        | lectern search: Unknown option: '--mouse'
            show ab cd                  | lectern show: Unmatched argument at index 2: 'cd'
            parse                       | lectern parse: Missing required parameter: 'FILE'
            export                      | lectern export: Missing required option: '--format=FORMAT'
            export --format tex         | lectern export: Invalid value for option '--format': there is no format 'tex'; there are bibtex, biblatex, ris, csl-json, csv, markdown, html, text
            export --format bibtex --query a b | lectern: name ids, a list or a query, one of them
            export --format bibtex --live a | lectern: --live needs a file (-o FILE), and follows a list, a query or the whole library, not single ids
            key set ab a,b  | lectern: 'a,b' cannot be a citation key: it has 1 to 200 characters, no space, and none of { } ( ) , = \\ " # % ~
            key regenerate  | lectern: name papers, or --all of them
            key pattern [x  | lectern: “x” is no word of key patterns; write one such as auth, year or shorttitle (at character 2 of: [x)
            search                      | lectern: name what to search for, or a file with --batch, and not both
            search a --limit -1         | lectern: --limit and --offset take numbers from 0
            search a --sort size        | lectern search: Invalid value for option '--sort': there is no order 'size'; there are relevance, newest, oldest, title, most-seen, upvotes
            show                        | lectern show: Missing required parameter: 'ID'
            --library                   | lectern: Missing required parameter for option '--library' (DIR)
            --library --help            | lectern: Expected parameter for option '--library' but found '--help'
            --library x qqqq                  | lectern: there is no command 'qqqq'
            """)
    void saysInOneLineWhatIsWrong(String command, String message) {
        Run run = Run.of((Object[]) command.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList().getFirst()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            parse <none>                             | lectern parse: Invalid value for positional parameter at index 0..* (FILE)
            import <none>                            | lectern import: Invalid value for positional parameter at index 0..* (PATH)
            stats --library <none>                   | lectern stats: Invalid value for option '--library'
            stats --library=                         | lectern stats: Invalid value for option '--library'
            --library <none>                         | lectern: Invalid value for option '--library'
            search --batch <none>                    | lectern search: Invalid value for option '--batch'
            export --format bibtex --output <none>   | lectern export: Invalid value for option '--output'
            """)
    void takesAnEmptyTextForNoPath(String command, String problem) {
        Run run = Run.of((Object[]) command.replace("<none>", "").split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList().getFirst())
                .isEqualTo(problem + ": an empty text names no file or folder; the current folder is .");
    }

    @Test
    void namesTheLibraryAfterTheCommandOrBeforeIt() {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertThat(Run.of("--library", one, "stats").lines().getFirst()).isEqualTo("library    " + one);
        assertThat(Run.of("stats", "--library", one).lines().getFirst()).isEqualTo("library    " + one);
        assertThat(Run.of("--library", one, "stats", "--library", two).lines().getFirst())
                .isEqualTo("library    " + two);
        assertThat(Run.of("--help").out())
                .contains("--library=DIR")
                .contains("LECTERN_LIBRARY")
                .contains("~/.local/share/lectern")
                .contains("%LOCALAPPDATA%\\Lectern");
    }

    @Test
    void asksForACommand() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", """
                lectern: name a command
                say 'lectern --help' for how to use it
                """));
    }

    @Test
    void endsQuietlyWhenTheReaderHasLeft() {
        assertThat(statsOn("Broken pipe")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        assertThat(statsOn("No space left on device"))
                .isEqualTo(new Run(3, "", "lectern: the output cannot be written: No space left on device\n"));
    }

    /** Linux has a file that is always full. */
    @ParameterizedTest
    @CsvSource({"--help", "--version", "search --help"})
    @EnabledOnOs(OS.LINUX)
    void saysThatTheHelpCannotBeWritten(String command) throws IOException {
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            Writer out = new BufferedWriter(new OutputStreamWriter(full, StandardCharsets.UTF_8));
            assertThat(on(out, command.split(" ", -1)))
                    .isEqualTo(new Run(3, "", "lectern: the output cannot be written: No space left on device\n"));
        }
    }

    private Run statsOn(String problem) {
        Writer broken = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException(problem);
            }

            @Override
            public void flush() throws IOException {
                throw new IOException(problem);
            }

            @Override
            public void close() {}
        };
        return on(broken, "stats", "--library", folder.resolve("library").toString());
    }

    private static Run on(Writer out, String... command) {
        StringWriter err = new StringWriter();
        int code = CommandLineInterface.run(command, out, new PrintWriter(err), false);
        return new Run(code, "", err.toString());
    }
}
