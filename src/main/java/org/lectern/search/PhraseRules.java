package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;

/** Finds what the rules of phrases find, looking in titles and abstracts as the rules of topics do. Stateless. */
final class PhraseRules {
    private final LuceneTranslator translator;

    PhraseRules(LuceneTranslator translator) {
        this.translator = translator;
    }

    /** The ids of the papers that a rule finds. */
    long[] papers(Snapshot snapshot, String rule) throws IOException {
        return FoundIds.of(snapshot.searcher(), query(rule));
    }

    /** A phrase with its acronyms of one and of several, as far as papers have them: LLM and LLMs. */
    PhraseCandidate inNumbers(Snapshot snapshot, PhraseCandidate phrase) throws IOException {
        Set<String> forms = new LinkedHashSet<>();
        for (String acronym : phrase.acronyms()) {
            String singular = Acronyms.singular(acronym);
            forms.add(singular);
            forms.add(singular + 's');
        }
        List<String> there = new ArrayList<>();
        for (String form : forms) {
            if (snapshot.searcher().count(query('=' + form)) > 0) {
                there.add(form);
            }
        }
        return phrase.shortenedTo(there);
    }

    private Query query(String rule) {
        return translator.translate(TopicRule.node(rule));
    }
}
