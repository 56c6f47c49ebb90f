package org.lectern.search;

import java.io.IOException;
import org.apache.lucene.search.Query;

/** Says what is to be asked of the index for a request. Stateless. */
final class Planner {
    private final LuceneTranslator translator;
    private final Acronyms acronyms;
    private final Analysis analysis;

    Planner(LuceneTranslator translator, Acronyms acronyms, Analysis analysis) {
        this.translator = translator;
        this.acronyms = acronyms;
        this.analysis = analysis;
    }

    /** Words are looked at where they stand in the whole text: a value that is chosen between them keeps them apart. */
    SearchPlan plan(Snapshot snapshot, SearchRequest request) throws IOException {
        QueryNode node = QueryParser.parse(request.query()).node();
        QueryNode expanded = acronyms.expand(snapshot.reader(), node);
        QueryNode asked = NarrowedQuery.words(request, expanded);
        QueryNode words = NarrowedQuery.words(expanded);
        Query strict = translator.translate(asked);
        return new SearchPlan(
                NarrowedQuery.words(request, node),
                strict,
                words.equals(asked) ? strict : translator.translate(words),
                RankingWords.of(node, analysis));
    }

    /** What finds the papers that have all of a query, where the index cannot say what its acronyms stand for. */
    Query plain(String query) {
        return translator.translate(QueryParser.parse(query).node());
    }
}
