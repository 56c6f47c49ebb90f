package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.ExportReport;
import org.lectern.export.Exporter;
import org.lectern.export.key.KeyPattern;
import org.lectern.export.key.KeyPatternException;
import org.lectern.export.list.ListExport;
import org.lectern.export.styled.StyleException;
import org.lectern.library.Change;
import org.lectern.library.KeptKey;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadingList;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exporting the papers of a library, and the keys they are cited by. Safe for use by several threads; every method may take long. */
public final class Exports {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final String PATTERN = "pattern";

    private final Lectern lectern;
    private final RememberedFile patternFile;
    private final LiveExports live;

    Exports(Lectern lectern, Path folder) {
        this.lectern = lectern;
        this.patternFile = new RememberedFile(folder.resolve("citation-keys.properties"), "How citation keys are made");
        this.live = new LiveExports(this, lectern, folder);
    }

    /**
     * Writes papers. They are given citation keys that they keep.
     *
     * @throws IOException when the target cannot take them
     * @throws java.util.concurrent.CancellationException when the progress says so
     * @throws LibraryException when there is no such list
     */
    public ExportReport write(
            ExportScope scope, ExportFormat format, ExportOptions options, Appendable target, Progress progress)
            throws IOException {
        return Exporter.of(format, options).write(ScopedPapers.of(lectern, scope), keys(), target, progress);
    }

    /**
     * Writes papers to a file, which has all of them then or is as it was.
     *
     * @throws IOException when the file cannot be written
     * @throws java.util.concurrent.CancellationException when the progress says so
     * @throws LibraryException when there is no such list
     */
    public ExportReport writeFile(
            ExportScope scope, ExportFormat format, ExportOptions options, Path file, Progress progress)
            throws IOException {
        return Exporter.of(format, options).writeFile(ScopedPapers.of(lectern, scope), keys(), file, progress);
    }

    /**
     * Papers as a text, as for a clipboard or a preview.
     *
     * @throws StyleException when there is no such style
     */
    public String text(ExportScope scope, ExportFormat format, ExportOptions options) throws StyleException {
        StringBuilder text = new StringBuilder();
        try {
            write(scope, format, options, text, Progress.NONE);
        } catch (StyleException unknown) {
            throw unknown;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes any text", impossible);
        }
        return text.toString();
    }

    /**
     * What an export would be, without giving papers keys that they keep.
     *
     * @param shown how many papers the text has at most
     * @param checked how many papers are looked at for what is missing or doubtful, at most
     * @throws StyleException when there is no such style
     */
    public ExportPreview preview(ExportScope scope, ExportFormat format, ExportOptions options, int shown, int checked)
            throws StyleException {
        ScopedPapers papers = ScopedPapers.of(lectern, scope);
        LibraryKeys keys = keys();
        Exporter exporter = Exporter.of(format, options);
        StringBuilder text = new StringBuilder();
        try {
            exporter.write(papers.first(shown), keys::withoutKeeping, text, Progress.NONE);
            // What is missing is the same in every format but BibTeX, which has no place for other keys; and this one
            // is quick.
            ExportFormat quick = format == ExportFormat.BIBTEX ? format : ExportFormat.BIBLATEX;
            ExportReport report = Exporter.of(quick, ExportOptions.ALL.abstracts(false))
                    .write(papers.first(checked), keys::withoutKeeping, Writer.nullWriter(), Progress.NONE);
            return new ExportPreview(
                    text.toString(),
                    papers.ids().size(),
                    papers.metadata(papers.first(1).ids()).values().stream().findFirst(),
                    report);
        } catch (StyleException unknown) {
            throw unknown;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes any text", impossible);
        }
    }

    /** The ids of the papers that a scope has now. */
    public List<PaperId> papers(ExportScope scope) {
        return ScopedPapers.of(lectern, scope).ids();
    }

    /**
     * A reading list, to be written for those who have no Lectern.
     *
     * @param written when this is
     * @param zone where its group meets; empty leaves times to the place of whoever reads them
     * @throws LibraryException when there is no such list
     */
    public ListExport list(String name, ZonedDateTime written, Optional<ZoneId> zone) {
        ListContent content = lectern.listContent(name);
        String key = lectern.library()
                .readingLists()
                .named(name)
                .map(ReadingList::key)
                .orElseThrow(() -> new LibraryException("There is no list “" + name + "”."));
        List<PaperId> ids = content.entries().stream().map(ListEntry::paper).toList();
        Map<PaperId, Paper> papers =
                lectern.library().papers(ids).stream().collect(Collectors.toMap(Paper::id, Function.identity()));
        return new ListExport(key, content, papers, written, zone);
    }

    /** The files that follow lists, searches or the library. */
    public LiveExports live() {
        return live;
    }

    /** What citation keys are made of; the standard where nobody said so, or what was said cannot be read. */
    public KeyPattern keyPattern() {
        String pattern = patternFile.read().getProperty(PATTERN, KeyPattern.DEFAULT);
        try {
            return KeyPattern.parse(pattern);
        } catch (KeyPatternException unreadable) {
            LOG.warn("The pattern of citation keys cannot be read, so the standard is used: {}", pattern, unreadable);
            return KeyPattern.standard();
        }
    }

    /**
     * Says what citation keys are made of from now on. Those that were given stay; {@link #regenerate} makes them anew.
     *
     * @throws UncheckedIOException when that cannot be remembered
     */
    public void keyPattern(KeyPattern pattern) {
        Properties values = new Properties();
        values.setProperty(PATTERN, pattern.toString());
        patternFile.write(values);
    }

    /** The citation key of a paper: that which it has, or else that which it would be given now. Looking gives none. */
    public Optional<KeptKey> key(PaperId id) {
        return Optional.ofNullable(lectern.library().metadata(List.of(id)).get(id))
                .map(paper -> keys().preview(id, paper));
    }

    /** Gives a paper a citation key, if it has none. */
    public void give(PaperId id) {
        keys().keys(List.of(id));
    }

    /** Makes citation keys anew; see {@link org.lectern.library.CitationKeys#regenerate}. */
    public Optional<Change> regenerate(Collection<PaperId> papers) {
        return lectern.library().citationKeys().regenerate(papers, keys().maker());
    }

    private LibraryKeys keys() {
        return new LibraryKeys(lectern.library(), keyPattern());
    }
}
