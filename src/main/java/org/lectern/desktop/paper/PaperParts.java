package org.lectern.desktop.paper;

import java.util.List;
import javafx.scene.Node;
import org.lectern.desktop.base.EmptyState;

/**
 * What stands in the pane of a paper beside the paper's own texts.
 *
 * @param id the name of the pane's node, and the beginning of those in it
 * @param marks what is said of the paper, below its facts
 * @param note what is written about it, below its abstract
 * @param nothing what is shown while no paper is open
 */
public record PaperParts(String id, Node marks, Node note, Node nothing) {
    /** The name of the pane beside the hits. */
    static final String MAIN = "paper";

    /** Those of the pane beside the hits. */
    public static PaperParts beside(Node marks, Node note) {
        return new PaperParts(
                MAIN,
                marks,
                note,
                EmptyState.of(
                        "paper-none",
                        "fth-book-open",
                        "No paper is open",
                        "Choose a hit to read it here: click it, or press the down key in the search field.",
                        List.of()));
    }
}
