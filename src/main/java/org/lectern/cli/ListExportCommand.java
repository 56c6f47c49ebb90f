package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.export.list.ListExport;
import org.lectern.export.list.ListFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code lectern list export}. */
@Command(
        name = "export",
        description = {
            "Writes a list for those who have no Lectern: as a page that needs no other file and no network, as Markdown, or its",
            "agenda for calendars. What a format cannot say is listed on standard error, and the exit code is 1 then: a paper",
            "without a date is in no calendar. For references and bibliographies see: lectern export --list LIST."
        },
        footer = {
            "",
            "Examples:",
            "  lectern list export 'Reading group' -o group.html",
            "  lectern list export 'Reading group' -o group.ics --zone Europe/Berlin",
            "  lectern list export 'Reading group' --format markdown"
        })
final class ListExportCommand extends MarkingCommand {
    @Parameters(paramLabel = "LIST", description = "The list's name.")
    private String name = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ListFormatConverter.class,
            completionCandidates = FormatCandidates.class,
            description = "One of ${COMPLETION-CANDIDATES}; else as the file's name ends.")
    private @Nullable ListFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, which is replaced as a whole; else to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = {
                "Where the group meets, such as Europe/Berlin, for calendars of people elsewhere; else each takes the times",
                "for its own."
            })
    private @Nullable ZoneId zone;

    ListExportCommand(Console console) {
        super(console);
    }

    /** The names of the formats, for the help. */
    static final class FormatCandidates extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        FormatCandidates() {
            super(Arrays.stream(ListFormat.values()).map(ListFormat::key).toList());
        }
    }

    /** Knows the formats by their names. */
    static final class ListFormatConverter implements ITypeConverter<ListFormat> {
        @Override
        public ListFormat convert(String key) {
            return ListFormat.ofKey(key)
                    .orElseThrow(() -> new TypeConversionException("there is no format '%s'; there are %s"
                            .formatted(
                                    key,
                                    Arrays.stream(ListFormat.values())
                                            .map(ListFormat::key)
                                            .collect(Collectors.joining(", ")))));
        }
    }

    /** Knows the zones by their names. */
    static final class ZoneConverter implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String name) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException unknown) {
                throw new TypeConversionException("there is no zone '%s'; write one as Europe/Berlin".formatted(name));
            }
        }
    }

    @Override
    public Integer call() {
        ListFormat chosen = Optional.ofNullable(format)
                .or(() -> Optional.ofNullable(output).flatMap(ListFormat::ofFile))
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "name a format (--format html, markdown or ics), or a file that ends in .html, .md or .ics"));
        if (zone != null && chosen != ListFormat.ICS) {
            throw new CommandException(ExitCode.USAGE, "--zone is for ics; %s has no zone".formatted(chosen));
        }
        return with(lectern -> {
            ListExport export = export(lectern);
            write(export, chosen);
            List<String> lacks = export.lacks();
            lacks.forEach(console()::tell);
            boolean dates = chosen != ListFormat.ICS || isDated(export);
            return lacks.isEmpty() && dates ? ExitCode.DONE : ExitCode.INCOMPLETE;
        });
    }

    /** Tells how many papers are in no calendar, as most of a long list are; one without any date is a mistake. */
    private boolean isDated(ListExport export) {
        int undated = export.undated();
        if (undated > 0) {
            console().tell("not in the calendar, as no date is set: " + Counts.of(undated, "paper"));
        }
        return undated < export.content().entries().size();
    }

    private ListExport export(Lectern lectern) {
        return lectern.exports()
                .list(list(lectern, name), ZonedDateTime.now(ZoneId.systemDefault()), Optional.ofNullable(zone));
    }

    private static int size(ListExport export, ListFormat chosen) {
        int all = export.content().entries().size();
        return chosen == ListFormat.ICS ? all - export.undated() : all;
    }

    private void write(ListExport export, ListFormat chosen) {
        if (output == null) {
            try {
                export.write(chosen, console().out());
            } catch (IOException failed) {
                throw console().broken(failed);
            }
            return;
        }
        try {
            export.writeFile(chosen, output);
            console().tell("%s: %s".formatted(output, Counts.of(size(export, chosen), "paper")));
        } catch (IOException failed) {
            throw new CommandException(ExitCode.UNREADABLE, Problems.writing(output, failed));
        }
    }
}
