package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.digest.bibliography.BibFile.Entry;
import org.lectern.digest.bibliography.BibFile.Field;

/**
 * A bibliography of BibTeX or BibLaTeX (btxdoc, the manual of biblatex):
 *
 * <pre>
 * &#64;inproceedings{lovelace1843notes,
 *   title = {A Title},
 *   author = {Lovelace, Ada and Babbage, Charles},
 *   booktitle = {A Conference},
 *   year = 1843, month = jul
 * }
 * </pre>
 *
 * It has a parser of its own: jbibtex knows no lines, keeps one entry of two with the same key, and ends at the first error.
 */
public final class BibliographyLayout implements DigestLayout {
    private static final Pattern BEGIN = Pattern.compile(
            "\\s*@\\s*(?i:article|book|booklet|collection|comment|conference|dataset|electronic|inbook|incollection|inproceedings"
                    + "|inreference|jurthesis|manual|mastersthesis|misc|mvbook|mvcollection|mvproceedings|online|patent"
                    + "|periodical|phdthesis|preamble|preprint|proceedings|reference|report|set|software|string"
                    + "|suppbook|techreport|thesis|unpublished|webpage|www|xdata)\\s*[{(].*");
    /** What is of an entry alone; of the rest an entry has what it refers to has. */
    private static final Set<String> NOT_INHERITED = Set.of(
            "title",
            "subtitle",
            "titleaddon",
            "shorttitle",
            "author",
            "crossref",
            "xdata",
            "xref",
            "ids",
            "key",
            "sortkey",
            "abstract",
            "keywords",
            "keyword",
            "note",
            "annote",
            "annotation",
            "url",
            "doi",
            "eprint",
            "eprinttype",
            "archiveprefix",
            "primaryclass",
            "eprintclass",
            "file",
            "pages",
            "pagetotal",
            "urldate",
            "options",
            "label");
    /** Entries refer to entries that refer to entries; nobody needs more, and none may refer to itself. */
    private static final int MOST_PARENTS = 3;

    private static final double LEAST_PART = 0.5;

    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public String description() {
        return "A bibliography in BibTeX or BibLaTeX.";
    }

    @Override
    public double recognize(Page page) {
        boolean any = false;
        boolean first = true;
        for (Line line : page.lines()) {
            if (line.isBlank() || isComment(line)) {
                continue;
            }
            any = line.text().indexOf('@') >= 0 && BEGIN.matcher(line.text()).matches();
            if (any) {
                break;
            }
            first = false;
        }
        return !any ? 0 : first ? 0.99 : mostlyEntries(page) ? 0.9 : 0;
    }

    /** Whether more of a page than not is entries: pages about software end with one for whoever cites it. */
    private static boolean mostlyEntries(Page page) {
        BibFile file = BibParser.parse(BibText.of(page));
        long lines = page.lines().stream().filter(line -> !line.isBlank()).count();
        long entries = file.entries().stream()
                .mapToLong(entry -> 1 + entry.lines().last() - entry.lines().first())
                .sum();
        return entries >= lines * LEAST_PART;
    }

    private static boolean isComment(Line line) {
        return line.text().stripLeading().startsWith("%");
    }

    @Override
    public void read(Page page, Transcript transcript) {
        transcript.decoded();
        for (Line line : page.lines()) {
            if (isComment(line)) {
                transcript.furniture(new Block(List.of(line)), "a comment");
            }
        }
        BibFile file = BibParser.parse(BibText.of(page));
        file.furniture().forEach(part -> transcript.furniture(part.lines().in(page), part.rule()));
        file.problems().forEach(problem -> transcript.problem(problem.line(), problem.message()));
        new Reading(file, page, transcript).read();
    }

    /** One file. */
    private static final class Reading {
        private final BibFile file;
        private final Page page;
        private final Transcript transcript;
        private final Map<String, Entry> byKey = new HashMap<>();
        private final Set<String> parents = new HashSet<>();

        Reading(BibFile file, Page page, Transcript transcript) {
            this.file = file;
            this.page = page;
            this.transcript = transcript;
            for (Entry entry : file.entries()) {
                byKey.putIfAbsent(folded(entry.key()), entry);
                references(entry).forEach(parents::add);
            }
        }

        void read() {
            for (Entry entry : file.entries()) {
                String rule = isAround(entry);
                if (rule.isEmpty()) {
                    BibRecord.of(entry, inherited(entry, 0), children(entry)).tell(page, transcript);
                } else {
                    transcript.furniture(entry.lines().in(page), rule);
                }
            }
        }

        /** Why an entry is no paper; empty when it is one. */
        private String isAround(Entry entry) {
            return switch (entry.type()) {
                case "xdata", "set" -> "data that entries share";
                case "proceedings", "mvproceedings" ->
                    parents.contains(folded(entry.key())) ? "proceedings that entries refer to" : "";
                default -> "";
            };
        }

        private static String folded(String key) {
            return key.strip().toLowerCase(Locale.ROOT);
        }

        private static List<String> references(Entry entry) {
            List<String> keys = new ArrayList<>();
            for (Field field : entry.fields()) {
                if (field.name().equals("crossref") || field.name().equals("xdata")) {
                    for (String key : field.value().split(",", -1)) {
                        keys.add(folded(key));
                    }
                }
            }
            return keys;
        }

        /** The keys of the entries that refer to one that is a paper itself. */
        private String children(Entry parent) {
            String key = folded(parent.key());
            return parents.contains(key)
                    ? file.entries().stream()
                            .filter(entry ->
                                    !entry.equals(parent) && references(entry).contains(key))
                            .map(Entry::key)
                            .collect(Collectors.joining(","))
                    : "";
        }

        /** What an entry takes from those that it refers to, where it does not say it itself. */
        private List<Field> inherited(Entry entry, int depth) {
            List<Field> fields = new ArrayList<>();
            for (String key : references(entry)) {
                Entry parent = byKey.get(key);
                if (parent == null || depth == MOST_PARENTS) {
                    continue;
                }
                boolean shared = parent.type().equals("xdata");
                List<Field> all = new ArrayList<>(parent.fields());
                all.addAll(inherited(parent, depth + 1));
                for (Field field : all) {
                    if (shared || !NOT_INHERITED.contains(field.name())) {
                        fields.add(field);
                    } else if (field.name().equals("title")) {
                        // The title of the proceedings is that of the book for what is in it.
                        fields.add(new Field("booktitle", field.value(), field.lines()));
                    }
                }
            }
            return fields;
        }
    }
}
