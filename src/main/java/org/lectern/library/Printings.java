package org.lectern.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.SourceEntry;

/**
 * Whether a bibliography says that two papers of one title are two: articles at two places of one journal, as the columns of an
 * author are, theses of two kinds, a thesis and the book that it became, books or proceedings of two years or volumes.
 */
final class Printings {
    private static final Set<String> VOLUMES = Set.of(
            "book",
            "mvbook",
            "collection",
            "mvcollection",
            "proceedings",
            "mvproceedings",
            "periodical",
            "manual",
            "reference");
    private static final Set<String> THESES = Set.of("phdthesis", "mastersthesis", "thesis", "jurthesis");
    private static final List<String> SERIALS = List.of("journaltitle", "booktitle");
    private static final List<String> PLACES = List.of("volume", "number", "pages");

    private Printings() {}

    static boolean differ(Metadata one, Metadata other) {
        SourceEntry first = one.entry();
        SourceEntry second = other.entry();
        if (first.type().isEmpty() || second.type().isEmpty()) {
            return false;
        }
        boolean thesis = THESES.contains(first.type());
        if (thesis && THESES.contains(second.type())) {
            return !first.type().equals(second.type());
        }
        if ((thesis && VOLUMES.contains(second.type()))
                || (THESES.contains(second.type()) && VOLUMES.contains(first.type()))) {
            return true;
        }
        boolean volumes = VOLUMES.contains(first.type()) && VOLUMES.contains(second.type());
        if (volumes && (differ(first, second, "volume") || differ(year(one), year(other)))) {
            return true;
        }
        boolean sameType = first.type().equals(second.type());
        boolean sameSerial = SERIALS.stream()
                .anyMatch(field -> !first.field(field).isEmpty()
                        && NormalizedTitle.of(first.field(field)).equals(NormalizedTitle.of(second.field(field))));
        return sameType && sameSerial && PLACES.stream().anyMatch(field -> differ(first, second, field));
    }

    private static Optional<String> year(Metadata paper) {
        return paper.published().map(date -> Integer.toString(date.year()));
    }

    private static boolean differ(SourceEntry one, SourceEntry other, String field) {
        return differ(digits(one.field(field)), digits(other.field(field)));
    }

    /** The digits at its start, by which volumes and pages are told; ranges are written in many ways. */
    private static Optional<String> digits(String value) {
        String digits = value.strip().replaceFirst("(?s)^[^0-9]{0,3}(\\d+).*", "$1");
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') && !digits.isEmpty()
                ? Optional.of(digits)
                : Optional.empty();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
