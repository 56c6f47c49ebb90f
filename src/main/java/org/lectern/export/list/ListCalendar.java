package org.lectern.export.list;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.list.EntryDate;
import org.lectern.list.EntryState;

/**
 * Writes the agenda of a list as iCalendar (RFC 5545), an event an entry. An event has the same name in every export of the list, and a
 * higher number in a later one, so that a calendar that is given both moves what has moved and has nothing twice.
 */
final class ListCalendar {
    private static final Duration LENGTH = Duration.ofHours(1);

    /** Where the numbers of exports begin, in minutes: they have to fit in 31 bits. */
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private final String key;
    private final Instant written;
    private final Optional<ZoneId> zone;

    private ListCalendar(String key, Instant written, Optional<ZoneId> zone) {
        this.key = key;
        this.written = written;
        this.zone = zone;
    }

    static String of(ShownList list, String key, Instant written, Optional<ZoneId> zone) {
        ListCalendar writer = new ListCalendar(key, written, zone);
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Lectern//Reading list//EN"));
        calendar.setMethod(Method.publish());
        calendar.setName(list.name());
        calendar.addExperimentalProperty("X-WR-CALNAME", list.name());
        list.agenda().forEach(entry -> calendar.addEvent(writer.event(entry)));
        if (zone.isEmpty()) {
            calendar.getTimezoneInfo().setGlobalFloatingTime(true);
        }
        return written(calendar);
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // Its lines have 75 characters; those of the format have 75 octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes any text", impossible);
        }
        return FoldedLines.of(text.toString());
    }

    private VEvent event(ShownEntry entry) {
        VEvent event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes((key + '\n' + entry.id()).getBytes(StandardCharsets.UTF_8)) + "@lectern");
        event.setDateTimeStamp(Date.from(written));
        event.setSequence(Math.toIntExact(Duration.between(FIRST, written).toMinutes()));
        time(event, entry.date().orElseThrow());
        event.setSummary(entry.presenter().map(who -> who + ": ").orElse("") + entry.title());
        event.setDescription(description(entry));
        entry.address().ifPresent(event::setUrl);
        event.setStatus(
                switch (entry.state()) {
                    case PROPOSED -> Status.tentative();
                    case AGREED, READ -> Status.confirmed();
                    case SKIPPED -> Status.cancelled();
                });
        return event;
    }

    private void time(VEvent event, EntryDate date) {
        if (date.time().isEmpty()) {
            event.setDateStart(new DateStart(day(date.day().atStartOfDay())));
            event.setDateEnd(new DateEnd(day(date.day().plusDays(1).atStartOfDay())));
            event.setTransparency(Transparency.transparent());
            return;
        }
        LocalDateTime start = date.day().atTime(date.time().get());
        event.setDateStart(new DateStart(moment(start)));
        event.setDateEnd(new DateEnd(moment(start.plus(LENGTH))));
    }

    private static ICalDate day(LocalDateTime day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** In the zone of the group as UTC, which needs no rules of that zone in the file; else as the clock shows it anywhere. */
    private ICalDate moment(LocalDateTime time) {
        LocalDateTime shown = zone.map(
                        place -> LocalDateTime.ofInstant(time.atZone(place).toInstant(), ZoneOffset.UTC))
                .orElse(time);
        return new ICalDate(
                new DateTimeComponents(
                        shown.getYear(),
                        shown.getMonthValue(),
                        shown.getDayOfMonth(),
                        shown.getHour(),
                        shown.getMinute(),
                        0,
                        zone.isPresent()),
                true);
    }

    private static String description(ShownEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.title());
        lines.add(entry.authors());
        entry.links().stream()
                .filter(ShownLink::isPaper)
                .map(ShownLink::address)
                .forEach(lines::add);
        entry.reason().ifPresent(why -> lines.add("Why: " + why));
        if (entry.state() != EntryState.AGREED) {
            lines.add("State: " + entry.state().key());
        }
        return String.join("\n", lines);
    }
}
