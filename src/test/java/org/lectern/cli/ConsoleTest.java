package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void showsControlCharactersButTabs() {
        Console console = new Console(out, new PrintWriter(err), false);
        console.line("a\tb\nc\u001b[1md\u0085e\u2028f\u007f\u00a0é");
        console.tell("a\r\nb");
        assertThat(out).hasToString("a\tb\\nc\\u001b[1md\\u0085e\\u2028f\\u007f\u00a0é\n");
        assertThat(err).hasToString("a\\r\\nb\n");
    }

    @Test
    void printsBoldToAPersonAndNoOtherColour() {
        Console console = new Console(out, new PrintWriter(err), true);
        console.line(console.bold("Title\u001b[31m") + "\nmore");
        assertThat(out).hasToString("\u001b[1mTitle\\u001b[31m\u001b[22m\\nmore\n");
    }
}
