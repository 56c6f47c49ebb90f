package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of an abstract that come one after the other and do the same.
 *
 * @param role what they do
 * @param start where the first begins, in UTF-16 units from 0
 * @param end where the last ends, after its last unit
 */
public record RoleSpan(Role role, int start, int end) {
    /**
     * Those of an abstract, in order; none for a blank one.
     *
     * @param text the abstract as it is shown
     */
    public static List<RoleSpan> of(String text, RoleTagger tagger) {
        List<Sentence> sentences = SentenceSplitter.of(text);
        List<Role> roles = tagger.roles(sentences.stream().map(Sentence::text).toList());
        List<RoleSpan> spans = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!spans.isEmpty() && spans.getLast().role == roles.get(i)) {
                RoleSpan before = spans.removeLast();
                spans.add(new RoleSpan(before.role, before.start, sentence.end()));
            } else {
                spans.add(new RoleSpan(roles.get(i), sentence.start(), sentence.end()));
            }
        }
        return List.copyOf(spans);
    }
}
