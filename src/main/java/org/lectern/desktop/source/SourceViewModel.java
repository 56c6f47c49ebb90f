package org.lectern.desktop.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.ListingText;
import org.lectern.ListingText.FileState;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.source.SourceLine.Kind;
import org.lectern.digest.Digest;
import org.lectern.digest.Summary;
import org.lectern.paper.Paper;
import org.lectern.paper.Sighting;

/** The place in a listing that somebody wants to see. Used on the FX thread. */
public final class SourceViewModel {
    private static final Texts TEXTS = Texts.of(SourceViewModel.class);

    private final LibraryAccess access;
    private final Latest looking;
    private final Consumer<String> browser;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> at = new ReadOnlyObjectWrapper<>(0);

    /** What is shown. */
    sealed interface Shown {}

    /**
     * A listing.
     *
     * @param source the listing and the place in it
     * @param lines all its lines
     */
    record Lines(ListingText source, List<SourceLine> lines) implements Shown {
        String title() {
            return source.digest().title();
        }

        /** The place in words. */
        String facts() {
            Digest digest = source.digest();
            String place = source.firstLine() == source.lastLine()
                    ? TEXTS.get("place.line", String.valueOf(source.firstLine()))
                    : TEXTS.get("place.lines", String.valueOf(source.firstLine()), String.valueOf(source.lastLine()));
            String read = source.ordinal() == 0
                    ? TEXTS.get("read", digest.layout())
                    : TEXTS.get(
                            "read.paper",
                            digest.layout(),
                            String.valueOf(source.ordinal()),
                            String.valueOf(digest.records().size()));
            Stream<String> file = digest.file().equals(digest.title()) ? Stream.empty() : Stream.of(digest.file());
            return Stream.concat(file, Stream.of(place, read)).collect(Collectors.joining(" · "));
        }

        /** How many lines became what. */
        String counts() {
            Summary.Tally counts = source.digest().summary().tally();
            return TEXTS.get("counts", counts.ofRecords(), counts.furniture(), counts.notUnderstood());
        }

        /** What has become of the file, where a person should know. */
        Optional<String> warning() {
            String file = source.file().map(Path::toString).orElse("");
            return switch (source.state()) {
                case NONE, SAME -> Optional.empty();
                case CHANGED -> Optional.of(TEXTS.get("file.changed", file));
                case GONE -> Optional.of(TEXTS.get("file.gone", file));
            };
        }

        /** The file, where there is one to open. */
        Optional<Path> file() {
            return source.file().filter(path -> source.state() != FileState.GONE);
        }

        boolean hasUnknown() {
            return lines.stream().anyMatch(line -> line.kind() == Kind.NOT_UNDERSTOOD);
        }

        /** What was asked for, as the listing has it. */
        String text() {
            return lines.stream()
                    .filter(SourceLine::asked)
                    .map(line -> source.digest().lines().get(line.number() - 1))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * Nothing.
     *
     * @param title the listing
     * @param message why, and what to do
     */
    record Nothing(String title, String message) implements Shown {}

    /**
     * Nothing is shown.
     *
     * @param browser opens an address in the system's program for it
     */
    public SourceViewModel(LibraryAccess access, Background background, Consumer<String> browser) {
        this.access = access;
        this.looking = new Latest(background);
        this.browser = browser;
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether a place is shown. */
    public ObservableValue<Boolean> isOpen() {
        return shown.map(Optional::isPresent);
    }

    /** The index of the line to look at. */
    ReadOnlyObjectProperty<Integer> at() {
        return at.getReadOnlyProperty();
    }

    /** Shows where a paper was seen. */
    public void show(Paper paper, Sighting sighting) {
        look(
                sighting.listing(),
                () -> access.source(paper, sighting)
                        .<Shown>map(source -> new Lines(source, SourceLine.of(source)))
                        .orElseGet(() -> new Nothing(sighting.listing(), TEXTS.get("none.text", sighting.file()))));
    }

    /** Shows a line of a listing that was just read. */
    public void show(Summary listing, int line) {
        look(
                listing.title(),
                () -> access.source(listing, line)
                        .<Shown>map(source -> new Lines(source, SourceLine.of(source)))
                        .orElseGet(() -> new Nothing(listing.title(), TEXTS.get("none.text", listing.file()))));
    }

    private void look(String title, java.util.concurrent.Callable<Shown> work) {
        looking.ask(work, this::set, failure -> set(new Nothing(title, Background.explain(failure))));
    }

    private void set(Shown now) {
        at.set(now instanceof Lines(ListingText source, var lines) ? source.firstLine() - 1 : 0);
        shown.set(Optional.of(now));
    }

    /** Puts it away. */
    public void close() {
        looking.forget();
        shown.set(Optional.empty());
    }

    /** Goes to the next line that nobody understood, from the last to the first. */
    void nextNotUnderstood() {
        if (shown.get().orElse(null) instanceof Lines(var source, List<SourceLine> lines)) {
            IntStream.rangeClosed(1, lines.size())
                    .map(step -> (at.get() + step) % lines.size())
                    .filter(index -> lines.get(index).kind() == Kind.NOT_UNDERSTOOD)
                    .findFirst()
                    .ifPresent(at::set);
        }
    }

    /** Opens the file in the system's program for it. */
    void openFile() {
        open(Optional::of);
    }

    /** Opens the folder of the file. */
    void openFolder() {
        open(file -> Optional.ofNullable(file.getParent()));
    }

    private void open(java.util.function.Function<Path, Optional<Path>> part) {
        if (shown.get().orElse(null) instanceof Lines lines) {
            lines.file()
                    .flatMap(part)
                    .ifPresent(path -> browser.accept(path.toUri().toString()));
        }
    }
}
