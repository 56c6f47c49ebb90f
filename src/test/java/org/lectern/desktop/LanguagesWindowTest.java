package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.export.FormatNames;
import org.lectern.export.ExportFormat;
import org.lectern.export.key.KeyPattern;

/** The window in other languages than English. */
class LanguagesWindowTest {
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.DISPLAY);

    /** What comes from the bundles, in the pseudo language. What was cut has no end. */
    private static final Pattern OF_BUNDLES = Pattern.compile("⟦[^⟦⟧]*(?:⟧|$)");

    /** Keys that stand in one text and are shown one by one. */
    private static final Pattern END_OF_BUNDLES = Pattern.compile("^[^⟦⟧]*⟧");

    /** As the language writes it. */
    private static final Pattern DATE = Pattern.compile("\\p{L}{3,9} \\d{1,2}, \\d{4}(?:, \\d{1,2}:\\d{2}\\h[AP]M)?");

    /**
     * Sentences of the core with reasons and values of all kinds, which come as they are written for people at the command line, in English:
     * why a file cannot be read, and what is wrong in a query.
     */
    private static final List<Pattern> OF_CORE = List.of(
            Pattern.compile("in no layout that Lectern reads \\(tried: .*", Pattern.DOTALL),
            Pattern.compile("“soon” is no year or range of years.*", Pattern.DOTALL));

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
            LibraryTexts library = LibraryTexts.of(window.lectern, EveryView.QUERIES)
                    .value(EveryView.LIST)
                    .value(folder.resolve(EveryView.NOISE).toString())
                    .value(EveryView.LISTING)
                    .value("Lectern")
                    .value(KeyPattern.DEFAULT);
            for (ExportFormat format : ExportFormat.values()) {
                library.value(FormatNames.of(format));
            }
            Set<String> faults = new TreeSet<>();
            EveryView.of(window, folder, view -> {
                if (Fx.get(() -> window.scene.lookup("#export-preview")) instanceof TextArea preview) {
                    library.value(Fx.get(preview::getText));
                }
                library.keys(window.lectern);
                Fx.get(() -> window.models.board().comparison()).ifPresent(library::terms);
                for (String text : Fx.get(() -> TextWalk.of(window.scene.getRoot()))) {
                    library.others(withoutThoseOfBundles(text))
                            .forEach(piece -> faults.add(view + ": “" + piece + "” in “" + text + "”"));
                }
            });
            assertThat(faults).isEmpty();
        }
    }

    /** Values stand within texts, which may be texts themselves: the innermost go first. */
    private static String withoutThoseOfBundles(String text) {
        if (OF_CORE.stream().anyMatch(known -> known.matcher(text).matches())) {
            return "";
        }
        String before = DATE.matcher(text).replaceAll("");
        String after = OF_BUNDLES.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = OF_BUNDLES.matcher(before).replaceAll("");
        }
        return END_OF_BUNDLES.matcher(after).replaceAll("");
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
                assertThat(turned)
                        .as("English that would be read from the right in " + view)
                        .isEmpty();
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
