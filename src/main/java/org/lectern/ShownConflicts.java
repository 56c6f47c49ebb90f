package org.lectern;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.IntStream;
import org.lectern.share.Conflict;

/**
 * Which conflicts of a list a person was shown by number, so that what they say of the second is never done to another.
 *
 * @param file in which that is remembered
 */
record ShownConflicts(Path file) {
    /**
     * Remembers what is shown; a failure leaves what was.
     *
     * @param conflicts the first is number 1
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void show(List<Conflict> conflicts) {
        Properties values = new Properties();
        for (int i = 0; i < conflicts.size(); i++) {
            values.setProperty(Integer.toString(i + 1), hash(conflicts.get(i)));
        }
        remembered().write(values);
    }

    /** How many were shown; empty when none ever were. */
    OptionalInt count() {
        Properties values = remembered().read();
        return values.isEmpty() ? OptionalInt.empty() : OptionalInt.of(values.size());
    }

    /**
     * The conflict that was shown by a number.
     *
     * @param now those that there are
     * @return empty when it was not shown, or is another by now
     */
    Optional<Conflict> of(int number, List<Conflict> now) {
        String shown = remembered().read().getProperty(Integer.toString(number), "");
        return now.stream().filter(conflict -> hash(conflict).equals(shown)).findFirst();
    }

    private RememberedFile remembered() {
        return new RememberedFile(file, "The conflicts that were shown");
    }

    /** The same for the same texts in the same order, for letters name them. */
    private static String hash(Conflict conflict) {
        List<String> texts = IntStream.range(0, conflict.versions().size())
                .mapToObj(i -> i + " " + conflict.versions().get(i).text())
                .toList();
        return KnownLists.hash((conflict.register() + " " + texts).getBytes(StandardCharsets.UTF_8));
    }
}
