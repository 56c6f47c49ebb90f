package org.lectern.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How fields of two records of one paper become those of one. */
final class Enrichment {
    private Enrichment() {}

    /** A date, and whether its year was worked out. */
    record Dated(Optional<PartialDate> published, boolean inferred) {
        static Dated better(Dated mine, Dated other) {
            if (mine.published.isEmpty() || other.published.isEmpty()) {
                return mine.published.isEmpty() ? other : mine;
            }
            if (mine.inferred != other.inferred) {
                return mine.inferred ? other : mine;
            }
            PartialDate here = mine.published.get();
            PartialDate there = other.published.get();
            boolean moreExact = here.year() == there.year() && there.precision() > here.precision();
            return moreExact ? other : mine;
        }
    }

    static OptionalInt larger(OptionalInt here, OptionalInt there) {
        if (here.isEmpty() || there.isEmpty()) {
            return here.isEmpty() ? there : here;
        }
        return here.getAsInt() >= there.getAsInt() ? here : there;
    }

    static List<String> joined(List<String> here, List<String> there) {
        List<String> all = new ArrayList<>(here);
        there.stream().filter(value -> !here.contains(value)).forEach(all::add);
        return all;
    }

    static List<Link> joinedLinks(List<Link> here, List<Link> there) {
        Map<String, Link> byUrl = new LinkedHashMap<>();
        here.forEach(link -> byUrl.putIfAbsent(link.url(), link));
        there.forEach(link -> byUrl.putIfAbsent(link.url(), link));
        return List.copyOf(byUrl.values());
    }
}
