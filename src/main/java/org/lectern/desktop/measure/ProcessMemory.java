package org.lectern.desktop.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The memory of this process as Linux tells it. Stateless. */
final class ProcessMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final List<String> TOLD = List.of("VmRSS", "VmHWM", "RssAnon", "RssFile");

    private ProcessMemory() {}

    /** What is resident now and was at most, in all and by kind, in megabytes; nothing on other systems. */
    static Map<String, Double> now() {
        Map<String, Double> megabytes = new LinkedHashMap<>();
        try {
            if (Files.exists(STATUS)) {
                for (String line : Files.readAllLines(STATUS)) {
                    String name = line.replaceAll(":.*", "");
                    if (TOLD.contains(name)) {
                        megabytes.put(name, Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6);
                    }
                }
            }
        } catch (IOException unknown) {
            megabytes.clear();
        }
        megabytes.put("heap", Runtime.getRuntime().totalMemory() / 1e6);
        megabytes.put(
                "used",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
        return megabytes;
    }
}
