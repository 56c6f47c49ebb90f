package org.lectern.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Enrichment.Dated;

/**
 * What is known of a paper: the bibliographic fields of one record of a listing, or of all records of one paper together.
 * What is not known is absent; nothing is invented.
 *
 * @param title as the source shows it, white space folded; never empty
 * @param abstractText as the source shows it, white space folded; empty when there is none
 * @param authors in the order of the source; empty when their names are unknown
 * @param moreAuthors whether the source says that there are more than it names, as by “et al.”
 * @param authorCount how many authors there are, where a listing gives only the number
 * @param organization who published it, as the listing names it
 * @param published the date of publication, as exactly as it is known
 * @param publishedInferred whether the year of {@code published} was worked out and not read
 * @param venue the conference or journal
 * @param presentation how it was presented there: {@code Oral}, {@code Spotlight}, {@code Poster} …
 * @param categories arXiv categories, the primary one first
 * @param arxivId without version and prefix: {@code 2401.01234}
 * @param doi without a resolver's address: {@code 10.1000/182}
 * @param upvotes votes on the listing
 * @param commentCount comments on the listing
 * @param keywords in the order of the source
 * @param links in the order of the source, no address twice
 * @param figureCaptions captions that a listing shows with the abstract
 * @param citationKey by which a bibliography cites it, as the source writes it; never blank
 * @param entry what else a bibliography says of it; {@link SourceEntry#NONE} when that is nothing
 */
