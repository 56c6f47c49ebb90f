package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the index reads texts, and what it knows of their words: for those that compare texts without being a search. Where the index
 * cannot answer it knows nothing. Safe for use by several threads.
 */
public final class Terminology {
    private static final Logger LOG = LoggerFactory.getLogger(Terminology.class);

    private final Snapshots snapshots;
    private final Acronyms acronyms;
    private final Analysis analysis;

    Terminology(Snapshots snapshots, Acronyms acronyms, Analysis analysis) {
        this.snapshots = snapshots;
        this.acronyms = acronyms;
        this.analysis = analysis;
    }

    /**
     * A word of a text.
     *
     * @param start the index of its first character
     * @param end the index behind its last
     * @param stem its plain form: one for all spellings, the singular and the plural
     * @param tells whether it says what a text is about, and is no word of prose
     * @param vague whether it says so only beside another word
     */
    public record Word(int start, int end, String stem, boolean tells, boolean vague) {}

    /**
     * Words that follow one another and may be a term.
     *
     * @param from the number of the first word
     * @param to the number behind that of the last
     * @param alone whether it stands by itself there, and not as a part of something longer
     * @param ends whether no other noun follows, so that it is what the words before it say more of
     * @param loose whether it ends with a word that terms mostly do not end with, as neural fields
     */
    public record Run(int from, int to, boolean alone, boolean ends, boolean loose) {}

    /** The words of a text, and all runs of up to five of them that may be terms, longer ones with their parts; also what hyphens make one word. */
    public record Reading(List<Word> words, List<Run> runs) {
        /** Copies the lists. */
        public Reading {
            words = List.copyOf(words);
            runs = List.copyOf(runs);
        }
    }

    /**
     * What a text says an acronym stands for.
     *
     * @param acronym as it is written, in the singular
     * @param meaning as it is written
     */
    public record Definition(String acronym, String meaning) {}

    /** Reads a text as it is shown. */
    public Reading read(String shown) {
        try {
            return analysis.withForms(forms -> read(new PhraseText(analysis, forms), shown));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }

    private static Reading read(PhraseText text, String shown) {
        text.readShown(shown);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < text.count(); i++) {
            PhraseWord word = text.word(i);
            words.add(new Word(text.start(i), text.end(i), word.stem(), word.tells(), ProseWords.isVague(word.stem())));
        }
        List<Run> runs = new ArrayList<>();
        text.each((key, from, to, whole) -> {
            if (whole && !ProseWords.isTurn(text.stems(from, to))) {
                runs.add(new Run(from, to, text.isAlone(from, to), text.isEnd(to), false));
            }
        });
        text.eachHyphened((from, to) -> {
            Run run = new Run(from, to, text.isAlone(from, to), text.isEnd(to), false);
            if (!runs.contains(run) && !ProseWords.isTurn(text.stems(from, to))) {
                runs.add(run);
            }
        });
        text.eachLoose((from, to) -> {
            if (!ProseWords.isTurn(text.stems(from, to))) {
                runs.add(new Run(from, to, text.isAlone(from, to), text.isEnd(to), true));
            }
        });
        return new Reading(words, runs);
    }

    /** What a text says its acronyms stand for. */
    public List<Definition> definitions(String shown) {
        return AcronymFinder.in(shown).stream()
                .filter(one -> !ProseWords.isTurn(analysis.words(IndexSchema.TITLE, one.meaning())))
                .map(one -> new Definition(Acronyms.singular(one.acronym()), one.meaning()))
                .toList();
    }

    /** What an acronym stands for to the papers of the index, in plain forms; empty where none says so, or they do not agree. */
    public Optional<List<String>> meaning(String acronym) {
        return asked(snapshot -> acronyms.meaning(snapshot.reader(), acronym), Optional.empty());
    }

    /** How many papers the index has. */
    public int papers() {
        return asked(snapshot -> snapshot.reader().numDocs(), 0);
    }

    /** How many papers have these words, given in their plain forms, one behind the other in title or abstract. */
    public int papers(List<String> stems) {
        return stems.isEmpty() ? 0 : asked(snapshot -> papers(snapshot, stems), 0);
    }

    private static int papers(Snapshot snapshot, List<String> stems) throws IOException {
        IndexReader reader = snapshot.reader();
        int rarest = Integer.MAX_VALUE;
        for (String stem : stems) {
            rarest = Math.min(rarest, reader.docFreq(new Term(IndexSchema.WORDS, stem)));
        }
        if (stems.size() == 1 || rarest == 0) {
            return rarest;
        }
        String[] words = stems.toArray(String[]::new);
        // A searcher of its own uses no other threads, which a question this small would wait for longer than for its
        // answer.
        return new IndexSearcher(reader)
                .count(new BooleanQuery.Builder()
                        .add(new PhraseQuery(IndexSchema.TITLE, words), Occur.SHOULD)
                        .add(new PhraseQuery(IndexSchema.ABSTRACT, words), Occur.SHOULD)
                        .build());
    }

    private <T> T asked(Snapshots.Use<T> question, T otherwise) {
        try {
            return snapshots.with(question);
        } catch (IOException | RuntimeException failed) {
            LOG.debug("Reading without the index", failed);
            return otherwise;
        }
    }
}
