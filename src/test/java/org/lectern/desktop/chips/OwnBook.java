package org.lectern.desktop.chips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.Lectern;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicEdit;

/** A small book in place of the one that comes with the program, which changes all the time, and papers for it. */
public final class OwnBook {
    private static final List<Topic> TOPICS = List.of(
            topic("brain", "Neuroscience", "", ""),
            topic("decoding", "Brain decoding", "brain", "decoding", "neural decoding"),
            topic("cortex", "Visual cortex", "brain", "\"visual cortex\""),
            topic("voxels", "Voxel models", "cortex", "voxels"),
            topic("models", "Models", "", ""),
            topic("spiking", "Spiking networks", "models", "spiking OR =SNN", "SNN", "event-driven networks"),
            topic("robots", "Robots", "", "robot"));

    /** Of the papers, two are of decoding, one of the visual cortex, one of voxels (and so of the cortex), two of spiking networks, none of robots. */
    private static final String PAPERS = """
            {"title":"Decoding speech","abstract":"Decoding of speech from the brain."}
            {"title":"A map of the visual cortex","abstract":"The visual cortex is mapped."}
            {"title":"Decoding voxels","abstract":"An SNN predicts voxels. It is a spiking network."}
            {"title":"Event cameras","abstract":"A spiking network sees."}
            {"title":"Nothing of it","abstract":"A text about other things."}
            """;

    private OwnBook() {}

    private static Topic topic(String id, String name, String parent, String rule, String... synonyms) {
        return new Topic(
                id,
                name,
                List.of(synonyms),
                "",
                Optional.of(parent).filter(text -> !text.isEmpty()),
                Optional.of(rule).filter(text -> !text.isEmpty()));
    }

    /** Gives a library the book and the papers. */
    public static void in(Lectern lectern) {
        lectern.topics().edit(edits -> {
            List<TopicEdit> own = new ArrayList<>(edits.shipped().topics().stream()
                    .map(topic -> TopicEdit.of(topic.id()).gone())
                    .toList());
            TOPICS.forEach(topic -> own.add(TopicEdit.of(topic)));
            return edits.replaced(own, "A book of our own");
        });
        lectern.importText("own.jsonl", PAPERS, Progress.NONE);
    }

    /** The topic of that id as the library has it. */
    public static Topic topic(Lectern lectern, String id) {
        return lectern.topics().book().topic(id).orElseThrow();
    }
}