public record Metadata(
        String title,
        String abstractText,
        List<Author> authors,
        boolean moreAuthors,
        OptionalInt authorCount,
        Optional<String> organization,
        Optional<PartialDate> published,
        boolean publishedInferred,
        Optional<String> venue,
        Optional<String> presentation,
        List<String> categories,
        Optional<String> arxivId,
        Optional<String> doi,
        OptionalInt upvotes,
        OptionalInt commentCount,
        List<String> keywords,
        List<Link> links,
        List<String> figureCaptions,
        Optional<String> citationKey,
        SourceEntry entry) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the title is blank
     */
    public Metadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper without a title");
        }
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        links = List.copyOf(links);
        figureCaptions = List.copyOf(figureCaptions);
    }

    public static Builder titled(String title) {
        return new Builder(title);
    }

    public boolean hasCode() {
        return links.stream().anyMatch(link -> link.kind() == Link.Kind.CODE);
    }

    /** The year of publication, inferred or read. */
    public OptionalInt year() {
        return published.isPresent() ? OptionalInt.of(published.get().year()) : OptionalInt.empty();
    }

    /**
     * This, with what it lacks taken from another record of the same paper. What both know stays as it is here, but for: a
     * date read beats one inferred, and the more exact date of the same year wins; the longer list of authors wins, and
     * either says how the other's names are taken apart; the larger number of votes and comments wins; links, keywords and
     * categories are joined, and so are the fields of entries.
     */
    public Metadata enrichedBy(Metadata other) {
        Dated date = Dated.better(
                new Dated(published, publishedInferred), new Dated(other.published, other.publishedInferred));
        boolean theirs = other.authors.size() > authors.size();
        return new Metadata(
                title,
                abstractText.isEmpty() ? other.abstractText : abstractText,
                theirs ? Author.informed(other.authors, authors) : Author.informed(authors, other.authors),
                theirs ? other.moreAuthors : moreAuthors,
                authorCount.isPresent() ? authorCount : other.authorCount,
                organization.or(other::organization),
                date.published(),
                date.inferred(),
                venue.or(other::venue),
                presentation.or(other::presentation),
                Enrichment.joined(categories, other.categories),
                arxivId.or(other::arxivId),
                doi.or(other::doi),
                Enrichment.larger(upvotes, other.upvotes),
                Enrichment.larger(commentCount, other.commentCount),
                Enrichment.joined(keywords, other.keywords),
                Enrichment.joinedLinks(links, other.links),
                figureCaptions.isEmpty() ? other.figureCaptions : figureCaptions,
                citationKey.or(other::citationKey),
                entry.enrichedBy(other.entry));
    }

    /** Collects the fields of one record; what is never set stays unknown. Not safe for use by several threads. */
    public static final class Builder {
        private static final Pattern MORE =
                Pattern.compile("(?i)(?:and )?(?:others|\\d+ (?:more|others))|et\\.? al\\.?|\\.\\.\\.|…");

        private final String title;
        private String abstractText = "";
        private final List<Author> authors = new ArrayList<>();
        private boolean moreAuthors;
        private OptionalInt authorCount = OptionalInt.empty();
        private @Nullable String organization;
        private @Nullable PartialDate published;
        private boolean publishedInferred;
        private @Nullable String venue;
        private @Nullable String presentation;
        private final List<String> categories = new ArrayList<>();
        private @Nullable String arxivId;
        private @Nullable String doi;
        private OptionalInt upvotes = OptionalInt.empty();
        private OptionalInt commentCount = OptionalInt.empty();
        private final List<String> keywords = new ArrayList<>();
        private final Map<String, Link> links = new LinkedHashMap<>();
        private final List<String> figureCaptions = new ArrayList<>();
        private @Nullable String citationKey;
        private SourceEntry entry = SourceEntry.NONE;

        private Builder(String title) {
            this.title = title;
        }

        public Builder abstractText(String text) {
            abstractText = text;
            return this;
        }

        /** Adds an author; what only says that there are more, such as “et al.”, is noted as that. */
        public Builder author(String name) {
            return author(new Author(name));
        }

        /** Adds an author; what only says that there are more is noted as that. */
        public Builder author(Author author) {
            if (author.parts().isEmpty() && MORE.matcher(author.name().strip()).matches()) {
                moreAuthors = true;
            } else {
                authors.add(author);
            }
            return this;
        }

        /** Whether there are more authors than are named. */
        public Builder moreAuthors(boolean more) {
            moreAuthors = more;
            return this;
        }

        public Builder authorCount(int count) {
            authorCount = OptionalInt.of(count);
            return this;
        }

        public Builder organization(@Nullable String name) {
            organization = name;
            return this;
        }

        /** The date as the source gives it. */
        public Builder published(@Nullable PartialDate date) {
            published = date;
            publishedInferred = false;
            return this;
        }

        /** A date whose year was worked out. */
        public Builder publishedInferred(PartialDate date) {
            published = date;
            publishedInferred = true;
            return this;
        }

        public Builder venue(@Nullable String name) {
            venue = name;
            return this;
        }

        public Builder presentation(@Nullable String kind) {
            presentation = kind;
            return this;
        }

        public Builder category(String category) {
            categories.add(category);
            return this;
        }

        public Builder arxivId(@Nullable String id) {
            arxivId = id;
            return this;
        }

        public Builder doi(@Nullable String id) {
            doi = id;
            return this;
        }

        public Builder upvotes(int count) {
            upvotes = OptionalInt.of(count);
            return this;
        }

        public Builder commentCount(int count) {
            commentCount = OptionalInt.of(count);
            return this;
        }

        public Builder keyword(String keyword) {
            keywords.add(keyword);
            return this;
        }

        /** Adds a link; the first of an address stays. */
        public Builder link(Link link) {
            links.putIfAbsent(link.url(), link);
            return this;
        }

        public Builder figureCaption(String caption) {
            figureCaptions.add(caption);
            return this;
        }

        public Builder citationKey(@Nullable String key) {
            citationKey = key;
            return this;
        }

        public Builder entry(SourceEntry other) {
            entry = other;
            return this;
        }

        public Metadata build() {
            return new Metadata(
                    title,
                    abstractText,
                    authors,
                    moreAuthors,
                    authorCount,
                    Optional.ofNullable(organization),
                    Optional.ofNullable(published),
                    publishedInferred,
                    Optional.ofNullable(venue),
                    Optional.ofNullable(presentation),
                    categories,
                    Optional.ofNullable(arxivId),
                    Optional.ofNullable(doi),
                    upvotes,
                    commentCount,
                    keywords,
                    List.copyOf(links.values()),
                    figureCaptions,
                    Optional.ofNullable(citationKey),
                    entry);
        }
    }
}
