package org.lectern.export.list;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lectern.export.entry.ShownText;

class ListCalendarTest {
    /** RFC 5545, 3.1: a name, parameters, a value without characters that control a device. */
    private static final Pattern LINE = Pattern.compile("[A-Z-]+(?:;[A-Z-]+=[^;:\\p{Cc}]+)*:[^\\p{Cc}]*");

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n", -1));
    }

    @Test
    void anEventAnEntryWithADate() {
        String text = SomeLists.group().text(ListFormat.ICS);
        assertThat(lines(text))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Spikes & Tokens: winter reading group",
                        "DTSTAMP:20261122T093000Z",
                        "DTSTART:20261125T160000",
                        "DTEND:20261125T170000",
                        "SUMMARY:Björn: Spikes as Tokens",
                        "DESCRIPTION:Spikes as Tokens\\nBjörn Ångström\\, 陈 晨\\nhttps://doi.org/10.1162/example.2026.17\\nWhy: Where our two halves meet.",
                        "URL:https://doi.org/10.1162/example.2026.17",
                        "STATUS:CONFIRMED",
                        "DTSTART;VALUE=DATE:20261209",
                        "DTEND;VALUE=DATE:20261210",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY:Energy per Spike Is the Wrong Number",
                        "STATUS:TENTATIVE");
        assertThat(read(text).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Ada: Counting to O(n²): What Attention Pays for Long Inputs",
                        "Björn: Spikes as Tokens",
                        "Chen & Dima: Wafer-Scale Spiking at 3.39 mm Pitch",
                        "Energy per Spike Is the Wrong Number");
        assertThat(SomeLists.group().undated()).isEqualTo(2);
    }

    @Test
    void aTimeThatTheClocksOfThisMachineSkipStaysAsItIs() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            ListExport export = SomeLists.dated("2027-03-28T02:30");
            assertThat(lines(export.text(ListFormat.ICS))).contains("DTSTART:20270328T023000", "DTEND:20270328T033000");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aZoneMakesItAMomentOfTheWorld() {
        ListExport floating = SomeLists.dated("2026-11-25T16:00");
        ListExport export = new ListExport(
                floating.key(),
                floating.content(),
                floating.papers(),
                floating.written(),
                Optional.of(ZoneId.of("America/New_York")));
        assertThat(lines(export.text(ListFormat.ICS))).contains("DTSTART:20261125T210000Z", "DTEND:20261125T220000Z");
    }

    @Test
    void aLaterExportHasTheSameEventsWithHigherNumbers() {
        ListExport first = SomeLists.group();
        ListExport later = new ListExport(
                first.key(), first.content(), first.papers(), first.written().plusMinutes(1), first.zone());
        ListExport other = new ListExport("b-list", first.content(), first.papers(), first.written(), first.zone());
        List<VEvent> events = read(first.text(ListFormat.ICS)).getEvents();
        List<VEvent> again = read(later.text(ListFormat.ICS)).getEvents();
        assertThat(uids(again)).isEqualTo(uids(events)).doesNotHaveDuplicates();
        assertThat(uids(read(other.text(ListFormat.ICS)).getEvents())).doesNotContainAnyElementsOf(uids(events));
        assertThat(again.getFirst().getSequence().getValue())
                .isGreaterThan(events.getFirst().getSequence().getValue());
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> event.getUid().getValue()).toList();
    }

    @Test
    void anEmptyListIsACalendarWithoutEvents() {
        assertThat(read(SomeLists.empty().text(ListFormat.ICS)).getEvents()).isEmpty();
    }

    @Property(tries = 300)
    void whateverItsTextsAreItIsReadBack(@ForAll("nasty") String text, @ForAll("nasty") String other) {
        ListExport export = SomeLists.saying(ShownText.of(text).isEmpty() ? "A title" : text, other);
        ShownEntry entry =
                ShownList.of(export.content(), export.papers()).entries().getFirst();
        String written = export.text(ListFormat.ICS);
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(List.of(written.split("\r\n", -1)))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines(written))
                .allMatch(line -> line.isEmpty() || LINE.matcher(line).matches());
        VEvent event = read(written).getEvents().getFirst();
        assertThat(event.getSummary().getValue())
                .isEqualTo(entry.presenter().map(who -> who + ": ").orElse("") + entry.title());
        assertThat(event.getDescription().getValue())
                .isEqualTo(entry.title() + "\nAn Author"
                        + entry.reason().map(why -> "\nWhy: " + why).orElse(""));
    }

    @Provide
    static Arbitrary<String> nasty() {
        return ListPageTest.nasty();
    }
}
