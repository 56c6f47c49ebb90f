package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.base.Texts;

/** The window in other languages than English. */
class LanguagesWindowTest {
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.DISPLAY);

    /** What comes from the bundles, in the pseudo language. What was cut has no end. */
    private static final Pattern OF_BUNDLES = Pattern.compile("⟦[^⟦⟧]*(?:⟧|$)");

    @TempDir
    Path folder;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, BEFORE);
    }

    @Test
    void everyTextIsOfTheBundlesOrOfTheLibrary() throws IOException {
        Locale.setDefault(Locale.Category.DISPLAY, Texts.PSEUDO);
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            LibraryTexts library = LibraryTexts.of(window.lectern, EveryView.QUERY, "voxel has:code", "nothingofthesort")
                    .value(EveryView.LIST);
            List<String> faults = new ArrayList<>();
            EveryView.of(window, folder, view -> Fx.get(() -> TextWalk.of(window.scene.getRoot()))
                    .forEach(text -> library.others(withoutThoseOfBundles(text))
                            .forEach(piece -> faults.add(view + ": " + piece + "   in   " + text))));
            faults.forEach(System.out::println);
            assertThat(faults).isEmpty();
        }
    }

    /** Values stand within texts, which may be texts themselves: the innermost go first. */
    private static String withoutThoseOfBundles(String text) {
        String before = text;
        String after = OF_BUNDLES.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = OF_BUNDLES.matcher(before).replaceAll("");
        }
        return after;
    }

    @Test
    void everyViewStandsWhereItIsReadFromTheRight() throws IOException {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Fx.run(() -> window.scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
            List<String> views = new ArrayList<>();
            EveryView.of(window, folder, view -> {
                views.add(view);
                window.picture("test-mirrored-" + view);
                List<String> turned = new ArrayList<>();
                Fx.run(() -> collectTurned(window.scene.getRoot(), turned));
                assertThat(turned).as("English that would be read from the right in " + view).isEmpty();
            });
            assertThat(views).contains("explore", "board", "overview", "inbox", "topic", "lists");
        }
    }

    private static void collectTurned(Parent parent, List<String> turned) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof MarkedFlow flow
                    && !flow.content().text().isBlank()
                    && flow.getEffectiveNodeOrientation() != NodeOrientation.LEFT_TO_RIGHT) {
                turned.add(flow.content().text());
            }
            if (node instanceof Parent inner) {
                collectTurned(inner, turned);
            }
        }
    }
}
