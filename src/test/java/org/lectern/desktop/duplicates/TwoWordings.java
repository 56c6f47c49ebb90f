package org.lectern.desktop.duplicates;

/** Two listings that have the same two works in other words, as records in JSON Lines. */
public final class TwoWordings {
    public static final String SPIKES = "Smooth Gradients for Networks of Spikes";
    public static final String READING = "Skipped Words in the Reading Brain";

    public static final String SPRING = """
            {"title": "Smooth Gradients for Networks of Spikes", "abstract": "Spiking networks are hard to train \
            because a spike has no slope. We replace the slope of each spike by that of a smooth curve, and \
            train networks of six layers on recordings of spoken digits. They reach the accuracy of networks \
            without spikes and use a tenth of the energy on a neuromorphic chip.", "authors": ["Ada Lovelace", \
            "Alan M. Turing"], "published": "2026-03-02", "arxivId": "2603.00123", "venue": "arXiv"}
            {"title": "Skipped Words in the Reading Brain", "abstract": "Readers skip short words. We recorded \
            the eyes and the brain of forty people who read whole stories, and find that the response to a \
            skipped word begins before the eyes pass it, in the areas that answer to words that are looked at.", \
            "authors": ["Mary Somerville"], "year": 2025}
            """;

    public static final String AUTUMN = """
            {"title": "Training Networks of Spikes by Smooth Gradients", "abstract": "Spiking networks are hard \
            to train because a spike has no gradient. We replace the gradient of each spike by that of a smooth \
            curve, and train networks of six layers on recordings of spoken digits. They reach the accuracy of \
            networks without spikes, and use a tenth of the energy on a neuromorphic chip. Code is available.", \
            "authors": ["Ada Lovelace", "Alan Turing", "Grace Hopper"], "published": "2026-09-14", "doi": \
            "10.5555/1234567", "venue": "NeurIPS", "presentation": "Oral"}
            {"title": "Skipped Words of a Reading Brain: Eyes and Areas", "abstract": "Readers often skip short \
            words. We record the eyes and the brains of forty people who read whole stories and find that the \
            response to a skipped word begins before the eyes pass it, in the same areas that answer to words \
            that are looked at.", "authors": ["Mary Somerville", "Emmy Noether"], "published": "2026"}
            """;

    private TwoWordings() {}
}
