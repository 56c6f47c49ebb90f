package org.lectern.export.bibtex;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of fields in each dialect, and the order in which they are written. */
final class BibFields {
    /** By their names in BibLaTeX; a field that is not named stands where {@code *} does, by its name. */
    private static final List<String> ORDER = List.of(
            ("author shortauthor editor editora editorb editorc bookauthor translator annotator commentator introduction"
                            + " foreword afterword holder sortkey title subtitle titleaddon shorttitle booktitle booksubtitle"
                            + " booktitleaddon maintitle mainsubtitle journaltitle journalsubtitle issuetitle eventtitle venue"
                            + " eventdate series volume number volumes part issue edition version chapter pages pagetotal eid"
                            + " articleno publisher howpublished institution location type date year month day pubstate isbn"
                            + " issn eprint eprinttype eprintclass doi url urldate organization note addendum * annotation"
                            + " keywords abstract crossref xdata ids")
                    .split(" ", -1));

    private static final Map<String, Integer> PLACES = places();
    static final Comparator<String> IN_ORDER =
            Comparator.comparingInt(BibFields::place).thenComparing(Comparator.naturalOrder());

    private static final Map<String, String> CLASSIC = Map.of(
            "journaltitle", "journal",
            "location", "address",
            "annotation", "annote",
            "eprinttype", "archiveprefix",
            "eprintclass", "primaryclass",
            "sortkey", "key");
    /** Fields that hold an address or an identifier alone. */
    private static final Set<String> ADDRESSES = Set.of("url", "doi", "eprint", "pdf", "urlraw", "ee", "biburl");
    /** Fields that may hold an address alone, or words. */
    private static final Set<String> LINKS = Set.of("code", "video", "website");

    private static final Set<String> DATES = Set.of("urldate", "eventdate", "origdate");

    private static final Pattern ADDRESS = Pattern.compile("\\s*(?i:https?://)\\S+\\s*");
    /** Fields that name other entries. */
    static final Set<String> REFERENCES = Set.of("crossref", "xref", "xdata", "entryset", "related");

    private BibFields() {}

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < ORDER.size(); i++) {
            places.put(ORDER.get(i), i);
        }
        return Map.copyOf(places);
    }

    private static int place(String name) {
        Integer place = PLACES.get(name);
        return place == null ? PLACES.getOrDefault("*", 0) : place;
    }

    /** Whether a field of that value is taken as it is, and not set in TeX. */
    static boolean isAddress(String name, String value) {
        return ADDRESSES.contains(name)
                || (LINKS.contains(name) && ADDRESS.matcher(value).matches());
    }

    /** Whether a field holds a date, but that of the publication. */
    static boolean isDate(String name) {
        return DATES.contains(name);
    }

    /** Whether a field names files, in which spaces and backslashes are what they are. */
    static boolean isPath(String name) {
        return name.equals("file");
    }

    /** What the dialect calls a field of BibLaTeX in an entry of that type. */
    static String name(String name, String type, BibDialect dialect) {
        if (dialect == BibDialect.BIBLATEX) {
            return name;
        }
        boolean thesis = type.equals("phdthesis") || type.equals("mastersthesis");
        return name.equals("institution") && thesis ? "school" : CLASSIC.getOrDefault(name, name);
    }
}
