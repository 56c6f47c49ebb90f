package org.lectern.desktop.lists;

import java.util.function.Consumer;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.watch.SharedViewModel;

/**
 * The view models of reading lists.
 *
 * @param all all lists, and the one that is open
 * @param description what that is for
 * @param entry the entry of it which is read
 * @param chooser what adds papers to a list
 * @param files what writes the list to files
 * @param sharing where the list is shared
 * @param me who the reader is in groups
 */
public record ListModels(
        ListsViewModel all,
        DescriptionViewModel description,
        EntryViewModel entry,
        ListChooserViewModel chooser,
        ListFiles files,
        SharingViewModel sharing,
        MeViewModel me) {
    /**
     * The models of a library's lists.
     *
     * @param shared keeps shared lists and their files the same
     * @param later does something when nobody has typed for a while
     */
    public static ListModels of(
            LibraryAccess access,
            LibraryViewModel library,
            SearchViewModel search,
            SharedViewModel shared,
            Background background,
            Consumer<Runnable> later) {
        ListsViewModel all = new ListsViewModel(access, library, search, background);
        MeViewModel me = new MeViewModel(access, library, background);
        all.list().onVote(me::before);
        me.name().subscribe(now -> now.map(MeViewModel.Name::text).ifPresent(all.list()::readBy));
        return new ListModels(
                all,
                new DescriptionViewModel(access, library, all.list()),
                new EntryViewModel(access, library, all.list(), background, later),
                new ListChooserViewModel(access, library, background),
                new ListFiles(access, library, all.list(), background),
                new SharingViewModel(access, library, all, shared, me, background),
                me);
    }

    /** Keeps all that is being typed, before the window closes. */
    public void saveLast() {
        all.keepTyped();
        all.list().keepTyped();
        description.saveLast();
        entry.saveLast();
    }
}
