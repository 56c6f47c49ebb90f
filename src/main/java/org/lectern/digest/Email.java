package org.lectern.digest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.field.DefaultFieldParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * An e-mail message as a mail program saves it (RFC 5322 with MIME, RFC 2045 and on), mostly in a file {@code .eml}, with its
 * parts decoded: the lines of what its reader saw, and of the text files attached to it. Lines are those of the decoded
 * message.
 *
 * @param headers who sent it, when, and the subject, a line each
 * @param subject what it is about; empty when it does not say
 * @param bodies its text as plain text and as HTML, where it has both; each with the attachments
 */
record Email(List<String> headers, Optional<String> subject, List<List<String>> bodies) {
    /** The largest message, in bytes. */
    static final int MAX_BYTES = 1 << 26;

    private static final int LOOKED_AT = 1 << 14;
    private static final Pattern FIRST_LINE = Pattern.compile("(?:[A-Za-z][A-Za-z-]*: ?|From )[^\r\n]*\r?\n");
    private static final Pattern OF_MIME =
            Pattern.compile("(?im)^(?:MIME-Version|Content-Type|Content-Transfer-Encoding):");
    private static final Pattern HEADERS_END = Pattern.compile("\r?\n\r?\n");
    private static final List<String> SHOWN_HEADERS = List.of("From", "To", "Date", "Subject");

    /** Whether a text begins as such a message does: with headers, those of MIME among them. */
    static boolean begins(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (!FIRST_LINE.matcher(start).lookingAt()) {
            return false;
        }
        String headers = HEADERS_END.split(start, 2)[0];
        return OF_MIME.matcher(headers).find();
    }

    /**
     * Decodes a message. What is damaged in it is left as it is.
     *
     * @throws IOException when it cannot be read
     */
    static Email of(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setFieldParser(DefaultFieldParser.getParser());
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        List<String> headers = new ArrayList<>();
        for (String name : SHOWN_HEADERS) {
            Field field = message.getHeader().getField(name);
            if (field != null) {
                headers.add(name + ": " + Text.fold(decoded(message, name, field)));
            }
        }
        List<String> plain = new ArrayList<>();
        collect(message, "text/plain", plain);
        List<String> html = new ArrayList<>();
        collect(message, "text/html", html);
        return new Email(
                headers,
                Optional.ofNullable(message.getSubject()).map(Text::fold),
                plain.equals(html) ? List.of(plain) : List.of(plain, html));
    }

    private static String decoded(Message message, String name, Field field) {
        return switch (name) {
            case "Subject" -> String.valueOf(message.getSubject());
            default -> DecoderUtil.decodeEncodedWords(field.getBody(), StandardCharsets.UTF_8);
        };
    }

    /** The texts of an entity, those of its parts one after the other; of alternatives the one of the preferred type. */
    private static void collect(Entity entity, String preferred, List<String> lines) throws IOException {
        Body body = entity.getBody();
        switch (body) {
            case Multipart parts
            when "alternative".equalsIgnoreCase(parts.getSubType()) ->
                collect(alternative(parts, preferred), preferred, lines);
            case Multipart parts -> {
                for (Entity part : parts.getBodyParts()) {
                    collect(part, preferred, lines);
                }
            }
            case Message inner -> collect(inner, preferred, lines);
            case TextBody text -> {
                try (Reader reader = text.getReader()) {
                    add(read(reader), lines);
                }
            }
            case BinaryBody attachment
            when isText(entity) -> {
                try (InputStream in = attachment.getInputStream()) {
                    byte[] bytes = in.readNBytes(MAX_BYTES);
                    Charset charset = CharsetSniffer.sniff(bytes, bytes.length, true);
                    add(new String(bytes, charset), lines);
                }
            }
            case null, default -> {}
        }
    }

    private static Entity alternative(Multipart parts, String preferred) {
        List<Entity> all = parts.getBodyParts();
        return all.stream()
                .filter(part -> holds(part, preferred))
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? nothing() : all.getLast());
    }

    private static Entity nothing() {
        return new BodyPart();
    }

    private static boolean holds(Entity part, String type) {
        return type.equalsIgnoreCase(part.getMimeType())
                || (part.getBody() instanceof Multipart parts
                        && parts.getBodyParts().stream().anyMatch(inner -> holds(inner, type)));
    }

    /** Whether an attachment is text that its sender's program did not call so. */
    private static boolean isText(Entity entity) {
        String name = String.valueOf(entity.getFilename()).toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(bib|ris|nbib|json|jsonl|md|txt|html?|xml|atom|eml)")
                || String.valueOf(entity.getMimeType())
                        .matches("application/(json|x-bibtex|x-research-info-systems|.*xml)");
    }

    private static String read(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[8192];
        for (int count = reader.read(some); count >= 0; count = reader.read(some)) {
            text.append(some, 0, count);
        }
        return text.toString();
    }

    private static void add(String text, List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        text.lines().forEach(lines::add);
    }
}
