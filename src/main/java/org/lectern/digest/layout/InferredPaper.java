package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;

/**
 * A paper of a page in no known layout.
 *
 * @param title the part that is its title
 * @param fields the others that it has, in the order of the page
 * @param known how many parts of the page it holds
 */
record InferredPaper(InferredPart title, List<Field> fields, int known) {
    /**
     * A part and what it is.
     *
     * @param values what it says: names, keywords, or one text
     */
    record Field(InferredPart part, InferredPart.Role role, List<String> values) {}

    /** {@code Paper ID: 17}, {@code Session 3}. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L} ]{2,20}[:#]? ?[A-Z-]{0,5}\\d{1,8}");

    /** {@code “A Title” by Ada Lovelace}: more than a title. */
    private static final Pattern CREDIT = Pattern.compile("[“\"«„][^“”\"«»]{3,250}[”\"»“],? by \\p{Lu}");

    /** So many parts may stand above a title. */
    private static final int MOST_ABOVE = 3;

    private static final int LONGEST_TITLE = 250;
    private static final int FEWEST_WORDS = 2;

    /** The paper that a piece of a page is; empty when it has no title, or neither people nor an abstract about research. */
    static Optional<InferredPaper> of(List<InferredPart> piece) {
        int top = top(piece);
        InferredPart title = piece.get(top);
        List<Field> fields = new ArrayList<>();
        Set<InferredPart.Role> above = EnumSet.noneOf(InferredPart.Role.class);
        int known = 1;
        for (int i = 0; i < piece.size(); i++) {
            InferredPart part = piece.get(i);
            if (i == top) {
                continue;
            }
            Optional<Field> found;
            if (part.text().isEmpty()
                    && i + 1 < piece.size()
                    && piece.get(i + 1).role() == InferredPart.Role.TEXT) {
                // A label on a line of its own.
                InferredPart below = piece.get(i + 1);
                found = field(below, part.role(), above);
                known += found.isPresent() ? 2 : 0;
                if (found.isPresent()) {
                    fields.add(new Field(part, InferredPart.Role.TEXT, List.of()));
                }
                i++;
            } else {
                found = field(part, part.role(), above);
                known += found.isPresent() ? 1 : 0;
            }
            found.ifPresent(field -> {
                fields.add(field);
                above.add(field.role);
            });
        }
        boolean labelled = title.role() == InferredPart.Role.TITLE;
        TextShape shape = TextShape.of(title.text());
        boolean people =
                fields.stream().anyMatch(field -> field.role == InferredPart.Role.AUTHORS && !field.values.isEmpty());
        boolean research = fields.stream()
                .filter(field -> field.role == InferredPart.Role.ABSTRACT)
                .anyMatch(field -> isOf(title.text(), field.values.getFirst()));
        boolean titled = shape.mayBeTitle()
                && (labelled
                        || (title.role() != InferredPart.Role.URL
                                && !title.isAbstract()
                                && isTitle(title.text(), research ? 1 : FEWEST_WORDS)));
        return titled && (people || research)
                ? Optional.of(new InferredPaper(title, List.copyOf(fields), known))
                : Optional.empty();
    }

    /** The index of the title: what stands above it is a number, a date, an address or the names of its authors. */
    private static int top(List<InferredPart> piece) {
        int top = 0;
        while (top < MOST_ABOVE && top + 1 < piece.size() && isAbove(piece.get(top), piece.get(top + 1))) {
            top++;
        }
        return top;
    }

    private static boolean isAbove(InferredPart part, InferredPart below) {
        return switch (part.role()) {
            case DATE, DOI, ARXIV_ID, URL, KEYWORDS, AUTHORS -> !part.text().isEmpty();
            case TEXT ->
                isNumber(part)
                        || (InferredNames.of(part.text()).size() >= 2
                                && below.role() == InferredPart.Role.TEXT
                                && InferredNames.of(below.text()).size() < 2
                                && !below.isAbstract());
            case TITLE, ABSTRACT, VENUE, RULE -> false;
        };
    }

    private static boolean isNumber(InferredPart part) {
        return NUMBER.matcher(part.text()).matches();
    }

    /** A title has some words, and does not end as a sentence or a heading does. */
    private static boolean isTitle(String text, int fewestWords) {
        return text.length() <= LONGEST_TITLE
                && !text.endsWith(":")
                && !NUMBER.matcher(text).matches()
                && !CREDIT.matcher(text).lookingAt()
                && text.split(" ", -1).length >= fewestWords
                && InferredNames.of(text).size() < 2;
    }

