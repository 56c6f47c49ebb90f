package org.lectern.desktop.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.ListingText;
import org.lectern.desktop.base.Texts;
import org.lectern.digest.Digest;
import org.lectern.digest.LineFate;

/**
 * A line of a listing as it is shown.
 *
 * @param number from 1
 * @param text cut where it is far longer than a person reads
 * @param kind what became of it
 * @param label that in words, on the first of several lines alike; empty on the others
 * @param asked whether it is what the person asked to see
 */
record SourceLine(int number, String text, Kind kind, String label, boolean asked) {
    private static final Texts TEXTS = Texts.of(SourceLine.class);

    /** The fields that have a name in the language of the window; another is shown as it is called in files. */
    private static final Set<String> NAMED = Set.of(
            "title",
            "abstract",
            "authors",
            "authorCount",
            "organization",
            "published",
            "venue",
            "presentation",
            "categories",
            "arxivId",
            "doi",
            "upvotes",
            "commentCount",
            "keywords",
            "links",
            "figureCaptions",
            "record");

    /** In characters; the longest abstracts have some 5,000, but a page in HTML may be one line. */
    static final int LONGEST = 6_000;

    /** What a line is, as it is told apart by colour. */
    enum Kind {
        TITLE,
        ABSTRACT,
        OTHER_FIELD,
        FURNITURE,
        NOT_UNDERSTOOD,
        BLANK;

        /** The style class of its bar. */
        String style() {
            return switch (this) {
                case TITLE -> "of-title";
                case ABSTRACT -> "of-abstract";
                case OTHER_FIELD -> "of-field";
                case FURNITURE -> "of-furniture";
                case NOT_UNDERSTOOD -> "of-nothing";
                case BLANK -> "of-blank";
            };
        }
    }

    /** All lines of a listing. */
    static List<SourceLine> of(ListingText source) {
        Digest digest = source.digest();
        List<SourceLine> lines = new ArrayList<>();
        LineFate before = new LineFate.Blank();
        for (int i = 0; i < digest.fates().size(); i++) {
            LineFate fate = digest.fates().get(i);
            String label = fate.equals(before) ? "" : label(fate);
            lines.add(
                    new SourceLine(i + 1, cut(digest.lines().get(i)), kind(fate), label, isAsked(source, i + 1, fate)));
            before = fate;
        }
        return List.copyOf(lines);
    }

    private static boolean isAsked(ListingText source, int number, LineFate fate) {
        return source.ordinal() > 0
                ? fate instanceof LineFate.Field(int ordinal, String field) && ordinal == source.ordinal()
                : number >= source.firstLine() && number <= source.lastLine() && !(fate instanceof LineFate.Blank);
    }

    private static Kind kind(LineFate fate) {
        return switch (fate) {
            case LineFate.Field(int ordinal, String field) ->
                switch (field) {
                    case "title" -> Kind.TITLE;
                    case "abstract" -> Kind.ABSTRACT;
                    default -> Kind.OTHER_FIELD;
                };
            case LineFate.Furniture rule -> Kind.FURNITURE;
            case LineFate.NotUnderstood unknown -> Kind.NOT_UNDERSTOOD;
            case LineFate.Blank blank -> Kind.BLANK;
        };
    }

    private static String label(LineFate fate) {
        return switch (fate) {
            case LineFate.Field(int ordinal, String field) ->
                NAMED.contains(field) ? TEXTS.get("field." + field) : words(field);
            case LineFate.Furniture(String rule) -> rule;
            case LineFate.NotUnderstood() -> TEXTS.get("not-understood");
            case LineFate.Blank() -> "";
        };
    }

    /** {@code authorCount} as {@code author count}. */
    private static String words(String field) {
        return field.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return TEXTS.get("cut", text.substring(0, end), text.length() - end);
    }
}
