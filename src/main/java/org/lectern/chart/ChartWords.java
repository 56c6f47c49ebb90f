package org.lectern.chart;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.lectern.search.Overview;

/** What charts say, in a language. */
public interface ChartWords {
    /** {@code 1,234}. */
    String number(long value);

    /** {@code 1 paper}, {@code 374 papers}. */
    String papers(long count);

    /** {@code 12 %}, of a share from 0 to 1. */
    String percent(double share);

    /** {@code 3.1×}. */
    String times(double lift);

    /** {@code Mar}. */
    String month(YearMonth month);

    /** Of the page. */
    String title();

    /** Which papers and which time the page is of. */
    String subtitle(Overview overview);

    /** Above the chart over time. */
    String overTime(boolean share);

    String organizations();

    String venues();

    /** Above the matrix. */
    String together(boolean lift);

    /** Above the strongest pairs. */
    String strongest();

    /** What papers have that have no topic. */
    String noTopic();

    /** What a chart says that has nothing to show. */
    String nothing();

    /** English. */
    ChartWords ENGLISH = new English();

    /** As the command line speaks. */
    final class English implements ChartWords {
        private English() {}

        @Override
        public String number(long value) {
            return String.format(Locale.ROOT, "%,d", value);
        }

        @Override
        public String papers(long count) {
            return count == 1 ? "1 paper" : number(count) + " papers";
        }

        @Override
        public String percent(double share) {
            return String.format(Locale.ROOT, "%.0f %%", 100 * share);
        }

        @Override
        public String times(double lift) {
            return String.format(Locale.ROOT, lift < 10 ? "%.1f×" : "%,.0f×", lift);
        }

        @Override
        public String month(YearMonth month) {
            return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }

        @Override
        public String title() {
            return "Overview";
        }

        @Override
        public String subtitle(Overview overview) {
            String query = overview.request().query().strip();
            String of = query.isEmpty() || query.equals("*") ? "" : " found by " + query;
            return papers(overview.papers())
                    + of
                    + overview.request()
                            .span()
                            .map(span -> "; " + number(overview.chosen()) + " of them of " + span.from() + " to "
                                    + span.to())
                            .orElse("");
        }

        @Override
        public String overTime(boolean share) {
            return share ? "Share of papers over time, by area" : "Papers over time, by area";
        }

        @Override
        public String organizations() {
            return "Organisations";
        }

        @Override
        public String venues() {
            return "Venues";
        }

        @Override
        public String together(boolean lift) {
            return lift ? "Topics together: times as often as by chance" : "Topics together: papers of both";
        }

        @Override
        public String strongest() {
            return "Together far beyond chance";
        }

        @Override
        public String noTopic() {
            return "No topic";
        }

        @Override
        public String nothing() {
            return "Unknown of all these papers";
        }
    }
}
