package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.compare.Column;
import org.lectern.compare.Comparison;
import org.lectern.compare.Mark;
import org.lectern.compare.Part;
import org.lectern.compare.Place;
import org.lectern.compare.RoleSentence;
import org.lectern.desktop.base.TermFlow;
import org.lectern.desktop.base.Texts;

/** The texts of a board with their terms, and which of them has a place. */
final class BoardTexts {
    private static final Texts TEXTS = Texts.of(BoardTexts.class);
    private static final String SENTENCE = "board-text";
    private static final double GAP = 4;

    private final BoardViewModel model;
    private final Comparison comparison;
    private final TermPaints paints;
    private final boolean different;
    private final List<Shown> shown = new ArrayList<>();

    /** A piece of a paper's text, and what shows it. */
    private record Shown(int column, Part part, int start, int end, TermFlow flow) {
        boolean has(Place place) {
            return column == place.column() && part == place.part() && start <= place.start() && place.end() <= end;
        }
    }

    BoardTexts(BoardViewModel model, Comparison comparison) {
        this.model = model;
        this.comparison = comparison;
        paints = new TermPaints(comparison);
        different = model.onlyDifferent().get();
    }

    TermPaints paints() {
        return paints;
    }

    /** The title of a paper. */
    TermFlow title(int column) {
        String title = comparison.columns().get(column).title();
        return flow(column, Part.TITLE, 0, title.length(), "board-title");
    }

    /** A sentence of an abstract. */
    TermFlow sentence(RoleSentence sentence) {
        TermFlow flow = flow(
                sentence.column(),
                Part.ABSTRACT,
                sentence.sentence().start(),
                sentence.sentence().end(),
                SENTENCE);
        flow.setAccessibleText(TEXTS.get(
                "sentence.told",
                RowWords.of(sentence.role()),
                name(sentence.column()),
                flow.content().text()));
        return flow;
    }

    /** A whole abstract, with the roles of its sentences at the left. */
    TermFlow abstractText(int column) {
        Column paper = comparison.columns().get(column);
        TermFlow flow = flow(column, Part.ABSTRACT, 0, paper.abstractText().length(), SENTENCE);
        List<TermFlow.Span> bands = new ArrayList<>();
        for (RoleSentence sentence : paper.sentences()) {
            String colour = RoleColour.of(sentence.role());
            int end = sentence.sentence().end();
            if (!bands.isEmpty() && bands.getLast().paint().equals(colour)) {
                bands.set(bands.size() - 1, new TermFlow.Span(bands.getLast().start(), end, colour));
            } else {
                bands.add(new TermFlow.Span(sentence.sentence().start(), end, colour));
            }
        }
        flow.bands(bands);
        return flow;
    }

    /** A text without terms. */
    TermFlow plain(String text) {
        return plain(text, span -> {});
    }

    /** A text whose painted pieces, if it is given any, do something when they are clicked. */
    TermFlow plain(String text, Consumer<TermFlow.Span> clicked) {
        TermFlow flow = new TermFlow(SENTENCE, clicked);
        dress(flow);
        flow.show(text, List.of());
        return flow;
    }

    /** What a paper is called in few words. */
    String name(int column) {
        return ShortTitle.of(comparison.columns().get(column).title());
    }

    private TermFlow flow(int column, Part part, int start, int end, String style) {
        TermFlow flow = new TermFlow(style, span -> clicked(column, part, start, span));
        dress(flow);
        Column paper = comparison.columns().get(column);
        List<TermFlow.Span> spans = new ArrayList<>();
        for (Mark mark : paper.marks(part)) {
            boolean painted = !different || !mark.term().isShared();
            if (painted && mark.start() >= start && mark.end() <= end) {
                spans.add(new TermFlow.Span(mark.start() - start, mark.end() - start, paints.of(mark.term())));
            }
        }
        flow.show(paper.text(part).substring(start, end), spans);
        shown.add(new Shown(column, part, start, end, flow));
        return flow;
    }

    private static void dress(TermFlow flow) {
        flow.setLineSpacing(GAP);
        // The board is one stop of the tab key; arrows go about in it.
        flow.setFocusTraversable(false);
    }

    private void clicked(int column, Part part, int from, TermFlow.Span span) {
        comparison.columns().get(column).marks(part).stream()
                .filter(mark -> mark.start() == span.start() + from && mark.end() == span.end() + from)
                .findFirst()
                .ifPresent(mark -> model.goOn(mark.term(), new Place(column, part, mark.start(), mark.end())));
    }

    /** Lets a place stand out, and no other. What shows it, and where in that it is; empty for none. */
    Optional<At> standOut(Optional<BoardViewModel.At> at) {
        Optional<At> found = Optional.empty();
        for (Shown one : shown) {
            Optional<TermFlow.Span> span = at.map(BoardViewModel.At::place)
                    .filter(one::has)
                    .map(place -> new TermFlow.Span(place.start() - one.start, place.end() - one.start, ""));
            one.flow.standOut(span);
            if (span.isPresent()) {
                found = Optional.of(new At(one.flow, span.get()));
            }
        }
        return found;
    }

    /** Where a piece of a text is shown. */
    record At(TermFlow flow, TermFlow.Span span) {}

    /** A name as labels have it. */
    static String label(String name) {
        return name.toUpperCase(Texts.language());
    }
}
