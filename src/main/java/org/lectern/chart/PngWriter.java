package org.lectern.chart;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draws a drawing into a picture of pixels, on any thread and without a screen. Texts are in Inter, and where that has no letters in a font
 * of the system. Stateless.
 */
public final class PngWriter {
    /** So many pixels a pixel of the drawing, in each direction. */
    private static final int SCALE = 2;

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private PngWriter() {}

    /** The fonts, loaded when first used. */
    private static final class Fonts {
        static final Font PLAIN = font("Inter-Regular.otf", Font.PLAIN);
        static final Font STRONG = font("Inter-SemiBold.otf", Font.BOLD);

        private static Font font(String face, int style) {
            try (InputStream file = PngWriter.class.getResourceAsStream(FOLDER + face)) {
                if (file != null) {
                    return Font.createFont(Font.TRUETYPE_FONT, file);
                }
            } catch (IOException | FontFormatException unreadable) {
                // The system's will do.
            }
            return new Font(Font.SANS_SERIF, style, 1);
        }
    }

    /**
     * The bytes of a PNG file.
     *
     * @param margin what is left free around it, in pixels of the drawing
     */
    public static byte[] bytes(Drawing drawing, double margin, Palette palette) {
        int width = (int) Math.ceil((drawing.width() + 2 * margin) * SCALE);
        int height = (int) Math.ceil((drawing.height() + 2 * margin) * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.decode(palette.colour(Ink.GROUND)));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(SCALE, SCALE);
            graphics.translate(margin, margin);
            for (Shape shape : drawing.shapes()) {
                switch (shape) {
                    case Shape.Box box -> draw(box, palette, graphics);
                    case Shape.Text text -> draw(text, palette, graphics);
                }
            }
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void draw(Shape.Box box, Palette palette, Graphics2D graphics) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) box.opacity()));
        graphics.setColor(Color.decode(palette.colour(box.ink())));
        Shape.Place place = box.place();
        graphics.fill(new RoundRectangle2D.Double(
                place.x(), place.y(), place.width(), place.height(), 2 * box.round(), 2 * box.round()));
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private static void draw(Shape.Text text, Palette palette, Graphics2D graphics) {
        Font inter = (text.face().strong() ? Fonts.STRONG : Fonts.PLAIN)
                .deriveFont((float) text.face().size());
        Font font = inter.canDisplayUpTo(text.text()) < 0
                ? inter
                : new Font(Font.SANS_SERIF, text.face().strong() ? Font.BOLD : Font.PLAIN, 1)
                        .deriveFont((float) text.face().size());
        graphics.setFont(font);
        graphics.setColor(Color.decode(palette.colour(text.ink())));
        FontMetrics metrics = graphics.getFontMetrics();
        String fitted = TextRoom.fitted(text.text(), text.room(), part -> metrics.stringWidth(part));
        double wide = metrics.getStringBounds(fitted, graphics).getWidth();
        double left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -wide / 2;
            case END -> -wide;
        };
        AffineTransform before = graphics.getTransform();
        graphics.translate(text.x(), text.y());
        graphics.rotate(Math.toRadians(text.turned()));
        graphics.drawString(
                fitted, (float) left, (float) (SvgWriter.BASELINE * text.face().size()));
        graphics.setTransform(before);
    }
}
