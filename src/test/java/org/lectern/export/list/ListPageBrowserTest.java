package org.lectern.export.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as its readers have it: opened from a disk in a browser. Pictures of it are kept in {@code target/shots}. */
class ListPageBrowserTest {
    private static final Path SHOTS = Path.of("target", "shots");
    private static final String SHOWN =
            "[...document.querySelectorAll('main article')].filter(a => a.checkVisibility())";

    @TempDir
    Path folder;

    private Path written(ListExport export) throws IOException {
        Path file = folder.resolve("list.html");
        export.writeFile(ListFormat.HTML, file);
        return file;
    }

    private static List<String> titles(Browser browser) throws IOException {
        List<String> titles = new ArrayList<>();
        for (JsonNode title : browser.eval(SHOWN + ".map(a => a.querySelector('h3').textContent)")) {
            titles.add(title.asText());
        }
        return titles;
    }

    private static List<String> shown(ListExport export, Integer... numbers) {
        List<ShownEntry> entries =
                ShownList.of(export.content(), export.papers()).entries();
        return StreamSupport.stream(List.of(numbers).spliterator(), false)
                .map(number -> entries.get(number - 1).title())
                .toList();
    }

    @Test
    void asksNothingOfTheNetworkAndHasNothingToComplainOf() throws IOException {
        try (Browser browser = Browser.needed(folder)) {
            for (ListExport export : List.of(
                    SomeLists.group(),
                    SomeLists.empty(),
                    SomeLists.saying(
                            "</script><script>document.title='gone'</script><img src=http://127.0.0.1:9/a>",
                            "![x](http://127.0.0.1:9/b) <img src=http://127.0.0.1:9/c onerror=document.title='gone'> [y](javascript:alert(1))"))) {
                browser.requests().clear();
                Path file = written(export);
                browser.open(file);
                assertThat(browser.eval("document.title").asText())
                        .isEqualTo(export.content().name());
                assertThat(browser.requests()).containsExactly(file.toUri().toString());
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsNotItsOwnScriptDoesNotRunEvenWhereItStandsInThePage() throws IOException {
        try (Browser browser = Browser.needed(folder)) {
            Path file = written(SomeLists.group());
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace(
                                    "<main",
                                    "<script>document.title='gone'</script><img src='http://127.0.0.1:9/x'><main"));
            browser.open(file);
            assertThat(browser.eval("document.title").asText())
                    .isEqualTo(SomeLists.group().content().name());
            assertThat(browser.complaints()).hasSize(2).allMatch(line -> line.contains("Content Security Policy"));
        }
    }

    @Test
    void searchesWhileSomebodyTypes() throws IOException {
        ListExport group = SomeLists.group();
        try (Browser browser = Browser.needed(folder)) {
            browser.size(1280, 800, false);
            browser.open(written(group));
            assertThat(titles(browser)).isEqualTo(shown(group, 1, 2, 3, 4, 5, 6));
            browser.type("/angstrom");
            assertThat(titles(browser)).isEqualTo(shown(group, 2));
            assertThat(browser.eval("document.querySelector('#count').textContent")
                            .asText())
                    .isEqualTo("1 of 6 papers");
            browser.press("Escape", 27);
            assertThat(titles(browser)).hasSize(6);
            browser.type("ENERGY neurons");
            assertThat(titles(browser)).isEqualTo(shown(group, 4));
            assertThat(browser.eval("document.querySelector('#' + " + SHOWN + "[0].id + ' > details').open")
                            .asBoolean())
                    .as("the abstract in which it was found is open")
                    .isTrue();
            assertThat(browser.eval("[...CSS.highlights.get('found')].map(String).join(' ')")
                            .asText())
                    .isEqualTo("energy neurons");
            browser.picture(SHOTS.resolve("list-page-search.png"));
            browser.type(" nowhere");
            assertThat(titles(browser)).isEmpty();
            assertThat(browser.eval("document.querySelector('#nothing').checkVisibility()")
                            .asBoolean())
                    .isTrue();
            browser.eval("document.querySelector('#all').click()");
            assertThat(titles(browser)).hasSize(6);
            assertThat(browser.eval("document.querySelectorAll('main details[open]').length")
                            .asInt())
                    .isZero();
            browser.type("tokens");
            browser.press("Enter", 13);
            assertThat(browser.eval("document.activeElement.textContent").asText())
                    .isEqualTo(shown(group, 1).getFirst());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void filtersByStateAndPresenter() throws IOException {
        ListExport group = SomeLists.group();
        try (Browser browser = Browser.needed(folder)) {
            browser.open(written(group));
            browser.eval("document.querySelector('[data-filter=agreed]').click()");
            assertThat(titles(browser)).isEqualTo(shown(group, 2, 4));
            browser.eval("document.querySelector('[data-filter=read]').click()");
            assertThat(titles(browser)).isEqualTo(shown(group, 1, 2, 4));
            browser.eval(
                    "(p => { p.value = 'Björn'; p.dispatchEvent(new Event('change')); })(document.querySelector('#presenter'))");
            assertThat(titles(browser)).isEqualTo(shown(group, 2));
            browser.eval("document.querySelector('.agenda li:nth-child(3) a').click()");
            browser.eval("new Promise(done => setTimeout(done, 50))");
            assertThat(titles(browser))
                    .as("a line of the agenda leads to a paper that was not shown")
                    .hasSize(6);
            browser.eval("document.querySelector('#unfold').click()");
            assertThat(browser.eval("document.querySelectorAll('main article > details[open]').length")
                            .asInt())
                    .isEqualTo(5);
        }
    }

    @Test
    void isLightOrDarkAsTheSystemOrItsReaderWishes() throws IOException {
        String ground = "getComputedStyle(document.body).backgroundColor";
        try (Browser browser = Browser.needed(folder)) {
            browser.size(1280, 800, true);
            browser.open(written(SomeLists.group()));
            assertThat(browser.eval(ground).asText()).isEqualTo("rgb(20, 23, 28)");
            browser.eval("document.querySelector('#theme').click()");
            assertThat(browser.eval(ground).asText()).isEqualTo("rgb(255, 255, 255)");
            browser.open(written(SomeLists.group()));
            assertThat(browser.eval(ground).asText()).as("remembered").isEqualTo("rgb(255, 255, 255)");
            browser.eval("document.querySelector('#theme').click()");
            assertThat(browser.eval(ground).asText()).isEqualTo("rgb(20, 23, 28)");
        }
    }

    @Test
    void isReadWithoutItsScript() throws IOException {
        try (Browser browser = Browser.needed(folder)) {
            browser.call(
                    "Emulation.setScriptExecutionDisabled", Browser.object().put("value", true));
            browser.open(written(SomeLists.group()));
            assertThat(browser.eval("document.querySelector('.controls').checkVisibility()")
                            .asBoolean())
                    .isFalse();
            assertThat(titles(browser)).hasSize(6);
            browser.print(SHOTS.resolve("list-page-no-script.pdf"));
        }
    }

    @Test
    void searchesFiveHundredPapersAndALongNote() throws IOException {
        try (Browser browser = Browser.needed(folder)) {
            browser.size(1280, 800, false);
            browser.open(written(SomeLists.large()));
            browser.type("/voxels graphs 49");
            assertThat(titles(browser)).isEmpty();
            browser.press("Escape", 27);
            browser.type("voxels 49");
            assertThat(titles(browser))
                    .isEqualTo(List.of("Paper 49 on voxels", "Paper 490 on voxels", "Paper 497 on voxels"));
            browser.open(written(SomeLists.longNote()));
            browser.type("/something");
            assertThat(titles(browser)).hasSize(1);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void picturesOfAllThatItsReadersSee() throws IOException {
        try (Browser browser = Browser.needed(folder)) {
            for (ListExport export : List.of(SomeLists.group(), SomeLists.empty(), SomeLists.large())) {
                String name =
                        "list-page-" + export.content().name().split(" ", -1)[0].toLowerCase(java.util.Locale.ROOT);
                browser.open(written(export));
                for (boolean dark : List.of(false, true)) {
                    for (int width : List.of(390, 1280, 1920)) {
                        browser.size(width, width == 390 ? 844 : width == 1280 ? 800 : 1080, dark);
                        browser.picture(SHOTS.resolve("%s-%d-%s.png".formatted(name, width, dark ? "dark" : "light")));
                        assertThat(browser.eval("document.documentElement.scrollWidth - innerWidth")
                                        .asInt())
                                .as("%s at %d is not wider than the window", name, width)
                                .isLessThanOrEqualTo(0);
                    }
                }
                browser.print(SHOTS.resolve(name + ".pdf"));
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
