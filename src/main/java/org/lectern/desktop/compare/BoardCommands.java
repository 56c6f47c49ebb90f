package org.lectern.desktop.compare;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.SystemClipboard;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.compare.BoardViewModel.State;
import org.lectern.export.compare.ComparisonFormat;
import org.lectern.paper.Paper;

/**
 * What a person can do on the board. Their keys are single letters, and so for the board alone.
 *
 * @param different shows only what differs, or all
 * @param align puts the abstracts beside one another the other way
 * @param next goes to the next place of a term
 * @param previous goes to the one before
 * @param left moves a column to the left
 * @param right moves it to the right
 * @param remove takes its paper out
 * @param read shows its paper to be read
 * @param related adds the paper that is most related to those that are there
 * @param again compares once more what could not be compared
 * @param copies copy the comparison
 * @param saves ask for a file and write it
 * @param close goes back to the panes
 */
public record BoardCommands(
        Command different,
        Command align,
        Command next,
        Command previous,
        Command left,
        Command right,
        Command remove,
        Command read,
        Command related,
        Command again,
        List<Command> copies,
        List<Command> saves,
        Command close) {
    private static final Texts TEXTS = Texts.of(BoardCommands.class);

    /** Copies the lists. */
    public BoardCommands {
        copies = List.copyOf(copies);
        saves = List.copyOf(saves);
    }

    /**
     * The commands.
     *
     * @param read shows a paper to be read
     * @param window the one that asks for files
     */
    static BoardCommands of(BoardViewModel board, TrayViewModel tray, Consumer<Paper> read, Supplier<Window> window) {
        BooleanBinding compared =
                Bindings.createBooleanBinding(() -> board.state().get() instanceof State.Compared, board.state());
        BooleanBinding room = Bindings.createBooleanBinding(
                () -> !tray.papers().isEmpty() && tray.papers().size() < TrayViewModel.MOST, tray.papers());
        return new BoardCommands(
                Command.of(
                                "board.different",
                                TEXTS.get("different"),
                                "fth-filter",
                                () -> board.onlyDifferent()
                                        .set(!board.onlyDifferent().get()))
                        .on("D")
                        .when(compared),
                Command.of(
                                "board.align",
                                TEXTS.get("align"),
                                "fth-align-left",
                                () -> board.alignment()
                                        .set(board.alignment().get().other()))
                        .on("R")
                        .when(compared),
                Command.of("board.next", TEXTS.get("next"), "fth-chevron-down", () -> board.move(1))
                        .on("N")
                        .when(compared),
                Command.of("board.previous", TEXTS.get("previous"), "fth-chevron-up", () -> board.move(-1))
                        .on("Shift+N")
                        .when(compared),
                Command.of("board.left", TEXTS.get("left"), "fth-arrow-left", board::moveColumnLeft)
                        .on("Alt+Left")
                        .when(compared),
                Command.of("board.right", TEXTS.get("right"), "fth-arrow-right", board::moveColumnRight)
                        .on("Alt+Right")
                        .when(compared),
                Command.of("board.remove", TEXTS.get("remove"), "fth-x", board::removeColumn)
                        .on("Delete")
                        .when(compared),
                Command.of(
                                "board.read",
                                TEXTS.get("read.column"),
                                "fth-book-open",
                                () -> board.paper().ifPresent(read))
                        .on("Enter")
                        .when(compared),
                Command.of("board.related", TEXTS.get("related"), "fth-plus", board::addRelated)
                        .on("A")
                        .when(room),
                Command.of("board.again", TEXTS.get("again"), "fth-refresh-cw", board::ask),
                List.of(
                        Command.of(
                                        "board.copy",
                                        TEXTS.get("copy.markdown"),
                                        "fth-copy",
                                        () -> board.copy(
                                                ComparisonFormat.MARKDOWN, ComparisonFormat.HTML, SystemClipboard::put))
                                .on("M")
                                .when(compared),
                        Command.of(
                                        "board.copy-csv",
                                        TEXTS.get("copy.csv"),
                                        "fth-copy",
                                        () -> board.copy(
                                                ComparisonFormat.CSV,
                                                ComparisonFormat.CSV,
                                                (text, same) -> SystemClipboard.put(text)))
                                .when(compared)),
                Stream.of(ComparisonFormat.MARKDOWN, ComparisonFormat.HTML, ComparisonFormat.CSV)
                        .map(format -> save(board, format, window).when(compared))
                        .toList(),
                Command.of("board.close", TEXTS.get("close"), "fth-x", board::close)
                        .on("Esc"));
    }

    private static Command save(BoardViewModel board, ComparisonFormat format, Supplier<Window> window) {
        Command save = Command.of(
                "board.save-" + format.key(),
                TEXTS.get("save", name(format)),
                "fth-download",
                () -> file(format, window).ifPresent(file -> board.save(file, format)));
        return format == ComparisonFormat.MARKDOWN ? save.on("S") : save;
    }

    private static String name(ComparisonFormat format) {
        return switch (format) {
            case MARKDOWN -> "Markdown";
            case HTML -> "HTML";
            case CSV -> "CSV";
            case JSON -> "JSON";
        };
    }

    private static Optional<Path> file(ComparisonFormat format, Supplier<Window> window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("save.title"));
        chooser.setInitialFileName("comparison." + format.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name(format), "*." + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    /** All of them. */
    public List<Command> all() {
        return Stream.of(
                        List.of(different, align, next, previous, left, right, remove, read, related, again, close),
                        copies,
                        saves)
                .flatMap(List::stream)
                .toList();
    }

    /** Those that are for the column that has the focus. */
    List<Command> ofColumn() {
        return List.of(left, right, remove, read);
    }
}
