package org.lectern.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.ImportReport;
import org.lectern.ImportReport.Imported;
import org.lectern.desktop.base.Texts;
import org.lectern.library.ChangedPaper;

/** What an import did, or would do, in words. */
final class ReportWords {
    private static final Texts TEXTS = Texts.of(ReportWords.class);

    private ReportWords() {}

    /** All of it in a few words; a question where an import would do something. */
    static String title(ImportReport report) {
        return report.rehearsed() ? asked(report) : done(report);
    }

    private static String asked(ImportReport report) {
        if (!ImportViewModel.isQuestion(report)) {
            return report.failure().isPresent()
                    ? TEXTS.get("asked.impossible")
                    : report.cancelled()
                            ? TEXTS.get("done.cancelled")
                            : report.imported().isEmpty() ? TEXTS.get("asked.nothing") : TEXTS.get("asked.known");
        }
        return report.added() > 0
                ? TEXTS.get("asked.new", report.added())
                : touched(report) > 0
                        ? TEXTS.get("asked.update", touched(report))
                        : TEXTS.get("asked.listings", listings(report));
    }

    /** How many papers a listing says something else of, or no longer has. */
    private static long touched(ImportReport report) {
        return report.imported().stream()
                .mapToLong(
                        file -> file.result().changed().size() + file.result().removed())
                .sum();
    }

    private static long listings(ImportReport report) {
        return report.imported().stream()
                .filter(file -> file.result().change().isPresent())
                .count();
    }

    private static String done(ImportReport report) {
        if (report.imported().isEmpty()) {
            return report.failure().isPresent()
                    ? TEXTS.get("done.failed")
                    : report.cancelled() ? TEXTS.get("done.cancelled") : TEXTS.get("done.nothing");
        }
        String what = report.lastChange().isEmpty()
                ? TEXTS.get("done.known")
                : report.added() > 0
                        ? TEXTS.get("done.new", report.added())
                        : touched(report) > 0
                                ? TEXTS.get("done.update", touched(report))
                                : TEXTS.get("done.listings", listings(report));
        return report.failure().isPresent()
                ? TEXTS.get("then.failed", what)
                : report.cancelled() ? TEXTS.get("then.cancelled", what) : what;
    }

    /** One file of it: {@code 12 new · 3 known · 1 gone · read as “cards”}. */
    static String facts(Imported file, boolean rehearsed) {
        String layout = file.summary().layout();
        if (file.result().change().isEmpty()) {
            return rehearsed ? TEXTS.get("facts.would", layout) : TEXTS.get("facts.did", layout);
        }
        List<String> facts = new ArrayList<>();
        facts.add(TEXTS.get("facts.new", file.result().added()));
        facts.add(TEXTS.get("facts.known", file.result().known()));
        if (file.result().removed() > 0) {
            facts.add(TEXTS.get("facts.gone", file.result().removed()));
        }
        facts.add(TEXTS.get("facts.layout", layout));
        return String.join(" · ", facts);
    }

    /** The fields of a paper that differ: {@code abstract, author count}. */
    static String fields(ChangedPaper paper) {
        return paper.fields().stream().map(field -> TEXTS.get("field." + field)).collect(Collectors.joining(", "));
    }
}
