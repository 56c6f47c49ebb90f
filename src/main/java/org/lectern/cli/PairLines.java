package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lectern.json.PaperJson;
import org.lectern.library.DuplicateAnswer;
import org.lectern.library.ProbableDuplicate;
import org.lectern.paper.Paper;
import org.lectern.text.DisplayText;

/** Papers that are probably one work, and what was said of such, in lines for a person and in JSON. */
final class PairLines {
    private PairLines() {}

    /** Both papers and what speaks for it. */
    static List<String> of(ProbableDuplicate pair, Console console) {
        return List.of(
                line(pair.first(), console),
                line(pair.second(), console),
                "              " + String.join(" ", pair.evidence()));
    }

    /** Both papers, and the change that says what they are to each other. */
    static List<String> of(DuplicateAnswer answer, Console console) {
        return List.of(
                answer.first() + "  "
                        + console.bold(DisplayText.of(answer.firstTitle()).text()),
                answer.second() + "  "
                        + console.bold(DisplayText.of(answer.secondTitle()).text()),
                "              " + (answer.same() ? "Merged" : "Not the same") + "; to take it back: lectern undo "
                        + answer.change().number());
    }

    static ObjectNode json(DuplicateAnswer answer) {
        ObjectNode json = PaperJson.object();
        json.put("same", answer.same());
        json.putObject("first").put("id", answer.first().value()).put("title", answer.firstTitle());
        json.putObject("second").put("id", answer.second().value()).put("title", answer.secondTitle());
        return json.put("change", answer.change().number());
    }

    private static String line(Paper paper, Console console) {
        return paper.id() + "  " + console.bold(DisplayText.of(paper.title()).text());
    }

    static ObjectNode json(ProbableDuplicate pair) {
        ObjectNode json = PaperJson.object();
        json.set("first", PaperJson.of(pair.first()));
        json.set("second", PaperJson.of(pair.second()));
        json.put("likeness", pair.likeness()).put("title", pair.title());
        pair.abstractText().ifPresent(like -> json.put("abstract", like));
        pair.sharedAuthors().ifPresent(shared -> json.put("sharedAuthors", shared));
        pair.evidence().forEach(json.putArray("evidence")::add);
        return json;
    }
}
