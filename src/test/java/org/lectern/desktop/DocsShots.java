package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import javafx.application.ColorScheme;
import org.lectern.desktop.search.Filter;
import org.lectern.search.Facet;
import org.lectern.search.NarrowedQuery;

/** Makes the pictures of the documentation, with the sample listings alone. */
final class DocsShots {
    private DocsShots() {}

    public static void main(String[] arguments) throws IOException {
        try (TestWindow window = TestWindow.withSamples(Files.createTempDirectory("lectern-shots-docs"))) {
            window.search("brain");
            Fx.run(() -> window.models.search().toggle(new Filter(Facet.HAS, "code", "Code")));
            Fx.await("the narrowed answer", () -> window.models
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
            picture(window, "window-light", ColorScheme.LIGHT);
            Fx.run(() -> window.settings.textSize().set(200));
            picture(window, "large-text", ColorScheme.LIGHT);
        }
        System.exit(0);
    }

    private static void picture(TestWindow window, String name, ColorScheme scheme) {
        Fx.run(() -> window.system.set(scheme));
        window.settle();
        // What comes behind the first answer: marks, topics, related papers.
        for (int turn = 0; turn < 40; turn++) {
            Fx.run(() -> {});
        }
        window.picture(name);
    }
}
