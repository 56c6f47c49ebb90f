package org.lectern.desktop.topics;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;

/** A real library of a few papers with an area of our own: “Gardens”, and below it “Roses” and “Moss”. No toolkit. */
final class TopicLibrary implements AutoCloseable {
    private static final String PAPERS = """
            {"title": "Roses on walls", "abstract": "How roses climb.", "published": "2023-11-02"}
            {"title": "Roses and moss", "abstract": "Both in one garden.", "published": "2024-03-05"}
            {"title": "Moss alone", "abstract": "It needs no sun.", "published": "2024-03-20"}
            {"title": "Rosebuds", "abstract": "Buds of spring.", "published": "2024-05-01"}
            """;

    final Landing landing = new Landing();
    final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    final Background background = new Background(workers, landing);
    final Lectern lectern;
    final LibraryAccess access;
    final LibraryViewModel library;
    final SearchViewModel search;
    final PaperViewModel paper;

    TopicLibrary(Path folder) {
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.importText("garden.jsonl", PAPERS, Progress.NONE);
        create("Gardens", Optional.empty(), "");
        create("Roses", Optional.of("Gardens"), "rose OR roses");
        create("Moss", Optional.of("Gardens"), "moss");
        access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        search = new SearchViewModel(access::search, background);
        paper = new PaperViewModel(access::markAbstract, access::roles, access::versions, background);
    }

    private void create(String name, Optional<String> parent, String rule) {
        lectern.topics()
                .edit(edits -> edits.create(
                        name,
                        List.of(),
                        "About " + name + ".",
                        parent.flatMap(edits.book()::named),
                        Optional.of(rule)));
    }

    Topic topic(String name) {
        return lectern.topics().book().named(name).orElseThrow();
    }

    /** What the status line says, and whether it is something that went wrong. */
    String told() {
        return library.lastDone().get().map(Done::text).orElse("");
    }

    @Override
    public void close() {
        workers.close();
        lectern.close();
    }
}
