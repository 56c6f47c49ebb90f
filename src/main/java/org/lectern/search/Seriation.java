package org.lectern.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Puts things in a row. Stateless. */
final class Seriation {
    /** Less is an error of rounding, and could go on for ever. */
    private static final double LEAST = 1e-9;

    private Seriation() {}

    /** The same things in an order in which neighbours are alike: from that given on, stretches are turned round while it helps. */
    static <T> List<T> of(List<T> given, ToDoubleBiFunction<T, T> alike) {
        List<T> row = new ArrayList<>(given);
        boolean better = true;
        while (better) {
            better = false;
            for (int from = 0; from < row.size() - 1; from++) {
                for (int to = from + 1; to < row.size(); to++) {
                    if (gain(row, from, to, alike) > LEAST) {
                        Collections.reverse(row.subList(from, to + 1));
                        better = true;
                    }
                }
            }
        }
        return row;
    }

    private static <T> double gain(List<T> row, int from, int to, ToDoubleBiFunction<T, T> alike) {
        double gain = 0;
        if (from > 0) {
            T before = row.get(from - 1);
            gain += alike.applyAsDouble(before, row.get(to)) - alike.applyAsDouble(before, row.get(from));
        }
        if (to < row.size() - 1) {
            T after = row.get(to + 1);
            gain += alike.applyAsDouble(row.get(from), after) - alike.applyAsDouble(row.get(to), after);
        }
        return gain;
    }
}
