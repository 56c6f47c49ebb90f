package org.lectern.desktop.overview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.lectern.Topics;
import org.lectern.chart.AreaInks;
import org.lectern.chart.Drawing;
import org.lectern.chart.PageChart;
import org.lectern.chart.Palette;
import org.lectern.chart.PngWriter;
import org.lectern.chart.SvgWriter;
import org.lectern.chart.TimeChart;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.export.AtomicFile;
import org.lectern.library.Statistics;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.MonthSpan;
import org.lectern.search.NarrowedQuery;
import org.lectern.search.Overview;
import org.lectern.search.OverviewRequest;
import org.lectern.search.SortOrder;
import org.lectern.search.Timeline;
import org.lectern.search.TopicPair;
import org.lectern.topic.Topic;

/**
 * The papers of the library, or the hits of the search at hand, in charts. Whatever is chosen of them is searched for. Of several
 * overviews that are asked for the newest is shown; until it comes, the one before stays. Used on the FX thread.
 */
public final class OverviewViewModel {
    private static final Texts TEXTS = Texts.of(OverviewViewModel.class);

    /** Who types on is not waited for. */
    private static final Duration TYPING = Duration.ofMillis(120);

    /** What is left free around a picture that is saved, in pixels. */
    private static final double MARGIN = 32;

    /** Papers without a topic, by the query language. */
    private static final String NO_TOPIC = "-topic:*";

    private static final String NO_DATE = "-date:*";

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final SearchViewModel search;
    private final Background background;
    private final Runnable explore;
    private final Consumer<Facet> values;
    private final Latest answers;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ReadOnlyObjectWrapper<Optional<MonthSpan>> span = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty ofHits = new SimpleBooleanProperty(true);
    private final BooleanProperty share = new SimpleBooleanProperty();
    private final BooleanProperty lift = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> lit = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableSet<String> hidden = FXCollections.observableSet();

    /** What is shown. */
    public sealed interface State {
        /** The first overview is being asked for. */
        record Loading() implements State {}

        /** The library has no papers. */
        record NoPapers() implements State {}

        /** The search finds none. */
        record NoHits(String query) implements State {}

        /**
         * The charts.
         *
         * @param inks which topics have which colours
         */
        record Shown(Overview overview, AreaInks inks) implements State {}

        /** It could not be asked for. */
        record Failed(String message) implements State {}
    }

    /** In what a picture is saved. */
    public enum Format {
        SVG,
        PNG;

        /** How the names of its files end. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An overview that is closed.
     *
     * @param explore goes to the search
     * @param values shows all values of a facet beside the hits
     */
    public OverviewViewModel(
            LibraryAccess access,
            LibraryViewModel library,
            SearchViewModel search,
            Background background,
            Runnable explore,
            Consumer<Facet> values) {
        this.access = access;
        this.library = library;
        this.search = search;
        this.background = background;
        this.explore = explore;
        this.values = values;
        answers = new Latest(background);
        library.version().subscribe((before, now) -> ask(Duration.ZERO));
        search.query().subscribe((before, now) -> {
            if (ofHits.get()) {
                restart(TYPING);
            }
        });
        ofHits.subscribe((before, now) -> restart(Duration.ZERO));
    }

    /** Whether it is there. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether it is of the hits of the search at hand, and not of all papers. */
    public BooleanProperty ofHits() {
        return ofHits;
    }

    /** Whether somebody searches for something, so that the hits are others than all papers. */
    public boolean isSearching() {
        return !search.query().get().isBlank() && !search.query().get().strip().equals("*");
    }

    /** How many papers the library has; 0 until that was counted. */
    public long papers() {
        return library.statistics().get().map(Statistics::papers).orElse(0L);
    }

    /** How many papers the search at hand finds; 0 until that was answered. */
    public long hits() {
        return search.result().map(result -> (long) result.total()).orElse(0L);
    }

    /** The time to which the charts are narrowed; empty for all. */
    public ReadOnlyObjectProperty<Optional<MonthSpan>> span() {
        return span.getReadOnlyProperty();
    }

    /** Whether areas are shown by their share of a time, and not by their papers. */
    public BooleanProperty share() {
        return share;
    }

    /** Whether pairs of topics are shown by how far they are beyond chance, and not by their papers. */
    public BooleanProperty lift() {
        return lift;
    }

    /** The area that stands out, by its id; that of those without one is empty. */
    public ObjectProperty<Optional<String>> lit() {
        return lit;
    }

    /** The areas that are left out over time, by their ids. */
    public ObservableSet<String> hidden() {
        return hidden;
    }

    /** The charts that are shown. */
    public Optional<Overview> overview() {
        return state.get() instanceof State.Shown(Overview shown, var _) ? Optional.of(shown) : Optional.empty();
    }

    /** Opens it. */
    public void open() {
        if (!open.get()) {
            open.set(true);
            ask(Duration.ZERO);
        }
    }

    /** Goes back to the panes. */
    public void close() {
        open.set(false);
        answers.forget();
    }

    /** One step back: all time again, or closed. */
    public void back() {
        if (span.get().isPresent()) {
            clear();
        } else {
            close();
        }
    }

