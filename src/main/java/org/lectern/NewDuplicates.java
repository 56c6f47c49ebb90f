package org.lectern;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.lectern.library.LibraryException;
import org.lectern.library.ProbableDuplicate;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, for the report of an import, which of the papers that it brings are probably one work with others. The index says which
 * are worth comparing, so that this costs some milliseconds a paper in a library of any size.
 */
final class NewDuplicates {
    /** With more new papers an import pays nothing: they are compared when somebody asks for all probable duplicates. */
    static final int MOST_NEW = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(NewDuplicates.class);

    private final IndexKeeper index;

    NewDuplicates(IndexKeeper index) {
        this.index = index;
    }

    /** What looks among the new papers, given what finds papers like one. */
    interface Look {
        List<ProbableDuplicate> with(Function<Paper, List<PaperId>> alike);
    }

    /** The report with the pairs, where they can be looked for. */
    ImportReport added(ImportReport report, Progress progress, Look look) {
        if (report.cancelled() || report.failure().isPresent() || report.added() > MOST_NEW) {
            return report;
        }
        if (report.added() == 0) {
            return report.offering(List.of());
        }
        Optional<List<ProbableDuplicate>> found = found(look, progress, report.added());
        return found.map(report::offering).orElse(report);
    }

    private Optional<List<ProbableDuplicate>> found(Look look, Progress progress, int papers) {
        AtomicInteger done = new AtomicInteger();
        try {
            return Optional.of(look.with(paper -> {
                progress.report("Comparing new papers", done.getAndIncrement(), papers);
                return index.index().alike(paper);
            }));
        } catch (UncheckedIOException | LibraryException failed) {
            LOG.warn("The new papers could not be compared with those of the library", failed);
            return Optional.empty();
        }
    }
}
