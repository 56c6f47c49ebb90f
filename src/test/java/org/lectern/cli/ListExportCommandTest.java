package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListExportCommandTest extends WithImportedListing {
    @BeforeEach
    void makeList() {
        assertThat(Run.of("--library", library, "list", "create", "Group").code())
                .isZero();
        assertThat(Run.of("--library", library, "list", "add", "Group", MAMBA, BRAIN)
                        .code())
                .isZero();
    }

    private Run export(Object... arguments) {
        Object[] all = new Object[arguments.length + 4];
        all[0] = "--library";
        all[1] = library;
        all[2] = "list";
        all[3] = "export";
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Run.of(all);
    }

    @Test
    void theFormatIsThatOfTheFile() throws IOException {
        Path page = folder.resolve("group.html");
        assertThat(export("group", "-o", page)).isEqualTo(new Run(0, "", page + ": 2 papers\n"));
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<h1 dir=\"auto\">Group</h1>");
        Path text = folder.resolve("group.md");
        assertThat(export("group", "-o", text).code()).isZero();
        assertThat(Files.readString(text)).startsWith("# Group\n\n**2 papers · 0 of 2 read**\n");
        assertThat(export("group", "--format", "markdown").out()).isEqualTo(Files.readString(text));
    }

    @Test
    void aPaperWithoutADateIsToldWhenItIsInNoCalendar() {
        Run run = export("group", "--format", "ics", "--zone", "Europe/Berlin");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(run.err()).isEqualTo("not in the calendar, as no date is set: 2 papers\n");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(export("group"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "lectern: name a format (--format html, markdown or ics), or a file that ends in .html, .md or .ics\n"));
        assertThat(export("group", "-o", folder.resolve("group")).code()).isEqualTo(2);
        assertThat(export("nosuch", "--format", "html").code()).isEqualTo(1);
        assertThat(export("group", "--format", "pdf").code()).isEqualTo(2);
        assertThat(export("group", "--format", "ics", "--zone", "Mars/Base").code())
                .isEqualTo(2);
        assertThat(export("group", "--format", "html", "--zone", "Europe/Berlin")
                        .code())
                .isEqualTo(2);
        assertThat(export("group", "-o", folder.resolve("none").resolve("group.html"))
                        .code())
                .isEqualTo(3);
    }
}
