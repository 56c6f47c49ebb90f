package org.lectern.desktop;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.compare.CompareCommands;
import org.lectern.desktop.export.ExportCommands;
import org.lectern.desktop.lists.ListsCommands;
import org.lectern.desktop.overview.OverviewCommands;
import org.lectern.desktop.settings.SettingsCommands;
import org.lectern.desktop.topics.TopicModels;
import org.lectern.desktop.triage.TriageCommands;

/**
 * Everything a person can do in the window.
 *
 * @param focusSearch goes to the search field
 * @param importFiles asks for files and imports them
 * @param importFolder asks for a folder and imports it
 * @param paste imports the text of the clipboard
 * @param addSamples imports the sample listings
 * @param removeSamples takes them out
 * @param undo takes back what a person did last
 * @param redo brings back what was undone last
 * @param clearFilters lifts every filter
 * @param showNew searches for what the last import brought
 * @param saveSearch begins to save the search as it is
 * @param takeMeant searches for what was probably meant
 * @param showDuplicates shows the papers that are probably one work
 * @param showWatched shows the folders that are watched
 * @param watchFolder asks for a folder and watches it
 * @param openLink opens the first link of the open paper
 * @param copyTitle copies its title
 * @param copyAbstract copies its abstract
 * @param copyLink copies the address of its first link
 * @param back opens the paper that led to the one which is open
 * @param showRoles shows what the sentences of an abstract do, or not
 * @param export what exports papers
 * @param topics what shows topics
 * @param compare what compares papers
 * @param lists what is about reading lists
 * @param overview what is about the overview
 * @param explore goes back to the panes from whatever view took their place
 * @param side puts the side bar away, or brings it back
 * @param settings what sets something
 * @param palette offers every command by its name
 * @param shortcuts shows all keys
 * @param triage what can be done in the inbox
 * @param showImports shows the log of imports
 * @param showFrames shows how long frames take, or no longer
 */
record Commands(
        Command focusSearch,
        Command importFiles,
        Command importFolder,
        Command paste,
        Command addSamples,
        Command removeSamples,
        Command undo,
        Command redo,
        Command clearFilters,
        Command showNew,
        Command saveSearch,
        Command takeMeant,
        Command showDuplicates,
        Command showWatched,
        Command watchFolder,
        Command openLink,
        Command copyTitle,
        Command copyAbstract,
        Command copyLink,
        Command back,
        Command showRoles,
        ExportCommands export,
        TopicModels topics,
        CompareCommands compare,
        ListsCommands lists,
        OverviewCommands overview,
        Command explore,
        Command side,
        SettingsCommands settings,
        Command palette,
        Command shortcuts,
        TriageCommands triage,
        Command showImports,
        Command showFrames) {
    List<Command> all() {
        List<Command> own = List.of(
                focusSearch,
                importFiles,
                importFolder,
                paste,
                addSamples,
                removeSamples,
                undo,
                redo,
                clearFilters,
                showNew,
                saveSearch,
                takeMeant,
                showDuplicates,
                showWatched,
                watchFolder,
                openLink,
                copyTitle,
                copyAbstract,
                copyLink,
                back,
                showRoles,
                explore,
                side,
                palette,
                shortcuts,
                showImports,
                showFrames);
        return Stream.of(
                        own,
                        export.all(),
                        topics.commands(),
                        compare.all(),
                        lists.all(),
                        overview.all(),
                        settings.all(),
                        triage.all())
                .flatMap(List::stream)
                .toList();
    }
}
