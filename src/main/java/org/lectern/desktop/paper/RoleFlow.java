package org.lectern.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.lectern.compare.Role;
import org.lectern.compare.RoleSpan;
import org.lectern.desktop.base.SelectableFlow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.search.MarkedText;

/**
 * An abstract whose sentences stand in a paragraph for each thing that they do, with a bar before it in the colour of that. The text is as long as it would be
 * otherwise: a paragraph begins where a blank stood, and is a blank again when it is copied.
 */
final class RoleFlow extends SelectableFlow {
    private static final Texts TEXTS = Texts.of(RoleFlow.class);
    private static final double BAR = 3;
    private static final double BEFORE = 12;

    private final List<Region> bars = new ArrayList<>();
    private List<RoleSpan> spans = List.of();

    RoleFlow(List<MenuItem> others) {
        super(Style.PAPER_ABSTRACT, others);
    }

    /** Shows an abstract; without spans it is one paragraph. */
    void show(MarkedText text, List<RoleSpan> roles) {
        boolean several = roles.stream().map(RoleSpan::role).distinct().count() > 1;
        spans = several ? roles : List.of();
        getChildren().removeAll(bars);
        bars.clear();
        for (RoleSpan span : spans) {
            bars.add(bar(span.role()));
        }
        getChildren().addAll(bars);
        show(new MarkedText(broken(text.text()), text.marks()));
        setAccessibleText(text.text());
    }

    private static Region bar(Role role) {
        Region bar = new Region();
        bar.getStyleClass().addAll("role-bar", "role-" + role.key());
        bar.setManaged(false);
        Tip.set(bar, TEXTS.get("role." + role.key()));
        return bar;
    }

    private String broken(String text) {
        StringBuilder paragraphs = new StringBuilder(text);
        for (RoleSpan span : spans.subList(Math.min(1, spans.size()), spans.size())) {
            int before = span.start() - 1;
            if (before >= 0 && before < text.length() && Character.isWhitespace(text.charAt(before))) {
                paragraphs.setCharAt(before, '\n');
            }
        }
        return paragraphs.toString();
    }

    @Override
    protected String copied(String selected) {
        return selected.replace('\n', ' ');
    }

    @Override
    protected void laidOut() {
        for (int i = 0; i < bars.size(); i++) {
            RoleSpan span = spans.get(i);
            List<Rectangle2D> lines = rectangles(span.start(), span.end());
            bars.get(i).setVisible(!lines.isEmpty());
            if (!lines.isEmpty()) {
                double top = lines.getFirst().getMinY();
                double bottom = lines.getLast().getMaxY();
                bars.get(i).resizeRelocate(-BEFORE, top, BAR, bottom - top);
            }
        }
    }
}
