package org.lectern.export.list;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;

/** Lists for tests: of a reading group, of nothing, of very much. */
final class SomeLists {
    private static final ZonedDateTime WRITTEN = ZonedDateTime.of(2026, 11, 22, 9, 30, 0, 0, ZoneOffset.UTC);

    private static final List<EntryState> STATES = List.of(EntryState.values());

    /** Made one entry after the other. */
    private final Map<PaperId, Paper> papers = new LinkedHashMap<>();

    private final List<ListEntry> entries = new ArrayList<>();

    private SomeLists() {}

    static ListExport export(ListContent content, Map<PaperId, Paper> papers) {
        return new ListExport("a-list", content, papers, WRITTEN, Optional.empty());
    }

    static ListExport empty() {
        return export(new ListContent("Nothing yet", "", List.of(), List.of()), Map.of());
    }

    static Paper paper(Metadata metadata) {
        return new Paper(PaperId.of(NormalizedTitle.of(metadata.title())), metadata, List.of());
    }

    private void add(Metadata metadata, String section, Map<EntryField, String> fields, Map<String, Vote> votes) {
        Paper paper = paper(metadata);
        papers.put(paper.id(), paper);
        entries.add(new ListEntry(
                paper.id(), Optional.of(section).filter(key -> !key.isEmpty()), fields, new TreeMap<>(votes)));
    }

    private static Map<EntryField, String> said(
            EntryState state, String presenter, String date, String reason, String note) {
        Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
        fields.put(EntryField.STATE, state == EntryState.PROPOSED ? "" : state.key());
        fields.put(EntryField.PRESENTER, presenter);
        fields.put(EntryField.DATE, date);
        fields.put(EntryField.REASON, reason);
        fields.put(EntryField.NOTE, note);
        return fields;
    }

    /** The list of a group in the middle of its term. */
    static ListExport group() {
        SomeLists some = new SomeLists();
        some.term();
        ListContent content = new ListContent(
                "Spikes & Tokens: winter reading group",
                """
                We meet on **Wednesdays at 16:00** in room 3.07. Read the paper before; whoever presents brings *three questions*.

                Propose papers until 1 December, see the [rules](https://example.org/rules).""",
                List.of(
                        new ListSection("basics", "Basics"),
                        new ListSection("hardware", "On hardware"),
                        new ListSection("later", "For next year")),
                some.entries);
        return export(content, some.papers);
    }

    private void term() {
        add(
                Metadata.titled("Counting to $O(n^2)$: What Attention Pays for Long Inputs")
                        .author("Ada Lovelace")
                        .author("Grace Hopper")
                        .abstractText(
                                "Attention compares every token with every other. We count what that costs on inputs of up to $10^6$"
                                        + " tokens, show which comparisons are never used, and leave them out. On four tasks accuracy stays"
                                        + " within 0.3 points while memory falls by a factor of 7.")
                        .published(PartialDate.parse("2026-05-04").orElseThrow())
                        .venue("ICML 2026")
                        .presentation("Oral")
                        .arxivId("2605.01234")
                        .link(new Link(Link.Kind.CODE, "https://github.com/example/counting"))
                        .build(),
                "basics",
                said(
                        EntryState.READ,
                        "Ada",
                        "2026-10-14T16:00",
                        "The baseline that everybody else in this list compares with.",
                        """
                        ## What we took home

                        1. The savings come from *one* observation: late layers look at few tokens.
                        2. Figure 4 is the figure to remember.

                        | input | memory | accuracy |
                        | :--- | ---: | ---: |
                        | 8k | 1.2 GB | 81.3 |
                        | 64k | 4.0 GB | 80.9 |

                        > Grace: does this hold for retrieval, too?

                        Try it: `python count.py --tokens 65536`"""),
                Map.of("Ada", Vote.UP, "Björn", Vote.UP, "Chen", Vote.UP, "Dima", Vote.DOWN));
        add(
                Metadata.titled("Spikes as Tokens")
                        .author("Björn Ångström")
                        .author("陈 晨")
                        .abstractText(
                                "Can a language model read what neurons write? We turn recordings of 4,096 neurons into tokens and train one"
                                        + " model on both. It predicts held-out spikes better than models made for spikes.")
                        .published(PartialDate.parse("2026-02").orElseThrow())
                        .venue("Neural Computation")
                        .doi("10.1162/example.2026.17")
                        .build(),
                "basics",
                said(EntryState.AGREED, "Björn", "2026-11-25T16:00", "Where our two halves meet.", ""),
                Map.of("Ada", Vote.UP, "Björn", Vote.UP));
        add(
                Metadata.titled("A Very Long Title That Goes On To Say What Was Done, on Which Data, With Which Model,"
                                + " and Why Nobody Should Have Expected It to Work as Well as It Did")
                        .author("Collaboration for Long Titles")
                        .abstractText("We did it.")
                        .published(PartialDate.of(2025))
                        .build(),
                "basics",
                said(EntryState.SKIPPED, "", "", "", "Too long; nobody wanted to present it."),
                Map.of("Chen", Vote.DOWN, "Dima", Vote.DOWN, "Ada", Vote.DOWN));
        Metadata.Builder many = Metadata.titled("Wafer-Scale Spiking at 3.39 mm Pitch")
                .abstractText("A wafer with 200,000 neurons at 1/40 of the energy.")
                .published(PartialDate.parse("2026-09-30").orElseThrow())
                .venue("ISSCC")
                .link(new Link(Link.Kind.VIDEO, "https://youtube.com/watch?v=example"))
                .link(new Link(Link.Kind.DATA, "https://zenodo.org/records/1"));
        for (int i = 1; i <= 31; i++) {
            many.author("Engineer N. " + i);
        }
        add(
                many.build(),
                "hardware",
                said(
                        EntryState.AGREED,
                        "Chen & Dima",
                        "2026-12-02T16:00",
                        "",
                        "- bring the *die photo*\n- ask about cooling"),
                Map.of());
        add(
                Metadata.titled("Energy per Spike Is the Wrong Number")
                        .author("Dima Petrov")
                        .abstractText("We argue that energy per inference is the right one.")
                        .build(),
                "hardware",
                said(EntryState.PROPOSED, "", "2026-12-09", "To argue about.", ""),
                Map.of("Dima", Vote.UP));
        add(Metadata.titled("An Unknown").build(), "hardware", said(EntryState.PROPOSED, "", "", "", ""), Map.of());
    }

