package org.lectern.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Makes hits of what the index found: fetches the papers from the library and marks their texts. Safe for use by several threads. */
final class HitBuilder {
    private final PaperSource papers;
    private final Highlights highlights;

    HitBuilder(PaperSource papers, Analysis analysis) {
        this.papers = papers;
        this.highlights = new Highlights(analysis);
    }

    /** With both cores: texts are read again to mark them. */
    List<Hit> of(Page page) {
        Map<PaperId, Paper> found = new HashMap<>();
        papers.papers(page.ranked().stream().map(Page.Ranked::id).toList())
                .forEach(paper -> found.put(paper.id(), paper));
        SoughtWords titles = SoughtWords.of(page.query(), IndexSchema.TITLE);
        SoughtWords abstracts = SoughtWords.of(page.query(), IndexSchema.ABSTRACT);
        return page.ranked().parallelStream()
                .flatMap(ranked -> Optional.ofNullable(found.get(ranked.id())).stream()
                        .map(paper -> hit(titles, abstracts, paper, ranked)))
                .toList();
    }

    private Hit hit(SoughtWords titles, SoughtWords abstracts, Paper paper, Page.Ranked ranked) {
        Highlights.Passages best =
                highlights.snippet(abstracts, paper.metadata().abstractText());
        return new Hit(
                paper,
                ranked.score(),
                highlights.whole(titles, paper.title()),
                best.shown(),
                best.source(),
                ranked.topics());
    }

    /** A whole text as it is shown, marked where a query matches it. */
    MarkedText marked(String field, Query query, String text) {
        return highlights.whole(SoughtWords.of(query, field), text);
    }
}
