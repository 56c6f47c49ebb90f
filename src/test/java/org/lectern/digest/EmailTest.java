package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listings that came as e-mail, saved by a mail program. */
class EmailTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final Path LISTING = Path.of("corpus", "2024-12-10-daily-brain-decoding.txt");

    @TempDir
    Path folder;

    private Digest read(String message) throws IOException {
        Path file = Files.writeString(folder.resolve("digest.eml"), message.replace("\n", "\r\n"));
        Reading reading = READER.read(file);
        assertThat(reading).isInstanceOf(Digest.class);
        return (Digest) reading;
    }

    private static List<String> titles(Digest digest) {
        return digest.records().stream()
                .map(parsed -> parsed.metadata().title())
                .toList();
    }

    private static List<String> expected() {
        return titles((Digest) READER.read(LISTING));
    }

    private static String quotedPrintable(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == 0
                ? ""
                : text.lines().map(EmailTest::quotedLine).collect(Collectors.joining("\n"));
    }

    private static String quotedLine(String line) {
        StringBuilder quoted = new StringBuilder();
        int width = 0;
        for (byte b : line.getBytes(StandardCharsets.UTF_8)) {
            String piece = b > 31 && b < 127 && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b & 0xff);
            if (width + piece.length() > 72) {
                quoted.append("=\n");
                width = 0;
            }
            quoted.append(piece);
            width += piece.length();
        }
        return quoted.toString();
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8))
                .replace("\r\n", "\n");
    }

    @Test
    void quotedPrintableIsDecoded() throws IOException {
        Digest digest = read("""
                From: =?UTF-8?Q?J=C3=BCrgen?= <j@example.org>
                Subject: Papers of the week
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                """ + quotedPrintable(Files.readString(LISTING)));
        assertThat(titles(digest)).isEqualTo(expected());
        assertThat(digest.lines().subList(0, 3))
                .containsExactly("From: Jürgen <j@example.org>", "Subject: Papers of the week", "");
        assertThat(digest.fates().getFirst()).isEqualTo(new LineFate.Furniture("header of the e-mail"));
        assertThat(digest.notUnderstood()).isZero();
        // What the body calls itself goes before the subject.
        assertThat(digest.title()).isEqualTo("Daily Papers, Dec 10");
        int line = digest.records().getFirst().source().startLine();
        assertThat(digest.lines().get(line - 1)).isEqualTo(expected().getFirst());
    }

    @Test
    void ofAlternativesTheOneWithMorePapersIsRead() throws IOException {
        String message = """
                From: a@example.org
                Subject: Two papers
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="cut"

                --cut
                Content-Type: text/html; charset=utf-8

                <p>See the plain text.</p>
                --cut
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --cut--
                """.formatted(base64(Files.readString(LISTING)));
        assertThat(titles(read(message))).isEqualTo(expected());
    }

    @Test
    void attachmentsAndForwardedMessagesAreRead() throws IOException {
        String message = """
                From: a@example.org
                Subject: Fwd: the list
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="cut"

                --cut
                Content-Type: text/plain

                See below.
                --cut
                Content-Type: message/rfc822

                From: b@example.org
                Subject: the list
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="inner"

                --inner
                Content-Type: application/octet-stream; name="papers.txt"
                Content-Disposition: attachment; filename="papers.txt"
                Content-Transfer-Encoding: base64

                %s
                --inner--
                --cut--
                """.formatted(base64(Files.readString(LISTING)));
        assertThat(titles(read(message))).isEqualTo(expected());
    }

    @Test
    void aMessageWithoutPapersIsRefused() throws IOException {
        Path file = Files.writeString(
                folder.resolve("no.eml"),
                "Subject: hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello!\r\n");
        assertThat(READER.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNRECOGNIZED));
    }

    @Test
    void aDamagedMessageDoesNotThrow() throws IOException {
        String message = "Subject: x\nContent-Type: multipart/mixed; boundary=\"a\"\n\n--a\nContent-Type: text/plain;"
                + " charset=none-such\nContent-Transfer-Encoding: base64\n\n!!!!\n--b\n";
        for (int end = 0; end <= message.length(); end++) {
            Path file = Files.writeString(folder.resolve("cut.eml"), message.substring(0, end));
            assertThat(READER.read(file)).isInstanceOf(Refusal.class);
        }
    }
}