    /** Narrows the charts to a stretch of time. */
    public void narrow(MonthSpan time) {
        if (!span.get().equals(Optional.of(time))) {
            span.set(Optional.of(time));
            ask(Duration.ZERO);
        }
    }

    /** Shows all time again. */
    public void clear() {
        if (span.get().isPresent()) {
            span.set(Optional.empty());
            ask(Duration.ZERO);
        }
    }

    /** Shows an area over time, or leaves it out. */
    public void toggle(String area) {
        if (!hidden.remove(area)) {
            hidden.add(area);
        }
    }

    /** Asks anew, as when it could not be asked for. */
    public void again() {
        ask(Duration.ZERO);
    }

    /** Other papers may be of another time. */
    private void restart(Duration pause) {
        span.set(Optional.empty());
        ask(pause);
    }

    private OverviewRequest request() {
        String query = ofHits.get() && isSearching() ? search.query().get() : "*";
        return new OverviewRequest(query, span.get());
    }

    private void ask(Duration pause) {
        if (!open.get()) {
            return;
        }
        OverviewRequest request = request();
        answers.askAfter(
                pause,
                () -> new State.Shown(
                        access.overview(request), new AreaInks(access.topics().book())),
                this::show,
                failure -> state.set(new State.Failed(Background.explain(failure))));
    }

    private void show(State.Shown shown) {
        String query = shown.overview().request().query();
        if (shown.overview().papers() > 0) {
            state.set(shown);
        } else {
            state.set(query.equals("*") ? new State.NoPapers() : new State.NoHits(query));
        }
    }

    /** How the chart over time is shown. */
    TimeChart.Options options() {
        Timeline timeline = overview().map(Overview::timeline).orElseThrow();
        Map<String, Integer> rows = IntStream.rangeClosed(0, timeline.areas().size())
                .boxed()
                .collect(Collectors.toMap(row -> id(timeline, row), row -> row));
        Set<Integer> out =
                hidden.stream().filter(rows::containsKey).map(rows::get).collect(Collectors.toSet());
        return new TimeChart.Options(
                share.get(), out, lit.get().flatMap(id -> Optional.ofNullable(rows.get(id))), span.get());
    }

    /** What the area of a row goes by. */
    static String id(Timeline timeline, int row) {
        return timeline.area(row).map(Topic::id).orElse("");
    }

    /** Searches for the papers of a time. */
    public void search(MonthSpan time) {
        leave(List.of(time.query()), Optional.empty());
    }

    /** Searches for the papers of an area, the topics' own where it is empty, that are of a time. */
    public void search(Optional<Topic> area, MonthSpan time) {
        leave(List.of(area.map(Topics::query).orElse(NO_TOPIC), time.query()), Optional.empty());
    }

    /** Searches for the papers of a value, of the time to which the charts are narrowed. */
    public void search(Facet facet, FacetCount value) {
        leave(List.of(new NarrowedQuery("", Map.of(facet, Set.of(value.value())), Map.of()).text()), span.get());
    }

    /** Searches for the papers of both topics, of the time to which the charts are narrowed. */
    public void search(TopicPair pair) {
        leave(List.of(Topics.query(pair.one()), Topics.query(pair.other())), span.get());
    }

    /** Searches for the papers of a topic, of the time to which the charts are narrowed. */
    public void search(Topic topic) {
        leave(List.of(Topics.query(topic)), span.get());
    }

    /** Searches for the papers without a date. */
    public void searchUndated() {
        leave(List.of(NO_DATE), Optional.empty());
    }

    /** Searches for the papers that the charts are of, and shows all values of a facet beside them. */
    public void showValues(Facet facet) {
        leave(List.of(), span.get());
        values.accept(facet);
    }

    private void leave(List<String> conditions, Optional<MonthSpan> time) {
        List<String> all = Stream.concat(conditions.stream(), time.map(MonthSpan::query).stream())
                .toList();
        String query = request().narrowedBy(all);
        explore.run();
        search.show(query, SortOrder.RELEVANCE);
    }

    /** The picture of a part as it is shown now; empty where no charts are shown. */
    Optional<Drawing> picture(PageChart.Part part) {
        return state.get() instanceof State.Shown(Overview shown, AreaInks inks)
                ? Optional.of(new PageChart(shown, options(), lift.get(), inks, new WindowWords()).drawing(part))
                : Optional.empty();
    }

    /** Writes the picture of a part to a file, as a whole or not at all. */
    public void save(Path file, PageChart.Part part, Format format, Palette palette) {
        picture(part)
                .ifPresent(drawing -> background.run(
                        () -> {
                            switch (format) {
                                case SVG -> {
                                    String title = new WindowWords().title();
                                    AtomicFile.write(
                                            file, writer -> SvgWriter.write(drawing, title, MARGIN, palette, writer));
                                }
                                case PNG -> AtomicFile.write(file, PngWriter.bytes(drawing, MARGIN, palette));
                            }
                            return file;
                        },
                        written -> library.say(Done.of(TEXTS.get("saved", name(written)))),
                        problem -> library.say(
                                Done.failed(TEXTS.get("not-saved", name(file), Background.explain(problem))))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
