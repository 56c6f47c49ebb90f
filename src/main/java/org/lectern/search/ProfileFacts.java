package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.lectern.paper.Author;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/** Collects the people, keywords and links of papers, as the index has them. Used by one thread. */
final class ProfileFacts {
    private final Map<Term, Seen> seen = new LinkedHashMap<>();
    private int papers;

    private static final class Seen {
        private final Reason.Kind kind;
        private final String shown;
        private int papers;
        private int indexed;

        Seen(Reason.Kind kind, String shown) {
            this.kind = kind;
            this.shown = shown;
        }
    }

    /** Adds those of a paper. */
    void add(Metadata paper, boolean indexed) {
        papers++;
        Map<Term, Seen> own = new HashMap<>();
        paper.authors().stream()
                .limit(Relatedness.MOST_FACTS)
                .map(Author::name)
                .forEach(name -> note(own, value(Facet.AUTHOR, name), Reason.Kind.AUTHOR, name));
        paper.keywords().stream()
                .limit(Relatedness.MOST_FACTS)
                .forEach(keyword -> note(own, value(Facet.KEYWORD, keyword), Reason.Kind.KEYWORD, keyword));
        LinkKey.of(paper).entrySet().stream()
                .limit(Relatedness.MOST_FACTS)
                .forEach(link -> note(own, link.getKey(), link.getValue()));
        own.forEach((term, fact) -> {
            Seen all = seen.computeIfAbsent(term, fresh -> fact);
            all.papers++;
            all.indexed += indexed ? 1 : 0;
        });
    }

    private static Term value(Facet facet, String value) {
        return new Term(IndexSchema.FACETS, new FacetValue(facet, value).term());
    }

    private static void note(Map<Term, Seen> own, String key, Link link) {
        LinkKey.kind(link).ifPresent(kind -> note(own, LinkKey.term(key), kind, link.url()));
    }

    private static void note(Map<Term, Seen> own, Term term, Reason.Kind kind, String shown) {
        own.putIfAbsent(term, new Seen(kind, shown));
    }

    /** Those that other papers have, the most telling first. */
    List<Profile.Fact> found(IndexReader reader) throws IOException {
        List<Profile.Fact> facts = new ArrayList<>();
        for (Map.Entry<Term, Seen> fact : seen.entrySet()) {
            Seen known = fact.getValue();
            int having = reader.docFreq(fact.getKey());
            double idf = Ranking.idf(reader.maxDoc(), having);
            if (having > known.indexed && idf >= Relatedness.LEAST_IDF) {
                double weight = weight(known.kind) * idf * known.papers / papers;
                facts.add(new Profile.Fact(known.kind, known.shown, fact.getKey(), weight));
            }
        }
        facts.sort(Comparator.comparingDouble(Profile.Fact::weight).reversed().thenComparing(Profile.Fact::shown));
        return List.copyOf(facts.subList(0, Math.min(Relatedness.MOST_FACTS, facts.size())));
    }

    private static double weight(Reason.Kind kind) {
        return switch (kind) {
            case AUTHOR -> Relatedness.AUTHOR;
            case KEYWORD -> Relatedness.KEYWORD;
            case CODE, PROJECT, DATA -> Relatedness.LINK;
            case TOPIC -> Relatedness.TOPIC;
            case TERM -> 1;
        };
    }
}
