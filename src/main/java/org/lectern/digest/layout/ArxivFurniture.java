package org.lectern.digest.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.PartialDate;

/** The lines of arXiv's pages that are no part of any paper, and what they say of the listing. */
final class ArxivFurniture {
    private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\w{0,6}, (\\d{1,2} \\w{3,9} \\d{2,4})";
    private static final Pattern SHOWING_NEW = Pattern.compile("Showing new listings for " + DAY);
    private static final Pattern RESULTS =
            Pattern.compile("Showing [\\d,]+[–-][\\d,]+ of [\\d,]+ results? for (.{1,200})");
    private static final Pattern SECTION = Pattern.compile(
            "(?:New submissions|Cross[- ](?:lists|submissions)|Replacements?(?: submissions)?)(?: for .{6,40})?(?: \\(.{0,80}\\))?|"
                    + DAY + "(?: ?\\(.{0,80}\\))?");
    private static final Pattern PAGING = Pattern.compile(
            "\\[? ?[Tt]otal of [\\d,]+ entries.*|\\[? ?[Ss]howing (?:up to )?[\\d,]+ entries per page.*|Showing [\\d,]+[–-][\\d,]+ of [\\d,]+ results?.*"
                    + "|\\d+ results per page\\.?.*|Sort results by.*|(?:Previous|Next)(?: (?:Next|\\d+|…))*|Go|[\\d …|-]{1,80}|fewer|more|all|fewer \\| more \\| all"
                    + "|Authors and titles for (?:recent )?.*|See (?:recent|today's new|today's) .{1,20}|No updates (?:today|for this time period)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE = Pattern.compile(
            "Skip to (?:main )?content|We gratefully acknowledge support from.*|arXiv logo|Cornell University(?: Logo)?|quick links|Log ?in|Help(?: Pages| \\| Advanced Search)?|Advanced Search"
                    + "|[△▽] (?:Less|More)|Donate|About|Contact|Subscribe|click here to (?:contact|subscribe).*|contact arXiv.*|subscribe to arXiv mailings.*|Copyright|Privacy Policy|Web Accessibility Assistance"
                    + "|arXiv Operational Status|Get status notifications via.*|>.{0,60}|Search v[\\d.]+.*|Search(?:\\.\\.\\.)?|links to: arXiv.*",
            Pattern.CASE_INSENSITIVE);

    private ArxivFurniture() {}

    /**
     * What a page lists.
     *
     * @param query what was searched for; empty when the page is no search
     * @param date the day on which the papers were announced
     */
    record Listing(Optional<String> query, Optional<PartialDate> date) {
        /** What the listing calls itself. */
        String title(Optional<String> archive) {
            String name = query.map(text -> "arXiv search: " + text.replaceFirst("^all: ", ""))
                    .or(() -> archive.map(text -> "arXiv: " + text))
                    .orElse("arXiv");
            return date.map(day -> name + ", " + ArxivFields.shown(day)).orElse(name);
        }
    }

    /** What a line says that the page lists; empty when it says nothing of it. */
    static Optional<Listing> listing(String text) {
        Matcher showing = SHOWING_NEW.matcher(text);
        if (showing.matches()) {
            return Optional.of(new Listing(Optional.empty(), ArxivFields.date(showing.group(1))));
        }
        Matcher results = RESULTS.matcher(text);
        return results.matches()
                ? Optional.of(new Listing(Optional.of(results.group(1)), Optional.empty()))
                : Optional.empty();
    }

    /** The rule by which a line is furniture; empty when none says so. */
    static Optional<String> rule(String text) {
        if (SHOWING_NEW.matcher(text).matches() || SECTION.matcher(text).matches()) {
            return Optional.of("a heading of arXiv's page");
        }
        if (PAGING.matcher(text).matches()) {
            return Optional.of("a part of the listing, and the way to others");
        }
        return SITE.matcher(text).matches() ? Optional.of("a link of arXiv's page") : Optional.empty();
    }
}
