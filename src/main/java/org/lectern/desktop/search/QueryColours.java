package org.lectern.desktop.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.lectern.search.QuerySpan;

/**
 * The colours of a query in its field. A text field knows one colour; that can be a gradient, and one whose colours meet without a transition paints each
 * piece of the text in its own, theme and accent included. Stateless.
 */
final class QueryColours {
    private static final String PLAIN = "-lectern-text";
    private static final String WRONG = "-lectern-danger";
    private static final double WHOLE = 100;

    private record Stripe(double from, double to, String colour) {}

    private QueryColours() {}

    /**
     * Paints the text of a field.
     *
     * @param problem where the query is wrong; empty when it is not
     */
    static void paint(TextField field, Optional<Integer> problem) {
        field.setStyle(style(field.getText(), field.getFont(), problem));
    }

    /** The style of a field with this text; empty where one colour does. What is wrong is the piece at that place, or the last before it. */
    static String style(String query, Font font, Optional<Integer> problem) {
        Text measure = new Text(query);
        measure.setFont(font);
        double width = measure.getLayoutBounds().getWidth();
        List<Stripe> stripes = new ArrayList<>();
        List<QuerySpan> spans = QuerySpan.of(query);
        Optional<QuerySpan> wrong = problem.flatMap(
                at -> spans.stream().filter(span -> span.start() <= at).reduce((one, next) -> next));
        for (QuerySpan span : spans) {
            String colour = wrong.filter(span::equals).isPresent() ? WRONG : colour(span.kind());
            for (Rectangle2D place : measure.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), false)) {
                stripes.add(new Stripe(place.getMinX(), place.getMaxX(), colour));
            }
        }
        boolean plain = stripes.stream().allMatch(stripe -> stripe.colour.equals(PLAIN));
        return plain || width <= 0 ? "" : gradient(stripes, width);
    }

    private static String colour(QuerySpan.Kind kind) {
        return switch (kind) {
            case FIELD -> "-lectern-accent";
            case OPERATOR -> "-lectern-query-operator";
            case QUOTED -> "-lectern-query-quoted";
            case WORD -> PLAIN;
            case NOISE -> "-lectern-subtle";
        };
    }

    private static String gradient(List<Stripe> stripes, double width) {
        stripes.sort(Comparator.comparingDouble(Stripe::from));
        StringBuilder css = new StringBuilder("-fx-text-fill: linear-gradient(from 0px 0px to ")
                .append(String.format(Locale.ROOT, "%.2fpx 0px", width));
        for (Stripe stripe : stripes) {
            for (double x : new double[] {stripe.from, stripe.to}) {
                css.append(
                        String.format(Locale.ROOT, ", %s %.3f%%", stripe.colour, Math.clamp(x / width, 0, 1) * WHOLE));
            }
        }
        return css.append(");").toString();
    }
}
