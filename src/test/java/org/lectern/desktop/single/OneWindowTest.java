package org.lectern.desktop.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.single.OneWindow.Claim;

/** One window a library, in this process and with real ones. */
class OneWindowTest {
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private static OneWindow mine(Path library) {
        return switch (OneWindow.claim(library, SOON)) {
            case Claim.Mine(OneWindow window) -> window;
            case Claim.Called called -> throw new AssertionError("a window that nobody opened");
            case Claim.Unknown unknown -> throw new AssertionError("the folder can be written");
        };
    }

    private static Process start(Path library) throws IOException {
        return new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Dglass.platform=Headless",
                                        "-Dprism.order=sw",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-cp",
                                        System.getProperty("java.class.path")),
                                Stream.of("org.lectern.app.Main", "--library", library.toString()))
                        .toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String await(Path address, Process window) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!Files.exists(address)) {
            assertThat(window.isAlive()).as("the window").isTrue();
            assertThat(System.nanoTime()).as("the window never came").isLessThan(end);
            Thread.sleep(20);
        }
        return Files.readString(address);
    }

    @Test
    void aSecondStartCallsTheFirst() {
        Path library = folder.resolve("library");
        CountDownLatch front = new CountDownLatch(2);
        try (OneWindow window = mine(library);
                OneWindow other = mine(folder.resolve("other"))) {
            window.listen(front::countDown);
            other.listen(() -> {
                throw new AssertionError("the window of another library");
            });
            assertThat(OneWindow.claim(library, PATIENCE)).isEqualTo(new Claim.Called());
            assertThat(OneWindow.claim(library, PATIENCE)).isEqualTo(new Claim.Called());
            assertThat(front.getCount()).isZero();
        }
        assertThat(library.resolve("window.address")).doesNotExist();
        mine(library).close();
    }

    @Test
    void aWindowThatDoesNotAnswerIsNotWaitedForLong() throws IOException {
        Path address = folder.resolve("window.address");
        try (OneWindow silent = mine(folder)) {
            assertThat(silent).isNotNull();
            for (String damaged : List.of("", "1", "x y", "70000 abc", "1 " + "a".repeat(500))) {
                Files.writeString(address, damaged);
                assertThat(WindowAddress.read(address)).as(damaged).isEmpty();
                assertThat(OneWindow.claim(folder, SOON)).isEqualTo(new Claim.Unknown());
            }
        }
    }

    @Test
    void whoDoesNotKnowTheWordIsNotAnswered() throws IOException {
        CountDownLatch front = new CountDownLatch(1);
        try (CallListener listener = CallListener.open(front::countDown)) {
            WindowAddress right = listener.address();
            WindowAddress wrong =
                    new WindowAddress(right.port(), "0".repeat(right.token().length()));
            assertThat(wrong.call(PATIENCE)).isFalse();
            assertThat(front.getCount()).isEqualTo(1);
            assertThat(right.call(PATIENCE)).isTrue();
            assertThat(front.getCount()).isZero();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there, rights are no nine letters")
    void onlyTheOwnerMayReadWhereItIs() throws IOException {
        Path address = folder.resolve("window.address");
        new WindowAddress(4711, "word").write(address);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address)))
                .isEqualTo("rw-------");
        assertThat(WindowAddress.read(address)).isEqualTo(Optional.of(new WindowAddress(4711, "word")));
    }

    @Test
    void realStartsFindOneAnotherAlsoAfterOneWasKilled() throws IOException, InterruptedException {
        Path library = folder.resolve("library");
        Path address = library.resolve("window.address");
        Process first = start(library);
        try {
            String there = await(address, first);
            Process second = start(library);
            assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).isZero();
            assertThat(new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("brought to the front");
            assertThat(first.isAlive()).isTrue();

            first.destroyForcibly().waitFor();
            assertThat(Files.readString(address)).isEqualTo(there);
            Files.delete(address);
            Process third = start(library);
            try {
                assertThat(await(address, third)).isNotEqualTo(there);
            } finally {
                third.destroyForcibly().waitFor();
            }
        } finally {
            first.destroyForcibly().waitFor();
        }
    }
}
