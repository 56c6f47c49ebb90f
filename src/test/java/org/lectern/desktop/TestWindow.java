package org.lectern.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.FxWatchdog;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.look.Choices;
import org.lectern.desktop.look.Fonts;
import org.lectern.desktop.look.Settings;
import org.lectern.desktop.look.Theme;
import org.lectern.desktop.look.WindowPlace;
import org.lectern.desktop.paper.PaperViewModel.OpenPaper;
import org.lectern.desktop.search.SearchState;
import org.lectern.paper.Paper;
import org.lectern.task.Progress;

/** The real window on a real library, for tests: all but the app around it. */
final class TestWindow implements AutoCloseable {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;

    final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    final Lectern lectern;
    final Models models;
    final List<String> visited = new ArrayList<>();
    final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    final Scene scene;
    final Stage stage;
    final Settings settings = new Settings(Choices.DEFAULTS);
    final Theme theme;
    final MainView main;
    private final List<FxWatchdog.Stall> stalls = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final FxWatchdog watchdog;

    private TestWindow(Path folder, double width, double height) {
        watchdog = FxWatchdog.watching(stalls::add);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        lectern = Lectern.open(folder, Progress.NONE);
        Fonts.load();
        models = Models.of(LibraryAccess.of(lectern), new Background(workers, Platform::runLater), visited::add);
        scene = new Scene(new javafx.scene.layout.Pane(), width, height);
        theme = new Theme(scene, system, settings);
        main = new MainView(new Desk(models, settings, visited::add, WindowPlace.DEFAULTS));
        scene.setRoot(main.root());
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        models.start();
    }

    /** Opens the window on the library of a folder and waits for the first answer and for the focus. */
    static TestWindow open(Path folder, double width, double height) {
        Fx.start();
        TestWindow window = Fx.get(() -> new TestWindow(folder, width, height));
        window.settle();
        // The stage hands out its first focus late; what is focused before would lose it again.
        Fx.await(
                "the focus in the search field",
                () -> window.stage.isFocused() && window.scene.getFocusOwner() instanceof TextField);
        return window;
    }

    /** As {@link #open(Path, double, double)}, of the smallest size that the window is made for. */
    static TestWindow open(Path folder) {
        return open(folder, WIDTH, HEIGHT);
    }

    /** Opens the window and adds the sample listings to its library. */
    static TestWindow withSamples(Path folder) {
        return withSamples(folder, WIDTH, HEIGHT);
    }

    /** As {@link #withSamples(Path)}, of that size. */
    static TestWindow withSamples(Path folder, double width, double height) {
        TestWindow window = open(folder, width, height);
        window.lectern.addSamples(Progress.NONE);
        Fx.run(window.models::start);
        Fx.await(
                "the samples",
                () -> window.models.search().hits().size() > 60
                        && window.models.library().samples().get());
        window.settle();
        return window;
    }

    /** The titles of the first hits. */
    List<String> titles() {
        return Fx.get(() -> models.search().hits().firstPage().stream()
                .map(hit -> hit.paper().title())
                .toList());
    }

    /** The title of the paper that is open. */
    String opened() {
        return Fx.get(() -> models.paper()
                .open()
                .get()
                .map(OpenPaper::paper)
                .map(Paper::title)
                .orElse("none"));
    }

    /** What a label says. */
    String text(String label) {
        return Fx.get(() -> node(label, Label.class).getText());
    }

    /** The id of what has the focus. */
    String focus() {
        return Fx.get(() -> scene.getFocusOwner().getId());
    }

    /** Waits until nothing is under way: the newest question is answered and shown. */
    void settle() {
        Fx.await(
                "the answer",
                () -> !(models.search().state().get() instanceof SearchState.Waiting)
                        && models.library().statistics().get().isPresent()
                        && models.imports().step().get().isEmpty());
        // The side bar and the first paper come when the first hits are painted.
        Fx.await(
                "the side bar and the paper",
                () -> scene.lookup("#facets-tag") != null
                        && (models.search().hits().isEmpty()
                                || models.paper().open().get().isPresent()));
    }

    /** Types a query in place of the one before and waits for its answer. */
    void search(String query) {
        Fx.run(() -> models.search().query().set(query));
        Fx.await(
                "the answer to " + query,
                () -> models.search()
                        .result()
                        .filter(result -> result.request().query().equals(query))
                        .isPresent());
    }

    /** Whether imports are asked about first, as they are unless somebody says otherwise. */
    void review(boolean review) {
        Fx.run(() -> models.imports().review().set(review));
    }

    <T extends Node> T node(String id, Class<T> type) {
        @Nullable Node found = Fx.get(() -> scene.lookup("#" + id));
        if (found == null) {
            throw new AssertionError("no node " + id);
        }
        return type.cast(found);
    }

    Path picture(String name) {
        Fx.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        Fx.run(() -> scene.getRoot().layout());
        return Fx.get(() -> Picture.of(scene, name));
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        Fx.run(models.watch()::stop);
        watchdog.close();
        workers.close();
        lectern.close();
        note();
        if (failures.stream().anyMatch(AssertionError.class::isInstance)) {
            AssertionError failed = new AssertionError("the FX thread did what it must not do");
            failures.forEach(failed::addSuppressed);
            throw failed;
        }
    }

    /** How long tasks take depends on what else the computer does, so the long ones are noted and fail no test. */
    private void note() {
        List<String> lines = List.copyOf(stalls).stream()
                .filter(stall -> stall.cpuMillis() > FxWatchdog.LONGEST_MILLIS)
                .map(FxWatchdog.Stall::toString)
                .toList();
        Path target = Path.of("target");
        try {
            if (!lines.isEmpty() && Files.isDirectory(target)) {
                Files.write(
                        target.resolve("fx-tasks.txt"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
