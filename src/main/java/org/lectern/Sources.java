package org.lectern;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.ListingText.FileState;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.library.Listing;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.Sighting;

/** Finds the places in listings from which papers were read. Immutable. */
final class Sources {
    private final DigestReader reader;
    private final ListingTexts texts;

    Sources(DigestReader reader, ListingTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /**
     * Where a paper was seen; empty when the listing's text was not kept and its file is no longer the same.
     *
     * @param title the paper's, as the listing may write it
     */
    Optional<ListingText> find(Sighting at, String title, List<Listing> listings) {
        return listings.reversed().stream()
                .filter(listing -> listing.file().equals(at.file())
                        && listing.title().equals(at.listing())
                        && listing.layout().equals(at.layout())
                        && listing.records() >= at.ordinal())
                .flatMap(listing -> digest(listing).stream())
                .filter(digest -> digest.lines().size() >= at.endLine())
                .map(digest -> place(digest, at))
                .reduce((best, other) -> isOf(best, title) || !isOf(other, title) ? best : other);
    }

    /** A line of a listing at hand, or from a number to another. */
    ListingText place(Digest digest, int firstLine, int lastLine) {
        return source(digest, 0, firstLine, lastLine);
    }

    private Optional<Digest> digest(Listing listing) {
        Optional<SourceText> kept =
                texts.lines(listing.sha256()).map(lines -> new SourceText(listing.file(), lines, List.of()));
        if (kept.isPresent()) {
            return reader.read(kept.get()) instanceof Digest digest ? Optional.of(digest) : Optional.empty();
        }
        return texts.origin(listing.sha256())
                .filter(Files::isRegularFile)
                .flatMap(file -> reader.read(file) instanceof Digest digest ? Optional.of(digest) : Optional.empty())
                .filter(digest -> digest.sha256().equals(listing.sha256()));
    }

    private ListingText place(Digest digest, Sighting at) {
        // Another version of Lectern may read the listing in another way; the lines are the same.
        boolean same = digest.records().stream()
                .map(PaperRecord::source)
                .anyMatch(source -> source.ordinal() == at.ordinal()
                        && source.startLine() == at.startLine()
                        && source.endLine() == at.endLine());
        return source(digest, same ? at.ordinal() : 0, at.startLine(), at.endLine());
    }

    private ListingText source(Digest digest, int ordinal, int firstLine, int lastLine) {
        Optional<Path> file = texts.origin(digest.sha256());
        return new ListingText(
                digest,
                ordinal,
                firstLine,
                lastLine,
                file,
                file.map(path -> state(path, digest)).orElse(FileState.NONE));
    }

    private FileState state(Path file, Digest digest) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return FileState.GONE;
        }
        return reader.read(file) instanceof Digest now && now.sha256().equals(digest.sha256())
                ? FileState.SAME
                : FileState.CHANGED;
    }

    private static boolean isOf(ListingText place, String title) {
        return place.ordinal() > 0
                && place.digest()
                        .records()
                        .get(place.ordinal() - 1)
                        .metadata()
                        .title()
                        .equalsIgnoreCase(title);
    }
}
