package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;

/** Makes pictures of what the window shows of topics: {@code TopicShots FOLDER} takes the listings of a folder. */
final class TopicShots {
    private TopicShots() {}

    public static void main(String[] arguments) throws IOException {
        all(Path.of(arguments[0]));
        System.exit(0);
    }

    static void all(Path listings) throws IOException {
        Path full = Files.createTempDirectory("lectern-shots-topics");
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
            try (TestWindow window = TestWindow.open(full, size[0], size[1])) {
                window.lectern.importPaths(List.of(listings), Progress.NONE);
                Fx.run(window.models::start);
                page(window, "Brain decoding", "-" + size[0]);
                page(window, "Neuroscience", "-" + size[0]);
                book(window, "-" + size[0]);
            }
        }
        try (TestWindow window = TestWindow.open(Files.createTempDirectory("lectern-shots-no-papers"))) {
            page(window, "Brain decoding", "-empty");
            Fx.run(window.models.topics().showBook()::run);
            Fx.await("the tree", () -> window.scene.lookup("#topics-tree") != null);
            both(window, "book-empty");
            Fx.run(window.node("topics-new-tab", Button.class)::fire);
            Fx.await("that there are none", () -> window.scene.lookup("#phrases-none") != null);
            both(window, "phrases-empty");
        }
    }

    /** A rule that is being changed, and one that is wrong. */
    private static void book(TestWindow window, String suffix) {
        Topic topic = window.lectern.topics().book().named("Brain decoding").orElseThrow();
        Fx.run(() -> window.models.topics().book().open(topic));
        Fx.await(
                "the form",
                () -> window.scene.lookup("#topic-form-rule") instanceof TextArea rule
                        && !rule.getText().isEmpty());
        TextArea rule = window.node("topic-form-rule", TextArea.class);
        Fx.run(() -> rule.setText("\"brain decoding\" OR (voxel* reconstruct*)"));
        Fx.await("the effect", () -> window.text("topic-form-effect").contains("gained"));
        both(window, "book" + suffix);
        Fx.run(() -> rule.setText("\"brain decoding\" OR tag:mine"));
        both(window, "book-wrong" + suffix);
        Fx.run(window.node("topic-form-discard", Button.class)::fire);
        Fx.run(window.node("topics-new-tab", Button.class)::fire);
        Fx.await("the phrases", () -> window.scene.lookup("#phrase-make-0") != null);
        both(window, "phrases" + suffix);
        Fx.run(window.models.topics()::close);
    }

    private static void page(TestWindow window, String name, String suffix) {
        Topic topic = window.lectern.topics().book().named(name).orElseThrow();
        window.search("");
        Fx.run(() -> window.models.topics().opener().accept(topic));
        Fx.await("the page of " + name, () -> window.scene.lookup("#topic-name") != null);
        both(window, "topic-" + topic.id() + suffix);
        Fx.run(window.models.topics()::close);
    }

    private static void both(TestWindow window, String name) {
        window.settle();
        for (ColorScheme scheme : ColorScheme.values()) {
            Fx.run(() -> window.system.set(scheme));
            window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }
}
