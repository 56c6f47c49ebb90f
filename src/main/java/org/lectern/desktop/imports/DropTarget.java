package org.lectern.desktop.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/** Takes files, folders and text that are dropped anywhere on the window, and says so while they hover. */
public final class DropTarget {
    private static final Texts TEXTS = Texts.of(DropTarget.class);

    private final Consumer<List<Path>> opened;
    private final Consumer<List<String>> read;
    private final StackPane overlay = new StackPane();

    /**
     * The target.
     *
     * @param opened is given files and folders
     * @param read is given a text in its flavours, the richest first
     */
    public DropTarget(Consumer<List<Path>> opened, Consumer<List<String>> read) {
        this.opened = opened;
        this.read = read;
    }

    /** Builds what lies over the window while something hovers. */
    public Node createView() {
        Label words = new Label(TEXTS.get("drop"), new FontIcon("fth-download"));
        words.setAlignment(Pos.CENTER);
        overlay.setId("drop-overlay");
        overlay.getStyleClass().add(Style.DROP_OVERLAY);
        overlay.getChildren().add(words);
        overlay.setMouseTransparent(true);
        overlay.setVisible(false);
        return overlay;
    }

    /** Listens to a whole window. */
    public void listenTo(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isWelcome(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                overlay.setVisible(true);
            }
        });
        scene.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> overlay.setVisible(false));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            overlay.setVisible(false);
            event.setDropCompleted(take(event.getDragboard()));
        });
    }

    private static boolean isWelcome(Dragboard dropped) {
        return dropped.hasFiles() || dropped.hasString() || dropped.hasHtml();
    }

    private boolean take(Dragboard dropped) {
        if (dropped.hasFiles()) {
            opened.accept(dropped.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        List<String> flavours = ClipboardText.flavours(dropped);
        if (!flavours.isEmpty()) {
            read.accept(flavours);
        }
        return !flavours.isEmpty();
    }
}
