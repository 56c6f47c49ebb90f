package org.lectern.desktop;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.look.PreferencesFile;
import org.lectern.desktop.look.PreferencesFile.Kept;
import org.lectern.desktop.look.Settings;
import org.lectern.desktop.look.WindowPlace;

/** Where the window stands: as last time if a screen still has that place, and remembered when it is closed; what is set is kept at once. */
final class WindowFrame {
    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 560;
    private static final double GRIP = 80;

    private final Stage stage;
    private final Settings settings;
    private final PreferencesFile file;
    private final WindowPlace before;
    private final InTurn saving;
    private Optional<MainView> main = Optional.empty();

    WindowFrame(Stage stage, Settings settings, PreferencesFile file, WindowPlace before, Background background) {
        this.stage = stage;
        this.settings = settings;
        this.file = file;
        this.before = before;
        this.saving = new InTurn(background);
    }

    void place() {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        Rectangle2D bounds = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.max(MIN_WIDTH, Math.min(before.width(), bounds.getWidth())));
        stage.setHeight(Math.max(MIN_HEIGHT, Math.min(before.height(), bounds.getHeight())));
        if (!Screen.getScreensForRectangle(before.x(), before.y(), GRIP, GRIP).isEmpty()) {
            stage.setX(before.x());
            stage.setY(before.y());
        }
        stage.setMaximized(before.maximized());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> save());
        settings.onChange(this::save);
    }

    /** From now on the widths of its panes are remembered too. */
    void remember(MainView view) {
        main = Optional.of(view);
    }

    private void save() {
        Kept now = now();
        saving.run(
                () -> {
                    file.write(now);
                    return now;
                },
                written -> {},
                failure -> {});
    }

    private Kept now() {
        boolean full = stage.isMaximized();
        return new Kept(
                settings.now(),
                new WindowPlace(
                        full ? before.x() : stage.getX(),
                        full ? before.y() : stage.getY(),
                        full ? before.width() : stage.getWidth(),
                        full ? before.height() : stage.getHeight(),
                        full,
                        main.map(MainView::sideWidth).orElse(before.sideWidth()),
                        main.map(MainView::hitsWidth).orElse(before.hitsWidth())));
    }
}
