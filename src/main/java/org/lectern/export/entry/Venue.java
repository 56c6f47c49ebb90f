package org.lectern.export.entry;

import java.util.regex.Pattern;

/** What kind of place a venue is, judged by its name. */
public enum Venue {
    CONFERENCE,
    JOURNAL,
    /** The venue is the publisher of a book. */
    PUBLISHER,
    /** A server of preprints: no venue at all. */
    PREPRINT;

    private static final Pattern PREPRINTS = Pattern.compile(
            "(?i)(?:(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|eartharxiv|engrxiv|socarxiv|techrxiv|corr|ssrn|openreview|preprints?|hal)\\b.*"
                    + "|available at ssrn\\b.*|research square|osf preprints|zenodo|figshare)");
    private static final Pattern PUBLISHERS = Pattern.compile("(?i).*\\b(?:press|publishers?|publishing|verlag)");
    private static final Pattern JOURNALS = Pattern.compile(
            "(?i).*\\b(?:journal|transactions|trans\\.|archives|advances in mathematics|frontiers in|computing surveys|letters|annals|magazine|quarterly|review|reviews|bulletin|"
                    + "proceedings of the national academy of sciences|proceedings of the ieee)\\b.*"
                    + "|(?:ieee|acm|siam|int\\.|am\\.|phys\\.) (?:access|j\\.|rev\\.|lett\\.).*|j\\. .*|scientific (?:reports|data)"
                    + "|communications of the acm|artificial intelligence|machine learning|bioinformatics|pattern recognition"
                    + "|neurocomputing|knowledge-based systems|information (?:fusion|sciences|processing (?:&|and) management)"
                    + "|expert systems with applications|medical image analysis|nucleic acids research|proceedings of the vldb endowment"
                    + "|(?:nature|science|cell|neuron|pnas|elife|plos|nature [\\w ]+|science [\\w ]+|cell [\\w ]+|jmlr|tmlr|tacl|"
                    + "pami|tpami|brain|cognition|neural computation|neural networks|neuroimage|plos [\\w ]+)");
    private static final Pattern MEETINGS =
            Pattern.compile("(?i).*\\b(?:conference|workshops?|symposium|meeting)\\b.*");

    /** The kind of place that an entry of that type names. */
    public static Venue ofType(String type) {
        return switch (type) {
            case "article", "periodical", "suppperiodical" -> JOURNAL;
            case "inproceedings",
                    "conference",
                    "incollection",
                    "inbook",
                    "suppcollection",
                    "inreference",
                    "bookinbook" -> CONFERENCE;
            case "book",
                    "mvbook",
                    "collection",
                    "mvcollection",
                    "proceedings",
                    "mvproceedings",
                    "reference",
                    "mvreference" -> PUBLISHER;
            default -> PREPRINT;
        };
    }

    /** Judges a name; one that says nothing is that of a conference. */
    public static Venue of(String name) {
        if (PREPRINTS.matcher(name).matches()) {
            return PREPRINT;
        }
        if (PUBLISHERS.matcher(name).matches()) {
            return PUBLISHER;
        }
        return JOURNALS.matcher(name).matches() && !MEETINGS.matcher(name).matches() ? JOURNAL : CONFERENCE;
    }
}
