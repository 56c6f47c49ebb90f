package org.lectern.compare;

import java.util.List;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Sighting;

/** Papers for tests, and roles that sentences name themselves. */
final class Subjects {
    private Subjects() {}

    static Subject of(String title, String abstractText) {
        return of(Metadata.titled(title).abstractText(abstractText).build());
    }

    static Subject of(Metadata metadata, String... topics) {
        Paper paper = new Paper(
                PaperId.of(NormalizedTitle.of(metadata.title())),
                metadata,
                List.of(new Sighting("a.txt", "Autumn", "pairs", 1, 1, 2)));
        return new Subject(paper, List.of(topics), List.of());
    }

    /** A sentence that says “we” is method, one that says “result” is a result, others are background. */
    static List<RoleGuess> roles(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> RoleGuess.sure(
                        sentence.contains("esult")
                                ? Role.RESULT
                                : sentence.contains("We ") ? Role.METHOD : Role.BACKGROUND))
                .toList();
    }
}
