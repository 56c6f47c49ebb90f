import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks ({@code check FOLDER}) or sets right ({@code apply FOLDER}) the format of every Java file below a folder, with
 * palantir-java-format. A program of its own, run by the JDK of the toolchain: the Maven plugins for it run inside Maven's
 * JVM, and fail on newer syntax when that is a JDK 17.
 */
final class Format {
    private Format() {}

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> wrong = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> tree = Files.walk(Path.of(arguments[1]))) {
            files = tree.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String source = Files.readString(file);
            String formatted;
            try {
                formatted = formatter.formatSource(ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR));
            } catch (FormatterException notJava) {
                System.err.println(file + ":" + notJava.getMessage());
                System.exit(1);
                return;
            }
            if (!source.equals(formatted)) {
                wrong.add(file);
                if (apply) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!wrong.isEmpty() && !apply) {
            wrong.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("set it right with: ./mvnw -q validate -Dformat=apply");
            System.exit(1);
        }
    }
}
