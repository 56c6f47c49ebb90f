package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.cli.CommandLineInterface;

/** Runs what the README tells people to type, in its order, on one library. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String LAUNCHER = "./lectern ";

    @TempDir
    Path library;

    @Test
    void everyCommandWorks() throws IOException {
        List<String> commands = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith(LAUNCHER))
                .toList();
        assertThat(commands).hasSizeGreaterThan(5);
        for (String command : commands) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int exit = CommandLineInterface.run(arguments(command), out, new PrintWriter(err, true), false);
            assertThat(exit).as("%s%n%s", command, err).isZero();
            boolean quiet = command.contains("reindex") || command.contains(" -o ");
            assertThat(out.toString().isBlank()).as(command).isEqualTo(quiet);
        }
    }

    /** The words of a command line, what a shell does with {@code > FILE} left out; files are written beside the library. */
    private String[] arguments(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring(LAUNCHER.length()).replaceFirst(" > .*", ""));
        while (word.find()) {
            String next = word.group(1) == null ? word.group(2) : word.group(1);
            boolean file = next.endsWith(".lectern.json")
                    || (!words.isEmpty() && words.getLast().equals("-o"));
            words.add(file ? library.resolve(next).toString() : next);
        }
        if (!words.getFirst().equals("parse")) {
            words.add("--library");
            words.add(library.toString());
        }
        return words.toArray(String[]::new);
    }

    /** Links of the pages to files of the project lead somewhere. */
    @Test
    void linksToFilesLeadSomewhere() throws IOException {
        for (Path page : List.of(
                Path.of("README.md"),
                Path.of("CONTRIBUTING.md"),
                Path.of("docs/architecture.md"),
                Path.of("docs/query-language.md"),
                Path.of("docs/export.md"),
                Path.of("docs/shared-list.md"),
                Path.of("corpus/README.md"))) {
            Matcher link = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)").matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1))).as("in %s", page).exists();
            }
        }
    }
}
