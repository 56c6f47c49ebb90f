package org.lectern.digest;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.digest.Refusal.Reason;

/** Reads a file as text, or says why it cannot be; stops early at what cannot be a listing, however large it is. */
final class TextFile {
    /** The largest file that is read, in bytes. */
    static final long MAX_BYTES = 512L << 20;

    /** The longest line, in characters; the longest abstracts have some 5,000. */
    static final int MAX_LINE = 1 << 20;

    private static final char REPLACEMENT = '\uFFFD';
    private static final int SNIFFED_BYTES = 8192;

    private TextFile() {}

    /** What came of reading: the text, or a refusal. */
    sealed interface Outcome {}

    record Read(SourceText text) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    static Outcome read(Path file) {
        try {
            if (!Files.exists(file)) {
                return refused(file, Reason.UNREADABLE, "there is no such file");
            }
            if (!Files.isRegularFile(file)) {
                return refused(file, Reason.UNREADABLE, "not a regular file");
            }
            if (Files.size(file) > MAX_BYTES) {
                return refused(
                        file,
                        Reason.NOT_TEXT,
                        "larger than %d MB, the most that is read; split it".formatted(MAX_BYTES >> 20));
            }
            return decode(file);
        } catch (NoSuchFileException gone) {
            return refused(file, Reason.UNREADABLE, "the file went away while it was being read");
        } catch (AccessDeniedException denied) {
            return refused(file, Reason.UNREADABLE, "no right to read it; check the file's permissions");
        } catch (IOException failed) {
            return refused(file, Reason.UNREADABLE, "cannot be read: " + reason(failed));
        }
    }

    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static Outcome decode(Path file) throws IOException {
        Optional<Charset> marked;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SNIFFED_BYTES);
            if (start.length == 0) {
                return refused(file, Reason.EMPTY, "the file is empty");
            }
            marked = byteOrderMark(start);
            if (marked.isEmpty() && looksBinary(start)) {
                return refused(file, Reason.NOT_TEXT, "not a text file");
            }
        }
        Charset charset = marked.orElse(StandardCharsets.UTF_8);
        Outcome lenient = lines(file, charset, CodingErrorAction.REPLACE);
        if (!(lenient instanceof Read(SourceText text))) {
            return lenient;
        }
        if (marked.isPresent() || isDamagedAtMost(text)) {
            return new Read(new SourceText(text.name(), text.lines(), replaced(text)));
        }
        // Listings saved by older Windows programs; the reader says so, for a wrong guess would show in the text.
        try {
            Outcome old = lines(file, Charset.forName("windows-1252"), CodingErrorAction.REPORT);
            Problem problem = new Problem(0, "not " + charset.name() + "; read as windows-1252");
            return old instanceof Read(SourceText read)
                    ? new Read(new SourceText(read.name(), read.lines(), List.of(problem)))
                    : old;
        } catch (CharacterCodingException neither) {
            return refused(file, Reason.NOT_TEXT, "not a text file, or one in an unknown character set");
        }
    }

    /**
     * Whether a text is in UTF-8, whole or with some bytes damaged: text in another character set has hardly any sequence that
     * is right in UTF-8, and a file that was cut off has one wrong at its very end.
     */
    private static boolean isDamagedAtMost(SourceText text) {
        long wrong = text.lines().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == REPLACEMENT)
                .count();
        long right = text.lines().stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c > 0x7f)
                        .count()
                - wrong;
        return wrong <= right || (wrong == 1 && text.lines().getLast().indexOf(REPLACEMENT) >= 0);
    }

    private static List<Problem> replaced(SourceText text) {
        List<Problem> wrong = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            if (text.lines().get(i).indexOf(REPLACEMENT) >= 0) {
                wrong.add(new Problem(i + 1, "bytes that are no character; shown as " + REPLACEMENT));
            }
        }
        return wrong;
    }

    private static Outcome lines(Path file, Charset charset, CodingErrorAction onError) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError)))) {
            return lines(file, reader);
        }
    }

    private static Outcome lines(Path file, BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean afterReturn = false;
        boolean pending = false;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                lines.add(line.toString());
                line.setLength(0);
                pending = false;
            } else if (c == 0) {
                return refused(file, Reason.NOT_TEXT, "not a text file: line " + (lines.size() + 1) + " has a NUL");
            } else if (line.length() == MAX_LINE) {
                return refused(
                        file,
                        Reason.NOT_TEXT,
                        "line %d is longer than %d characters, which no listing has"
                                .formatted(lines.size() + 1, MAX_LINE));
            } else if (pending || c != '\uFEFF' || !lines.isEmpty()) {
                line.append((char) c);
                pending = true;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        SourceText text = new SourceText(name(file), lines, List.of());
        return text.isBlank() ? refused(file, Reason.EMPTY, "the file holds nothing but white space") : new Read(text);
    }

    private static Optional<Charset> byteOrderMark(byte[] start) throws IOException {
        byte[] three = new ByteArrayInputStream(start).readNBytes(3);
        int first = three[0] & 0xff;
        int second = three.length > 1 ? three[1] & 0xff : 0;
        if (first == 0xfe && second == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first == 0xff && second == 0xfe ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean looksBinary(byte[] start) {
        int controls = 0;
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
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
