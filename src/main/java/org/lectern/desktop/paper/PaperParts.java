package org.lectern.desktop.paper;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Texts;

/**
 * What stands in the pane of a paper beside the paper's own texts.
 *
 * @param id the name of the pane's node, and the beginning of those in it
 * @param actions what can be done with the paper at once, below its facts and before its links
 * @param above what is said of the paper, above its abstract
 * @param marks what is said of it, below its abstract
 * @param note what is written about it, below that
 * @param related what it leads to, below its note
 * @param nothing what is shown while no paper is open
 */
public record PaperParts(String id, List<Node> actions, Node above, Node marks, Node note, Node related, Node nothing) {
    private static final Texts TEXTS = Texts.of(PaperParts.class);

    /** Copies the list. */
    public PaperParts {
        actions = List.copyOf(actions);
    }

    /** The name of the pane beside the hits. */
    static final String MAIN = "paper";

    /** Those of the pane beside the hits. */
    public static PaperParts beside(List<Node> actions, Node marks, Node note, Node related) {
        return new PaperParts(
                MAIN,
                actions,
                unused(),
                marks,
                note,
                related,
                EmptyState.of("paper-none", "fth-book-open", TEXTS.get("none"), TEXTS.get("none.text"), List.of()));
    }

    /** Something that takes no room. */
    public static Node unused() {
        Region none = new Region();
        none.setManaged(false);
        return none;
    }
}
