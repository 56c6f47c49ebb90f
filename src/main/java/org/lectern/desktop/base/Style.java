package org.lectern.desktop.base;

/** The names of the style classes; what they look like stands in {@code lectern.css}. */
public final class Style {
    public static final String TOP_BAR = "top-bar";
    public static final String BRAND = "brand";
    public static final String SEARCH_FIELD = "search-field";
    public static final String SHORTCUT_HINT = "shortcut-hint";
    public static final String PROBLEM_LINE = "problem-line";
    public static final String OFFERS = "offers";
    public static final String OFFER = "offer";
    public static final String DID_YOU_MEAN = "did-you-mean";
    public static final String SAVED = "saved-searches";
    public static final String SAVED_NAME = "saved-name";
    public static final String ICON_BUTTON = "icon-button";
    public static final String PRIMARY = "primary";
    public static final String PLAIN_LINK = "plain-link";
    public static final String SIDE = "side";
    public static final String SIDE_BAR = "side-bar";
    public static final String SECTION_LABEL = "section-label";
    public static final String FACET_ROW = "facet-row";
    public static final String FACET_BAR = "facet-bar";
    public static final String COUNT = "count";
    public static final String MORE = "more";
    public static final String HITS_BAR = "hits-bar";
    public static final String TOTAL = "total";
    public static final String FILTER_CHIP = "filter-chip";
    public static final String VALUE_FINDER = "value-finder";
    public static final String YEAR_HISTOGRAM = "year-histogram";
    public static final String YEAR_BAR = "year-bar";
    public static final String TERMS = "terms";
    public static final String TERM = "term";
    public static final String EXCLUDE = "exclude";
    public static final String EXCLUDES = "excludes";
    public static final String SORT_MENU = "sort-menu";
    public static final String BANNER = "banner";
    public static final String HITS = "hits";
    public static final String HIT_TITLE = "hit-title";
    public static final String HIT_FACTS = "hit-facts";
    public static final String HIT_SNIPPET = "hit-snippet";
    public static final String TAG = "tag";
    public static final String PLACEHOLDER_BAR = "placeholder-bar";
    public static final String PAPER_PANE = "paper-pane";
    public static final String PAPER_TITLE = "paper-title";
    public static final String PAPER_FACTS = "paper-facts";
    public static final String PAPER_ABSTRACT = "paper-abstract";
    public static final String CAPTION = "caption";
    public static final String SIGHTING = "sighting";
    public static final String MUTED = "muted";
    public static final String SMALL = "small";
    public static final String STRONG = "strong";
    public static final String MARK = "mark-box";
    public static final String SELECTABLE = "selectable";
    public static final String SELECTION = "selection-box";
    public static final String EMPTY = "empty-state";
    public static final String EMPTY_TITLE = "empty-title";
    public static final String EMPTY_TEXT = "empty-text";
    public static final String EMPTY_ICON = "empty-icon";
    public static final String STATUS_BAR = "status-bar";
    public static final String SHEET = "sheet";
    public static final String SHEET_TITLE = "sheet-title";
    public static final String REPORT_FILE = "report-file";
    public static final String REPORT_PROBLEM = "report-problem";
    public static final String REPORT_REFUSED = "report-refused";
    public static final String DROP_OVERLAY = "drop-overlay";
    public static final String OPENING = "opening";

    private Style() {}
}
