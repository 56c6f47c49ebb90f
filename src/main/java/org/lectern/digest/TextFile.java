package org.lectern.digest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.lectern.digest.Refusal.Reason;

/** Opens a file as text, or says why it cannot be; looks at its first bytes only, however large it is. */
final class TextFile {
    private static final int SNIFFED_BYTES = 1 << 16;

    private TextFile() {}

    /** What came of opening: the lines, or a refusal. */
    sealed interface Outcome {}

    /** The lines, to be closed by the caller. */
    record Opened(LineSource lines) implements Outcome {}

    /** An e-mail message, which is not read by its lines but by its parts. */
    record Message(Email email) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    static Outcome open(Path file) {
        try {
            if (!Files.exists(file)) {
                return refused(file, Reason.UNREADABLE, "there is no such file");
            }
            if (!Files.isRegularFile(file)) {
                return refused(file, Reason.UNREADABLE, "not a regular file");
            }
            return decoded(file);
        } catch (IOException failed) {
            return new Refused(refusal(file.toString(), failed));
        }
    }

    /** The refusal of a file that failed while it was opened or read. */
    static Refusal refusal(String file, IOException failed) {
        return switch (failed) {
            case ByteLines.LineTooLong tooLong ->
                new Refusal(file, Reason.NOT_TEXT, String.valueOf(tooLong.getMessage()));
            case NoSuchFileException gone ->
                new Refusal(file, Reason.UNREADABLE, "the file went away while it was being read");
            case AccessDeniedException denied ->
                new Refusal(file, Reason.UNREADABLE, "no right to read it; check the file's permissions");
            default -> new Refusal(file, Reason.UNREADABLE, "cannot be read: " + reason(failed));
        };
    }

    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static Outcome decoded(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            byte[] start = in.readNBytes(SNIFFED_BYTES);
            if (start.length == 0) {
                in.close();
                return refused(file, Reason.EMPTY, "the file is empty");
            }
            Charset charset = CharsetSniffer.sniff(start, start.length, start.length < SNIFFED_BYTES);
            boolean wide = charset.name().startsWith("UTF-16");
            if (!wide && looksBinary(start)) {
                in.close();
                return refused(file, Reason.NOT_TEXT, "not a text file");
            }
            if (Email.begins(start)) {
                try (in) {
                    return message(file, new SequenceInputStream(new ByteArrayInputStream(start), in));
                }
            }
            int mark = CharsetSniffer.markLength(start, start.length, charset);
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), in);
            if (wide) {
                InputStream utf8 = new Utf8Stream(new InputStreamReader(all, charset));
                return new Opened(new ByteLines(utf8, StandardCharsets.UTF_8, List.of()));
            }
            // The reader says so, for a wrong guess would show in the text.
            List<Problem> guessed = charset.equals(StandardCharsets.UTF_8)
                    ? List.of()
                    : List.of(new Problem(0, "not UTF-8; read as " + charset.name()));
            return new Opened(new ByteLines(all, charset, guessed));
        } catch (IOException failed) {
            in.close();
            throw failed;
        }
    }

    private static Outcome message(Path file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Email.MAX_BYTES + 1);
        return bytes.length > Email.MAX_BYTES
                ? refused(
                        file,
                        Reason.NOT_TEXT,
                        "an e-mail message of more than %d MB, the most that is read".formatted(Email.MAX_BYTES >> 20))
                : new Message(Email.of(bytes));
    }

    private static boolean looksBinary(byte[] start) {
        int controls = 0;
        for (byte b : start) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
                controls++;
            }
        }
        return controls > start.length / 50;
    }

    private static String reason(IOException failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }

    private static Refused refused(Path file, Reason reason, String message) {
        return new Refused(new Refusal(file.toString(), reason, message));
    }
}
