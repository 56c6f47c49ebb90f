package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
            zebra                       | lectern: Unmatched argument at index 0: 'zebra'
            parse                       | lectern parse: Missing required parameter: 'FILE'
            export                      | lectern export: Missing required option: '--format=FORMAT'
            export --format ris         | lectern export: Invalid value for option '--format': there is no format 'ris'; there are bibtex, biblatex
            export --format bibtex --query a b | lectern: name ids or a query, not both
            search                      | lectern: name what to search for, or a file with --batch, and not both
            search a --limit -1         | lectern: --limit and --offset take numbers from 0
            search a --sort size        | lectern search: Invalid value for option '--sort': there is no order 'size'; there are relevance, newest, oldest, title
            show                        | lectern show: Missing required parameter: 'ID'
            """)
    void saysInOneLineWhatIsWrong(String command, String message) {
        Run run = Run.of((Object[]) command.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList().getFirst()).isEqualTo(message);
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
        StringWriter err = new StringWriter();
        String[] command = {"stats", "--library", folder.resolve("library").toString()};
        int code = CommandLineInterface.run(command, broken, new PrintWriter(err), false);
        return new Run(code, "", err.toString());
    }
}
