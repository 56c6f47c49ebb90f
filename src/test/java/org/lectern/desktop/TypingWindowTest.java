package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.typing.Offer;
import org.testfx.api.FxRobot;

/** What is offered below the search field, in the real window, driven by keys. */
class TypingWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static List<String> offers(TestWindow window) {
        return Fx.get(() -> window.models.offers().offers().get().stream()
                .map(offer -> switch (offer) {
                    case Offer.Completed completed -> completed.completion().label();
                    case Offer.Earlier(String query) -> "earlier: " + query;
                })
                .toList());
    }

    private static void awaitOffer(TestWindow window, String label) {
        Fx.await("the offer " + label, () -> offers(window).contains(label));
    }

    private static String field(TestWindow window) {
        return Fx.get(() -> window.node("search-field", TextField.class).getText());
    }

    private static int active(TestWindow window) {
        return Fx.get(() -> window.models.offers().active().get());
    }

    @Test
    void tabTakesTheFirstAndKeysGoThroughThemOnlyWhenAsked() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            robot.write("neu", 0);
            awaitOffer(window, "neural");
            window.picture("test-offers-light");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            assertThat(active(window)).isEqualTo(-1);
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();

            robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
            robot.type(KeyCode.DOWN);
            assertThat(active(window)).isEqualTo(1);
            window.picture("test-offers-dark");
            robot.type(KeyCode.UP).type(KeyCode.UP);
            assertThat(active(window)).isEqualTo(-1);
            String first = offers(window).getFirst();
            robot.type(KeyCode.TAB);
            assertThat(field(window)).isEqualTo(first);
            Fx.await("no offers", () -> offers(window).isEmpty());

            robot.write(" au", 0);
            awaitOffer(window, "author:");
            robot.type(KeyCode.TAB);
            assertThat(field(window)).isEqualTo(first + " author:");
            Fx.await("the authors", () -> offers(window).size() > 3);
            window.picture("test-offers-authors");
            robot.type(KeyCode.ESCAPE);
            Fx.await("no offers", () -> offers(window).isEmpty());
            assertThat(field(window)).isEqualTo(first + " author:");
            robot.type(KeyCode.ESCAPE);
            assertThat(field(window)).isEmpty();
        }
    }

    @Test
    void downStillMovesThroughTheHitsAndWhatWasLookedAtIsRemembered() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            robot.write("voxel", 0);
            Fx.await(
                    "the answer",
                    () -> window.models
                            .search()
                            .result()
                            .filter(found -> found.request().query().equals("voxel"))
                            .isPresent());
            robot.type(KeyCode.DOWN);
            Fx.await(
                    "the history", () -> window.models.history().queries().get().equals(List.of("voxel")));
            assertThat(window.lectern.searched()).containsExactly("voxel");
            robot.type(KeyCode.ESCAPE);
            if (!field(window).isEmpty()) {
                robot.type(KeyCode.ESCAPE);
            }
            window.search("memory");
            robot.type(KeyCode.ENTER);
            Fx.await("both", () -> window.models.history().queries().get().equals(List.of("memory", "voxel")));
            // Enter went to the hits.
            robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
            window.search("");
            robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
            assertThat(offers(window)).containsExactly("earlier: memory", "earlier: voxel");
            window.picture("test-offers-history");
            robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
            assertThat(field(window)).isEqualTo("voxel");
            Fx.await("no offers", () -> offers(window).isEmpty());

            window.search("");
            robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
            robot.press(KeyCode.SHIFT).type(KeyCode.DELETE).release(KeyCode.SHIFT);
            Fx.await("one left", () -> offers(window).size() == 1);
            Fx.run(() -> window.models.offers().forgetAll());
            Fx.await("none", () -> window.lectern.searched().isEmpty());
        }
    }

    @Test
    void whatWasProbablyMeantIsOfferedAndTakenByAKey() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            window.search("vissual cortxe");
            Fx.await(
                    "the suggestion",
                    () -> window.node("did-you-mean", HBox.class).isVisible());
            window.picture("test-did-you-mean-light");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-did-you-mean-dark");
            robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
            assertThat(field(window)).isEqualTo("visual cortex");
            Fx.await(
                    "no suggestion",
                    () -> !window.node("did-you-mean", HBox.class).isVisible());
        }
    }
}
