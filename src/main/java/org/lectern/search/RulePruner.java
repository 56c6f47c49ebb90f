package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * Takes out of queries what a small segment cannot match, because it has not all the words of it. Of the thousands of phrases of a topic book
 * some dozens are left for a paper, so that to give one paper its topics costs little more than to look up its words. What is left finds the
 * same in the segment. For one thread.
 */
final class RulePruner {
    private final LeafReader reader;
    private final Map<String, Set<String>> words = new HashMap<>();

    RulePruner(LeafReader reader) {
        this.reader = reader;
    }

    /** What of a query may match; empty when nothing can. */
    Optional<Query> pruned(Query query) throws IOException {
        return switch (query) {
            case BooleanQuery several -> pruned(several);
            case DisjunctionMaxQuery best -> pruned(best);
            case TermQuery one -> has(one.getTerm()) ? Optional.of(query) : Optional.empty();
            case PhraseQuery phrase -> all(List.of(phrase.getTerms())) ? Optional.of(query) : Optional.empty();
            case PrefixQuery prefix -> begins(prefix.getPrefix()) ? Optional.of(query) : Optional.empty();
            case ExactQuery exact -> all(terms(exact)) ? Optional.of(query) : Optional.empty();
            default -> Optional.of(query);
        };
    }

    private Optional<Query> pruned(BooleanQuery query) throws IOException {
        BooleanQuery.Builder left = new BooleanQuery.Builder();
        int must = 0;
        int should = 0;
        for (BooleanClause clause : query.clauses()) {
            Optional<Query> part = pruned(clause.query());
            if (part.isEmpty() && clause.isRequired()) {
                return Optional.empty();
            }
            if (part.isPresent()) {
                left.add(part.get(), clause.occur());
                must += clause.isRequired() ? 1 : 0;
                should += clause.isRequired() || clause.isProhibited() ? 0 : 1;
            }
        }
        if (should < query.getMinimumNumberShouldMatch() || must + should == 0) {
            return Optional.empty();
        }
        left.setMinimumNumberShouldMatch(query.getMinimumNumberShouldMatch());
        return Optional.of(left.build());
    }

    private Optional<Query> pruned(DisjunctionMaxQuery query) throws IOException {
        List<Query> left = new ArrayList<>();
        for (Query part : query.getDisjuncts()) {
            pruned(part).ifPresent(left::add);
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        left.size() == 1
                                ? left.getFirst()
                                : new DisjunctionMaxQuery(left, query.getTieBreakerMultiplier()));
    }

    private static List<Term> terms(Query query) {
        List<Term> terms = new ArrayList<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query part, Term... all) {
                terms.addAll(List.of(all));
            }
        });
        return terms;
    }

    private boolean all(List<Term> terms) throws IOException {
        for (Term term : terms) {
            if (!has(term)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Term term) throws IOException {
        return words(term.field()).contains(term.text());
    }

    private boolean begins(Term prefix) throws IOException {
        for (String word : words(prefix.field())) {
            if (word.startsWith(prefix.text())) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words(String field) throws IOException {
        Set<String> known = words.get(field);
        if (known != null) {
            return known;
        }
        Set<String> read = new HashSet<>();
        Terms terms = reader.terms(field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        while (each.next() != null) {
            read.add(each.term().utf8ToString());
        }
        words.put(field, read);
        return read;
    }
}
