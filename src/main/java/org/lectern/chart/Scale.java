package org.lectern.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers beside an axis from 0.
 *
 * @param top what the whole height of a chart stands for
 * @param ticks the numbers at which there is a line, rising from 0; round ones, and whole ones
 */
record Scale(double top, List<Double> ticks) {
    private static final int MOST = 4;

    Scale {
        ticks = List.copyOf(ticks);
    }

    /** Of numbers up to a greatest one. */
    static Scale of(double greatest) {
        double top = Math.max(1, greatest);
        double unit = Math.pow(10, Math.floor(Math.log10(top / MOST)));
        double step = unit;
        for (double times : new double[] {1, 2, 5, 10}) {
            step = times * unit;
            if (top / step <= MOST) {
                break;
            }
        }
        step = Math.max(1, step);
        List<Double> ticks = new ArrayList<>();
        for (double tick = 0; tick <= top; tick += step) {
            ticks.add(tick);
        }
        return new Scale(top, ticks);
    }

    /** Of parts of a whole. */
    static Scale ofShares() {
        return new Scale(1, List.of(0.0, 0.25, 0.5, 0.75, 1.0));
    }
}
