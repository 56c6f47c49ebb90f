package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.base.SelectableFlow;
import org.lectern.task.Progress;

/** Titles and abstracts with TeX and Markdown, as the window shows them. */
class MathWindowTest {
    private static final String RECORDS = """
            {"title":"Level-S$^2$fM: Surfaces at \\\\emph{Every} Level","abstract":"A bound of $\\\\tilde{O}(n^{2}\\\\sqrt{\\\\log n})$ in $\\\\mathbb{R}^d$, **for the first time**; see `fit_all`.","authors":["Ada Lovelace"]}
            {"title":"M^{3}-Net for \\\\ell_1 Regression","abstract":"Errors of 3\\\\pm 1 at a cost of $5."}
            """;

    @TempDir
    Path folder;

    @Test
    void mathematicsIsReadable() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"), 1400, 880)) {
            window.lectern.importText("math.jsonl", RECORDS, Progress.NONE);
            Fx.run(window.models::start);
            Fx.await("the papers", () -> window.models.search().hits().size() == 2);
            Fx.run(() -> window.models.search().query().set("s2fm"));
            Fx.await("the hit", () -> window.models.search().hits().size() == 1);
            Fx.await("the paper", () -> text(window, "paper-title").startsWith("Level"));
            assertThat(text(window, "paper-title")).isEqualTo("Level-S²fM: Surfaces at Every Level");
            assertThat(text(window, "paper-abstract"))
                    .isEqualTo("A bound of Õ(n²√(log n)) in ℝᵈ, for the first time; see fit_all.");
            assertThat(Fx.get(() -> window.node("paper-title", SelectableFlow.class).content().marks().stream()
                            .map(mark -> "Level-S²fM".substring(mark.start(), mark.end()))
                            .toList()))
                    .isEqualTo(List.of("S²fM"));
            window.picture("test-math");
        }
    }

    private static String text(TestWindow window, String id) {
        return Fx.get(() -> window.node(id, SelectableFlow.class).content().text());
    }
}
