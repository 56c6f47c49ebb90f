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
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Style;

/** What the window shows until the library is open, or when it cannot be opened. */
final class OpeningView {
    private final StackPane root = new StackPane();
    private final Label step = new Label("Opening the library…");
    private final ProgressBar bar = new ProgressBar();

    Parent createView() {
        Label name = new Label("Lectern", TopBar.mark());
        name.getStyleClass().add(Style.BRAND);
        step.setId("opening-step");
        step.getStyleClass().add(Style.MUTED);
        bar.setAccessibleText("Opening the library");
        bar.setPrefWidth(220);
        VBox middle = new VBox(16, name, bar, step);
        middle.setAlignment(Pos.CENTER);
        root.setId("opening");
        root.getStyleClass().add(Style.OPENING);
        root.getChildren().setAll(middle);
        return root;
    }

    void tell(String what, long done, long total) {
        step.setText(what);
        bar.setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
    }

    void failed(Path folder, String message, Runnable again) {
        Button retry = new Button("Try again");
        retry.setId("opening-again");
        retry.getStyleClass().add(Style.PRIMARY);
        retry.setOnAction(event -> {
            createView();
            again.run();
        });
        root.getChildren()
                .setAll(EmptyState.of(
                        "opening-failed",
                        "fth-alert-triangle",
                        "The library cannot be opened",
                        message + "\n\nThe library is in " + folder + '.',
                        List.of(retry)));
    }
}
