package org.lectern.digest.bibliography;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.digest.bibliography.BibFile.Entry;

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
        BibReferences references = new BibReferences(file);
        for (Entry entry : file.entries()) {
            String children = references.children(entry);
            switch (entry.type()) {
                case "xdata" -> {
                    if (children.isEmpty()) {
                        transcript.problem(entry.lines().first(), "data that no entry refers to; left out");
                    } else {
                        transcript.furniture(entry.lines().in(page), "data that entries share");
                    }
                }
                default -> {
                    BibRecord record = BibRecord.of(entry, references.inherited(entry), children);
                    record.standIn()
                            .ifPresent(name -> transcript.problem(
                                    entry.lines().first(),
                                    "an entry without a title; it goes by “%s”".formatted(name)));
                    record.draft().tell(page, transcript);
                }
            }
        }
    }
}
