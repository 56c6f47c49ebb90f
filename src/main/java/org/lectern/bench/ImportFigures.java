package org.lectern.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What {@link ImportBench} measured.
 *
 * @param papers how many papers the listing was written from
 * @param bytes the size of the listing
 * @param rounds each round's figures
 */
public record ImportFigures(long papers, long bytes, List<Round> rounds) {
    /** Copies the list. */
    public ImportFigures {
        rounds = List.copyOf(rounds);
    }

    /**
     * A time.
     *
     * @param wall seconds by the clock
     * @param cpu seconds of this process on all cores
     */
    public record Lap(double wall, double cpu) {
        static Lap of(Runnable work) {
            long cpu = cpuNanos();
            long began = System.nanoTime();
            work.run();
            return new Lap((System.nanoTime() - began) / 1e9, (cpuNanos() - cpu) / 1e9);
        }

        private static long cpuNanos() {
            return ManagementFactory.getOperatingSystemMXBean()
                            instanceof com.sun.management.OperatingSystemMXBean system
                    ? system.getProcessCpuTime()
                    : 0;
        }
    }

    /**
     * Lectern's figures.
     *
     * @param whole from the file to the first answer
     * @param reading the reading alone, in a pass of its own before
     * @param indexing seconds from the first paper indexed to the end
     * @param papers how many are in the library
     * @param records how many were read
     * @param found how many papers a search for {@code learning} finds
     * @param peakHeap bytes, the sum of the peaks of the heap's pools, so rather too much
     */
    public record Ours(Lap whole, Lap reading, double indexing, long papers, long records, long found, long peakHeap) {
        /** Seconds before the indexing: reading, and at the same time merging, storing, the journal, the kept text. */
        public double taking() {
            return Math.max(0, whole.wall() - indexing);
        }
    }

    /**
     * The figures of a peer.
     *
     * @param name what it is
     * @param whole with the reading by Lectern's reader
     * @param given seconds without the reading, as if the records were given to it
     * @param found as Lectern's
     */
    public record Peer(String name, Lap whole, double given, long found) {
        /** How many times as fast as the peer that reads too Lectern was. */
        public double ratio(Ours ours) {
            return whole.wall() / ours.whole().wall();
        }

        /** How many times as fast as the peer that is given the records read Lectern was, which reads. */
        public double ratioGiven(Ours ours) {
            return given / ours.whole().wall();
        }
    }

    /** Both, of one round; the peers when they were asked for, in the same order in every round. */
    public record Round(Ours ours, List<Peer> peers) {
        /** Copies the list. */
        public Round {
            peers = List.copyOf(peers);
        }
    }

    /** How a figure is spread over the rounds. */
    public Times spread(ToDoubleFunction<Round> figure) {
        return new Times(rounds.stream().mapToDouble(figure).boxed().toList());
    }
}
