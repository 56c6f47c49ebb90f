package org.lectern.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.ImportReport;
import org.lectern.ImportReport.Imported;
import org.lectern.desktop.base.Words;
import org.lectern.library.ChangedPaper;

/** What an import did, or would do, in words. */
final class ReportWords {
    private ReportWords() {}

    /** All of it in a few words; a question where an import would do something. */
    static String title(ImportReport report) {
        return report.rehearsed() ? asked(report) : done(report);
    }

    private static String asked(ImportReport report) {
        if (!ImportViewModel.isQuestion(report)) {
            return report.failure().isPresent()
                    ? "This cannot be imported"
                    : report.cancelled()
                            ? "Import cancelled"
                            : report.imported().isEmpty()
                                    ? "There is nothing to import"
                                    : "Nothing new: the library has it already";
        }
        return report.added() > 0
                ? "Import " + Words.count(report.added(), "new paper") + "?"
                : touched(report) > 0
                        ? "Update " + Words.count(touched(report), "paper") + "?"
                        : "Import " + listings(report) + " of known papers?";
    }

    /** How many papers a listing says something else of, or no longer has. */
    private static long touched(ImportReport report) {
        return report.imported().stream()
                .mapToLong(
                        file -> file.result().changed().size() + file.result().removed())
                .sum();
    }

    private static String listings(ImportReport report) {
        return Words.count(
                report.imported().stream()
                        .filter(file -> file.result().change().isPresent())
                        .count(),
                "listing");
    }

    private static String done(ImportReport report) {
        String stopped = report.failure().isPresent() ? ", then failed" : report.cancelled() ? ", then cancelled" : "";
        if (report.imported().isEmpty()) {
            return report.failure().isPresent()
                    ? "Import failed"
                    : report.cancelled() ? "Import cancelled" : "Nothing was imported";
        }
        String what = report.lastChange().isEmpty()
                ? "Nothing new: the library had it already"
                : report.added() > 0
                        ? "Imported " + Words.count(report.added(), "paper")
                        : touched(report) > 0
                                ? "Updated " + Words.count(touched(report), "paper")
                                : "Imported " + listings(report) + " of known papers";
        return what + stopped;
    }

    /** One file of it: {@code 12 new · 3 known · 1 gone · read as “cards”}. */
    static String facts(Imported file, boolean rehearsed) {
        String as = " · read as “" + file.summary().layout() + "”";
        if (file.result().change().isEmpty()) {
            return (rehearsed
                            ? "The library has this listing already; nothing would change."
                            : "The library had this listing already; nothing changed.")
                    + as;
        }
        List<String> facts = new ArrayList<>();
        facts.add(Words.number(file.result().added()) + " new");
        facts.add(Words.number(file.result().known()) + " known");
        if (file.result().removed() > 0) {
            facts.add(Words.number(file.result().removed()) + " gone");
        }
        return String.join(" · ", facts) + as;
    }

    /** The fields of a paper that differ: {@code abstract, author count}. */
    static String fields(ChangedPaper paper) {
        return paper.fields().stream().map(ReportWords::spaced).collect(Collectors.joining(", "));
    }

    /** The name of a field of JSON as people write it: {@code author count} for {@code authorCount}. */
    private static String spaced(String name) {
        return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ENGLISH);
    }
}
