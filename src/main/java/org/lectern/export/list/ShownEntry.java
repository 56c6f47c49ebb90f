package org.lectern.export.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.export.entry.Addresses;
import org.lectern.export.entry.ShownText;
import org.lectern.list.EntryDate;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.ListEntry;
import org.lectern.list.Vote;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;
import org.lectern.text.MarkdownNote;

/**
 * An entry as people read it: every text rendered, in one line, and nothing escaped.
 *
 * @param number its place in the list, from 1
 * @param id the id of its paper
 * @param title never empty
 * @param names of the authors; empty when they are unknown
 * @param moreNames what stands after the names: {@code et al.}, {@code and 3 more}; empty for nothing
 * @param published venue, how it was presented, date, as far as they are known
 * @param links where to read it first, then code, data and the like
 * @param abstractText empty when there is none
 * @param state how far the group is with it
 * @param presenter who presents it
 * @param date when
 * @param reason why it is in the list
 * @param note what the group says of it
 * @param votesFor who voted for it
 * @param votesAgainst who voted against it
 */
record ShownEntry(
        int number,
        PaperId id,
        String title,
        List<String> names,
        String moreNames,
        List<String> published,
        List<ShownLink> links,
        String abstractText,
        EntryState state,
        Optional<String> presenter,
        Optional<EntryDate> date,
        Optional<String> reason,
        Optional<MarkdownNote> note,
        List<String> votesFor,
        List<String> votesAgainst) {
    /** Said of a paper whose authors nobody knows. */
    static final String NO_NAMES = "authors unknown";

    static ShownEntry of(int number, ListEntry entry, Optional<Paper> paper) {
        Optional<Metadata> known = paper.map(Paper::metadata);
        return new ShownEntry(
                number,
                entry.paper(),
                paper.map(ShownEntry::title).filter(title -> !title.isEmpty()).orElse("Paper " + entry.paper()),
                known.map(ShownEntry::names).orElse(List.of()),
                known.map(ShownEntry::moreNames).orElse(""),
                known.map(ShownEntry::published).orElse(List.of("nothing more is known of this paper")),
                known.map(ShownEntry::links).orElse(List.of()),
                known.map(metadata -> ShownText.of(metadata.abstractText())).orElse(""),
                entry.state(),
                entry.field(EntryField.PRESENTER).map(ShownText::line),
                entry.date(),
                entry.field(EntryField.REASON).map(ShownText::of),
                entry.field(EntryField.NOTE).map(MarkdownNote::of),
                voters(entry, Vote.UP),
                voters(entry, Vote.DOWN));
    }

    static String title(Paper paper) {
        return ShownText.of(paper.title());
    }

    /** All names with what stands after them. */
    String authors() {
        String some = String.join(", ", names);
        return some.isEmpty() ? NO_NAMES : moreNames.isEmpty() ? some : some + " " + moreNames;
    }

    /** Where the paper itself is read. */
    Optional<String> address() {
        return links.stream().findFirst().filter(ShownLink::isPaper).map(ShownLink::address);
    }

    private static List<String> names(Metadata paper) {
        List<String> names = paper.authors().stream()
                .map(Author::name)
                .map(ShownText::of)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty()
                ? paper.organization().map(ShownText::of).map(List::of).orElse(List.of())
                : names;
    }

    private static String moreNames(Metadata paper) {
        int named = paper.authors().size();
        int more = named == 0 ? 0 : paper.authorCount().orElse(0) - named;
        return more > 0 ? "and %d more".formatted(more) : paper.moreAuthors() ? "et al." : "";
    }

    private static List<String> published(Metadata paper) {
        List<String> published = new ArrayList<>();
        paper.venue().map(ShownText::of).ifPresent(published::add);
        paper.presentation().map(ShownText::of).ifPresent(published::add);
        published.add(paper.published().map(ShownDate::of).orElse("date unknown"));
        return published;
    }

    private static List<ShownLink> links(Metadata paper) {
        List<ShownLink> links = new ArrayList<>();
        PaperIdentifiers.arxivId(paper)
                .map(id -> ShownText.line(id))
                .flatMap(id -> ShownLink.of("arXiv:" + id, "https://arxiv.org/abs/" + id, true))
                .ifPresent(links::add);
        PaperIdentifiers.doi(paper)
                .map(doi -> ShownText.line(doi))
                .flatMap(doi -> ShownLink.of("doi:" + doi, "https://doi.org/" + doi, true))
                .ifPresent(links::add);
        if (links.isEmpty()) {
            Addresses.own(paper)
                    .flatMap(url -> ShownLink.of("paper", url, true))
                    .ifPresent(links::add);
        }
        for (var link : paper.links()) {
            ShownLink.of(
                            link.kind() == org.lectern.paper.Link.Kind.OTHER
                                    ? "link"
                                    : link.kind().key(),
                            link.url(),
                            false)
                    .filter(shown -> links.stream().noneMatch(shown::leadsWhere))
                    .ifPresent(links::add);
        }
        return List.copyOf(links);
    }

    private static List<String> voters(ListEntry entry, Vote vote) {
        return entry.votes().entrySet().stream()
                .filter(one -> one.getValue() == vote)
                .map(Map.Entry::getKey)
                .map(ShownText::line)
                .toList();
    }
}
