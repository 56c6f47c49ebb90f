package org.lectern.export.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.export.entry.Entry;
import org.lectern.export.key.UniqueKeys;
import org.lectern.export.name.AuthorList;
import org.lectern.export.name.PersonName;
import org.lectern.paper.CitationKeyText;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;

/** Looks at the entries of one export, one after another. Not safe for use by several threads. */
public final class EntryChecks {
    /** The key of the first entry of each title; a title is remembered by a hash, and compared where that is met again. */
    private final Map<NormalizedTitle, String> titles = new HashMap<>();

    private final boolean otherKeysLost;

    /**
     * Checks for one export.
     *
     * @param otherKeysLost whether the format has a key for each entry by which documents cite it, but no place for others
     */
    public EntryChecks(boolean otherKeysLost) {
        this.otherKeysLost = otherKeysLost;
    }

    /** What is missing or doubtful in an entry; none when it is sound. */
    public List<Doubt> of(Entry entry) {
        Metadata paper = entry.paper();
        List<Doubt> doubts = new ArrayList<>(0);
        Adder adder = (kind, message) -> doubts.add(new Doubt(entry.key(), paper.title(), kind, message));
        authors(entry.authors(), paper.authorCount().orElse(0), adder);
        if (paper.published().isEmpty()) {
            adder.add(Doubt.Kind.NO_YEAR, "no year is known");
        } else if (paper.publishedInferred()) {
            adder.add(
                    Doubt.Kind.YEAR_INFERRED,
                    "the year %d was worked out"
                            .formatted(paper.published().get().year()));
        }
        if (paper.title().endsWith("…") || paper.title().endsWith("...")) {
            adder.add(Doubt.Kind.TITLE_CUT, "the title seems to be cut");
        }
        Optional.ofNullable(titles.putIfAbsent(NormalizedTitle.of(paper.title()), entry.key()))
                .ifPresent(other -> adder.add(Doubt.Kind.DUPLICATE_TITLE, "the same title as " + other));
        keys(entry, adder);
        return doubts;
    }

    private void keys(Entry entry, Adder adder) {
        entry.paper()
                .citationKey()
                .filter(key -> Stream.concat(Stream.of(entry.key()), entry.otherKeys().stream())
                        .noneMatch(own -> UniqueKeys.caseFolded(own).equals(UniqueKeys.caseFolded(key))))
                .ifPresent(key -> adder.add(
                        Doubt.Kind.KEY_CHANGED,
                        "its bibliography calls it %s, which %s"
                                .formatted(
                                        key,
                                        CitationKeyText.isUsable(key)
                                                ? "is another paper's key"
                                                : "programs cannot read as a key")));
        if (otherKeysLost && !entry.otherKeys().isEmpty()) {
            adder.add(
                    Doubt.Kind.OTHER_KEYS,
                    "also cited as %s, which BibTeX cannot say".formatted(String.join(", ", entry.otherKeys())));
        }
    }

    private interface Adder {
        void add(Doubt.Kind kind, String message);
    }

    private static void authors(AuthorList authors, int count, Adder adder) {
        int named = authors.names().size();
        if (named == 0) {
            adder.add(
                    Doubt.Kind.NO_AUTHORS,
                    count > 0 ? "no author is known by name, of %d".formatted(count) : "no author is known");
        } else if (authors.others()) {
            adder.add(
                    Doubt.Kind.MORE_AUTHORS,
                    count > named
                            ? "%d of %d authors are known by name".formatted(named, count)
                            : "not all authors are known by name");
        }
        for (PersonName name : authors.names()) {
            if (letters(name.given()) + letters(name.family()) < 2) {
                adder.add(Doubt.Kind.DOUBTFUL_NAME, "“" + name.family() + "” is hardly a name");
            }
        }
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters;
    }
}
