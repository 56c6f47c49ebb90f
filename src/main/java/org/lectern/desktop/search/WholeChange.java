package org.lectern.desktop.search;

import java.util.Collections;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * All rows of a list going, or all coming, told as one change whatever their number: the builder of changes that lists have goes
 * through every row.
 */
final class WholeChange extends ListChangeListener.Change<Row> {
    private static final int[] NO_PERMUTATION = {};

    private final int come;
    private final int gone;
    private final Row filler;
    private boolean entered;

    /**
     * A change from row 0 on.
     *
     * @param come how many rows are new
     * @param gone how many rows are no more
     * @param filler what stands for a row that is no more
     */
    WholeChange(ObservableList<Row> list, int come, int gone, Row filler) {
        super(list);
        this.come = come;
        this.gone = gone;
        this.filler = filler;
    }

    @Override
    public boolean next() {
        boolean first = !entered;
        entered = true;
        return first;
    }

    @Override
    public void reset() {
        entered = false;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return come;
    }

    @Override
    public List<Row> getRemoved() {
        return Collections.nCopies(gone, filler);
    }

    @Override
    protected int[] getPermutation() {
        return NO_PERMUTATION;
    }
}
