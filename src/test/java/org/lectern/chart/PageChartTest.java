package org.lectern.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.AreaCount;
import org.lectern.search.FacetCount;
import org.lectern.search.MonthSpan;
import org.lectern.search.Overview;
import org.lectern.search.OverviewRequest;
import org.lectern.search.Timeline;
import org.lectern.search.TopicCount;
import org.lectern.search.TopicPair;
import org.lectern.search.TopicsTogether;
import org.lectern.search.ValueRanking;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Charts of an overview made by hand: what stands where, and the pictures that are written of them. */
class PageChartTest {
    private static final Topic SEA = topic("sea", "Sea & <shore>", Optional.empty());
    private static final Topic KELP = topic("kelp", "Kelp", Optional.of("sea"));
    private static final Topic SKY = topic("sky", "Sky \"above\"\u0001", Optional.empty());
    private static final Topic WIND = topic("wind", "Wind and 海", Optional.of("sky"));
    private static final AreaInks INKS = new AreaInks(TopicBook.of(List.of(SEA, KELP, SKY, WIND)));
    private static final Timeline TIMELINE = new Timeline(
            false,
            List.of(SEA, SKY),
            List.of(
                    new Timeline.Period(
                            MonthSpan.years(2023, 2023),
                            4,
                            List.of(new AreaCount(2, 1.5), new AreaCount(1, 0.5), new AreaCount(2, 2))),
                    new Timeline.Period(
                            MonthSpan.years(2024, 2024),
                            8,
                            List.of(new AreaCount(8, 8), new AreaCount(0, 0), new AreaCount(0, 0)))),
            1,
            0);
    private static final TopicPair PAIR = new TopicPair(KELP, WIND, 3, 4.5);
    private static final Overview OVERVIEW = new Overview(
            OverviewRequest.of("*"),
            13,
            13,
            TIMELINE,
            new ValueRanking(List.of(new FacetCount("A", "A & B <GmbH>", 7), new FacetCount("C", "C", 2)), 2, 9),
            new ValueRanking(List.of(), 0, 0),
            new TopicsTogether(
                    List.of(new TopicCount(KELP, 5, 5), new TopicCount(WIND, 4, 4)), List.of(PAIR), List.of(PAIR)));

    @TempDir
    private Path folder;

    private static Topic topic(String id, String name, Optional<String> parent) {
        return new Topic(id, name, List.of(), "", parent, Optional.of(id));
    }

    private static TimeChart chart(TimeChart.Options options) {
        return new TimeChart(TIMELINE, options, INKS, ChartWords.ENGLISH, 400, 242);
    }

    private static PageChart page() {
        return new PageChart(OVERVIEW, TimeChart.Options.plain(), false, INKS, ChartWords.ENGLISH);
    }

