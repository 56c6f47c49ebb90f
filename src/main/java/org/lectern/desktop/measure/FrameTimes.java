package org.lectern.desktop.measure;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.FxWatchdog;
import org.lectern.desktop.base.FxWatchdog.Stall;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/**
 * A small chart in a corner of the window: how long the last frames took, and the last task that kept the window from drawing. It costs nothing
 * while it is not shown; while it is, the window draws all the time. Used on the FX thread.
 */
public final class FrameTimes {
    private static final Texts TEXTS = Texts.of(FrameTimes.class);
    private static final int BARS = 60;
    private static final double WIDE = 3;
    /** A bar of a frame that took so long is as high as the chart. */
    private static final double HIGHEST_MILLIS = 100;

    private static final double HEIGHT = 48;
    private static final double LATE_MILLIS = 25;
    private static final String LATE = "late";

    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final HBox bars = new HBox(1);
    private final Label frame = new Label();
    private final Label task = new Label();
    private Optional<FxWatchdog> watchdog = Optional.empty();
    private long last;
    private int next;
    private double worst;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (last > 0) {
                drawn((now - last) / 1e6);
            }
            last = now;
        }
    };

    public FrameTimes() {
        shown.subscribe((was, now) -> {
            if (now) {
                begin();
            } else {
                end();
            }
        });
    }

    /** Whether the chart is there. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Builds the chart, which lets all clicks through. */
    public Node createView() {
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.setMinHeight(HEIGHT);
        bars.setPrefHeight(HEIGHT);
        for (int i = 0; i < BARS; i++) {
            Region bar = new Region();
            bar.setMinWidth(WIDE);
            bar.getStyleClass().add("frame-bar");
            bars.getChildren().add(bar);
        }
        VBox chart = new VBox(4, bars, frame, task);
        chart.setId("frame-times");
        chart.setAccessibleText(TEXTS.get("frames"));
        chart.getStyleClass().add("frame-times");
        frame.getStyleClass().add(Style.SMALL);
        task.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        task.setWrapText(true);
        chart.setMouseTransparent(true);
        chart.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        chart.setPrefWidth(BARS * (WIDE + 1) + 24);
        chart.visibleProperty().bind(shown);
        chart.managedProperty().bind(shown);
        StackPane.setAlignment(chart, Pos.BOTTOM_RIGHT);
        return chart;
    }

    private void begin() {
        last = 0;
        worst = 0;
        task.setText(TEXTS.get("frames.no-task", FxWatchdog.LONGEST_MILLIS));
        watchdog = Optional.of(FxWatchdog.watching(stall -> Platform.runLater(() -> stood(stall))));
        timer.start();
    }

    private void end() {
        timer.stop();
        watchdog.ifPresent(FxWatchdog::close);
        watchdog = Optional.empty();
    }

    private void drawn(double millis) {
        Region bar = (Region) bars.getChildren().get(next);
        double height = Math.ceil(HEIGHT * Math.min(1, millis / HIGHEST_MILLIS));
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        bar.getStyleClass().remove(LATE);
        if (millis > LATE_MILLIS) {
            bar.getStyleClass().add(LATE);
        }
        worst = next == 0 ? millis : Math.max(worst, millis);
        next = (next + 1) % BARS;
        frame.setText(TEXTS.get("frames.last", Math.round(millis), Math.round(worst)));
    }

    private void stood(Stall stall) {
        task.setText(
                TEXTS.get("frames.task", Math.round(stall.millis()), Math.round(stall.cpuMillis()), stall.place()));
    }
}
