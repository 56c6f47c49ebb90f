package org.lectern.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A line of a file of queries in UTF-8. Each line is decoded by itself, so that a wrong byte costs its line alone.
 *
 * @param text the query; when it is no text in UTF-8, with a sign in place of what is none
 * @param isText whether it is
 */
record QueryLine(String text, boolean isText) {
    /** What a file is read with to find its lines: every byte is a character, and no byte of another looks like a break. */
    static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** What is said of a line that is no text. */
    static final String NOT_TEXT = "not in UTF-8, so it was not searched for; convert the file first";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Decodes a line; a mark of the byte order, which some editors begin a file with, is no part of the first. */
    static QueryLine of(String bytes, int number) {
        ByteBuffer encoded = ByteBuffer.wrap(bytes.getBytes(BYTES));
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
            boolean marked = number == 1 && text.indexOf(BYTE_ORDER_MARK) == 0;
            return new QueryLine(marked ? text.substring(1) : text, true);
        } catch (CharacterCodingException other) {
            encoded.rewind();
            return new QueryLine(StandardCharsets.UTF_8.decode(encoded).toString(), false);
        }
    }
}
