package org.lectern.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Writes a drawing as a page of SVG 1.1: rectangles, and texts as texts, in colours that stand in it. Nothing in it refers to anything
 * outside; of its fonts the first that a reader has is used. Stateless.
 */
public final class SvgWriter {
    private static final String FONTS = "Inter, 'Helvetica Neue', Arial, sans-serif";

    /** Where the line of the letters is below the middle of a text, of the height of its type. */
    static final double BASELINE = 0.36;

    private SvgWriter() {}

    /**
     * Writes it.
     *
     * @param title what is read out in place of the picture
     * @param margin what is left free around it, in pixels
     * @throws IOException when the writer throws it
     */
    public static void write(Drawing drawing, String title, double margin, Palette palette, Appendable out)
            throws IOException {
        String width = number(drawing.width() + 2 * margin);
        String height = number(drawing.height() + 2 * margin);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"")
                .append(FONTS)
                .append("\" font-size=\"12\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(palette.colour(Ink.GROUND))
                .append("\"/>\n");
        for (Shape shape : drawing.shapes()) {
            switch (shape.moved(margin, margin)) {
                case Shape.Box box -> write(box, palette, out);
                case Shape.Text text -> write(text, palette, out);
            }
        }
        out.append("</svg>\n");
    }

    /** It as a text. */
    public static String text(Drawing drawing, String title, double margin, Palette palette) {
        StringBuilder out = new StringBuilder();
        try {
            write(drawing, title, margin, palette, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void write(Shape.Box box, Palette palette, Appendable out) throws IOException {
        if (box.opacity() <= 0 || box.place().width() <= 0 || box.place().height() <= 0) {
            return;
        }
        out.append("<rect")
                .append(attribute("x", box.place().x()))
                .append(attribute("y", box.place().y()))
                .append(attribute("width", box.place().width()))
                .append(attribute("height", box.place().height()))
                .append(box.round() > 0 ? attribute("rx", box.round()) : "")
                .append(" fill=\"")
                .append(palette.colour(box.ink()))
                .append('"')
                .append(box.opacity() < 1 ? attribute("fill-opacity", box.opacity()) : "")
                .append("/>\n");
    }

    private static void write(Shape.Text text, Palette palette, Appendable out) throws IOException {
        out.append("<text")
                .append(attribute("x", text.x()))
                .append(attribute("y", text.y() + BASELINE * text.face().size()))
                .append(attribute("font-size", text.face().size()))
                .append(text.face().strong() ? " font-weight=\"600\"" : "")
                .append(
                        switch (text.anchor()) {
                            case START -> "";
                            case MIDDLE -> " text-anchor=\"middle\"";
                            case END -> " text-anchor=\"end\"";
                        })
                .append(
                        text.turned() == 0
                                ? ""
                                : " transform=\"rotate(%s %s %s)\""
                                        .formatted(number(text.turned()), number(text.x()), number(text.y())))
                .append(" fill=\"")
                .append(palette.colour(text.ink()))
                .append("\">")
                .append(escaped(TextRoom.fitted(text.text(), text.face(), text.room())))
                .append("</text>\n");
    }

    private static String attribute(String name, double value) {
        return ' ' + name + "=\"" + number(value) + '"';
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    /** Without the signs that XML has no place for. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isOfXml(sign) ? sign : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isOfXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
