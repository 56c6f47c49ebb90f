package org.lectern.search;

import java.util.List;

/**
 * A piece of a query's text, by what it is to the language of queries (docs/query-language.md): for showing the text in colours.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends, after its last unit
 * @param kind what it is
 */
public record QuerySpan(int start, int end, Kind kind) {
    /** What a piece can be. */
    public enum Kind {
        /** The name of a field, with its colon. */
        FIELD,
        /** {@code AND}, {@code OR}, {@code NOT}, a minus that excludes, a parenthesis, a star. */
        OPERATOR,
        /** A text in quotes, with them and what stands at once before and behind. */
        QUOTED,
        /** A word that is searched for. */
        WORD,
        /** Signs that cannot be searched for. */
        NOISE
    }

    /** The pieces of a query, in order, without the blanks between them; none for a blank one. */
    public static List<QuerySpan> of(String query) {
        return QueryLexer.tokens(query).stream()
                .map(placed -> new QuerySpan(placed.start(), placed.end(), kind(placed.token())))
                .toList();
    }

    private static Kind kind(QueryToken token) {
        return switch (token) {
            case QueryToken.Field _ -> Kind.FIELD;
            case QueryToken.Open _,
                    QueryToken.Close _,
                    QueryToken.And _,
                    QueryToken.Or _,
                    QueryToken.Not _,
                    QueryToken.Star _ -> Kind.OPERATOR;
            case QueryToken.Quoted _, QueryToken.Exact _ -> Kind.QUOTED;
            case QueryToken.Word _ -> Kind.WORD;
            case QueryToken.Noise _ -> Kind.NOISE;
        };
    }
}
