package org.lectern.share;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.list.EntryField;
import org.lectern.paper.PaperId;

/**
 * A place of a shared list in which one thing is said, and which people write as a whole: the title of a section, the note of an entry.
 * Registers are in the order of the file: those of the list, of each section, of each paper.
 *
 * @param about what it belongs to
 * @param of the section's key or the paper's id; empty for the list. What is none of these has its JSON here
 * @param fact what of it: {@code name}, {@code title}, {@code entry}, {@code note}, {@code vote} …
 * @param person who votes; empty where nobody does
 */
public record Register(About about, String of, String fact, String person) implements Comparable<Register> {
    /** What a register belongs to. */
    public enum About {
        LIST,
        SECTION,
        PAPER,
        /** Something of a newer version. */
        OTHER;

        /** The name in files: lower case. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String ENTRY = "entry";
    static final String VOTE = "vote";
    private static final String TITLE = "title";
    private static final String PLACE = "place";

    /** The facts in the order in which they stand in the file; others come after them. */
    private static final List<String> FACTS = List.of(
            "name", "description", "key", TITLE, PLACE, ENTRY, "reason", "note", "presenter", "date", "state", VOTE);

    private static final Comparator<Register> ORDER = Comparator.comparing(Register::about)
            .thenComparing(Register::of)
            .thenComparing(Register::rank)
            .thenComparing(Register::fact)
            .thenComparing(Register::person);

    /** The list's name. */
    public static final Register NAME = new Register(About.LIST, "", "name", "");

    /** What the list is for. */
    public static final Register DESCRIPTION = new Register(About.LIST, "", "description", "");

    /** What names the list in all its copies. */
    static final Register KEY = new Register(About.LIST, "", "key", "");

    /** A section's heading; while it says one, the section is there. */
    public static Register title(String section) {
        return new Register(About.SECTION, section, TITLE, "");
    }

    /** What is said of an entry. */
    public static Register field(PaperId paper, EntryField field) {
        return new Register(About.PAPER, paper.value(), field.key(), "");
    }

    /** Where a section stands. */
    static Register place(String section) {
        return new Register(About.SECTION, section, PLACE, "");
    }

    /** That a paper is in the list, and where. */
    static Register entry(PaperId paper) {
        return new Register(About.PAPER, paper.value(), ENTRY, "");
    }

    /** What a person thinks of a paper. */
    static Register vote(PaperId paper, String person) {
        return new Register(About.PAPER, paper.value(), VOTE, person);
    }

    /** The paper that it belongs to; empty when it belongs to none. */
    public Optional<PaperId> paper() {
        return about == About.PAPER ? PaperId.parse(of) : Optional.empty();
    }

    /** The field of an entry that it is. */
    Optional<EntryField> field() {
        return about == About.PAPER ? EntryField.ofKey(fact) : Optional.empty();
    }

    /** Whether it says a text that a person wrote, so that two of them can contradict one another. */
    boolean isText() {
        return equals(NAME) || equals(DESCRIPTION) || isTitle() || field().isPresent();
    }

    boolean isTitle() {
        return about == About.SECTION && fact.equals(TITLE);
    }

    private int rank() {
        int known = FACTS.indexOf(fact);
        return known < 0 ? FACTS.size() : known;
    }

    @Override
    public int compareTo(Register other) {
        return ORDER.compare(this, other);
    }
}
