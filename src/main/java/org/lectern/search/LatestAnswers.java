package org.lectern.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the answers to the questions that were asked last. Safe for use by several threads; two that ask the same at once both work. */
final class LatestAnswers<Q, A> {
    private final Map<Q, A> answers;

    /** How a question is answered. */
    interface Work<Q, A> {
        A answer(Q question) throws IOException;
    }

    LatestAnswers(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > most;
            }
        };
    }

    A get(Q question, Work<Q, A> work) throws IOException {
        synchronized (answers) {
            A known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        A answer = work.answer(question);
        synchronized (answers) {
            answers.put(question, answer);
        }
        return answer;
    }
}
