package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import org.lectern.ExportScope;
import org.lectern.desktop.imports.ImportViewModel;
import org.lectern.paper.PaperId;

/** Shows every view of the window, one after another, and what lies over it. */
final class EveryView {
    private static final String QUERY = "brain";
    private static final String NOTHING = "nothingofthesort";
    private static final String NARROWED = "voxel has:code";
    private static final String WRONG = "voxel year:soon";
    static final List<String> QUERIES = List.of(QUERY, NOTHING, NARROWED, WRONG);
    static final String LIST = "Brain group";
    static final String NOISE = "photo.jpg";
    static final String LISTING = "new.jsonl";

    private final TestWindow window;
    private final Models models;
    private final Consumer<String> shown;

    private EveryView(TestWindow window, Consumer<String> shown) {
        this.window = window;
        this.models = window.models;
        this.shown = shown;
    }

    /**
     * Shows them.
     *
     * @param window with the samples
     * @param folder where files can be made that are imported
     * @param shown is told the name of each when it is there and nothing is under way any more
     */
    static void of(TestWindow window, Path folder, Consumer<String> shown) throws IOException {
        new EveryView(window, shown).all(folder);
    }

    private void all(Path folder) throws IOException {
        look("samples");
        window.search(NOTHING);
        look("none");
        window.search(NARROWED);
        look("narrowed");
        window.search(WRONG);
        look("wrong");
        window.search(QUERY);
        look("explore");
        List<PaperId> papers = Fx.get(() -> models.search().hits().firstPage().stream()
                .map(hit -> hit.paper().id())
                .toList());
        Fx.run(() -> window.node("hits", ListView.class).getSelectionModel().selectIndices(0, 1, 2));
        look("several");
        Fx.run(() -> window.node("hits", ListView.class).getSelectionModel().clearAndSelect(0));
        sheets();
        window.lectern.mark(library -> library.readingLists().add(LIST, papers.subList(0, 3), true));
        over(
                "lists",
                () -> models.lists().all().open(LIST),
                () -> models.lists().all().close());
        Fx.run(() -> models.tray().toggle(new ExportScope.Chosen(papers.subList(0, 2)), 2));
        Fx.await("the tray", () -> models.tray().papers().size() == 2);
        over("board", models.board()::open, models.board()::close);
        over("overview", models.overview()::open, models.places()::explore);
        over("inbox", models.triage().inbox()::open, models.places()::explore);
        over("book", models.topics().book()::open, models.places()::explore);
        over(
                "topic",
                () -> models.topics()
                        .page()
                        .open(window.lectern.topics().book().topics().get(30)),
                models.places()::explore);
        over("log", models.importLog()::open, this::closeTop);
        review(folder);
    }

    private void sheets() {
        over(
                "settings",
                () -> models.settings().set(true),
                () -> models.settings().set(false));
        over(
                "keys",
                () -> models.shortcuts().set(true),
                () -> models.shortcuts().set(false));
        over("palette", models.palette()::toggle, models.palette()::close);
        over("export", models.export()::open, models.export()::close);
        over("watch", models.watch()::open, models.watch()::close);
        over("duplicates", models.duplicates()::open, models.duplicates()::close);
    }

    private void review(Path folder) throws IOException {
        Path noise = Files.write(folder.resolve(NOISE), new byte[] {1, 2, 0, 3, (byte) 0xff});
        Path listing = Files.writeString(
                folder.resolve(LISTING), "{\"title\": \"Maps of brains\", \"abstract\": \"Where it is.\"}\n");
        ImportViewModel imports = models.imports();
        Fx.run(() -> imports.importPaths(List.of(noise, listing)));
        Fx.await("the review", () -> window.scene.lookup("#report-title") != null);
        look("review");
        Fx.run(imports::closeReport);
    }

    private void over(String name, Runnable open, Runnable close) {
        Fx.run(open);
        look(name);
        Fx.run(close);
    }

    private void closeTop() {
        models.sheets().top().ifPresent(Runnable::run);
    }

    /** Waits until what a person sees changes no more. */
    private void look(String name) {
        window.settle();
        Looked looked = new Looked();
        Fx.await("all of " + name, looked::isCalm);
        shown.accept(name);
    }

    /** The texts as they were when they were looked at last. */
    private final class Looked {
        private static final int CALM = 60;
        private Set<String> before = Set.of();
        private int same;

        boolean isCalm() {
            Set<String> now = TextWalk.of(window.scene.getRoot());
            same = now.equals(before) ? same + 1 : 0;
            before = now;
            return same > CALM;
        }
    }
}
