package org.lectern.export.bibtex;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.export.entry.Addresses;
import org.lectern.export.tex.RawTex;
import org.lectern.paper.Metadata;
import org.lectern.paper.SourceEntry;
import org.lectern.text.ArxivMention;

/**
 * What an entry of a bibliography said, put back into the entry that is written: each field that a record has no place for, and
 * the TeX of a field that it has one for, as long as that says the same. For one entry.
 */
final class KeptFields {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_+:-]*");
    /** What other formats call their own, and what the reader of bibliographies notes for the writer. */
    private static final Pattern FOREIGN = Pattern.compile("(?:ris|csl|nbib|wos|bib)-.*");

    private static final Pattern RANGE =
            Pattern.compile("([A-Za-z]?\\d+(?:[.:]\\d+)*)\\s*(?:-{1,3}|[–—])\\s*([A-Za-z]?\\d+(?:[.:]\\d+)*)");
    private static final Pattern LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\s+and\\s+others\\s*$");
    private static final Pattern JOINER = Pattern.compile("\\s*,\\s*|~");
    private static final Pattern ENDED = Pattern.compile("[?!.:]$");
    private static final Set<String> TITLES = Set.of("title", "subtitle");
    /** Fields of venues, which change with what the paper became. */
    private static final Set<String> OF_VENUE = Set.of("journaltitle", "howpublished");
    /** Fields in which bibliographies put an identifier of arXiv. */
    private static final Set<String> OF_ARXIV =
            Set.of("note", "howpublished", "journaltitle", "booktitle", "volume", "number", "issue", "pages", "eid");
    /** Fields whose values are made anew of what the record says. */
    private static final Set<String> DATES = Set.of("date", "year", "month", "day");

    private final Metadata paper;
    private final SourceEntry source;
    private final BibDialect dialect;
    private final boolean abstracts;
    private final WrittenStrings strings;

    KeptFields(Metadata paper, BibDialect dialect, boolean abstracts, WrittenStrings strings) {
        this.paper = paper;
        this.source = paper.entry();
        this.dialect = dialect;
        this.abstracts = abstracts;
        this.strings = strings;
    }

    /**
     * Puts them into an entry.
     *
     * @param kept whether the entry is still of the type that the source says
     */
    void into(BibEntry entry, boolean kept) {
        if (RawTex.shownLetters(source.field("bib-untitled")).equals(RawTex.shownLetters(paper.title()))) {
            entry.remove("title");
        }
        boolean parted = !source.field("subtitle").isEmpty();
        if (parted) {
            titles(entry);
        }
        source.fields().forEach((name, raw) -> {
            boolean wanted = NAME.matcher(name).matches()
                    && !FOREIGN.matcher(name).matches()
                    && !name.equals("crossref")
                    && !repeatsArxiv(name, raw, entry)
                    && !(parted && TITLES.contains(name))
                    && (abstracts || !name.equals("abstract"))
                    && (kept || !OF_VENUE.contains(name));
            if (wanted && !DATES.contains(name)) {
                field(name, raw, entry);
            }
        });
    }

    /** Whether a field says only what the eprint says; a version that only that field has goes there. */
    private boolean repeatsArxiv(String name, String raw, BibEntry entry) {
        Optional<String> id = Addresses.arxiv(paper);
        if (id.isEmpty() || !OF_ARXIV.contains(name)) {
            return false;
        }
        Optional<ArxivMention> mention =
                ArxivMention.in(raw).filter(found -> found.alone() && found.id().equals(id.get()));
        mention.filter(found -> entry.value("eprint").equals(found.id()))
                .ifPresent(found -> entry.field("eprint", found.id() + found.version()));
        return mention.isPresent() || (name.equals("howpublished") && ArxivMention.isServer(raw));
    }

    private void field(String name, String raw, BibEntry entry) {
        String made = entry.value(name);
        String value = value(name, raw);
        boolean same = made.isEmpty()
                || made.equals(value)
                || switch (name) {
                    case "author" -> names(made).equals(names(value));
                    case "url" -> true;
                    case "eprint" -> value.startsWith(made);
                    case "keywords" -> !separates(raw) && letters(made).equals(letters(value));
                    default -> RawTex.letters(made).equals(RawTex.letters(value));
                }
                || saysSame(name, value);
        if (same) {
            write(name, name.equals("pages") ? RANGE.matcher(value).replaceAll("$1--$2") : value, entry);
        }
    }

    private void write(String name, String text, BibEntry entry) {
        strings.joined(source, name, text)
                .ifPresentOrElse(joined -> entry.joined(name, text, joined), () -> entry.field(name, text));
    }

    /** The record has title and subtitle in one, as BibTeX has; BibLaTeX has a field for each. */
    private void titles(BibEntry entry) {
        String title = RawTex.mended(source.field("title"));
        String subtitle = RawTex.mended(source.field("subtitle"));
        String both = title + (ENDED.matcher(title).find() ? " " : ": ") + subtitle;
        boolean same = RawTex.letters(both).equals(RawTex.letters(entry.value("title")))
                || RawTex.shownLetters(both).equals(RawTex.shownLetters(paper.title()));
        if (title.isEmpty() || !same) {
            return;
        }
        switch (dialect) {
            case BIBTEX -> entry.field("title", both.equals(paper.title()) ? entry.value("title") : both);
            case BIBLATEX -> {
                write("title", title, entry);
                write("subtitle", subtitle, entry);
            }
        }
    }

    private static String value(String name, String raw) {
        if (BibFields.isPath(name)) {
            return RawTex.path(raw);
        }
        if (BibFields.isDate(name)) {
            return BibDates.other(raw);
        }
        return BibFields.isAddress(name, raw) ? RawTex.verbatim(raw) : RawTex.mended(raw);
    }

    /** Whether a text of the record, taken as it is read and not as HTML, is what the TeX shows. */
    private boolean saysSame(String name, String value) {
        String text = switch (name) {
            case "title" -> paper.title();
            case "abstract" -> paper.abstractText();
            case "journaltitle", "booktitle", "eventtitle", "howpublished", "publisher" ->
                paper.venue().orElse("");
            case "institution" -> paper.organization().orElse("");
            default -> "";
        };
        return !text.isEmpty() && RawTex.shownLetters(text).equals(RawTex.shownLetters(value));
    }

    /** Whether a semicolon stands outside of braces. */
    private static boolean separates(String raw) {
        int depth = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ';' && depth <= 0) {
                return true;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return false;
    }

    private static String letters(String tex) {
        return LETTER.matcher(RawTex.letters(tex)).replaceAll("");
    }

    /** The names of a field in no order of their parts. */
    private static List<String> names(String tex) {
        return Arrays.stream(AND.split(OTHERS.matcher(tex).replaceFirst(""), -1))
                .map(name -> RawTex.letters(JOINER.matcher(name).replaceAll(" ")))
                .map(letters ->
                        letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()))
                .sorted()
                .toList();
    }
}
