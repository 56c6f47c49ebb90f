package org.lectern.desktop.compare;

/** A listing of four papers that have things to compare: two are near each other, one has no abstract. */
public final class FourPapers {
    public static final String SPIKES = "SpikeNet: Smooth Gradients for Spiking Networks";
    public static final String SLEEP = "Sleep Spindles Replay in Spiking Networks";
    public static final String EYES = "Where Readers Look Next";
    public static final String EMPTY = "A Title Alone";

    public static final String LISTING = """
            {"title": "SpikeNet: Smooth Gradients for Spiking Networks", "abstract": "Spiking networks are hard to train \
            because a spike has no slope. We propose SpikeNet, which replaces the slope of each spike by a surrogate \
            gradient. We train spiking networks of six layers on spoken digits. SpikeNet reaches an accuracy of 97.2 % \
            with a tenth of the energy.", "authors": ["Ada Lovelace", "Alan Turing"], "published": "2026-03-02", \
            "venue": "NeurIPS", "keywords": ["spikes"], "arxivId": "2603.00123"}
            {"title": "Sleep Spindles Replay in Spiking Networks", "abstract": "Sleep spindles are thought to replay what \
            was learned. We study sleep spindles in spiking networks that learn mazes with a surrogate gradient. Replay \
            during sleep spindles raises accuracy to 81 % on mazes seen a day before.", "authors": ["Alan Turing", \
            "Grace Hopper"], "published": "2026-05-12", "venue": "NeurIPS", "keywords": ["sleep"]}
            {"title": "Where Readers Look Next", "abstract": "Readers skip short words. We recorded the eyes of forty \
            readers. The next fixation is predicted by the length of the word.", "authors": ["Mary Somerville"], \
            "year": 2025}
            {"title": "A Title Alone"}
            """;

    private FourPapers() {}
}
