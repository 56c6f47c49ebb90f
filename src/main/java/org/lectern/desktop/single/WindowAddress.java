package org.lectern.desktop.single;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a window is to be reached on this computer.
 *
 * @param port the port that it listens at, on the loopback interface
 * @param token the word by which it knows that a caller may read its library
 */
record WindowAddress(int port, String token) {
    static final String DONE = "done";

    private static final Logger LOG = LoggerFactory.getLogger(WindowAddress.class);
    private static final int LONGEST = 200;
    private static final int LARGEST_PORT = 65_535;

    /** What a file says; empty when there is none, this user may not read it, or it is damaged. */
    static Optional<WindowAddress> read(Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            String[] parts =
                    Files.readString(file, StandardCharsets.UTF_8).strip().split(" ", 2);
            int port = Integer.parseInt(parts[0]);
            return parts.length == 2 && port > 0 && port <= LARGEST_PORT
                    ? Optional.of(new WindowAddress(port, parts[1]))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.debug("{} says of no window", file, unreadable);
            return Optional.empty();
        }
    }

    /** Writes it to a file as a whole; only its owner may read that. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownersAlone());
        Files.writeString(draft, port + " " + token + "\n");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownersAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Tells the window to come to the front; whether it did. */
    boolean call(Duration patience) {
        int millis = Math.clamp(patience.toMillis(), 1, Integer.MAX_VALUE);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write((token + "\n").getBytes(StandardCharsets.UTF_8));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return DONE.equals(answer.readLine());
        } catch (IOException nobody) {
            LOG.debug("nobody answers at {}", port, nobody);
            return false;
        }
    }
}
