package org.lectern.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.paper.Metadata;

/** Cleans the texts of a record, as it is read. */
public final class CleanRecord {
    private CleanRecord() {}

    /**
     * The record with each of its texts clean, TeX's accents in names as letters; title, abstract and captions keep theirs,
     * as they keep all that the source shows. A title that nobody could see stays as it is. A venue that is an identifier of
     * arXiv is taken for that.
     *
     * @param entities whether what looks like an entity of HTML is one: not where the listing's own format, as HTML and
     *     JSON, has been decoded already
     * @see CleanText
     * @see DisplayText
     */
    public static Metadata of(Metadata record, boolean entities) {
        UnaryOperator<String> once = text -> entities ? HtmlEntities.decoded(text) : text;
        UnaryOperator<String> clean = text -> CleanText.of(once.apply(text));
        UnaryOperator<String> letters = text -> CleanText.withLetters(once.apply(text));
        String title = clean.apply(record.title());
        Optional<String> venue = record.venue().map(letters);
        Optional<ArxivMention> mention = venue.flatMap(ArxivMention::in);
        return new Metadata(
                title.isBlank() ? record.title() : title,
                clean.apply(record.abstractText()),
                record.authors().stream()
                        .flatMap(author -> author.with(letters).stream())
                        .toList(),
                record.moreAuthors(),
                record.authorCount(),
                record.organization().map(letters),
                record.published(),
                record.publishedInferred(),
                venue.filter(name -> mention.filter(ArxivMention::alone).isEmpty()),
                record.presentation().map(letters),
                record.categories(),
                record.arxivId().or(() -> mention.map(ArxivMention::id)),
                record.doi(),
                record.upvotes(),
                record.commentCount(),
                all(record.keywords(), letters),
                record.links(),
                all(record.figureCaptions(), clean),
                record.citationKey(),
                record.entry());
    }

    private static List<String> all(List<String> texts, UnaryOperator<String> clean) {
        return texts.stream().map(clean).toList();
    }
}
