package org.lectern.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.lectern.Lectern;
import org.lectern.desktop.Opening.Opened;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Direction;
import org.lectern.desktop.base.IdleMemory;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.look.Fonts;
import org.lectern.desktop.look.PreferencesFile;
import org.lectern.desktop.look.PreferencesFile.Kept;
import org.lectern.desktop.look.Settings;
import org.lectern.desktop.look.Theme;
import org.lectern.desktop.look.WindowPlace;
import org.lectern.desktop.measure.Rehearsal;
import org.lectern.desktop.single.OneWindow;
import org.lectern.task.Progress;

/**
 * The desktop app: a window on one library. The library is opened while the window is built, and the window shows without waiting for it; where
 * that takes long, it says so.
 */
public final class LecternApp extends Application {
    private static final String REHEARSE = "--rehearse";
    private static final String MEASURE = "--measure=";
    private static final Duration BETWEEN_STEPS = Duration.seconds(3);
    /** A library that is not open by then takes long, and the window says so. */
    private static final Duration PATIENCE = Duration.millis(900);
    /** What stands beside the hits is asked for when they should be there. */
    private static final Duration REST = Duration.millis(500);
    /** What nobody waits for begins later still. */
    private static final Duration CALM = Duration.seconds(1.5);
    /** On a slow disk the window comes as on the first day rather than late. */
    private static final long PREFERENCES_MILLIS = 200;

    /** How long another window has to come to the front. */
    private static final java.time.Duration CALL = java.time.Duration.ofSeconds(2);

    /** What {@link #launch} began before JavaFX made the app. */
    private static final AtomicReference<Optional<Opening>> BEGUN = new AtomicReference<>(Optional.empty());

    /** Whether the window is the only one of its library. */
    private static final AtomicReference<OneWindow.Claim> CLAIMED =
            new AtomicReference<>(new OneWindow.Claim.Unknown());

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Background background = new Background(workers, Platform::runLater);
    private final OpeningView openingView = new OpeningView();
    private final AtomicReference<Optional<Opening>> opening = new AtomicReference<>(Optional.empty());
    private Optional<Models> models = Optional.empty();
    private Optional<Rehearsal> rehearsal = Optional.empty();

    /**
     * Opens the window and returns when it is closed; where the library has a window already, brings that to the front and returns at once.
     *
     * @param libraryFolder where the library is, or is to be
     * @return whether there was a window to open
     */
    public static boolean launch(Path libraryFolder) {
        return launch(libraryFolder, new String[0]);
    }

    /** As {@link #launch}, but the window searches once and then closes by itself: what the launcher learns a start from. */
    public static void rehearse(Path libraryFolder) {
        launch(libraryFolder, REHEARSE);
    }

    /**
     * As {@link #launch}, but the window does what a folder asks for, writes there how long that took, and closes by itself; see {@link Rehearsal}.
     */
    public static void measure(Path libraryFolder, Path folder) {
        launch(libraryFolder, MEASURE + folder.toAbsolutePath());
    }

    private static boolean launch(Path libraryFolder, String... more) {
        Path folder = libraryFolder.toAbsolutePath();
        OneWindow.Claim claim = claim(folder);
        if (claim instanceof OneWindow.Claim.Called) {
            return false;
        }
        CLAIMED.set(claim);
        BEGUN.set(Optional.of(Opening.of(folder)));
        String[] parameters = new String[1 + more.length];
        parameters[0] = folder.toString();
        System.arraycopy(more, 0, parameters, 1, more.length);
        Application.launch(LecternApp.class, parameters);
        if (claim instanceof OneWindow.Claim.Mine(OneWindow window)) {
            window.close();
        }
        return true;
    }

    /** On a disk that does not answer, the window comes all the same. */
    private static OneWindow.Claim claim(Path folder) {
        return CompletableFuture.supplyAsync(
                        () -> OneWindow.claim(folder, CALL),
                        task -> Thread.ofVirtual().start(task))
                .completeOnTimeout(new OneWindow.Claim.Unknown(), CALL.toMillis() * 2, TimeUnit.MILLISECONDS)
                .join();
    }

