package org.lectern.desktop.overview;

import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import org.lectern.chart.ChartWords;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.search.AreaCount;
import org.lectern.search.FacetCount;
import org.lectern.search.MonthSpan;
import org.lectern.search.Overview;
import org.lectern.search.Timeline;
import org.lectern.search.TopicCount;
import org.lectern.search.TopicPair;
import org.lectern.search.ValueRanking;
import org.lectern.topic.Topic;

/** What charts and their marks say, in the language of the window. */
final class WindowWords implements ChartWords {
    private static final Texts TEXTS = Texts.of(WindowWords.class);
    private static final double WHOLE = 10;

    @Override
    public String number(long value) {
        return Words.number(value);
    }

    @Override
    public String papers(long count) {
        return Words.papers(count);
    }

    @Override
    public String percent(double share) {
        return NumberFormat.getPercentInstance(Texts.language()).format(share);
    }

    @Override
    public String times(double lift) {
        return factor(lift) + '×';
    }

    /** {@code 3.1}, {@code 335}. */
    private static String factor(double lift) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.language());
        int digits = lift < WHOLE ? 1 : 0;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(lift);
    }

    @Override
    public String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Texts.language());
    }

    @Override
    public String title() {
        return TEXTS.get("title");
    }

    @Override
    public String subtitle(Overview overview) {
        String query = overview.request().query();
        String papers =
                query.equals("*") ? papers(overview.papers()) : TEXTS.get("found", papers(overview.papers()), query);
        return overview.request()
                .span()
                .map(span -> TEXTS.get("narrowed", papers, span(span), papers(overview.chosen())))
                .orElse(papers);
    }

    @Override
    public String overTime(boolean share) {
        return share ? TEXTS.get("time.shares") : TEXTS.get("time");
    }

    @Override
    public String organizations() {
        return TEXTS.get("organizations");
    }

    @Override
    public String venues() {
        return TEXTS.get("venues");
    }

    @Override
    public String together(boolean lift) {
        return lift ? TEXTS.get("together.lift") : TEXTS.get("together");
    }

    @Override
    public String strongest() {
        return TEXTS.get("strongest");
    }

    @Override
    public String noTopic() {
        return TEXTS.get("no-topic");
    }

    @Override
    public String nothing() {
        return TEXTS.get("nothing");
    }

    /** {@code 2021–2023}, {@code Mar 2024}. */
    String span(MonthSpan span) {
        if (span.isOfYears()) {
            int from = span.from().getYear();
            int to = span.to().getYear();
            return from == to ? Integer.toString(from) : from + "–" + to;
        }
        String from = month(span.from()) + ' ' + span.from().getYear();
        return span.from().equals(span.to())
                ? from
                : from + " – " + month(span.to()) + ' ' + span.to().getYear();
    }

    String area(Optional<Topic> area) {
        return area.map(Topic::name).orElseGet(this::noTopic);
    }

    /** How many papers a year or month has. */
    String period(Timeline.Period period) {
        return TEXTS.get("mark.period", span(period.span()), papers(period.papers()));
    }

    /** How many papers of a year or month have an area. */
    String segment(Timeline timeline, Timeline.Period period, int row) {
        AreaCount count = period.counts().get(row);
        return TEXTS.get(
                "mark.segment",
                area(timeline.area(row)),
                span(period.span()),
                number(count.papers()),
                papers(period.papers()),
                percent(period.papers() == 0 ? 0 : (double) count.papers() / period.papers()));
    }

    /** How many papers have a value. */
    String value(ValueRanking ranking, FacetCount value) {
        return TEXTS.get(
                "mark.value",
                value.label(),
                papers(value.count()),
                percent((double) value.count() / Math.max(1, ranking.papers())));
    }

    String topic(TopicCount topic) {
        return TEXTS.get("mark.topic", topic.topic().name(), papers(topic.papers()));
    }

    String pair(TopicPair pair) {
        return TEXTS.get(
                "mark.pair", pair.one().name(), pair.other().name(), papers(pair.papers()), factor(pair.lift()));
    }

    String noPair(Topic one, Topic other) {
        return TEXTS.get("mark.no-pair", one.name(), other.name());
    }
}
