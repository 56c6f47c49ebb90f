package org.lectern.export.tex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of people, places, languages and products that titles of the field are full of, from {@code proper-names.txt}. */
final class ProperNames {
    private static final Set<String> NAMES = read();

    private ProperNames() {}

    private static Set<String> read() {
        try (InputStream stream = ProperNames.class.getResourceAsStream("proper-names.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: proper-names.txt is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program is incomplete: proper-names.txt", unreadable);
        }
    }

    static boolean contains(String word) {
        return NAMES.contains(word);
    }
}
