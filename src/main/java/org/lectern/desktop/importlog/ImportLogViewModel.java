package org.lectern.desktop.importlog;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.ImportReport;
import org.lectern.LoggedImport;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;

/** The imports that were made or tried, read when somebody looks. Used on the FX thread. */
public final class ImportLogViewModel {
    /** So many of the latest imports are shown. */
    static final int MOST = 500;

    private final LibraryAccess access;
    private final Latest asking;
    private final BiConsumer<ImportReport, List<Long>> reopen;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<List<LoggedImport>>> imports =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The log, closed.
     *
     * @param reopen shows a report again, with the numbers of its changes that can be undone
     */
    public ImportLogViewModel(
            LibraryAccess access,
            LibraryViewModel library,
            Background background,
            BiConsumer<ImportReport, List<Long>> reopen) {
        this.access = access;
        this.reopen = reopen;
        asking = new Latest(background);
        library.version().subscribe((before, now) -> {
            if (open.get()) {
                refresh();
            }
        });
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Shows the log. */
    public void open() {
        open.set(true);
        refresh();
    }

    public void close() {
        open.set(false);
    }

    /** The imports, the newest first; empty until they were read. */
    public ReadOnlyObjectProperty<Optional<List<LoggedImport>>> imports() {
        return imports.getReadOnlyProperty();
    }

    /** Why they could not be read. */
    public ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Reads them anew. */
    void refresh() {
        asking.ask(
                () -> access.imports(MOST),
                read -> {
                    problem.set(Optional.empty());
                    imports.set(Optional.of(read));
                },
                failure -> problem.set(Optional.of(Background.explain(failure))));
    }

    /** Shows the report of an import again; nothing for one that is older than the log. */
    public void show(LoggedImport made) {
        made.report().ifPresent(report -> reopen.accept(report, made.standing()));
    }
}
