package org.lectern.library;

import java.util.Optional;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperIdentifiers;

/** When two records are surely of one work, when probably; the only place that says so. */
final class Identity {
    /** Below, two texts have nothing in common that any two of one field have not. */
    private static final double NOTHING = 0.05;

    /** A title of fewer telling words ("Editorial", "Introduction") is that of many papers. */
    private static final int TELLING = 2;

    private Identity() {}

    /**
     * Whether records of the same normalised title, arXiv id or DOI are of one work. An identifier that both have and that
     * differs, with other people or another abstract, says that they are not; so does a common title with another abstract.
     */
    static boolean isSure(Metadata one, Metadata other) {
        Likeness like = Likeness.of(Wording.of(one), Wording.of(other));
        boolean sameId = shares(PaperIdentifiers.arxivId(one), PaperIdentifiers.arxivId(other))
                || shares(PaperIdentifiers.doi(one), PaperIdentifiers.doi(other));
        boolean otherId = differs(PaperIdentifiers.arxivId(one), PaperIdentifiers.arxivId(other))
                || differs(PaperIdentifiers.doi(one), PaperIdentifiers.doi(other));
        boolean otherPeople = like.sharedAuthors().filter(shared -> shared == 0).isPresent();
        boolean otherText = like.abstracts() && like.abstractText() < NOTHING && like.abstractWords() < 0.2;
        if (sameId) {
            // A mistyped identifier must not make one of two works that share nothing else.
            return like.title() > 0 || !otherText;
        }
        boolean common = like.fewestTitleWords() < TELLING;
        boolean samePeople = like.sharedAuthors().filter(shared -> shared > 0).isPresent();
        if (common) {
            boolean sameText = like.abstracts() && !otherText;
            boolean nothingElse = like.sharedAuthors().isEmpty() && !like.abstracts();
            return !otherId && !otherPeople && (samePeople || sameText || nothingElse);
        }
        return !(otherId && otherPeople) && !(otherText && otherPeople) && !(otherId && otherText);
    }

    /**
     * Whether two records of one listing, though their titles are the same, are two papers: it has both on one site, under
     * addresses that differ, or says that they came out apart. A shared identifier says that they are one all the same, and so does a shared abstract.
     */
    static boolean areTwoOfOneListing(Metadata one, Metadata other) {
        boolean sameId = shares(PaperIdentifiers.arxivId(one), PaperIdentifiers.arxivId(other))
                || shares(PaperIdentifiers.doi(one), PaperIdentifiers.doi(other));
        if (sameId) {
            return false;
        }
        if (Printings.differ(one, other)) {
            return true;
        }
        if (!Addresses.of(one).areApart(Addresses.of(other))) {
            return false;
        }
        Likeness like = Likeness.of(Wording.of(one), Wording.of(other));
        return !like.abstracts() || like.abstractText() < NOTHING;
    }

    /** Whether records that are of one title are nearer to each other than to others of that title: they have an address in common. */
    static boolean shareAddress(Metadata one, Metadata other) {
        return Addresses.of(one).share(Addresses.of(other));
    }

    /** Whether records of which that is not sure are probably of one work, so that a person is asked. */
    static boolean isProbable(Metadata one, Metadata other, Likeness like) {
        boolean otherId = differs(PaperIdentifiers.arxivId(one), PaperIdentifiers.arxivId(other))
                || differs(PaperIdentifiers.doi(one), PaperIdentifiers.doi(other));
        if (like.titlesDiffer() || otherId) {
            return false;
        }
        boolean otherPeople = like.sharedAuthors().filter(shared -> shared == 0).isPresent();
        boolean samePeople = like.sharedAuthors().filter(shared -> shared > 0).isPresent();
        boolean sameTitle = like.title() >= 0.99;
        if (otherPeople) {
            return sameTitle && like.abstractText() >= 0.5;
        }
        if (!like.abstracts()) {
            boolean within = like.titleWithin() >= 0.99 && like.fewestTitleWords() > TELLING;
            return sameTitle || like.title() >= 0.75 || (within && samePeople);
        }
        boolean sameText = like.abstractText() >= 0.35 || like.abstractWithin() >= 0.6;
        boolean likeText = like.abstractText() >= 0.08 && like.abstractWords() >= 0.3;
        return (sameText && (like.title() >= 0.25 || like.abstractText() >= 0.6 || samePeople))
                || (likeText && like.title() >= 0.6);
    }

    private static boolean shares(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static boolean differs(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
