package org.lectern.export.tex;

import java.util.BitSet;
import java.util.List;

/**
 * The parts of a title that its source already sets in sentence case: a capital inside one of them is that of a name. The
 * parts are those between colons; in a part set in title case most long words begin with a capital.
 */
final class SentenceCase {
    private static final int LONG_WORD = 4;

    private final BitSet names;

    private SentenceCase(BitSet names) {
        this.names = names;
    }

    static SentenceCase of(List<Atom> atoms) {
        BitSet names = new BitSet();
        int from = 0;
        for (int i = 0; i <= atoms.size(); i++) {
            if (i == atoms.size() || ":?!—".contains(atoms.get(i).plain())) {
                part(atoms, from, i, names);
                from = i + 1;
            }
        }
        return new SentenceCase(names);
    }

    private static void part(List<Atom> atoms, int from, int to, BitSet names) {
        BitSet capitals = new BitSet();
        int small = 0;
        boolean first = true;
        for (int i = from; i < to; i++) {
            Atom atom = atoms.get(i);
            if (atom.kind() != Atom.Kind.WORD) {
                continue;
            }
            if (Character.isUpperCase(atom.plain().codePointAt(0))) {
                if (!first) {
                    capitals.set(i);
                }
            } else if (atom.plain().length() >= LONG_WORD) {
                small++;
            }
            first = false;
        }
        if (small >= 2 && small > 2 * capitals.cardinality()) {
            names.or(capitals);
        }
    }

    /** Whether the atom is a word whose capital is not that of a title or a beginning. */
    boolean isName(int index) {
        return names.get(index);
    }
}
