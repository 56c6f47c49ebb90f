package org.lectern.export.tex;

import java.util.List;

/** Writes atoms as TeX. */
public final class TexText {
    private TexText() {}

    /** A text as the value of a field. */
    public static String of(String source) {
        return Untouched.is(source) ? source : of(TexScanner.runs(source));
    }

    /** Atoms, with neighbouring mathematics between one pair of dollar signs: two in a row would mean display style. */
    public static String of(List<Atom> atoms) {
        if (atoms.size() == 1 && atoms.getFirst().kind() != Atom.Kind.MATH) {
            return atoms.getFirst().tex();
        }
        StringBuilder tex = new StringBuilder();
        StringBuilder math = new StringBuilder();
        for (Atom atom : atoms) {
            if (atom.kind() == Atom.Kind.MATH) {
                MathSpan.join(math, atom.tex());
            } else {
                flush(math, tex);
                tex.append(atom.tex());
            }
        }
        flush(math, tex);
        return tex.toString();
    }

    private static void flush(StringBuilder math, StringBuilder tex) {
        if (!math.isEmpty()) {
            tex.append('$').append(math).append('$');
            math.setLength(0);
        }
    }

    /** A value that clients take as it is, such as an address: braces, spaces and backslashes percent-encoded. */
    public static String verbatim(String value) {
        return PlainText.visible(value)
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replace(" ", "%20");
    }
}