    /** Five hundred papers, each with a note. */
    static ListExport large() {
        SomeLists some = new SomeLists();
        for (int i = 1; i <= 500; i++) {
            some.add(
                    Metadata.titled("Paper %d on %s".formatted(i, i % 7 == 0 ? "voxels" : "graphs"))
                            .author("Author " + i)
                            .abstractText(
                                    "We study what no other of the five hundred papers studies, by a method of our own, and find it. "
                                            .repeat(12))
                            .build(),
                    "",
                    said(
                            STATES.get(i % STATES.size()),
                            "Presenter " + i % 9,
                            i <= 40 ? "2027-01-%02d".formatted(1 + i % 28) : "",
                            "",
                            "Note *%d*.".formatted(i)),
                    Map.of());
        }
        return export(new ListContent("Everything", "", List.of(), some.entries), some.papers);
    }

    /** A million characters of one note. */
    static ListExport longNote() {
        SomeLists some = new SomeLists();
        String line = "A line of a note that says *something* about `x`, and more. ";
        some.add(
                Metadata.titled("A paper").build(),
                "",
                said(
                        EntryState.AGREED,
                        "",
                        "",
                        "",
                        (line.repeat(12) + "\n\n").repeat(1_000_000 / (line.length() * 12 + 2))),
                Map.of());
        return export(new ListContent("Long", "", List.of(), some.entries), some.papers);
    }

    /** One entry with a date. */
    static ListExport dated(String date) {
        SomeLists some = new SomeLists();
        some.add(Metadata.titled("t").build(), "", said(EntryState.AGREED, "", date, "", ""), Map.of());
        return export(new ListContent("Dated", "", List.of(), some.entries), some.papers);
    }

    /** One entry that says all it can in one text. */
    static ListExport saying(String title, String text) {
        SomeLists some = new SomeLists();
        some.add(
                Metadata.titled(title).author("An Author").abstractText(text).build(),
                "s",
                said(
                        EntryState.AGREED,
                        EntryField.PRESENTER.clean(text),
                        "2026-11-25T16:00",
                        EntryField.REASON.clean(text),
                        text),
                Map.of(text.isBlank() ? "x" : text, Vote.UP));
        String line = EntryField.REASON.clean(text);
        return export(
                new ListContent(
                        line.isEmpty() ? "x" : line,
                        text,
                        List.of(new ListSection("s", line.isEmpty() ? "x" : line)),
                        some.entries),
                some.papers);
    }
}
