package org.lectern.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows {@code arxiv:}, {@code doi:} and {@code id:}, with an address before it or without. */
final class IdentifierValue {
    private static final Pattern ARXIV = Pattern.compile(
            "(?:https?://arxiv\\.org/(?:abs|pdf)/)?(?:arxiv:)?([a-z.-]+/\\d{7}|\\d{4}\\.\\d{4,5})(?:v\\d+)?(?:\\.pdf)?[.,;)\\]]*");
    private static final Pattern DOI =
            Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/)?(?:doi:)?(10\\.\\S*[^\\s.,;])[.,;]*");
    private static final Pattern ID = Pattern.compile("([0-9a-z]{4,12})");

    private IdentifierValue() {}

    /**
     * Reads a value; empty when it is none.
     *
     * @param kind {@link Fact#ARXIV}, {@link Fact#DOI} or {@link Fact#ID}
     */
    static Optional<QueryNode> parse(Fact kind, String text) {
        Pattern pattern = switch (kind) {
            case ARXIV -> ARXIV;
            case DOI -> DOI;
            case ID -> ID;
            case YEAR, DATE, HAS, SEEN, IS, LANG, RATING, ENTRY_STATE ->
                throw new IllegalArgumentException(kind.shown() + " is no identifier");
        };
        Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(new QueryNode.Identifier(kind, matcher.group(1))) : Optional.empty();
    }
}
