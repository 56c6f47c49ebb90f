package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import org.lectern.desktop.search.Filter;
import org.lectern.search.Facet;
import org.lectern.search.NarrowedQuery;

/** Makes the pictures of the documentation, with the sample listings alone. */
final class DocsShots {
    private DocsShots() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("lectern-shots-docs");
        try (TestWindow window = TestWindow.withSamples(folder)) {
            hideBanner(window);
            window.search("brain");
            Fx.run(() -> window.models.search().toggle(new Filter(Facet.YEAR, "2024", "2024")));
            Fx.await(
                    "the narrowed answer",
                    () -> window.models
                            .search()
                            .result()
                            .filter(result -> NarrowedQuery.of(result.request().query())
                                            .selected()
                                            .size()
                                    == 1)
                            .isPresent());
            window.settle();
            picture(window, "explore-light", ColorScheme.LIGHT);
            picture(window, "explore-dark", ColorScheme.DARK);
            window.search("brain");
            window.settle();
            Fx.run(() -> window.settings.textSize().set(200));
            Fx.run(() -> window.system.set(ColorScheme.LIGHT));
            // The side bar gives its room to the hits.
            window.picture("large-text");
        }
        try (TestWindow window = TestWindow.open(folder, 1440, 900)) {
            hideBanner(window);
            window.search("brain");
            picture(window, "window-light", ColorScheme.LIGHT);
        }
        System.exit(0);
    }

    private static void hideBanner(TestWindow window) {
        Fx.await("the samples", () -> window.models.library().samples().get());
        Fx.run(() -> ((Button) window.scene.lookup("#samples-banner .icon-button")).fire());
    }

    private static void picture(TestWindow window, String name, ColorScheme scheme) {
        Fx.run(() -> window.system.set(scheme));
        window.settle();
        // Who looks at a picture does not type.
        Fx.run(window.main.hits()::requestFocus);
        // What comes behind the first answer: marks, topics, related papers.
        for (int turn = 0; turn < 40; turn++) {
            Fx.run(() -> {});
        }
        window.picture(name);
    }
}
