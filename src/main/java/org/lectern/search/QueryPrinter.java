package org.lectern.search;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** Writes a query so that reading it again gives the same. */
final class QueryPrinter {
    private QueryPrinter() {}

    static String print(QueryNode node) {
        return switch (node) {
            case QueryNode.All() -> "*";
            case QueryNode.Term(Scope scope, String text) -> scope.shown() + text;
            case QueryNode.Prefix(Scope scope, String text) -> scope.shown() + text + "*";
            case QueryNode.Phrase(Scope scope, String text) -> scope.shown() + '"' + text + '"';
            case QueryNode.Filled(Scope scope) -> scope.shown() + "*";
            case QueryNode.Years years -> "year:" + print(years);
            case QueryNode.Has(Trait trait) -> "has:" + trait.key();
            case QueryNode.Seen(LocalDate from, LocalDate to) -> "seen:" + print(from, to);
            case QueryNode.New() -> "is:new";
            case QueryNode.And and ->
                and.parts().stream().map(QueryPrinter::grouped).collect(Collectors.joining(" "));
            case QueryNode.Or or -> or.parts().stream().map(QueryPrinter::print).collect(Collectors.joining(" OR "));
            case QueryNode.Not(QueryNode part) -> "-" + (part instanceof QueryNode.And ? inside(part) : grouped(part));
        };
    }

    private static String grouped(QueryNode node) {
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

    private static String year(int year) {
        return "%04d".formatted(year);
    }
}
