package org.lectern.search;

import java.io.IOException;
import java.util.Set;
import org.lectern.paper.Paper;

/** Which topics papers have, which is evidence for what is related as words and people are. Safe for use by several threads. */
interface PaperTopics {
    /** The names of the topics of a paper, in the index or not. */
    Set<String> of(Paper paper) throws IOException;

    /** The names of the topics of a document of the index. */
    Set<String> of(Snapshot snapshot, int document) throws IOException;

    /** How many papers of the index have a topic. */
    int papers(Snapshot snapshot, String topic) throws IOException;

    /** Where nobody knows of any. */
    static PaperTopics none() {
        return new PaperTopics() {
            @Override
            public Set<String> of(Paper paper) {
                return Set.of();
            }

            @Override
            public Set<String> of(Snapshot snapshot, int document) {
                return Set.of();
            }

            @Override
            public int papers(Snapshot snapshot, String topic) {
                return 0;
            }
        };
    }
}
