package org.lectern.desktop.importlog;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.ImportReport;
import org.lectern.LoggedImport;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.digest.Refusal;

/** An import of the log in words. */
final class LogWords {
    private static final Texts TEXTS = Texts.of(LogWords.class);

    private LogWords() {}

    /** What was imported: {@code Morning listing and 4 more}. */
    static String what(LoggedImport made) {
        List<String> listings = made.listings().isEmpty()
                ? made.named().stream().map(LogWords::fileName).toList()
                : made.listings();
        String name = listings.isEmpty() ? refusedName(made) : listings.getFirst();
        return switch (made.origin()) {
            case SAMPLES -> TEXTS.get("origin.samples");
            case PASTED -> listings.isEmpty() ? TEXTS.get("origin.pasted") : TEXTS.get("origin.pasted.as", name);
            case FILES -> TEXTS.get("origin.files", name, listings.size() - 1);
            case WATCHED -> TEXTS.get("origin.watched", name, listings.size() - 1);
        };
    }

    private static String refusedName(LoggedImport made) {
        return made.report().stream()
                .flatMap(report -> report.refused().stream())
                .map(refusal -> fileName(refusal.file()))
                .findFirst()
                .orElse(TEXTS.get("nothing"));
    }

    /** The part of a path that people know, whatever system it is of. */
    private static String fileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? path : name;
    }

    /** When that was, as people write it: {@code 22 Nov 2026, 19:55}. */
    static String when(Instant began, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.language())
                .format(began.atZone(zone));
    }

    /** What it did: {@code 12 new · 33 known · 4 lines not understood · 1 file refused · 1.2 s}. */
    static String facts(LoggedImport made) {
        List<String> facts = new ArrayList<>();
        made.report()
                .ifPresentOrElse(
                        report -> facts.addAll(facts(report)),
                        () -> facts.add(TEXTS.get("older", Words.papers(made.records()))));
        made.took().ifPresent(took -> facts.add(Words.took(took)));
        return String.join(" · ", facts);
    }

    private static List<String> facts(ImportReport report) {
        List<String> facts = new ArrayList<>();
        if (!report.imported().isEmpty()) {
            facts.add(TEXTS.get("new", Words.number(report.added())));
            facts.add(TEXTS.get("known", Words.number(report.known())));
        }
        long lines = report.imported().stream()
                .mapToLong(file -> file.summary().tally().notUnderstood())
                .sum();
        if (lines > 0) {
            facts.add(TEXTS.get("lines", lines));
        }
        if (!report.refused().isEmpty()) {
            facts.add(TEXTS.get("refused", report.refused().size()));
        }
        return facts;
    }

    /** What went wrong, or became of it since; empty where all is as it was made. */
    static Optional<String> outcome(LoggedImport made) {
        Optional<ImportReport> report = made.report();
        Optional<String> failure = report.flatMap(ImportReport::failure).map(why -> TEXTS.get("failed", why));
        Optional<String> cancelled = report.filter(ImportReport::cancelled).map(stopped -> TEXTS.get("cancelled"));
        Optional<String> undone = made.isUndone() ? Optional.of(TEXTS.get("undone")) : Optional.empty();
        Optional<String> refusal = report.stream()
                .flatMap(done -> done.refused().stream())
                .map(Refusal::message)
                .findFirst();
        return failure.or(() -> cancelled).or(() -> undone).or(() -> refusal);
    }

    /** Whether nothing came of it, or not all that should have. */
    static boolean isBad(LoggedImport made) {
        return made.report()
                .filter(report -> report.failure().isPresent()
                        || report.cancelled()
                        || !report.refused().isEmpty())
                .isPresent();
    }

    /** The icon of an import. */
    static String icon(LoggedImport made) {
        if (isBad(made)) {
            boolean nothing =
                    made.report().filter(report -> report.imported().isEmpty()).isPresent();
            return nothing ? "fth-x-circle" : "fth-alert-triangle";
        }
        return made.isUndone() ? "fth-corner-up-left" : "fth-check";
    }
}
