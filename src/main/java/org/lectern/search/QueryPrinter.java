package org.lectern.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.list.EntryState;
import org.lectern.paper.ReadingState;

/** Writes a query so that reading it again gives the same. */
final class QueryPrinter {
    /** What ends at no parenthesis and no quote when it is read again. */
    private static final Pattern BARE = Pattern.compile("[^()\\s\"“”„]+");

    private QueryPrinter() {}

    static String print(QueryNode node) {
        return switch (node) {
            case QueryNode.All() -> "*";
            case QueryNode.Term(Scope scope, String text) -> scope.shown() + text;
            case QueryNode.Prefix(Scope scope, String text) -> scope.shown() + text + "*";
            case QueryNode.Phrase(Scope scope, String text) -> scope.shown() + '"' + text + '"';
            case QueryNode.Exact(Scope scope, String text) -> scope.shown() + "=\"" + text.replace("\"", "\"\"") + '"';
            case QueryNode.Near(Scope scope, String text, int apart) -> scope.shown() + '"' + text + "\"~" + apart;
            case QueryNode.Fuzzy(Scope scope, String text) -> scope.shown() + text + "~";
            case QueryNode.Filled(Scope scope) -> scope.shown() + "*";
            case QueryNode.Years years -> "year:" + print(years);
            case QueryNode.Has(Trait trait) -> "has:" + trait.key();
            case QueryNode.Seen(LocalDate from, LocalDate to) -> "seen:" + print(from, to);
            case QueryNode.Published(LocalDate from, LocalDate to) -> "date:" + print(from, to);
            case QueryNode.SeenAgo(boolean within, Period age) -> "seen:" + (within ? "<" : ">") + print(age);
            case QueryNode.SeenAfter(Instant moment) -> "seen:>" + moment;
            case QueryNode.Identifier(Fact kind, String text) ->
                kind.shown() + (BARE.matcher(text).matches() ? text : '"' + text + '"');
            case QueryNode.New() -> "is:new";
            case QueryNode.State(ReadingState state) -> "is:" + state.key();
            case QueryNode.Written(Language language) -> "lang:" + language.code();
            case QueryNode.Rated(int from, int to) ->
                "rating:" + (from == to ? String.valueOf(from) : from + ".." + to);
            case QueryNode.Entry(EntryState state) -> "entrystate:" + state.key();
            case QueryNode.And and ->
                and.parts().stream().map(QueryPrinter::grouped).collect(Collectors.joining(" "));
            case QueryNode.Or or -> or.parts().stream().map(QueryPrinter::print).collect(Collectors.joining(" OR "));
            case QueryNode.Not(QueryNode part) -> "-" + (part instanceof QueryNode.And ? inside(part) : grouped(part));
        };
    }

    /** As one part of several. */
    static String grouped(QueryNode node) {
        return node instanceof QueryNode.Or ? inside(node) : print(node);
    }

    private static String inside(QueryNode node) {
        return "(" + print(node) + ")";
    }

    private static String print(QueryNode.Years years) {
        boolean open = years.from() == QueryNode.Years.FIRST;
        boolean endless = years.to() == QueryNode.Years.LAST;
        if (open && endless) {
            return "*";
        }
        if (years.from() == years.to()) {
            return year(years.from());
        }
        return (open ? "" : year(years.from())) + ".." + (endless ? "" : year(years.to()));
    }

    private static String print(LocalDate from, LocalDate to) {
        boolean open = from.equals(QueryNode.Seen.FIRST);
        boolean endless = to.equals(QueryNode.Seen.LAST);
        if (open && endless) {
            return "*";
        }
        return from.equals(to) ? from.toString() : (open ? "" : from) + ".." + (endless ? "" : to);
    }

    private static String print(Period age) {
        if (age.getYears() > 0) {
            return age.getYears() + "y";
        }
        return age.getMonths() > 0 ? age.getMonths() + "m" : age.getDays() + "d";
    }

    private static String year(int year) {
        return "%04d".formatted(year);
    }
}
