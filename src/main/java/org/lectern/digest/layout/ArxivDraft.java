package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.digest.Block;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/** A paper of arXiv's pages while it is being read: its fields and where they stand. For one paper and one thread. */
final class ArxivDraft {
    /** A field of a paper as the pages label it. */
    static final Pattern LABEL = Pattern.compile(
            "(Title|Authors?|Abstract|Comments?|Subjects?|Journal[- ]ref|(?:Related )?DOI|Report[- ](?:number|no)|MSC[- ][Cc]lass|ACM[- ][Cc]lass)"
                    + "(?:es|s)? ?: ?(.*)");

    private static final Pattern SUBJECT = Pattern.compile("\\(([a-z][A-Za-z.-]{1,40})\\)");
    /** Latest first: {@code Submitted 2 May, 2024; v1 submitted 3 January, 2024; originally announced January 2024.} */
    private static final Pattern SUBMITTED = Pattern.compile(
            "Submitted (\\d{1,2} \\w{3,9},? \\d{4});?(?:.*\\bv1 submitted (\\d{1,2} \\w{3,9},? \\d{4}))?.*");
    /** A search shows the first 25 authors. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile(",? ?et al\\.? ?\\((\\d{1,5}) additional authors? not shown\\)\\s*$");

    private static final Pattern FOLDED = Pattern.compile("^(?:△ Less|▽ More)|\\s*(?:△ Less|▽ More)\\s*$");

    private record Place(Block block, String field) {}

    private final ArxivId id;
    private final List<Place> places = new ArrayList<>();
    private final List<Place> furniture = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private String title = "";
    private String abstractText = "";
    private String comments = "";
    private @Nullable String venue;
    private @Nullable String doi;
    private @Nullable PartialDate published;
    private OptionalInt authorCount = OptionalInt.empty();

    ArxivDraft(ArxivId id, Block block) {
        this.id = id;
        places.add(new Place(block, "arxivId"));
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    boolean hasAuthors() {
        return !authors.isEmpty();
    }

    void title(String text, Block block) {
        title = Text.fold(title + " " + text);
        places.add(new Place(block, "title"));
    }

    /** The names as one text; a number of those who are not shown may end it. */
    void authors(String text, Block block) {
        Matcher more = NOT_SHOWN.matcher(text);
        String shown = more.find() ? text.substring(0, more.start()) : text;
        authors(AuthorNames.of(shown), text, block);
    }

    /**
     * The names.
     *
     * @param text the text in which they stand, for the number of those who are not shown
     */
    void authors(List<String> names, String text, Block block) {
        authors.addAll(names);
        Matcher more = NOT_SHOWN.matcher(text);
        if (more.find()) {
            authorCount = OptionalInt.of(authors.size() + Integer.parseInt(more.group(1)));
        }
        places.add(new Place(block, "authors"));
    }

    void abstractText(String text, Block block) {
        abstractText = Text.fold(FOLDED.matcher(Text.fold(text)).replaceAll(""));
        places.add(new Place(block, "abstract"));
    }

    void categories(List<String> names, Block block) {
        names.stream().filter(name -> !categories.contains(name)).forEach(categories::add);
        places.add(new Place(block, "categories"));
    }

    void doi(String text, Block block) {
        Optional<String> found = ArxivFields.doi(text);
        doi = found.orElse(doi);
        places.add(new Place(block, "doi"));
    }

    /** Takes a line of dates; false when it is none. */
    boolean submitted(String text, Block block) {
        Matcher matcher = SUBMITTED.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        Stream.of(Optional.ofNullable(matcher.group(2)), Optional.ofNullable(matcher.group(1)))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(ArxivFields::date)
                .ifPresent(date -> published = date);
        places.add(new Place(block, "published"));
        return true;
    }

    /** Takes a field with its label; false when the text has no label that arXiv uses. */
    boolean labelled(String text, Block block) {
        Matcher matcher = LABEL.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String value = matcher.group(2);
        switch (matcher.group(1)) {
            case "Title" -> title(value, block);
            case "Author", "Authors" -> authors(value, block);
            case "Abstract" -> abstractText(value, block);
            case "Subject", "Subjects" -> categories(subjects(value), block);
            case "Journal-ref", "Journal ref" -> {
                venue = value.isEmpty() ? venue : value;
                places.add(new Place(block, "venue"));
            }
            case "DOI", "Related DOI" -> doi(value, block);
            case "Comment", "Comments" -> comments(value, block);
            default -> furniture(block, matcher.group(1) + ", for which a record has no field");
        }
        return true;
    }

    private void comments(String text, Block block) {
        comments = text;
        if (Abstracts.links(text).isEmpty()) {
            furniture(block, "Comments, for which a record has no field");
        } else {
            places.add(new Place(block, "links"));
        }
    }

    void furniture(Block block, String rule) {
        furniture.add(new Place(block, rule));
    }

    /** The categories of {@code Machine Learning (cs.LG); Probability (math.PR)}, the primary one first. */
    private static List<String> subjects(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = SUBJECT.matcher(text);
        while (matcher.find()) {
            names.addAll(ArxivFields.categories(matcher.group(1)));
        }
        return names;
    }

    /** Gives the record to the transcript; a paper that has no title is none. */
    void tell(Transcript transcript) {
        if (!hasTitle()) {
            transcript.problem(
                    places.getFirst().block().firstLine(), "arXiv:%s has no title; left out".formatted(id.value()));
            return;
        }
        furniture.forEach(found -> transcript.furniture(found.block(), found.field()));
        places.forEach(found -> transcript.field(found.block(), found.field()));
        Metadata.Builder record = Metadata.titled(title)
                .abstractText(abstractText)
                .arxivId(id.value())
                .venue(venue)
                .doi(doi);
        authors.forEach(record::author);
        authorCount.ifPresent(record::authorCount);
        categories.forEach(record::category);
        if (published == null) {
            id.inferDate(record);
        } else {
            record.published(published);
        }
        Abstracts.links(abstractText).forEach(record::link);
        Abstracts.links(comments).forEach(record::link);
        transcript.record(record.build());
    }
}
