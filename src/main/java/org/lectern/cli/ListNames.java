package org.lectern.cli;

import java.util.List;
import java.util.Set;
import org.lectern.Lectern;
import org.lectern.library.ReadingList;
import org.lectern.list.ListSection;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;

/** Finds lists, their sections and papers as the command line names them. */
final class ListNames {
    private ListNames() {}

    static ReadingList list(Lectern lectern, String name) {
        return lectern.library()
                .readingLists()
                .named(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.INCOMPLETE, "there is no list '%s'; see: lectern list ls".formatted(name)));
    }

    /** A list that people fill. */
    static ReadingList handMade(Lectern lectern, String name) {
        ReadingList list = list(lectern, name);
        if (list.isSmart()) {
            throw new CommandException(
                    ExitCode.INCOMPLETE,
                    "'%s' is a smart list: it has what its search finds; to fill it by hand: lectern list freeze '%s'"
                            .formatted(list.name(), list.name()));
        }
        return list;
    }

    /** A list that a search fills. */
    static ReadingList smart(Lectern lectern, String name) {
        ReadingList list = list(lectern, name);
        if (!list.isSmart()) {
            throw new CommandException(
                    ExitCode.INCOMPLETE, "'%s' is no smart list: no search fills it".formatted(list.name()));
        }
        return list;
    }

    /** The section of that title, in any case, or key. */
    static ListSection section(Lectern lectern, ReadingList list, String name) {
        String folded = new MarkName(name).folded();
        List<ListSection> named = lectern.library().readingLists().content(list.name()).sections().stream()
                .filter(section -> section.key().equals(name)
                        || new MarkName(section.title()).folded().equals(folded))
                .toList();
        if (named.isEmpty()) {
            throw new CommandException(
                    ExitCode.INCOMPLETE,
                    "the list '%s' has no section '%s'; add it with: lectern list section add '%s' '%s'"
                            .formatted(list.name(), name, list.name(), name));
        }
        if (named.size() > 1) {
            throw new CommandException(
                    ExitCode.INCOMPLETE,
                    "the list '%s' has %d sections '%s'; name one by its key, which lectern list ls --json tells"
                            .formatted(list.name(), named.size(), name));
        }
        return named.getFirst();
    }

    /** Fails where one of the papers is not in the list. */
    static List<PaperId> in(Lectern lectern, ReadingList list, List<PaperId> papers) {
        Set<PaperId> there = Set.copyOf(lectern.library().readingLists().papers(list.name()));
        papers.stream().filter(paper -> !there.contains(paper)).findFirst().ifPresent(missing -> {
            throw new CommandException(
                    ExitCode.INCOMPLETE,
                    "the list '%s' does not have the paper %s; nothing was changed".formatted(list.name(), missing));
        });
        return papers;
    }
}
