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

    private static final Pattern PREPRINTS =
            Pattern.compile("(?i)(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|corr|ssrn|openreview|preprints?|hal)\\b.*");
    private static final Pattern PUBLISHERS = Pattern.compile("(?i).*\\b(?:press|publishers?|publishing|verlag)");
    private static final Pattern JOURNALS = Pattern.compile(
            "(?i).*\\b(?:journal|transactions|letters|annals|magazine|quarterly|review|reviews|bulletin|"
                    + "proceedings of the national academy of sciences|proceedings of the ieee)\\b.*"
                    + "|(?:nature|science|cell|neuron|pnas|elife|plos|nature [\\w ]+|science [\\w ]+|cell [\\w ]+|jmlr|tmlr|tacl|"
                    + "pami|tpami|brain|cognition|neural computation|neural networks|neuroimage|plos [\\w ]+)");
    private static final Pattern MEETINGS =
            Pattern.compile("(?i).*\\b(?:conference|workshops?|symposium|meeting)\\b.*");

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
