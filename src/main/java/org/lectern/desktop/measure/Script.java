package org.lectern.desktop.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.lectern.desktop.search.Row;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.SearchResult;

/** What a person does at the window, and how long each takes until it is painted, in milliseconds. Used off the FX thread. */
final class Script {
    private static final long LIMIT_SECONDS = 300;
    /** A fast typist's pause between two letters. */
    private static final long BETWEEN_LETTERS = 80;
    /** How long one looks at what was found, so that what comes later than the hits comes too. */
    private static final long BETWEEN_QUERIES = 700;

    private static final int JUMPS = 40;
    private static final int PAGES = 60;
    private static final int FACETS = 6;
    private static final int WHEEL = -120;
    private static final double MARGIN = 50;

    private final Scene scene;
    private final SearchViewModel search;
    private final Painted painted;

    /**
     * A script.
     *
     * @param painted what tells when something is painted in the scene
     */
    Script(Scene scene, SearchViewModel search, Painted painted) {
        this.scene = scene;
        this.search = search;
        this.painted = painted;
    }

    /**
     * Two times for each keystroke.
     *
     * @param letters until the letter was painted
     * @param answers until the hits of what is typed then were
     */
    record Typed(List<Double> letters, List<Double> answers) {}

    /** Types queries letter by letter, each in place of the one before. */
    Typed type(List<String> queries) {
        Typed typed = new Typed(new ArrayList<>(), new ArrayList<>());
        for (String query : queries) {
            onFx(() -> {
                field().requestFocus();
                field().selectAll();
                return true;
            });
            for (int end = 1; end <= query.length(); end++) {
                String text = query.substring(0, end);
                long began = System.nanoTime();
                var letter = new CompletableFuture<Long>();
                var answer = new CompletableFuture<Long>();
                Platform.runLater(() -> {
                    press(field(), text.substring(text.length() - 1));
                    forward(painted.when(() -> field().getText().equals(text)), letter);
                    forward(painted.when(() -> isAnswered(text)), answer);
                });
                typed.letters().add(millis(began, await(letter)));
                typed.answers().add(millis(began, await(answer)));
                pause(BETWEEN_LETTERS - (long) millis(began, System.nanoTime()));
            }
            pause(BETWEEN_QUERIES);
        }
        return typed;
    }

    /** Clears the search, as Escape does, until everything is shown. */
    void clear() {
        var _ = painted(() -> search.query().set(""), () -> isAnswered(""));
        pause(BETWEEN_QUERIES);
    }

    /** Turns the wheel once a frame: the times between frames. */
    List<Double> wheel(int frames) {
        List<Double> times = new ArrayList<>();
        var done = new CompletableFuture<Long>();
        Platform.runLater(() -> new AnimationTimer() {
            private long last = System.nanoTime();

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                times.add(millis(last, time));
                last = time;
                if (times.size() > frames) {
                    stop();
                    done.complete(time);
                } else {
                    turn();
                }
            }
        }.start());
        await(done);
        // The first is from the beginning to wherever the beat of the frames was.
        return times.subList(1, times.size());
    }

    private void turn() {
        Node flow = list().lookup(".virtual-flow");
        Event.fireEvent(
                flow,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        MARGIN,
                        MARGIN,
                        MARGIN,
                        MARGIN,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        WHEEL,
                        0,
                        WHEEL,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(flow, MARGIN, MARGIN)));
    }

    /** Pages through the hits by key, one page after the other: until all rows of each are painted. */
    List<Double> pages() {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            times.add(painted(
                    () -> {
                        list().requestFocus();
                        key(list(), KeyEvent.KEY_PRESSED, KeyCode.PAGE_DOWN, "");
                    },
                    this::areRowsThere));
            pause(BETWEEN_LETTERS);
        }
        return times;
    }

    /** Jumps to hits anywhere, as the thumb of the scroll bar does: until their rows are painted. */
    List<Double> jumps() {
        Random random = new Random(1);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < JUMPS; i++) {
            int there = random.nextInt(Math.max(1, onFx(() -> list().getItems().size())));
            times.add(painted(() -> list().scrollTo(there), this::areRowsThere));
            pause(BETWEEN_LETTERS);
        }
        return times;
    }

    /** Ticks the first values of the side bar, each on and off: until the hits with it are painted. */
    List<Double> facets() {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < FACETS; i++) {
            int which = i;
            for (int twice = 0; twice < 2; twice++) {
                times.add(painted(
                        () -> boxes().skip(which).findFirst().ifPresent(CheckBox::fire),
                        () -> isAnswered(search.query().get())));
                pause(BETWEEN_QUERIES);
            }
        }
        return times;
    }

    private Stream<CheckBox> boxes() {
        return scene.getRoot().lookupAll(".facet-row .check-box").stream()
                .filter(box -> box.isVisible() && !box.isDisabled())
                .map(CheckBox.class::cast);
    }

    /** From a deed until it is painted. */
    private double painted(Runnable deed, BooleanSupplier shown) {
        long began = System.nanoTime();
        var done = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            deed.run();
            forward(painted.when(shown), done);
        });
        return millis(began, await(done));
    }

    private boolean isAnswered(String text) {
        return search.result()
                .map(SearchResult::request)
                .filter(request -> request.query().equals(text))
                .isPresent();
    }

    private boolean areRowsThere() {
        return list().lookupAll(".list-cell").stream()
                .filter(Node::isVisible)
                .map(cell -> ((ListCell<?>) cell).getItem())
                .noneMatch(Row.Loading.class::isInstance);
    }

    private TextField field() {
        return (TextField) scene.lookup("#search-field");
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#hits");
    }

    private static void press(Node node, String letter) {
        KeyCode code = letter.equals(" ") ? KeyCode.SPACE : KeyCode.A;
        key(node, KeyEvent.KEY_PRESSED, code, "");
        key(node, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, letter);
        key(node, KeyEvent.KEY_RELEASED, code, "");
    }

    private static void key(Node node, EventType<KeyEvent> type, KeyCode code, String letter) {
        Event.fireEvent(node, new KeyEvent(type, letter, "", code, false, false, false, false));
    }

    private static void forward(CompletableFuture<Long> from, CompletableFuture<Long> to) {
        var _ = from.thenAccept(to::complete);
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Math.max(0, millis)));
    }

    private static <T> T onFx(Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return await(done);
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
    }
}
