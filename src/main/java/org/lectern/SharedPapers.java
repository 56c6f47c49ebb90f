package org.lectern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.json.PaperJson;
import org.lectern.library.Library;
import org.lectern.list.EntryJoin;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;
import org.lectern.share.SharedList;
import org.lectern.task.Progress;

/**
 * The papers of a shared list, which can have other ids in the library: it has them under another title, or has merged some. Made for
 * one state of the list; for one thread.
 */
final class SharedPapers {
    private final Lectern lectern;
    private final Library library;
    private final Map<PaperId, PaperId> others;
    private final Map<PaperId, PaperId> here = new HashMap<>();

    /** For the papers of a list, with those of which it is known that they have other ids here. */
    SharedPapers(Lectern lectern, Map<PaperId, PaperId> others) {
        this.lectern = lectern;
        this.library = lectern.library();
        this.others = new HashMap<>(others);
    }

    /** The papers that have other ids here, by their ids in the list. */
    Map<PaperId, PaperId> others() {
        return Map.copyOf(others);
    }

    /** The id of each paper here; that of the list where the library does not have it. */
    private Map<PaperId, PaperId> here(Collection<PaperId> papers) {
        List<PaperId> unknown =
                papers.stream().filter(paper -> !here.containsKey(paper)).toList();
        Set<PaperId> had = unknown.isEmpty() ? Set.of() : library.having(unknown);
        for (PaperId paper : unknown) {
            if (had.contains(paper)) {
                here.put(paper, paper);
            } else {
                PaperId other = others.getOrDefault(paper, paper);
                here.put(paper, library.paper(other).map(Paper::id).orElse(other));
            }
        }
        return here;
    }

    private static List<PaperId> papers(ListContent content) {
        return content.entries().stream().map(ListEntry::paper).toList();
    }

    /**
     * Imports the papers that the library lacks, as a listing, and finds out by which ids it has those that it has under others.
     *
     * @param added papers that came to the list
     * @param name of the listing
     */
    void take(SharedList list, Collection<PaperId> added, String name, Progress progress) {
        Map<PaperId, Metadata> lacking = lacking(list, added);
        find(lacking);
        if (!lacking.isEmpty()) {
            StringBuilder listing = new StringBuilder();
            lacking.values()
                    .forEach(record -> listing.append(PaperJson.write(PaperJson.of(record)))
                            .append('\n'));
            lectern.importText(name, listing.toString(), progress);
            find(lacking);
        }
    }

    private Map<PaperId, Metadata> lacking(SharedList list, Collection<PaperId> added) {
        Map<PaperId, PaperId> ids = here(added);
        Set<PaperId> had = library.having(Set.copyOf(ids.values()));
        Map<PaperId, Metadata> lacking = new LinkedHashMap<>();
        Map<PaperId, Metadata> records = list.papers();
        for (PaperId paper : added) {
            Metadata record = records.get(paper);
            if (record != null && !had.contains(ids.getOrDefault(paper, paper))) {
                lacking.put(paper, record);
            }
        }
        return lacking;
    }

    /** Takes out those that the library has under another id: that of the title, or of a paper with the same identifier. */
    private void find(Map<PaperId, Metadata> lacking) {
        Map<String, PaperId> sought = new HashMap<>();
        for (PaperId paper : List.copyOf(lacking.keySet())) {
            Metadata record = lacking.get(paper);
            if (record == null) {
                continue;
            }
            Optional<Paper> known =
                    library.paper(paper).or(() -> library.paper(PaperId.of(NormalizedTitle.of(record.title()))));
            known.ifPresent(found -> found(paper, found.id(), lacking));
            if (known.isEmpty()) {
                PaperIdentifiers.arxivId(record).ifPresent(id -> sought.put("arxiv:" + id, paper));
                PaperIdentifiers.doi(record).ifPresent(id -> sought.put("doi:" + id, paper));
            }
        }
        if (!sought.isEmpty()) {
            library.identifiers(library.paperIds()).forEach((id, known) -> {
                List<String> names = new ArrayList<>();
                known.arxivIds().forEach(arxiv -> names.add("arxiv:" + arxiv));
                known.dois().forEach(doi -> names.add("doi:" + doi));
                names.stream()
                        .flatMap(name -> Optional.ofNullable(sought.get(name)).stream())
                        .forEach(paper -> found(paper, id, lacking));
            });
        }
    }

    private void found(PaperId paper, PaperId id, Map<PaperId, Metadata> lacking) {
        lacking.remove(paper);
        here.put(paper, id);
        if (!paper.equals(id)) {
            others.put(paper, id);
        }
    }

    /** What a list says, as the library calls its papers; entries of papers that are one here are one. */
    ListContent here(ListContent shared, String name) {
        Map<PaperId, PaperId> ids = here(papers(shared));
        Map<PaperId, ListEntry> entries = new LinkedHashMap<>();
        for (ListEntry entry : shared.entries()) {
            PaperId paper = ids.getOrDefault(entry.paper(), entry.paper());
            entries.merge(paper, as(entry, paper, entry.section()), EntryJoin::of);
        }
        return new ListContent(name, shared.description(), shared.sections(), List.copyOf(entries.values()));
    }

    /**
     * What the library says of a list, as the list calls its papers. What is one paper here stays two in the list, where others may have
     * both: of each is said what was, unless it is said otherwise here.
     */
    ListContent there(ListContent content, ListContent shown, String name) {
        Map<PaperId, PaperId> ids = here(papers(shown));
        Map<PaperId, List<ListEntry>> byPaper = new HashMap<>();
        for (ListEntry entry : shown.entries()) {
            byPaper.computeIfAbsent(ids.getOrDefault(entry.paper(), entry.paper()), _ -> new ArrayList<>())
                    .add(entry);
        }
        List<ListEntry> entries = new ArrayList<>();
        Map<PaperId, ListEntry> others = new HashMap<>();
        for (ListEntry entry : content.entries()) {
            List<ListEntry> known = byPaper.getOrDefault(entry.paper(), List.of());
            if (known.isEmpty()) {
                entries.add(entry);
            } else {
                List<ListEntry> parted = JoinedEntries.parted(entry, known);
                entries.add(parted.getFirst());
                parted.stream().skip(1).forEach(other -> others.put(other.paper(), other));
            }
        }
        return new ListContent(
                name,
                content.description(),
                content.sections(),
                JoinedEntries.inPlace(entries, others, shown, content));
    }

    private static ListEntry as(ListEntry entry, PaperId paper, Optional<String> section) {
        return new ListEntry(paper, section, entry.fields(), entry.votes());
    }

    /** What the library knows of the papers of a list, by their ids there. */
    Map<PaperId, Metadata> records(ListContent shared) {
        Map<PaperId, PaperId> ids = here(papers(shared));
        Map<PaperId, Metadata> known = library.metadata(Set.copyOf(ids.values()));
        Map<PaperId, Metadata> records = new HashMap<>();
        for (PaperId paper : papers(shared)) {
            Optional.ofNullable(known.get(ids.getOrDefault(paper, paper)))
                    .ifPresent(record -> records.put(paper, record));
        }
        return records;
    }
}
