package org.lectern.compare;

import java.util.List;
import org.lectern.paper.Paper;

/**
 * One paper of a comparison.
 *
 * @param title as it is shown
 * @param abstractText as it is shown; empty when there is none
 * @param sentences those of the abstract in their order, with their roles; none when there is no abstract
 * @param titleMarks the terms of the title in reading order; none overlaps another
 * @param abstractMarks the same of the abstract
 */
public record Column(
        Paper paper,
        String title,
        String abstractText,
        List<RoleSentence> sentences,
        List<Mark> titleMarks,
        List<Mark> abstractMarks) {
    /** Copies the lists. */
    public Column {
        sentences = List.copyOf(sentences);
        titleMarks = List.copyOf(titleMarks);
        abstractMarks = List.copyOf(abstractMarks);
    }

    /** Whether there is an abstract to compare. */
    public boolean hasAbstract() {
        return !abstractText.isBlank();
    }

    /** One of its texts as it is shown. */
    public String text(Part part) {
        return switch (part) {
            case TITLE -> title;
            case ABSTRACT -> abstractText;
        };
    }

    /** The marks of one of its texts. */
    public List<Mark> marks(Part part) {
        return switch (part) {
            case TITLE -> titleMarks;
            case ABSTRACT -> abstractMarks;
        };
    }
}
