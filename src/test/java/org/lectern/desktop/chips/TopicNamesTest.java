package org.lectern.desktop.chips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

class TopicNamesTest {
    private static final TopicBook BOOK = TopicBook.of(List.of(
            topic("snn", "Spiking neural networks", "SNN", "event-driven networks"),
            topic("gnn", "Graph neural networks", "GNN"),
            topic("net", "Network architectures"),
            topic("nc", "Neural coding", "spike coding")));

    private static Topic topic(String id, String name, String... synonyms) {
        return new Topic(id, name, List.of(synonyms), "", Optional.empty(), Optional.empty());
    }

    private static List<String> offered(String typed, String... without) {
        return TopicNames.of(BOOK, typed, Set.of(without), 9).stream()
                .map(TopicNames::title)
                .toList();
    }

    @Test
    void namesThatBeginSoAreFirstThenOtherWordsThenSynonyms() {
        assertThat(offered("net"))
                .containsExactly("Network architectures", "Graph neural networks", "Spiking neural networks");
        assertThat(offered("neural"))
                .containsExactly("Neural coding", "Graph neural networks", "Spiking neural networks");
        assertThat(offered("spik")).containsExactly("Spiking neural networks", "spike coding  →  Neural coding");
    }

    @Test
    void aSynonymThatIsTypedWholeLeadsToItsTopic() {
        assertThat(offered("snn")).containsExactly("SNN  →  Spiking neural networks");
        assertThat(offered("Event driven")).containsExactly("event-driven networks  →  Spiking neural networks");
        assertThat(offered("driven")).containsExactly("event-driven networks  →  Spiking neural networks");
    }

    @Test
    void nothingIsOfferedForNothingNorWhatThePaperHas() {
        assertThat(offered("  ")).isEmpty();
        assertThat(offered("etworks")).isEmpty();
        assertThat(offered("net", "gnn", "net")).containsExactly("Spiking neural networks");
        assertThat(TopicNames.of(BOOK, "n", Set.of(), 2)).hasSize(2);
    }
}
