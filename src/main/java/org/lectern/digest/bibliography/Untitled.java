package org.lectern.digest.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What stands for the title of an entry that has none, so that it is seen and cited all the same: its place, a note, or an address. */
final class Untitled {
    /** The field of what is kept of an entry that says what stands for its title. */
    static final String FIELD = "bib-untitled";

    private static final List<String> PLACES = List.of(
            "journaltitle",
            "journal",
            "booktitle",
            "maintitle",
            "issuetitle",
            "eventtitle",
            "series",
            "shorttitle",
            "label");
    private static final List<String> WORDS = List.of("note", "howpublished", "addendum", "annote", "annotation");
    private static final List<String> ADDRESSES = List.of("url", "doi", "eprint");
    /** Of what is longer, the start is enough to know it by. */
    private static final int LONGEST = 120;

    private Untitled() {}

    /**
     * What stands for the title; empty where nothing says enough.
     *
     * @param fields the texts of its fields, empty for those that it lacks
     */
    static Optional<String> name(String type, String key, UnaryOperator<String> fields) {
        String place = first(PLACES, fields);
        if (!place.isEmpty()) {
            boolean whole =
                    Set.of("proceedings", "book", "collection", "periodical").contains(type.replaceFirst("^mv", ""));
            String volume = fields.apply("volume");
            String pages = fields.apply("pages");
            String full = place
                    + (volume.isEmpty() ? "" : " " + volume)
                    + (pages.isEmpty() ? "" : ", " + pages)
                    + (fields.apply("year").isEmpty() ? "" : " (" + fields.apply("year") + ")");
            return Optional.of(whole || !pages.isEmpty() ? full : keyed(full, key));
        }
        String words = first(WORDS, fields);
        if (!words.isEmpty()) {
            return Optional.of(keyed(words, key));
        }
        return Optional.of(first(ADDRESSES, fields)).filter(address -> !address.isEmpty());
    }

    private static String first(List<String> names, UnaryOperator<String> fields) {
        return names.stream()
                .map(fields)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Words that are said of many papers name one together with its key. */
    private static String keyed(String words, String key) {
        int cut = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        String start = cut > 0 ? words.substring(0, cut) + " …" : words;
        return key.isEmpty() ? start : start + " [" + key + "]";
    }
}
