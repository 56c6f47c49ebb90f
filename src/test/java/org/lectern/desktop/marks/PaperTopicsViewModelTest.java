package org.lectern.desktop.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ExportScope;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.base.NameField;
import org.lectern.desktop.chips.OwnBook;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.marks.SelectionMarksViewModel.Having;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.MarkedText;
import org.lectern.search.TopicReason;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;

/** The topics of the paper that is open, and of several that are selected; see {@link OwnBook}. */
class PaperTopicsViewModelTest {
    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private final List<Paper> papers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Integer>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Lectern lectern;
    private LibraryViewModel library;
    private PaperViewModel open;
    private PaperTopicsViewModel topics;
    private SelectionMarksViewModel selection;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
        OwnBook.in(lectern);
        lectern.library().forEachPaper(papers::add);
        LibraryAccess access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        open = new PaperViewModel(access::markAbstract, access::roles, access::versions, background);
        TopicActions actions =
                new TopicActions(new SearchViewModel(access::search, background), access, library, background);
        topics = new PaperTopicsViewModel(access, library, open, actions, background);
        selection = new SelectionMarksViewModel(
                access,
                library,
                actions,
                () -> new ExportScope.Chosen(
                        rows.get().stream().map(row -> papers.get(row).id()).toList()),
                rows.getReadOnlyProperty(),
                background);
        library.refresh();
        landing.until(() -> !library.topics().get().topics().isEmpty());
        show("Decoding voxels");
        landing.until(() -> !topics.reasons().get().isEmpty());
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private void show(String title) {
        open.show(papers.get(row(title)), MarkedText.unmarked(title), "");
    }

    private int row(String title) {
        return papers.stream().map(Paper::title).toList().indexOf(title);
    }

    private Topic topic(String id) {
        return OwnBook.topic(lectern, id);
    }

    private List<String> names() {
        return topics.reasons().get().stream()
                .map(reason -> reason.topic().name())
                .toList();
    }

    private Optional<String> lit() {
        return open.lit().get().map(TopicReason::topic).map(Topic::id);
    }

    private List<String> had(String title) {
        PaperId id = papers.get(row(title)).id();
        return lectern.topics().of(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(Topic::id)
                .toList();
    }

    private String lastDone() {
        return library.lastDone().get().map(Done::text).orElse("");
    }

    @Test
    void theWordsOfATopicAreMarkedWhileItIsLookedAtAndStayMarkedWhileWhyIsAsked() {
        assertThat(names()).containsExactly("Brain decoding", "Voxel models", "Spiking networks");
        topics.look(topic("voxels"));
        TopicReason lit = open.lit().get().orElseThrow();
        assertThat(lit.title().marks()).containsExactly(new MarkedText.Mark(9, 15));
        assertThat(WhyWords.of(lit)).isEqualTo("because of “voxels”");
        topics.look(topic("spiking"));
        assertThat(WhyWords.of(open.lit().get().orElseThrow())).isEqualTo("because of “SNN”, “spiking”");
        topics.lookAway(topic("spiking"));
        assertThat(lit()).contains("voxels");
        topics.ask(topic("decoding"));
        topics.lookAway(topic("voxels"));
        assertThat(lit()).contains("decoding");
        topics.ask(topic("decoding"));
        assertThat(lit()).isEmpty();
        topics.ask(topic("decoding"));
        show("Event cameras");
        assertThat(lit()).isEmpty();
        assertThat(topics.asked().get()).isEmpty();
    }

    @Test
    void aTopicIsGivenBySynonymAndTakenOffAndBothAreUndone() {
        topics.give("robots");
        landing.until(() -> names().contains("Robots"));
        assertThat(lastDone()).isEqualTo("Gave “Decoding voxels” the topic “Robots”");
        TopicReason given = topics.reasons().get().getLast();
        assertThat(WhyWords.of(given)).isEqualTo("because somebody gave it to this paper");
        topics.refuse(topic("spiking"));
        landing.until(() -> !names().contains("Spiking networks"));
        library.undo();
        landing.until(() -> names().contains("Spiking networks"));

        show("Nothing of it");
        landing.until(() -> names().isEmpty());
        topics.give("event-driven");
        landing.until(() -> names().equals(List.of("Spiking networks")));
        topics.give("  ");
        topics.give("no such thing");
        assertThat(lastDone()).isEqualTo("There is no topic “no such thing”.");
        assertThat(topics.offers("neu"))
                .containsExactly(
                        new NameField.Offer("Neuroscience", "Neuroscience"),
                        new NameField.Offer("neural decoding  →  Brain decoding", "Brain decoding"));
        assertThat(topics.offers("spik")).isEmpty();
    }

    @Test
    void severalAreGivenATopicOrATagInOneChange() {
        rows.set(List.of(row("Decoding speech"), row("Event cameras"), row("Decoding voxels")));
        assertThat(selection.several().get()).isTrue();
        landing.until(() -> !selection.known().get().topics().isEmpty());
        assertThat(selection.known().get().topics())
                .containsExactly(
                        new Having<>(topic("decoding"), 2),
                        new Having<>(topic("voxels"), 1),
                        new Having<>(topic("spiking"), 2));
        int before = lectern.library().changes(99).size();
        selection.give("robots");
        landing.until(() -> lastDone().contains("3 papers"));
        assertThat(lectern.library().changes(99)).hasSize(before + 1);
        assertThat(had("Decoding speech")).containsExactly("decoding", "robots");
        selection.refuse(topic("decoding"));
        landing.until(() -> lastDone().startsWith("Took the topic"));
        assertThat(had("Decoding voxels")).containsExactly("voxels", "spiking", "robots");
        library.undo();
        landing.until(() -> lastDone().startsWith("Undone"));
        assertThat(had("Decoding voxels")).containsExactly("decoding", "voxels", "spiking", "robots");

        selection.tag("Audio");
        landing.until(() -> selection.known().get().tags().equals(List.of(new Having<>("Audio", 3))));
        selection.untag("audio");
        landing.until(() -> selection.known().get().tags().isEmpty());
        rows.set(List.of(0));
        assertThat(selection.several().get()).isFalse();
        assertThat(selection.known().get().topics()).isEmpty();
    }
}
