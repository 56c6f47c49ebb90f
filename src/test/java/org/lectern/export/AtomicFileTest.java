package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void whoMayReadAndWriteStays() throws IOException {
        Path file = Files.writeString(folder.resolve("list"), "old");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
        for (String rights : new String[] {"rw-rw-r--", "rw-------", "rw-r--rw-"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            AtomicFile.write(file, writer -> writer.write(rights));

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(rights);
            assertThat(file).hasContent(rights);
        }
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("list"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("list"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);

        AtomicFile.write(second, "new".getBytes(StandardCharsets.UTF_8));

        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        Files.delete(file);
        AtomicFile.write(link, writer -> writer.write("anew"));
        assertThat(file).isRegularFile().hasContent("anew");
        assertThat(link).isSymbolicLink();
        Files.delete(file);
        Files.createSymbolicLink(file, link);
        assertThatThrownBy(() -> AtomicFile.write(link, writer -> writer.write("x")))
                .isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void aFailureLeavesWhatWas() throws IOException {
        Path file = Files.writeString(folder.resolve("list"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, writer -> {
                    writer.write("half");
                    writer.flush();
                    throw new IOException("full");
                }))
                .hasMessage("full");

        assertThat(file).hasContent("old");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }
}
