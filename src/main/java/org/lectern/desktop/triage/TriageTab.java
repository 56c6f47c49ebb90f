package org.lectern.desktop.triage;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.lectern.InboxScope;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;

/** Where the window around it leads to the inbox. */
public final class TriageTab {
    private static final Texts TEXTS = Texts.of(TriageTab.class);

    private TriageTab() {}

    /** What the tab says: {@code Inbox 45}. */
    public static ObservableValue<String> words(TriageViewModel model) {
        return model.tally()
                .map(tally -> tally.waiting() == 0
                        ? TEXTS.get("inbox")
                        : TEXTS.get("inbox.count", Words.number(tally.waiting())));
    }

    /**
     * A button that goes through new papers; empty where there are none.
     *
     * @param papers how many an import brought
     * @param go what it does before, such as putting a report away
     */
    public static Optional<Button> offer(TriageViewModel model, int papers, String id, Runnable go) {
        if (papers <= 0) {
            return Optional.empty();
        }
        Button button = new Button(TEXTS.get("triage.new", papers));
        button.setId(id);
        button.getStyleClass().add(Style.PLAIN_LINK);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> {
            go.run();
            model.scope().set(InboxScope.LAST_IMPORT);
            model.open();
        });
        return Optional.of(button);
    }
}