    @Override
    public void start(Stage stage) {
        Path folder = Path.of(getParameters().getRaw().getFirst());
        Opening first = BEGUN.getAndSet(Optional.empty()).orElseGet(() -> Opening.of(folder));
        opening.set(Optional.of(first));
        Fonts.load();
        Kept kept = first.remembered()
                .completeOnTimeout(Kept.DEFAULTS, PREFERENCES_MILLIS, TimeUnit.MILLISECONDS)
                .join();
        kept.choices().language().speak();
        WindowPlace remembered = kept.place();
        Settings settings = new Settings(kept.choices());
        StackPane root = new StackPane();
        Scene scene = new Scene(root, remembered.width(), remembered.height());
        scene.setNodeOrientation(Direction.of(Texts.language()));
        new Theme(scene, Platform.getPreferences().colorSchemeProperty(), settings);
        WindowFrame frame = new WindowFrame(stage, settings, PreferencesFile.in(folder), remembered, background);
        Models now = Models.of(
                LibraryAccess.of(this::library),
                background,
                url -> getHostServices().showDocument(url));
        models = Optional.of(now);
        MainView main =
                new MainView(new Desk(now, settings, url -> getHostServices().showDocument(url), remembered));
        root.getChildren().setAll(main.root());
        stage.setTitle("Lectern");
        stage.setScene(scene);
        frame.place();
        frame.remember(main);
        rehearsal = parameter(MEASURE).map(where -> new Rehearsal(Path.of(where), scene));
        rehearsal.ifPresent(measured -> measured.on(now.search()));
        stage.show();
        IdleMemory.of(scene);
        listen(stage);
        open(first, folder, root, main, now);
    }

    /** Another start on this library brings this window to the front. */
    private void listen(Stage stage) {
        if (CLAIMED.getAndSet(new OneWindow.Claim.Unknown()) instanceof OneWindow.Claim.Mine(OneWindow window)) {
            workers.execute(() -> window.listen(() -> Platform.runLater(() -> {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
            })));
        }
    }

    private Optional<String> parameter(String name) {
        return getParameters().getRaw().stream()
                .filter(parameter -> parameter.startsWith(name))
                .map(parameter -> parameter.substring(name.length()))
                .findFirst();
    }

    private Lectern library() {
        return opening.get().orElseThrow().await().lectern();
    }

    private void open(Opening library, Path folder, StackPane root, MainView main, Models now) {
        PauseTransition late = new PauseTransition(PATIENCE);
        late.setOnFinished(event -> tellWaiting(library, folder, root, main));
        late.play();
        background.run(
                library::await,
                opened -> {
                    late.stop();
                    main.root().setVisible(true);
                    root.getChildren().setAll(main.root());
                    begin(opened, now);
                },
                failure -> {
                    late.stop();
                    tellWaiting(library, folder, root, main);
                    if (!(failure instanceof CancellationException)) {
                        openingView.failed(
                                folder,
                                Background.explain(failure),
                                () -> open(again(folder), folder, root, main, now));
                    }
                });
    }

    private Opening again(Path folder) {
        Opening again = Opening.of(folder);
        opening.set(Optional.of(again));
        return again;
    }

    /** Says what goes on, over the panes that have nothing to show yet. */
    private void tellWaiting(Opening library, Path folder, StackPane root, MainView main) {
        main.root().setVisible(false);
        root.getChildren().setAll(main.root(), openingView.createView(folder, Platform::exit));
        library.tell(new Progress() {
            @Override
            public void report(String what, long done, long total) {
                Platform.runLater(() -> openingView.tell(what, done, total));
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
    }

    private void begin(Opened opened, Models now) {
        if (opened.isNew()) {
            now.imports().addSamples();
        } else {
            now.startHits();
            after(REST, now::startRest);
            after(CALM, now.offers()::start);
        }
        after(CALM, now.watch()::start);
        after(CALM, now.shared()::start);
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

    /**
     * Keeps what is being typed, stops an import at the next safe place, and lets all work that writes come to its end before the library is
     * closed. A library that is not open yet is waited for no more.
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
        Optional<Lectern> open = opening.get().flatMap(Opening::cancel);
        workers.close();
        open.ifPresent(Lectern::close);
    }
}
