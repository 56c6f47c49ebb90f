package org.lectern.desktop.lists;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.lists.SharingViewModel.Shared;

/** Beside the progress of a list: where it is shared, whether that goes well, and whether something in it contradicts itself. */
final class ShareBadge {
    private static final Texts TEXTS = Texts.of(ShareBadge.class);
    private static final PseudoClass CONFLICTS = PseudoClass.getPseudoClass("conflicts");

    private final SharingViewModel sharing;

    ShareBadge(SharingViewModel sharing) {
        this.sharing = sharing;
    }

    /** Builds it; it is there while the list is shared. */
    Button createView() {
        Button badge = new Button();
        badge.setId("list-shared");
        badge.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL, "list-badge");
        badge.setMnemonicParsing(false);
        badge.setMinWidth(0);
        badge.managedProperty().bind(badge.visibleProperty());
        badge.setOnAction(event -> sharing.open());
        sharing.shared().subscribe(now -> {
            badge.setVisible(now.isPresent());
            now.ifPresent(shared -> show(badge, shared));
        });
        return badge;
    }

    private static void show(Button badge, Shared shared) {
        int conflicts = shared.conflicts().size();
        boolean wrong = conflicts > 0 || shared.problem().isPresent();
        badge.setGraphic(new FontIcon(wrong ? "fth-alert-triangle" : "fth-users"));
        badge.setText(text(shared));
        String file = shared.problem()
                .map(why -> TEXTS.get("remark", shared.file().toString(), why))
                .orElse(shared.file().toString());
        String words = conflicts > 0 ? TEXTS.get("badge.tip", file) : file;
        Tip.set(badge, words);
        badge.setAccessibleText(badge.getText());
        badge.setAccessibleHelp(words);
        badge.pseudoClassStateChanged(CONFLICTS, wrong);
    }

    private static String text(Shared shared) {
        int conflicts = shared.conflicts().size();
        String file = String.valueOf(shared.file().getFileName());
        if (shared.problem().isPresent()) {
            String behind = TEXTS.get("badge.problem", file);
            return conflicts > 0 ? TEXTS.get("badge.conflicts", conflicts, behind) : behind;
        }
        return conflicts > 0 ? TEXTS.get("badge.conflicts", conflicts, file) : TEXTS.get("badge.shared", file);
    }
}
