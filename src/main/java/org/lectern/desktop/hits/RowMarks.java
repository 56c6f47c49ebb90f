package org.lectern.desktop.hits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;

/**
 * What people say of the papers whose rows are looked at. A row asks when it is shown and is told when it is known: all that ask within a moment are asked for at
 * once. When the library changes, everything is asked for again, and what was known is shown until then. Used on the FX thread.
 */
public final class RowMarks {
    /** So many are remembered; then all are forgotten, and who is looked at asks again. */
    private static final int MOST = 5_000;

    private final Function<Collection<PaperId>, Map<PaperId, PaperMarks>> find;
    private final Background background;
    private final Map<PaperId, PaperMarks> known = new HashMap<>();
    private final Set<PaperId> current = new HashSet<>();
    private final Set<PaperId> asked = new LinkedHashSet<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    /**
     * Nothing is known.
     *
     * @param find gives what is said of papers; called in the background
     */
    public RowMarks(
            Function<Collection<PaperId>, Map<PaperId, PaperMarks>> find,
            LibraryViewModel library,
            Background background) {
        this.find = find;
        this.background = background;
        library.version().subscribe((before, now) -> {
            outdated();
            told();
        });
    }

    /** What is known may not be so any more, as another program may have changed it: who is shown next asks again. */
    public void outdated() {
        current.clear();
    }

    /** Grows whenever something else is known. */
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /** What is known of a paper now; what is not known is on its way. */
    PaperMarks of(PaperId paper) {
        if (!current.contains(paper) && asked.add(paper) && asked.size() == 1) {
            background.landing().execute(this::ask);
        }
        return known.getOrDefault(paper, PaperMarks.NONE);
    }

    private void ask() {
        List<PaperId> papers = new ArrayList<>(asked);
        asked.clear();
        if (known.size() > MOST) {
            known.clear();
            current.clear();
        }
        current.addAll(papers);
        background.run(
                () -> find.apply(papers),
                found -> {
                    boolean other = false;
                    for (PaperId paper : papers) {
                        PaperMarks now = found.getOrDefault(paper, PaperMarks.NONE);
                        other |= !now.equals(known.put(paper, now));
                    }
                    if (other) {
                        told();
                    }
                },
                failure -> current.removeAll(papers));
    }

    private void told() {
        version.set(version.get() + 1);
    }
}
