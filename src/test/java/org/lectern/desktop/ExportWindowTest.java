package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ExportPreview;
import org.lectern.desktop.export.Extent;
import org.lectern.export.ExportFormat;
import org.lectern.export.key.KeyPattern;
import org.lectern.library.KeptKey;
import org.lectern.paper.PaperId;
import org.testfx.api.FxRobot;

/** Exporting from the real window. */
class ExportWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static String clipboard() {
        return Fx.get(() ->
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    private static int previewed(TestWindow window) {
        return window.models.export().preview().get().map(ExportPreview::papers).orElse(-1);
    }

    @Test
    void severalPapersAreSelectedPreviewedAndCopied() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            ListView<?> hits = window.node("hits", ListView.class);
            Fx.run(() -> {
                hits.requestFocus();
                hits.getSelectionModel().clearAndSelect(0);
            });
            robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
            Fx.await(
                    "the selection",
                    () -> window.models.export().choice().selected().get().equals(List.of(0, 1, 2)));
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
            Fx.await("the preview", () -> previewed(window) == 3);
            assertThat(window.models.export().choice().extent().get()).isEqualTo(Extent.SELECTION);
            String text =
                    Fx.get(() -> window.node("export-preview", TextArea.class).getText());
            assertThat(text.lines().filter(line -> line.startsWith("@"))).hasSize(3);
            // Looking gives no keys.
            assertThat(window.lectern
                            .library()
                            .citationKeys()
                            .of(window.lectern.library().paperIds()))
                    .isEmpty();
            window.picture("test-export-light");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-export-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();

            Fx.run(() -> window.node("export-copy", Button.class).fire());
            Fx.await("the clipboard", () -> clipboard().equals(text));
            assertThat(window.lectern
                            .library()
                            .citationKeys()
                            .of(window.lectern.library().paperIds()))
                    .hasSize(3);

            Fx.run(() -> window.models.export().choice().format().set(ExportFormat.MARKDOWN));
            Fx.run(() -> window.models.export().choice().style().set("ieee"));
            Fx.await(
                    "the references",
                    () -> window.node("export-preview", TextArea.class)
                            .getText()
                            .startsWith("\\[1\\] "));
            window.picture("test-export-styled");
            Fx.run(() -> window.models.export().choice().format().set(ExportFormat.HTML));
            Fx.await(
                    "the paragraphs",
                    () -> window.node("export-preview", TextArea.class)
                            .getText()
                            .startsWith("<p>[1] "));
            Fx.run(() -> window.node("export-copy", Button.class).fire());
            Fx.await(
                    "formatted text on the clipboard",
                    () -> Fx.<Boolean>get(() -> Optional.ofNullable(
                                    Clipboard.getSystemClipboard().getHtml())
                            .orElse("")
                            .startsWith("<p>[1] ")));
            Fx.run(() -> window.models.export().choice().format().set(ExportFormat.MARKDOWN));
            Fx.run(() -> window.models.export().choice().style().set("nonsense"));
            Fx.await(
                    "what is wrong",
                    () -> window.models.export().failure().get().isPresent());
            assertThat(Fx.<String>get(
                            () -> window.node("export-preview", TextArea.class).getText()))
                    .contains("nonsense");
            Fx.run(() -> window.models.export().choice().extent().set(Extent.LIBRARY));
            Fx.run(() -> window.models.export().choice().format().set(ExportFormat.CSV));
            Fx.await("the preview of all", () -> previewed(window) > 60);
            robot.type(KeyCode.ESCAPE);
            Fx.await("the sheet closed", () -> !window.models.export().isOpen().get());
        }
    }

    @Test
    void aListIsWrittenToAFileThatFollowsIt() {
        Path file = folder.resolve("refs.bib");
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            List<PaperId> ids = window.lectern.library().paperIds();
            Fx.run(() -> window.models.marks().addTo("Thesis"));
            Fx.await(
                    "the list",
                    () -> window.models.marks().known().get().marks().lists().equals(List.of("Thesis")));
            Fx.run(() -> {
                window.models.export().open();
                window.models.export().choice().extent().set(Extent.LIST);
                window.models.export().choice().list().set("Thesis");
                window.models.export().choice().format().set(ExportFormat.BIBLATEX);
            });
            Fx.await("the preview", () -> previewed(window) == 1);
            Fx.run(() -> window.models.export().files().saveLive(file));
            Fx.await("the file", () -> window.models.export().live().size() == 1);
            assertThat(file).content().contains("@");

            Fx.run(() -> window.models.export().close());
            window.lectern.mark(library -> library.readingLists().add("Thesis", ids.subList(0, 3), false));
            Fx.run(() -> window.models.library().changed(org.lectern.desktop.library.Done.of("Added papers")));
            Fx.await(
                    "the file to follow",
                    () -> read(file)
                                    .lines()
                                    .filter(line -> line.startsWith("@"))
                                    .count()
                            >= 3);
        }
    }

    @Test
    void aPatternOfKeysIsTriedUsedAndItsKeysMadeAnewAndUndone() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            window.lectern.library().paperIds().forEach(window.lectern.exports()::give);
            List<String> before = kept(window);
            assertThat(before).hasSize(window.lectern.library().paperIds().size());
            var keys = window.models.export().keyPattern();
            Fx.run(() -> window.models.export().open());
            Fx.await("the sample", () -> keys.sample().get().isPresent());
            assertThat(Fx.<String>get(() -> keys.typed().get())).isEqualTo(KeyPattern.DEFAULT);
            TextField field = window.node("export-key-pattern", TextField.class);
            Fx.run(() -> {
                field.requestFocus();
                field.setText("[auth:uper]");
            });
            assertThat(Fx.get(() -> keys.problem().get()))
                    .hasValueSatisfying(why -> assertThat(why).contains("upper"));
            window.picture("test-export-key-pattern");
            // However much is missing, the preview keeps its place.
            assertThat(Fx.<Double>get(
                            () -> window.node("export-preview", TextArea.class).getHeight()))
                    .isGreaterThan(150);
            robot.type(KeyCode.ENTER);
            assertThat(window.lectern.exports().keyPattern().source()).isEqualTo(KeyPattern.DEFAULT);

            Fx.run(() -> field.setText("[auth:upper][shortyear]"));
            assertThat(Fx.get(() -> keys.sample().get()))
                    .hasValueSatisfying(key -> assertThat(key).matches("[A-Z0-9]+"));
            robot.type(KeyCode.ENTER);
            Fx.await(
                    "the pattern",
                    () -> window.lectern.exports().keyPattern().source().equals("[auth:upper][shortyear]"));
            assertThat(kept(window)).isEqualTo(before);

            Fx.run(() -> window.node("export-keys-anew", Button.class).fire());
            Fx.await("keys after it", () -> kept(window).stream().allMatch(key -> key.matches("[A-Z0-9]+[a-z]*")));
            // The keys are there before the window knows what was done.
            Fx.await(
                    "what was done",
                    () -> window.models
                            .library()
                            .lastDone()
                            .get()
                            .filter(done -> done.text().contains("citation key of"))
                            .isPresent());
            Fx.run(() -> window.models.library().undo());
            Fx.await("the old ones", () -> kept(window).equals(before));
        }
    }

    private static List<String> kept(TestWindow window) {
        var library = window.lectern.library();
        return library.citationKeys().of(library.paperIds()).values().stream()
                .map(KeptKey::key)
                .sorted()
                .toList();
    }

    private static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void theKeyOfThePaperIsEditedPinnedAndUndone() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Fx.await("the key", () -> window.models.key().key().get().isPresent());
            String usual =
                    Fx.get(() -> window.node("paper-key", TextField.class).getText());
            assertThat(usual).matches("[a-z0-9]+");
            Fx.run(() -> window.models.key().choose("ours2024"));
            Fx.await(
                    "the key",
                    () -> window.models.key().key().get().map(KeptKey::key).equals(Optional.of("ours2024")));
            assertThat(Fx.<String>get(
                            () -> window.node("paper-key", TextField.class).getText()))
                    .isEqualTo("ours2024");
            assertThat(window.models.key().key().get().map(KeptKey::pinned)).contains(true);

            Fx.run(() -> window.models.key().choose("not a key"));
            Fx.await(
                    "the old key",
                    () -> window.node("paper-key", TextField.class).getText().equals("ours2024"));
            Fx.await(
                    "the reason",
                    () -> window.models
                            .library()
                            .lastDone()
                            .get()
                            .filter(done -> done.text().contains("cannot be a citation key"))
                            .isPresent());
            window.picture("test-key");
            Fx.run(() -> window.models.key().pin(false));
            Fx.await(
                    "unpinned",
                    () -> window.models.key().key().get().map(KeptKey::pinned).equals(Optional.of(false)));
            Fx.run(window.models.library()::undo);
            Fx.await(
                    "pinned",
                    () -> window.models.key().key().get().map(KeptKey::pinned).equals(Optional.of(true)));
        }
    }
}