    private static boolean isOf(String title, String text) {
        return Vocabulary.research(text) >= Vocabulary.ENOUGH - 2
                && Vocabulary.shared(Vocabulary.stems(title), text) >= 1;
    }

    /** What a part is, below fields of those roles. */
    private static Optional<Field> field(InferredPart part, InferredPart.Role role, Set<InferredPart.Role> above) {
        boolean hasAuthors = above.contains(InferredPart.Role.AUTHORS);
        boolean hasAbstract = above.contains(InferredPart.Role.ABSTRACT);
        String text = part.text();
        return switch (role) {
            case AUTHORS -> Optional.of(new Field(part, role, AuthorNames.of(text)));
            case TEXT, VENUE, TITLE -> {
                List<String> names = hasAuthors || hasAbstract ? List.of() : authors(part);
                if (!names.isEmpty()) {
                    yield Optional.of(new Field(part, InferredPart.Role.AUTHORS, names));
                }
                if (!hasAbstract && part.isAbstract()) {
                    yield Optional.of(new Field(part, InferredPart.Role.ABSTRACT, List.of(text)));
                }
                if (role == InferredPart.Role.TEXT && isNumber(part)) {
                    yield Optional.of(new Field(part, role, List.of(text)));
                }
                yield role == InferredPart.Role.VENUE
                        ? Optional.of(new Field(part, role, List.of(text)))
                        : Optional.empty();
            }
            case KEYWORDS -> Optional.of(new Field(part, role, List.of(text.split("\\s*[,;·]\\s*", -1))));
            case DOI -> ArxivFields.doi(text).map(doi -> new Field(part, role, List.of(doi)));
            case ARXIV_ID ->
                ArxivId.parse(text.replaceFirst("(?i)^arxiv: ?", ""))
                        .map(id -> new Field(part, role, List.of(id.value())));
            case URL ->
                Abstracts.links(text).isEmpty() ? Optional.empty() : Optional.of(new Field(part, role, List.of(text)));
            case DATE -> part.date().map(date -> new Field(part, role, List.of(text)));
            case ABSTRACT ->
                hasAbstract || text.isEmpty() ? Optional.empty() : Optional.of(new Field(part, role, List.of(text)));
            case RULE -> Optional.empty();
        };
    }

    /** The names of a part that holds nothing else, with its label or without. */
    static List<String> authors(InferredPart part) {
        return part.role() == InferredPart.Role.AUTHORS ? AuthorNames.of(part.text()) : InferredNames.of(part.text());
    }

    /** Whether it is a paper beyond doubt: it has an abstract, or the names of several people. */
    boolean isSure() {
        return fields.stream()
                .anyMatch(field -> field.role == InferredPart.Role.ABSTRACT
                        || (field.role == InferredPart.Role.AUTHORS && field.values.size() >= 2));
    }

    /** What it has, in the order of the page. */
    List<InferredPart.Role> roles() {
        List<InferredPart.Role> roles = new ArrayList<>();
        roles.add(InferredPart.Role.TITLE);
        fields.stream()
                .map(Field::role)
                .filter(role -> role != InferredPart.Role.TEXT)
                .distinct()
                .forEach(roles::add);
        return roles;
    }

    /** The name in JSON of the field that a role stands for. */
    static String field(InferredPart.Role role) {
        return switch (role) {
            case TITLE -> "title";
            case AUTHORS -> "authors";
            case ABSTRACT -> "abstract";
            case KEYWORDS -> "keywords";
            case DOI -> "doi";
            case ARXIV_ID -> "arxivId";
            case URL -> "links";
            case DATE -> "published";
            case VENUE -> "venue";
            case RULE, TEXT -> "record";
        };
    }

    /** Gives the record to the transcript. */
    void tell(Transcript transcript) {
        Metadata.Builder record = Metadata.titled(title.text());
        transcript.field(title.block(), "title");
        for (Field field : fields) {
            transcript.field(field.part.block(), field(field.role));
            String first = field.values.isEmpty() ? "" : field.values.getFirst();
            switch (field.role) {
                case AUTHORS -> field.values.forEach(record::author);
                case ABSTRACT -> {
                    record.abstractText(first);
                    Abstracts.links(first).forEach(record::link);
                }
                case KEYWORDS -> field.values.forEach(record::keyword);
                case DOI -> record.doi(first);
                case ARXIV_ID -> record.arxivId(first);
                case URL -> Abstracts.links(first).forEach(record::link);
                case DATE -> field.part.date().ifPresent(record::published);
                case VENUE -> record.venue(first);
                case TITLE, RULE, TEXT -> {}
            }
        }
        transcript.record(record.build());
    }
}
