package org.lectern.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/** What {@code has:} asks for. */
enum Trait {
    CODE("Code"),
    PROJECT("Project page"),
    DATA("Data"),
    VIDEO("Video"),
    ABSTRACT("Abstract"),
    /** What somebody wrote about it. */
    NOTE("Note");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    /** The value in queries and in the facet. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    /** Whether it counts in the facet: nearly every paper has an abstract, so that tells nothing. */
    boolean isFacet() {
        return this != ABSTRACT;
    }

    static Optional<Trait> ofKey(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(trait -> trait.key().equals(lower))
                .findFirst();
    }

    static List<Trait> of(Metadata metadata) {
        return Arrays.stream(values()).filter(trait -> trait.isOf(metadata)).toList();
    }

    private boolean isOf(Metadata metadata) {
        return switch (this) {
            case CODE -> hasLink(metadata, Link.Kind.CODE);
            case PROJECT -> hasLink(metadata, Link.Kind.PROJECT);
            case DATA -> hasLink(metadata, Link.Kind.DATA);
            case VIDEO -> hasLink(metadata, Link.Kind.VIDEO);
            case ABSTRACT -> !metadata.abstractText().isBlank();
            // Not of the paper: MarkFields knows.
            case NOTE -> false;
        };
    }

    private static boolean hasLink(Metadata metadata, Link.Kind kind) {
        return metadata.links().stream().anyMatch(link -> link.kind() == kind);
    }
}
