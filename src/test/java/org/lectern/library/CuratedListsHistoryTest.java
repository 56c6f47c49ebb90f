package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;

/** Long histories of one list, made by chance, beside plain lists of words that say what it has to be. */
class CuratedListsHistoryTest {
    private static final int STEPS = 150;
    private static final String ABOVE = "";

    @TempDir
    Path folder;

    /** Papers by the titles of their sections, in order, and what is said of each. */
    private record Model(
            List<String> sections, Map<String, List<PaperId>> papers, Map<PaperId, Map<String, String>> said) {
        static Model empty() {
            Model model = new Model(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
            model.papers.put(ABOVE, new ArrayList<>());
            return model;
        }

        Model copy() {
            Model copy = new Model(new ArrayList<>(sections), new TreeMap<>(), new TreeMap<>());
            papers.forEach((section, ids) -> copy.papers.put(section, new ArrayList<>(ids)));
            said.forEach((paper, texts) -> copy.said.put(paper, new TreeMap<>(texts)));
            return copy;
        }

        List<PaperId> all() {
            List<PaperId> all = new ArrayList<>(papers.getOrDefault(ABOVE, List.of()));
            sections.forEach(section -> all.addAll(papers.getOrDefault(section, List.of())));
            return all;
        }

        List<PaperId> of(String section) {
            return papers.computeIfAbsent(section, title -> new ArrayList<>());
        }

        String shown() {
            StringBuilder shown = new StringBuilder();
            List<String> titles = new ArrayList<>(sections);
            titles.addFirst(ABOVE);
            for (String title : titles) {
                shown.append("# ").append(title).append('\n');
                of(title)
                        .forEach(paper -> shown.append(paper)
                                .append(' ')
                                .append(said.getOrDefault(paper, Map.of()))
                                .append('\n'));
            }
            return shown.toString();
        }
    }

    private static String shown(ListContent content) {
        StringBuilder shown = new StringBuilder();
        List<Optional<String>> sections = new ArrayList<>();
        sections.add(Optional.empty());
        content.sections().forEach(section -> sections.add(Optional.of(section.key())));
        for (Optional<String> section : sections) {
            shown.append("# ")
                    .append(section.flatMap(content::section)
                            .map(ListSection::title)
                            .orElse(ABOVE))
                    .append('\n');
            for (ListEntry entry : content.entries(section)) {
                Map<String, String> said = new TreeMap<>();
                entry.fields().forEach((field, text) -> said.put(field.key(), text));
                entry.votes().forEach((voter, vote) -> said.put("vote " + voter, vote.key()));
                shown.append(entry.paper()).append(' ').append(said).append('\n');
            }
        }
        return shown.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theListIsWhatPlainListsSay(long seed) {
        Random random = new Random(seed);
        List<PaperId> papers = new ArrayList<>();
        Deque<Model> before = new ArrayDeque<>();
        Library library = Library.open(folder);
        library.add(Digests.ofTitles("a.txt", "A", "B", "C", "D", "E", "F", "G"), false);
        library.forEachPaper(paper -> papers.add(paper.id()));
        library.readingLists().create("L");
        Model model = Model.empty();
        for (int i = 0; i < STEPS; i++) {
            if (random.nextInt(12) == 0) {
                library.close();
                library = Library.open(folder);
            }
            if (random.nextInt(8) == 0 && !before.isEmpty()) {
                // Undoing and undoing that are changes too, so the last step goes for good.
                library.revert(number(library, before.size()));
                model = before.pop();
            } else {
                Model after = model.copy();
                long number = library.changeNumber();
                step(library.readingLists(), after, papers, random);
                if (library.changeNumber() > number) {
                    before.push(model);
                }
                assertThat(library.changeNumber() > number).isEqualTo(!after.equals(model));
                model = after;
            }
            assertThat(shown(library.readingLists().content("L"))).isEqualTo(model.shown());
        }
        while (!before.isEmpty()) {
            library.revert(number(library, before.size()));
            model = before.pop();
            assertThat(shown(library.readingLists().content("L"))).isEqualTo(model.shown());
        }
        library.close();
    }

    /** The change that made the latest of so many steps that stand, behind the import and the making of the list. */
    private static long number(Library library, int steps) {
        List<Change> standing = new ArrayList<>();
        for (Change change : library.changes(Integer.MAX_VALUE).reversed()) {
            if (change.summary().startsWith("Undid: ")) {
                standing.removeLast();
            } else {
                standing.add(change);
            }
        }
        assertThat(standing).hasSize(steps + 2);
        return standing.getLast().number();
    }

    private static void step(ReadingLists lists, Model model, List<PaperId> papers, Random random) {
        List<PaperId> some =
                papers.stream().filter(paper -> random.nextInt(3) == 0).toList();
        List<PaperId> there = some.stream().filter(model.all()::contains).toList();
        String section = model.sections().isEmpty() || random.nextInt(3) == 0
                ? ABOVE
                : model.sections().get(random.nextInt(model.sections().size()));
        Optional<String> key = lists.content("L").sections().stream()
                .filter(known -> known.title().equals(section))
                .map(ListSection::key)
                .findFirst();
        int position = 1 + random.nextInt(4);
        switch (random.nextInt(9)) {
            case 0 -> {
                lists.add("L", some, key);
                some.stream().filter(paper -> !model.all().contains(paper)).forEach(model.of(section)::add);
            }
            case 1 -> {
                List<PaperId> few = there.stream().limit(1).toList();
                lists.remove("L", few);
                model.papers().values().forEach(ids -> ids.removeAll(few));
                few.forEach(model.said()::remove);
            }
            case 2, 3 -> {
                lists.move("L", there, key, position);
                model.papers().values().forEach(ids -> ids.removeAll(there));
                List<PaperId> of = model.of(section);
                of.addAll(Math.min(position - 1, of.size()), there);
            }
            case 4 -> {
                String text = List.of("", "one", "two").get(random.nextInt(3));
                EntryField field = List.of(EntryField.REASON, EntryField.NOTE).get(random.nextInt(2));
                lists.set("L", there, field, text);
                there.forEach(paper -> say(model, paper, field.key(), text));
            }
            case 5 -> {
                String voter = List.of("Ada", "Bob").get(random.nextInt(2));
                Optional<Vote> vote = Vote.ofKey(List.of("up", "down", "").get(random.nextInt(3)));
                lists.vote("L", there, voter, vote);
                there.forEach(paper ->
                        say(model, paper, "vote " + voter, vote.map(Vote::key).orElse("")));
            }
            case 6 -> {
                String title = "S" + random.nextInt(5);
                if (!model.sections().contains(title)) {
                    lists.addSection("L", title, position);
                    model.sections().add(Math.min(position - 1, model.sections().size()), title);
                    model.of(title);
                }
            }
            case 7 -> {
                if (key.isPresent()) {
                    lists.moveSection("L", key.get(), position);
                    model.sections().remove(section);
                    model.sections().add(Math.min(position - 1, model.sections().size()), section);
                }
            }
            default -> {
                if (key.isPresent() && random.nextInt(3) == 0) {
                    lists.removeSection("L", key.get());
                    int at = model.sections().indexOf(section);
                    String above = at == 0 ? ABOVE : model.sections().get(at - 1);
                    model.of(above).addAll(model.of(section));
                    model.sections().remove(section);
                    model.papers().remove(section);
                }
            }
        }
    }

    private static void say(Model model, PaperId paper, String what, String text) {
        Map<String, String> said = model.said().computeIfAbsent(paper, id -> new TreeMap<>());
        if (text.isEmpty()) {
            said.remove(what);
        } else {
            said.put(what, text);
        }
        if (said.isEmpty()) {
            model.said().remove(paper);
        }
    }
}
