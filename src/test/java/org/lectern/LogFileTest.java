package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void takesWhatIsLogged() throws IOException {
        LogFile log = LogFile.open(folder);
        Logger.getLogger("org.lectern.test").info("It was so");
        log.close();
        assertThat(folder.resolve("logs/lectern.0.0.log")).content().contains("It was so");
    }

    /** Linux has a file that is always full. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void isSilentWhenTheDiskIsFull() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.createSymbolicLink(logs.resolve("lectern.0.0.log"), Path.of("/dev/full"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            LogFile log = LogFile.open(folder);
            Logger.getLogger("org.lectern.test").info("It is written nowhere");
            log.close();
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("java.util.logging.ErrorManager");
    }
}
