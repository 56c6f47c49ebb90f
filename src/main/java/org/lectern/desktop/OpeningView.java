package org.lectern.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/** What the window shows where a library takes long to open, or cannot be opened. */
final class OpeningView {
    private static final Texts TEXTS = Texts.of(OpeningView.class);
    private static final double WIDEST = 460;

    private final StackPane root = new StackPane();
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();

    /**
     * Shows that the library of a folder is being opened.
     *
     * @param close closes the window
     */
    Parent createView(Path folder, Runnable close) {
        Label name = new Label("Lectern", TopBar.mark());
        name.getStyleClass().add(Style.BRAND);
        step.setId("opening-step");
        step.setText(TEXTS.get("opening"));
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(TEXTS.get("opening"));
        bar.setPrefWidth(220);
        Label why = new Label(TEXTS.get("opening.long", folder));
        why.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        why.setWrapText(true);
        why.setTextAlignment(TextAlignment.CENTER);
        why.setMaxWidth(WIDEST);
        Button end = new Button(TEXTS.get("opening.close"));
        end.setId("opening-close");
        end.setOnAction(event -> close.run());
        VBox middle = new VBox(16, name, bar, step, why, end);
        middle.setAlignment(Pos.CENTER);
        root.setId("opening");
        root.getStyleClass().setAll(Style.OPENING);
        root.getChildren().setAll(middle);
        return root;
    }

    void tell(String what, long done, long total) {
        step.setText(what);
        bar.setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
    }

    void failed(Path folder, String message, Runnable again) {
        Button retry = new Button(TEXTS.get("opening.again"));
        retry.setId("opening-again");
        retry.getStyleClass().add(Style.PRIMARY);
        retry.setOnAction(event -> again.run());
        root.getChildren()
                .setAll(EmptyState.of(
                        "opening-failed",
                        "fth-alert-triangle",
                        TEXTS.get("opening.failed"),
                        message + "\n\n" + TEXTS.get("opening.where", folder),
                        List.of(retry)));
        retry.requestFocus();
    }
}
