package org.lectern.desktop.topics;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.export.AtomicFile;
import org.lectern.topic.TopicEdits;
import org.lectern.topic.TopicFile;
import org.lectern.topic.TopicProblem;

/** Takes over topics from files, and writes what was changed of the book to one. Used on the FX thread. */
final class TopicFilesViewModel {
    private static final Texts TEXTS = Texts.of(TopicFilesViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final TopicChanger changer;
    private final ReadOnlyObjectWrapper<Optional<Faults>> faults = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What is wrong with a file, of which nothing was taken over.
     *
     * @param problems in the order of its lines
     */
    record Faults(Path file, List<TopicProblem> problems) {
        Faults {
            problems = List.copyOf(problems);
        }
    }

    TopicFilesViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
        this.changer = new TopicChanger(access, library, background);
    }

    /** What is wrong with the file that was to be taken over last. */
    ReadOnlyObjectProperty<Optional<Faults>> faults() {
        return faults.getReadOnlyProperty();
    }

    /** Shows no faults any more. */
    void forget() {
        faults.set(Optional.empty());
    }

    private record Read(TopicFile.Content content, List<TopicProblem> problems) {}

    /** Takes over the topics of a file; one with faults changes nothing. */
    void load(Path file) {
        forget();
        background.run(
                () -> read(file),
                read -> {
                    if (read.problems.isEmpty()) {
                        changer.change(
                                edits -> edits.added(
                                        read.content.edits(), "Took over the topics of " + file.getFileName()),
                                () -> {},
                                why -> faults.set(Optional.of(new Faults(file, List.of(new TopicProblem(1, why))))));
                    } else {
                        faults.set(Optional.of(new Faults(file, read.problems)));
                        library.say(Done.failed(TEXTS.get("file.faults", file.getFileName(), read.problems.size())));
                    }
                },
                failure -> library.say(Done.failed(TEXTS.get("file.unreadable", file.getFileName(), why(failure)))));
    }

    private Read read(Path file) throws IOException {
        TopicFile.Content content = TopicFile.read(Files.readString(file));
        return new Read(content, access.topics().problems(content, false));
    }

    private static String why(Exception failure) {
        return failure instanceof CharacterCodingException ? TEXTS.get("file.encoding") : Background.explain(failure);
    }

    /** Writes what was changed of the book, as {@link #load} takes it over. */
    void save(Path file) {
        background.run(
                () -> {
                    TopicEdits edits = access.topics().edits();
                    String text = TopicFile.write(List.copyOf(edits.edits().values()));
                    AtomicFile.write(file, writer -> writer.write(text));
                    return edits.edits().size();
                },
                count -> library.say(Done.of(TEXTS.get("file.written", count, file.getFileName()))),
                failure -> library.say(Done.failed(TEXTS.get("file.unwritable", file.getFileName(), why(failure)))));
    }
}
