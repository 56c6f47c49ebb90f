package org.lectern.desktop.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;
import org.lectern.text.MarkdownNote;

/** A note in Markdown as it reads. What is not text is a link that opens outside: nothing is loaded for it. */
public final class NoteFlow extends VBox {
    private static final Texts TEXTS = Texts.of(NoteFlow.class);
    private static final double BLOCK_GAP = 8;
    private static final double LINE_GAP = 3;
    /** Room for any word that must not be broken, in pixels. */
    private static final double WORD = 180;

    private final String id;
    private final Consumer<String> browser;
    private int links;

    /** How letters look. */
    private record Look(boolean strong, boolean italic, boolean struck, boolean code, Optional<String> address) {
        static final Look PLAIN = new Look(false, false, false, false, Optional.empty());

        Look asStrong() {
            return new Look(true, italic, struck, code, address);
        }

        Look asItalic() {
            return new Look(strong, true, struck, code, address);
        }

        Look asStruck() {
            return new Look(strong, italic, true, code, address);
        }

        Look asCode() {
            return new Look(strong, italic, struck, true, address);
        }

        Look leadingTo(String to) {
            return new Look(strong, italic, struck, code, MarkdownNote.safe(to).or(() -> address));
        }
    }

    /**
     * An empty one.
     *
     * @param id the name of its node, and the beginning of those of its links
     * @param browser opens an address outside
     */
    public NoteFlow(String id, Consumer<String> browser) {
        super(BLOCK_GAP);
        this.id = id;
        this.browser = browser;
        setId(id);
        getStyleClass().add("note-flow");
        setMinWidth(0);
    }

    /** Shows a note in place of the one before. */
    public void show(String source) {
        links = 0;
        MarkdownNote note = MarkdownNote.of(source);
        getChildren().setAll(blocks(note.document()));
        setAccessibleText(MarkdownNote.text(note.document()));
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        return children(parent).stream()
                .filter(child -> !(child instanceof LinkReferenceDefinition))
                .map(this::block)
                .toList();
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new java.util.ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> styled(paragraph(heading, Look.PLAIN.asStrong()), heading(heading.getLevel()));
            case Paragraph paragraph -> paragraph(paragraph, Look.PLAIN);
            case BlockQuote quote -> styled(nested(quote), "note-quote");
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> plain(html.getLiteral().strip());
            case ThematicBreak _ -> styled(new Region(), "note-rule");
            case TableBlock table -> table(table);
            case org.commonmark.node.ListBlock list -> list(list);
            default -> nested(block);
        };
    }

    private static String heading(int level) {
        return level == 1 ? "note-heading-1" : level == 2 ? "note-heading-2" : "note-heading-3";
    }

    private VBox nested(org.commonmark.node.Node block) {
        VBox box = new VBox(BLOCK_GAP);
        box.setMinWidth(0);
        box.getChildren().setAll(blocks(block));
        return box;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private TextFlow paragraph(org.commonmark.node.Node block, Look look) {
        TextFlow flow = new TextFlow();
        flow.setLineSpacing(LINE_GAP);
        flow.setMinWidth(0);
        inline(block, look, flow);
        keepWords(flow, MarkdownNote.text(block));
        return flow;
    }

    private static TextFlow plain(String text) {
        TextFlow flow = new TextFlow(runs(text, Look.PLAIN));
        flow.setLineSpacing(LINE_GAP);
        keepWords(flow, text);
        return flow;
    }

    private static void keepWords(TextFlow flow, String text) {
        if (!Wrapping.isSafe(text)) {
            flow.setMinWidth(WORD);
        }
    }

    private static Node code(String text) {
        TextFlow flow = new TextFlow(runs(text.stripTrailing(), Look.PLAIN.asCode()));
        keepWords(flow, text);
        return styled(flow, "note-code-block");
    }

    private Node list(org.commonmark.node.ListBlock list) {
        VBox items = new VBox(list.isTight() ? LINE_GAP : BLOCK_GAP);
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (var item : children(list)) {
            Label marker = new Label(list instanceof OrderedList ? number + "." : "•");
            marker.getStyleClass().add("note-marker");
            marker.setMinWidth(Region.USE_PREF_SIZE);
            VBox text = nested(item);
            if (item instanceof ListItem && list.isTight()) {
                text.setSpacing(LINE_GAP);
            }
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(8, marker, text);
            line.setAlignment(Pos.TOP_LEFT);
            items.getChildren().add(line);
            number++;
        }
        return styled(items, "note-list");
    }

    private Node table(TableBlock table) {
        GridPane grid = new GridPane(16, 4);
        int row = 0;
        for (var part : children(table)) {
            for (var line : children(part)) {
                int column = 0;
                for (var cell : line instanceof TableRow ? children(line) : List.<org.commonmark.node.Node>of()) {
                    boolean head = cell instanceof TableCell in && in.isHeader();
                    TextFlow text = paragraph(cell, head ? Look.PLAIN.asStrong() : Look.PLAIN);
                    grid.add(text, column++, row);
                }
                row++;
            }
        }
        return styled(grid, "note-table");
    }

    private void inline(org.commonmark.node.Node parent, Look look, TextFlow flow) {
        for (var child : children(parent)) {
            switch (child) {
                case org.commonmark.node.Text words -> add(words.getLiteral(), look, flow);
                case Code code -> add(code.getLiteral(), look.asCode(), flow);
                case SoftLineBreak _ -> add(" ", look, flow);
                case HardLineBreak _ -> add("\n", look, flow);
                case HtmlInline html -> add(html.getLiteral(), look, flow);
                case Emphasis some -> inline(some, look.asItalic(), flow);
                case StrongEmphasis some -> inline(some, look.asStrong(), flow);
                case Strikethrough some -> inline(some, look.asStruck(), flow);
                case Link link -> inline(link, look.leadingTo(link.getDestination()), flow);
                case Image image -> {
                    String words = MarkdownNote.text(image);
                    add(words.isBlank() ? image.getDestination() : words, look.leadingTo(image.getDestination()), flow);
                }
                default -> inline(child, look, flow);
            }
        }
    }

    private void add(String words, Look look, TextFlow flow) {
        for (Text run : runs(words, look)) {
            look.address.ifPresent(address -> link(run, address));
            flow.getChildren().add(run);
        }
    }

    private static Text[] runs(String words, Look look) {
        return Wrapping.pieces(words).stream().map(piece -> run(piece, look)).toArray(Text[]::new);
    }

    private static Text run(String words, Look look) {
        Text run = new Text(words);
        run.getStyleClass().add("note-text");
        if (look.strong) {
            run.getStyleClass().add("note-strong");
        }
        if (look.italic) {
            run.getStyleClass().add("note-italic");
        }
        if (look.code) {
            run.getStyleClass().add("note-code");
        }
        run.setStrikethrough(look.struck);
        return run;
    }

    /** A link that wraps with its line, which a control would not. */
    private void link(Text run, String address) {
        run.setId(id + "-link-" + ++links);
        run.getStyleClass().add("note-link");
        run.setCursor(Cursor.HAND);
        run.setFocusTraversable(true);
        run.setAccessibleRole(AccessibleRole.HYPERLINK);
        run.setAccessibleText(TEXTS.get("link", address));
        Tip.set(run, address);
        run.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                browser.accept(address);
                event.consume();
            }
        });
        run.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                browser.accept(address);
                event.consume();
            }
        });
    }
}
