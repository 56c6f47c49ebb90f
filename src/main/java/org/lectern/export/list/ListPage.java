package org.lectern.export.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lectern.list.EntryState;
import org.lectern.text.MarkdownNote;

/**
 * Writes a list as a page that needs nothing else: no file, no network, and no script to be read. Its policy allows the one style sheet
 * and the one script that it carries, by their prints; so nothing in a title or a note can run, whatever it says.
 */
final class ListPage {
    private static final PagePart SHEET = PagePart.of("list.css");
    private static final PagePart SCRIPT = PagePart.of("list.js");

    /** The level of the headings in the description, below that of the page, and in notes, below that of their entry. */
    private static final int DESCRIPTION_LEVEL = 2;

    private static final int NOTE_LEVEL = 4;

    /** How many names stand there at once; more are folded away. */
    private static final int NAMES = 12;

    private final Html html = new Html();
    private final ShownList list;

    private ListPage(ShownList list) {
        this.list = list;
    }

    static String of(ShownList list, LocalDate written) {
        ListPage page = new ListPage(list);
        page.head();
        page.body(written);
        return page.html.toString();
    }

    private void head() {
        String policy = "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(SHEET.print(), SCRIPT.print());
        html.made("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .line()
                .open("head")
                .line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", list.name()).line();
        html.made("<style>").made(SHEET.text()).made("</style>").line();
        html.close("head").line();
    }

    private void body(LocalDate written) {
        html.open("body").line();
        html.element("a", "Skip to the papers", "class", "skip", "href", "#papers")
                .line();
        header();
        controls();
        html.open("div", "class", "columns").line();
        aside();
        html.open("main", "id", "papers").line();
        if (list.entries().isEmpty()) {
            html.element("p", "This list has no papers yet.", "class", "none").line();
        }
        html.open("p", "class", "none", "id", "nothing", "hidden", "")
                .text("No paper is like that. ")
                .element("button", "Show all", "type", "button", "id", "all")
                .close("p")
                .line();
        for (int i = 0; i < list.parts().size(); i++) {
            part(list.parts().get(i), i);
        }
        html.close("main").line().close("div").line();
        html.open("footer")
                .text("A reading list as of ")
                .element("time", ShownDate.of(written), "datetime", written.toString())
                .text(", written by Lectern.")
                .close("footer")
                .line();
        html.made("<script>").made(SCRIPT.text()).made("</script>").line();
        html.close("body").line().close("html").line();
    }

    private void header() {
        html.open("header", "class", "top").line();
        html.element("h1", list.name(), "dir", "auto").line();
        html.element("button", "Dark", "type", "button", "id", "theme", "hidden", "")
                .line();
        html.open("p", "class", "facts");
        if (list.progress().total() > 0) {
            html.open(
                            "progress",
                            "value",
                            Integer.toString(list.progress().read()),
                            "max",
                            Integer.toString(list.progress().total()),
                            "aria-label",
                            "Progress")
                    .close("progress");
        }
        html.text(String.join(" · ", list.facts())).close("p").line();
        list.description()
                .ifPresent(note -> html.open("div", "class", "note about", "dir", "auto")
                        .made(note.html(DESCRIPTION_LEVEL))
                        .close("div")
                        .line());
        html.close("header").line();
    }

    /** What a script is needed for; without one it stays hidden. */
    private void controls() {
        html.open("div", "class", "controls", "role", "search", "hidden", "").line();
        html.open("p", "class", "find");
        html.open(
                "input",
                "type",
                "search",
                "id",
                "find",
                "placeholder",
                "Search the papers and notes",
                "aria-label",
                "Search the list",
                "aria-keyshortcuts",
                "/",
                "autocomplete",
                "off",
                "spellcheck",
                "false");
        html.element("kbd", "/", "aria-hidden", "true").close("p").line();
        html.element("output", "", "id", "count", "for", "find").line();
        html.open("p", "class", "states", "role", "group", "aria-label", "Show only");
        for (EntryState state : EntryState.values()) {
            if (list.count(state) > 0) {
                html.open("button", "type", "button", "data-filter", state.key(), "aria-pressed", "false")
                        .text(state.label() + " ")
                        .element("span", Long.toString(list.count(state)), "class", "number")
                        .close("button");
            }
        }
        html.close("p").line();
        if (!list.presenters().isEmpty()) {
            html.open("select", "id", "presenter", "aria-label", "Presenter");
            html.element("option", "Any presenter", "value", "");
            list.presenters().forEach(who -> html.element("option", who, "value", who));
            html.close("select").line();
        }
        html.element("button", "Unfold abstracts", "type", "button", "id", "unfold", "aria-pressed", "false")
                .line();
        html.close("div").line();
    }

    private void aside() {
        List<ShownEntry> agenda = list.agenda();
        boolean sections = list.parts().stream().anyMatch(part -> part.title().isPresent());
        if (agenda.isEmpty() && !sections) {
            return;
        }
        html.open("aside").line();
        if (!agenda.isEmpty()) {
            html.open("nav", "class", "agenda", "aria-labelledby", "agenda").line();
            html.element("h2", "Agenda", "id", "agenda").line().open("ol").line();
            agenda.forEach(this::agendaLine);
            html.close("ol").line().close("nav").line();
        }
        if (sections) {
            html.open("nav", "class", "contents", "aria-labelledby", "contents").line();
            html.element("h2", "Contents", "id", "contents").line().open("ol").line();
            for (int i = 0; i < list.parts().size(); i++) {
                ShownList.Part part = list.parts().get(i);
                html.open("li")
                        .element("a", part.title().orElse("Papers"), "href", "#part-" + i)
                        .element("span", Integer.toString(part.entries().size()), "class", "number")
                        .close("li")
                        .line();
            }
            html.close("ol").line().close("nav").line();
        }
        html.close("aside").line();
    }

    private void agendaLine(ShownEntry entry) {
        String date = entry.date().map(Object::toString).orElse("");
        html.open("li", "data-date", date).line();
        html.element("time", entry.date().map(ShownDate::of).orElse(""), "datetime", date)
                .line();
        html.element("span", entry.presenter().orElse("nobody yet"), "class", presenterClass(entry), "dir", "auto")
                .line();
        html.element("a", entry.title(), "href", "#" + anchor(entry), "dir", "auto")
                .line();
        state(entry.state());
        html.line().close("li").line();
    }

    private static String presenterClass(ShownEntry entry) {
        return entry.presenter().isPresent() ? "who" : "who unknown";
    }

    private void state(EntryState state) {
        html.element("span", state.label(), "class", "state " + state.key());
    }

    private void part(ShownList.Part part, int index) {
        html.open("section", "aria-labelledby", "part-" + index).line();
        html.element("h2", part.title().orElse("Papers"), "id", "part-" + index, "dir", "auto")
                .line();
        if (part.entries().isEmpty()) {
            html.element("p", "No paper yet.", "class", "none").line();
        }
        part.entries().forEach(this::entry);
        html.close("section").line();
    }

    private static String anchor(ShownEntry entry) {
        return "paper-" + entry.id();
    }

    private void entry(ShownEntry entry) {
        html.open(
                        "article",
                        "id",
                        anchor(entry),
                        "data-state",
                        entry.state().key(),
                        entry.presenter().isPresent() ? "data-presenter" : "",
                        entry.presenter().orElse(""))
                .line();
        html.element("span", Integer.toString(entry.number()), "class", "place number", "aria-hidden", "true")
                .line();
        html.open("h3", "dir", "auto");
        linked(entry.address(), entry.title());
        html.close("h3").line();
        names(entry);
        facts(entry);
        plan(entry);
        entry.reason()
                .ifPresent(why -> html.open("p", "class", "reason")
                        .element("span", "Why", "class", "label")
                        .text(" ")
                        .element("span", why, "dir", "auto")
                        .close("p")
                        .line());
        entry.note().ifPresent(this::note);
        if (!entry.abstractText().isEmpty()) {
            html.open("details")
                    .element("summary", "Abstract", "class", "label")
                    .line();
            html.element("p", entry.abstractText(), "dir", "auto")
                    .close("details")
                    .line();
        }
        html.close("article").line();
    }

    private void linked(Optional<String> address, String text) {
        address.ifPresentOrElse(url -> html.element("a", text, "href", url), () -> html.text(text));
    }

    private void names(ShownEntry entry) {
        List<String> names = entry.names();
        html.open("div", "class", names.isEmpty() ? "names unknown" : "names", "dir", "auto");
        if (names.size() <= NAMES + 2) {
            html.text(entry.authors());
        } else {
            html.open("details", "class", "more");
            html.open("summary")
                    .text(String.join(", ", names.subList(0, NAMES)) + ", ")
                    .element("span", "and %d more".formatted(names.size() - NAMES), "class", "label")
                    .close("summary");
            html.text(String.join(", ", names.subList(NAMES, names.size()))
                    + (entry.moreNames().isEmpty() ? "" : " " + entry.moreNames()));
            html.close("details");
        }
        html.close("div").line();
    }

    private void facts(ShownEntry entry) {
        html.open("p", "class", "facts");
        html.element("span", String.join(" · ", entry.published()), "dir", "auto");
        for (ShownLink link : entry.links()) {
            html.text(" · ").element("a", link.label(), "href", link.address());
        }
        html.close("p").line();
    }

    /** What the group has decided: state, who, when; and how it voted. */
    private void plan(ShownEntry entry) {
        html.open("p", "class", "plan");
        state(entry.state());
        entry.presenter()
                .ifPresent(who -> html.text(" ")
                        .open("span")
                        .element("span", "presented by ", "class", "label")
                        .element("span", who, "class", "who", "dir", "auto")
                        .close("span"));
        entry.date().ifPresent(date -> html.text(" ").element("time", ShownDate.of(date), "datetime", date.toString()));
        votes("for", entry.votesFor());
        votes("against", entry.votesAgainst());
        html.close("p").line();
    }

    private void votes(String side, List<String> names) {
        if (!names.isEmpty()) {
            html.text(" ")
                    .open("span", "class", "votes " + side)
                    .element("b", names.size() + " " + side, "class", "label")
                    .text(" ")
                    .element("span", String.join(", ", names), "dir", "auto")
                    .close("span");
        }
    }

    private void note(MarkdownNote note) {
        html.open("div", "class", "note", "dir", "auto")
                .made(note.html(NOTE_LEVEL))
                .close("div")
                .line();
    }
}
