package org.lectern.export.list;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
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
        event.setSequence(
                Math.toIntExact(Math.max(0, Duration.between(FIRST, written).toMinutes())));
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

    /** Written here: the library would move a time that the clocks of this machine skip. */
    private void time(VEvent event, EntryDate date) {
        date.time()
                .map(date.day()::atTime)
                .ifPresentOrElse(
                        start -> {
                            event.addExperimentalProperty("DTSTART", moment(start));
                            event.addExperimentalProperty("DTEND", moment(start.plus(LENGTH)));
                        },
                        () -> {
                            event.addExperimentalProperty("DTSTART", ICalDataType.DATE, DAY.format(date.day()));
                            event.addExperimentalProperty(
                                    "DTEND",
                                    ICalDataType.DATE,
                                    DAY.format(date.day().plusDays(1)));
                            event.setTransparency(Transparency.transparent());
                        });
    }

    /** In the zone of the group as UTC, which needs no rules of that zone in the file; else as the clock shows it anywhere. */
    private String moment(LocalDateTime time) {
        return zone.map(place ->
                        MOMENT.format(LocalDateTime.ofInstant(time.atZone(place).toInstant(), ZoneOffset.UTC)) + "Z")
                .orElseGet(() -> MOMENT.format(time));
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
