package org.lectern.compare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * Tables of weights that are bytes, which a common factor makes numbers of. In files they stand column by column, for so the zeros of a
 * column stand together. Stateless.
 */
final class ByteTable {
    private ByteTable() {}

    /**
     * What makes weights of bytes.
     *
     * @param largest the byte of the largest weight, up to {@link Byte#MAX_VALUE}: with a smaller one more weights become zero, and files smaller
     */
    static float factor(float[] weights, int largest) {
        float most = Float.MIN_NORMAL;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        return most / largest;
    }

    static byte[] rounded(float[] weights, float factor) {
        byte[] table = new byte[weights.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.round(weights[i] / factor);
        }
        return table;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws EOFException when it ends too early
     */
    static byte[] read(DataInputStream in, int rows, int width) throws IOException {
        byte[] columns = in.readNBytes(rows * width);
        if (columns.length < rows * width) {
            throw new EOFException();
        }
        byte[] table = new byte[columns.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = columns[i % width * rows + i / width];
        }
        return table;
    }

    static void write(DataOutputStream out, byte[] table, int width) throws IOException {
        int rows = table.length / width;
        byte[] columns = new byte[table.length];
        for (int i = 0; i < table.length; i++) {
            columns[i % width * rows + i / width] = table[i];
        }
        out.write(columns);
    }
}
