package org.lectern.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which angle brackets of a text are tags of HTML, of JATS or of MathML. A name alone does not tell: {@code Generic <T>
 * containers} and {@code a <b> c} are texts. The line is drawn so: a tag is one where its other half stands in the text too; that
 * of a line break, one that closes itself and one with the prefix of JATS or MathML always is, and a paragraph that begins the text.
 */
public final class HtmlTags {
    /** A tag; its slash, its name and the slash at its end are groups. */
    public static final Pattern TAG =
            Pattern.compile("<(/?)((?:(?:jats|mml|m):)?[A-Za-z][A-Za-z0-9-]{0,20})(?:\\s[^<>]{0,200}?)?(/?)>");

    private static final Set<String> NAMES = Set.of(
            ("i b em strong u tt code span sc sub sup p br small big math mi mo mn ms mtext mspace mrow msup msub msubsup"
                            + " mfrac msqrt mroot mover munder munderover mstyle mpadded mfenced mtable mtr mtd semantics"
                            + " annotation")
                    .split(" ", -1));
    private static final Pattern BLOCK = Pattern.compile("(?:jats:)?(?:p|br|title|sec|list|list-item)");

    private HtmlTags() {}

    /** The places at which a tag begins. */
    public static BitSet in(String text) {
        BitSet places = new BitSet();
        if (text.indexOf('<') < 0) {
            return places;
        }
        Map<String, Deque<Integer>> open = new HashMap<>();
        Matcher tag = TAG.matcher(text);
        for (int from = 0; tag.find(from); from = tag.end()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            Deque<Integer> halves = open.computeIfAbsent(name, ignored -> new ArrayDeque<>());
            if (name.indexOf(':') > 0
                    || name.equals("br")
                    || (NAMES.contains(name) && !tag.group(3).isEmpty())
                    || (name.equals("p") && tag.start() == 0)) {
                places.set(tag.start());
            }
            if (NAMES.contains(name) && tag.group(1).isEmpty()) {
                halves.push(tag.start());
            } else if (NAMES.contains(name) && !halves.isEmpty()) {
                places.set(halves.pop());
                places.set(tag.start());
            }
        }
        return places;
    }

    /** Whether a tag of that name parts what stands before it from what stands behind it. */
    static boolean isBlock(String name) {
        return BLOCK.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** The text without its tags. */
    public static String without(String text) {
        BitSet places = in(text);
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int done = 0;
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            if (at >= done && tag.region(at, text.length()).lookingAt()) {
                plain.append(text, done, at).append(isBlock(tag.group(2)) ? " " : "");
                done = tag.end();
            }
        }
        return plain.append(text, done, text.length()).toString();
    }
}
