package org.lectern.bench;

import java.util.List;
import java.util.Map;

/**
 * What {@link DesktopBench} measured; all times are in milliseconds, memory in megabytes.
 *
 * @param papers how many papers the library has
 * @param cold whether files were read from the disk at each start, the system's cache having been emptied
 * @param starts with the AOT cache, if there is one
 * @param plainStarts without; none when there is no cache to do without
 * @param letters from a keystroke to its letter on the screen
 * @param answers from a keystroke to the hits of what is typed then
 * @param frames between two frames while the wheel is turned at each
 * @param pages from the page key to all rows of the page
 * @param jumps from a jump to any of the rows to all rows around it
 * @param facets from a click on a value in the side bar to its hits
 * @param fxCpu the processor time of the FX thread by what was done, all of it
 * @param stalls the long tasks of the FX thread by what was done
 * @param memory of the process after the start, by the kinds that Linux tells
 * @param memoryAfter of the process after all of it
 * @param memoryIdle of the process when it was left alone for a while after that
 */
public record DesktopFigures(
        long papers,
        boolean cold,
        Starts starts,
        Starts plainStarts,
        Times letters,
        Times answers,
        Times frames,
        Times pages,
        Times jumps,
        Times facets,
        Map<String, Double> fxCpu,
        Map<String, List<Stall>> stalls,
        Map<String, Double> memory,
        Map<String, Double> memoryAfter,
        Map<String, Double> memoryIdle) {
    /** Copies. */
    public DesktopFigures {
        fxCpu = Map.copyOf(fxCpu);
        stalls = Map.copyOf(stalls);
        memory = Map.copyOf(memory);
        memoryAfter = Map.copyOf(memoryAfter);
        memoryIdle = Map.copyOf(memoryIdle);
    }

    /**
     * Several starts.
     *
     * @param window until the window's first frame was painted
     * @param hits until a frame with hits was
     * @param cpu the processor time of the whole process until then
     */
    public record Starts(Times window, Times hits, Times cpu) {}

    /**
     * A while in which the FX thread got to nothing new.
     *
     * @param millis by the clock
     * @param cpuMillis of its processor time
     * @param place the call of Lectern's that it was found in
     */
    public record Stall(double millis, double cpuMillis, String place) {}
}