    private static Document parsed(String svg) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IOException(malformed);
        }
    }

    private static List<String> texts(Document svg) {
        var nodes = svg.getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void columnsAreAsHighAsTheyHavePapers() {
        var cells = chart(TimeChart.Options.plain()).drawing().cells();
        assertThat(cells.keySet()).containsExactly(new Cell(0, 0), new Cell(0, 1), new Cell(0, 2), new Cell(1, 0));
        Shape.Place full = cells.getOrDefault(new Cell(1, 0), new Shape.Place(0, 0, 0, 0));
        Shape.Place top = cells.getOrDefault(new Cell(0, 2), new Shape.Place(0, 0, 0, 0));
        double floor = full.y() + full.height();
        assertThat(full.height()).isEqualTo(200);
        assertThat(floor - top.y()).isEqualTo(100);
        assertThat(top.height()).isCloseTo(50, within(1.0));
    }

    @Test
    void sharesFillTheHeightAndWhatIsHiddenIsLeftOut() {
        var shares = chart(new TimeChart.Options(true, Set.of(), Optional.empty(), Optional.empty()))
                .drawing()
                .cells();
        assertThat(shares.getOrDefault(new Cell(0, 2), new Shape.Place(0, 0, 0, 0))
                        .y())
                .isEqualTo(shares.getOrDefault(new Cell(1, 0), new Shape.Place(0, 1, 0, 0))
                        .y());
        var hidden = chart(new TimeChart.Options(false, Set.of(0), Optional.empty(), Optional.empty()))
                .drawing()
                .cells();
        assertThat(hidden.keySet()).containsExactly(new Cell(0, 1), new Cell(0, 2));
    }

    @Test
    void whatIsNotOfTheTimeOrTheAreaIsFaint() {
        Drawing narrowed = chart(new TimeChart.Options(
                        false, Set.of(), Optional.of(1), Optional.of(MonthSpan.years(2023, 2023))))
                .drawing();
        assertThat(narrowed.shapes().stream()
                        .filter(Shape.Box.class::isInstance)
                        .map(Shape.Box.class::cast)
                        .filter(box -> box.cell().isPresent() && box.opacity() == 1)
                        .flatMap(box -> box.cell().stream()))
                .containsExactly(new Cell(0, 1));
    }

    @Test
    void timeIsFoundByItsPlace() {
        TimeChart chart = chart(TimeChart.Options.plain());
        Shape.Place second = chart.columns(1, 1);
        assertThat(chart.period(second.x() + 1)).isEqualTo(1);
        assertThat(chart.period(-100)).isZero();
        assertThat(chart.period(10_000)).isEqualTo(1);
    }

    @Test
    void aPairIsThereTwice() {
        MatrixChart matrix = new MatrixChart(OVERVIEW.together(), false, INKS, ChartWords.ENGLISH, 900);
        assertThat(matrix.drawing().cells()).hasSize(4);
        assertThat(matrix.pair(new Cell(0, 1))).contains(PAIR);
        assertThat(matrix.pair(new Cell(1, 0))).contains(PAIR);
        assertThat(matrix.pair(new Cell(1, 1))).isEmpty();
    }

    @Test
    void ticksAreRoundAndWhole() {
        assertThat(Scale.of(18).ticks()).containsExactly(0.0, 5.0, 10.0, 15.0);
        assertThat(Scale.of(7_650).ticks()).containsExactly(0.0, 2_000.0, 4_000.0, 6_000.0);
        assertThat(Scale.of(1).ticks()).containsExactly(0.0, 1.0);
        assertThat(Scale.of(0).top()).isEqualTo(1);
    }

    @Test
    void textsAreCutToTheirRoom() {
        assertThat(TextRoom.fitted("seaweed", 4, String::length)).isEqualTo("sea…");
        assertThat(TextRoom.fitted("seaweed", 7, String::length)).isEqualTo("seaweed");
        assertThat(TextRoom.fitted("sea weed", 5, String::length)).isEqualTo("sea…");
        assertThat(TextRoom.fitted("🌊🌊🌊", 3, text -> text.codePointCount(0, text.length()) * 2))
                .isEqualTo("…");
    }

    @Test
    void everyPartIsWellFormedWhateverNamesHave() throws IOException {
        for (PageChart.Part part : PageChart.Part.values()) {
            Drawing drawing = page().drawing(part);
            assertThat(drawing.width()).as("%s", part).isPositive();
            assertThat(drawing.height()).as("%s", part).isPositive();
            Document svg = parsed(SvgWriter.text(drawing, "A \"title\" & more", 16, Palette.DARK));
            assertThat(svg.getDocumentElement().getAttribute("width"))
                    .isEqualTo(String.valueOf(Math.round(drawing.width() + 32)));
        }
        Document page = parsed(SvgWriter.text(page().drawing(PageChart.Part.PAGE), "Page", 16, Palette.LIGHT));
        assertThat(texts(page))
                .contains("Overview", "13 papers", "A & B <GmbH>", "7", "Sea & <shore>", "Sky \"above\"\uFFFD", "4.5×");
        assertThat(texts(page)).contains("No topic", "2023", "2024");
    }

    @Test
    void partsOfNothingSaySo() throws IOException {
        Overview nothing = new Overview(
                OverviewRequest.of("x"),
                1,
                1,
                new Timeline(false, List.of(), List.of(), 1, 0),
                OVERVIEW.venues(),
                OVERVIEW.venues(),
                new TopicsTogether(List.of(), List.of(), List.of()));
        PageChart page = new PageChart(nothing, TimeChart.Options.plain(), false, INKS, ChartWords.ENGLISH);
        for (PageChart.Part part : PageChart.Part.values()) {
            assertThat(texts(parsed(SvgWriter.text(page.drawing(part), "Nothing", 16, Palette.LIGHT))))
                    .as("%s", part)
                    .contains("Unknown of all these papers");
        }
    }

    private static void hasColours(BufferedImage image) {
        for (Ink ink : List.of(Ink.area(0), Ink.area(1), Ink.NO_AREA, Ink.GROUND)) {
            int colour = Color.decode(Palette.LIGHT.colour(ink)).getRGB();
            long pixels = IntStream.range(0, image.getWidth() * image.getHeight())
                    .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour)
                    .count();
            assertThat(pixels).as(ink.name()).isGreaterThan(50);
        }
    }

    @Test
    void aPictureOfPixelsIsTwiceAsFine() throws IOException {
        Drawing drawing = page().drawing(PageChart.Part.TIME);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngWriter.bytes(drawing, 10, Palette.LIGHT)));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(2 * (drawing.width() + 20)));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(2 * (drawing.height() + 20)));
        hasColours(image);
    }

    /** Skipped where there is no browser. */
    @Test
    void aBrowserShowsIt() throws IOException, InterruptedException {
        Optional<String> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, name))))
                .findFirst();
        assumeTrue(browser.isPresent(), "skipped: chromium is not on the PATH");
        Drawing drawing = page().drawing(PageChart.Part.TIME);
        Path file = folder.resolve("time.svg");
        Files.writeString(file, SvgWriter.text(drawing, "Time", 0, Palette.LIGHT));
        Path shot = folder.resolve("time.png");
        ProcessBuilder starting = new ProcessBuilder(
                        browser.orElseThrow(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=%d,%d".formatted((int) drawing.width(), (int) drawing.height() + 200),
                        "--screenshot=" + shot,
                        file.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.txt").toFile());
        starting.environment().put("TMPDIR", folder.toString());
        Process process = starting.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        hasColours(ImageIO.read(shot.toFile()));
    }
}
