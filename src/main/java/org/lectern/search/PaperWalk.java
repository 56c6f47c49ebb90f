package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lectern.paper.Paper;
import org.lectern.task.Progress;

/** Goes through the papers of a library several times, and reads their texts on all cores without holding more than some. For one thread. */
final class PaperWalk {
    private static final int BATCH = 128;

    /** What is done with each paper, on any thread. */
    interface Work {
        /** Takes a paper, and what reads its texts. */
        void of(PhraseText text, Paper paper);
    }

    private final PaperSource papers;
    private final Analysis analysis;
    private final Progress progress;
    private final long total;
    private long done;
    /** Those that nobody uses now: what they remember of words stays. */
    private final Queue<PhraseText> readers = new ConcurrentLinkedQueue<>();

    /**
     * A walk.
     *
     * @param times how often the papers are gone through
     */
    PaperWalk(PaperSource papers, Analysis analysis, Progress progress, int times) {
        this.papers = papers;
        this.analysis = analysis;
        this.progress = progress;
        total = times * papers.count();
    }

    /**
     * Gives every paper, in the order of the library, on this thread.
     *
     * @throws CancellationException when the progress is cancelled
     */
    void each(String what, Consumer<Paper> consumer) {
        papers.forEachPaper(paper -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            progress.report(what, Math.min(done, total), total);
            done++;
            consumer.accept(paper);
        });
    }

    /**
     * Gives the papers that are wanted, in no order, on several threads.
     *
     * @throws CancellationException when the progress is cancelled
     */
    void each(String what, Predicate<Paper> wanted, Work work) {
        List<Paper> batch = new ArrayList<>(BATCH);
        try (Workers workers = new Workers("phrases")) {
            each(what, paper -> {
                if (wanted.test(paper)) {
                    batch.add(paper);
                }
                if (batch.size() == BATCH) {
                    give(workers, List.copyOf(batch), work);
                    batch.clear();
                }
            });
            give(workers, batch, work);
            workers.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private void give(Workers workers, List<Paper> batch, Work work) {
        try {
            workers.give(() -> {
                PhraseText free = readers.poll();
                PhraseText text = free == null ? new PhraseText(analysis, analysis.forms()) : free;
                batch.forEach(paper -> work.of(text, paper));
                readers.add(text);
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }
}
