package org.lectern.search;

import java.util.Locale;
import java.util.Optional;
import org.lectern.list.EntryState;
import org.lectern.paper.ReadingState;

/**
 * What stands behind a field that asks for a value rather than for words.
 *
 * @param node what it asks for; empty when it cannot be read
 * @param problem why it cannot; empty when it can
 */
record FactValue(Optional<QueryNode> node, Optional<String> problem) {
    private static final int LONGEST_SHOWN = 40;

    static FactValue of(Fact fact, String text) {
        return switch (fact) {
            case YEAR ->
                of(
                        YearValue.parse(text),
                        "“%s” is no year or range of years such as 2022..2024; it was left out.",
                        text);
            case HAS ->
                of(
                        Trait.ofKey(text).map(QueryNode.Has::new),
                        "has: knows code, project, data, video, abstract and note, and not “%s”; it was left out.",
                        text);
            case DATE -> days(DaysValue.parse(text, QueryNode.Published::new), text);
            case SEEN ->
                days(
                        AgoValue.parse(text)
                                .or(() -> MomentValue.parse(text))
                                .or(() -> DaysValue.parse(text, QueryNode.Seen::new)),
                        text);
            case IS ->
                of(
                        text.toLowerCase(Locale.ROOT).equals("new")
                                ? Optional.of(new QueryNode.New())
                                : ReadingState.ofKey(text).map(QueryNode.State::new),
                        "is: knows new, unread, later, reading, read, skipped and kept, and not “%s”; it was left out.",
                        text);
            case LANG ->
                of(
                        Language.named(text).map(QueryNode.Written::new),
                        "“%s” is no language such as en or german; it was left out.",
                        text);
            case RATING ->
                of(
                        RatingValue.parse(text),
                        "“%s” is no number of stars from 1 to 5, no range such as 4..5, and not none; it was left out.",
                        text);
            case ENTRY_STATE ->
                of(
                        EntryState.ofKey(text).map(QueryNode.Entry::new),
                        "entrystate: knows proposed, agreed, read and skipped, and not “%s”; it was left out.",
                        text);
            case ARXIV, DOI, ID ->
                of(
                        IdentifierValue.parse(fact, text),
                        "“%s” is nothing that " + fact.shown() + " knows; it was left out.",
                        text);
        };
    }

    private static FactValue days(Optional<QueryNode> days, String text) {
        return of(
                days, "“%s” is no day, month or year such as 2026-11-20, and no range of them; it was left out.", text);
    }

    private static FactValue of(Optional<QueryNode> node, String problem, String text) {
        return new FactValue(
                node, node.isPresent() ? Optional.empty() : Optional.of(problem.formatted(shortened(text))));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1));
        return text.substring(0, halved ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
    }
}
