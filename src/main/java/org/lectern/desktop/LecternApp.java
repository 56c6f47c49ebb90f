package org.lectern.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.look.Fonts;
import org.lectern.desktop.look.PreferencesFile;
import org.lectern.desktop.look.Theme;
import org.lectern.desktop.look.WindowPreferences;
import org.lectern.desktop.measure.Rehearsal;
import org.lectern.task.Progress;

/** The desktop app: a window on one library. It shows at once and opens the library behind. */
public final class LecternApp extends Application {
    private static final String REHEARSE = "--rehearse";
    private static final String MEASURE = "--measure=";
    private static final Duration BETWEEN_STEPS = Duration.seconds(3);

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Background background = new Background(workers, Platform::runLater);
    private final OpeningView opening = new OpeningView();
    private Optional<Lectern> lectern = Optional.empty();
    private Optional<Models> models = Optional.empty();
    private Optional<Rehearsal> rehearsal = Optional.empty();

    /**
     * Opens the window and returns when it is closed.
     *
     * @param libraryFolder where the library is, or is to be
     */
    public static void launch(Path libraryFolder) {
        Application.launch(LecternApp.class, libraryFolder.toAbsolutePath().toString());
    }

    /** As {@link #launch}, but the window searches once and then closes by itself: what the launcher learns a start from. */
    public static void rehearse(Path libraryFolder) {
        Application.launch(LecternApp.class, libraryFolder.toAbsolutePath().toString(), REHEARSE);
    }

    /**
     * As {@link #launch}, but the window does what a folder asks for, writes there how long that took, and closes by itself; see {@link Rehearsal}.
     */
    public static void measure(Path libraryFolder, Path folder) {
        Application.launch(LecternApp.class, libraryFolder.toAbsolutePath().toString(), MEASURE + folder.toAbsolutePath());
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Path folder = Path.of(getParameters().getRaw().getFirst());
        PreferencesFile file = PreferencesFile.in(folder);
        WindowPreferences remembered = file.read();
        Scene scene = new Scene(opening.createView(), remembered.width(), remembered.height());
        Theme theme = new Theme(scene, Platform.getPreferences().colorSchemeProperty(), remembered.theme());
        WindowFrame frame = new WindowFrame(stage, theme, file, remembered);
        stage.setTitle("Lectern");
        stage.setScene(scene);
        frame.place();
        rehearsal = getParameters().getRaw().stream()
                .filter(parameter -> parameter.startsWith(MEASURE))
                .findFirst()
                .map(parameter -> new Rehearsal(Path.of(parameter.substring(MEASURE.length())), scene));
        stage.show();
        open(folder, opened -> show(opened, scene, theme, frame, remembered));
    }

    /** A library as it was found; whether it is new is asked while it is opened, off the FX thread. */
    private record Opened(Lectern lectern, boolean isNew) {}

    private void show(Opened opened, Scene scene, Theme theme, WindowFrame frame, WindowPreferences remembered) {
        Models now = Models.of(
                LibraryAccess.of(opened.lectern),
                background,
                url -> getHostServices().showDocument(url));
        models = Optional.of(now);
        MainView main = new MainView(
                new Desk(now, theme.choice(), url -> getHostServices().showDocument(url), remembered));
        scene.setRoot(main.root());
        rehearsal.ifPresent(measured -> measured.on(now.search()));
        frame.remember(main);
        now.watch().start();
        now.shared().start();
        if (opened.isNew) {
            now.imports().addSamples();
        } else {
            now.start();
        }
        if (getParameters().getRaw().contains(REHEARSE)) {
            after(BETWEEN_STEPS, () -> now.search().query().set("neural network"));
            after(BETWEEN_STEPS.multiply(2), Platform::exit);
        }
    }

    private static void after(Duration time, Runnable step) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(over -> step.run());
        pause.play();
    }

    private void open(Path folder, Consumer<Opened> ready) {
        background.run(
                () -> {
                    Lectern opened = Lectern.open(folder, telling());
                    return new Opened(opened, opened.library().changeNumber() == 0);
                },
                opened -> {
                    lectern = Optional.of(opened.lectern);
                    ready.accept(opened);
                },
                failure -> opening.failed(folder, Background.explain(failure), () -> open(folder, ready)));
    }

    private Progress telling() {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {
                Platform.runLater(() -> opening.tell(what, done, total));
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    /**
     * Keeps what is being typed, stops an import at the next safe place, and lets all work that writes come to its end before the library is
     * closed.
     */
    @Override
    public void stop() {
        models.ifPresent(now -> {
            now.saveLast();
            now.watch().stop();
            now.shared().stop();
            now.duplicates().close();
            now.imports().cancel();
        });
        workers.close();
        lectern.ifPresent(Lectern::close);
    }
}
