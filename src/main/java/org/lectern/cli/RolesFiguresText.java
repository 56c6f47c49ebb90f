package org.lectern.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.bench.RolesBench;
import org.lectern.bench.RolesFigures;
import org.lectern.compare.Role;

/** How good the roles of sentences are, in lines for a person. */
final class RolesFiguresText {
    private final Console console;

    RolesFiguresText(Console console) {
        this.console = console;
    }

    void print(RolesFigures figures) {
        RolesFigures.Confusion all = figures.all();
        line(
                "micro-F1     %.2f   %d of %d sentences of %d abstracts",
                100 * all.microF1(), right(all), all.sentences(), figures.abstracts());
        line(
                "agreed       %.2f   %d of the %d sentences on which %.0f %% of the readers agreed",
                100 * figures.agreed().microF1(),
                right(figures.agreed()),
                figures.agreed().sentences(),
                100 * RolesBench.AGREED);
        console.line("");
        line("%-12s %6s %9s %6s %9s", "role", "F1", "precision", "recall", "sentences");
        for (Role role : Role.values()) {
            line(
                    "%-12s %6.2f %9.2f %6.2f %9d",
                    role.key(), 100 * all.f1(role), 100 * all.precision(role), 100 * all.recall(role), all.of(role));
        }
        console.line("");
        console.line("right, below the role that was given");
        console.line(" ".repeat(12)
                + Arrays.stream(Role.values())
                        .map(role -> "%11s".formatted(role.key()))
                        .collect(Collectors.joining()));
        for (Role right : Role.values()) {
            console.line("%-12s".formatted(right.key())
                    + Arrays.stream(Role.values())
                            .map(given -> "%11d".formatted(all.count(right, given)))
                            .collect(Collectors.joining()));
        }
        console.line("");
        line(
                "%,.0f abstracts a second on one thread (median; best %,.0f)",
                figures.speed().median(), figures.speed().percentile(1));
    }

    private static int right(RolesFigures.Confusion confusion) {
        return Arrays.stream(Role.values())
                .mapToInt(role -> confusion.count(role, role))
                .sum();
    }

    private void line(String format, Object... values) {
        console.line(String.format(Locale.ROOT, format, values));
    }
}
