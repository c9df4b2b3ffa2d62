package io.cambrian.evaluators.environment.render;

import io.cambrian.evaluators.environment.render.Scene.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Scenes as pixels on white, without their captions. Works without a screen. */
public final class PixelRenderer {

    private final int width;

    /** @param width of the pictures in pixels, at least 8; their height follows from the scene */
    public PixelRenderer(int width) {
        if (width < 8) {
            throw new IllegalArgumentException("a picture is at least 8 pixels wide, found " + width);
        }
        this.width = width;
    }

    /** The picture: a board's cells are square, a drawing keeps its proportions; at least one pixel high. */
    public BufferedImage render(Scene scene) {
        return switch (scene) {
            case Scene.Board board -> board(board);
            case Scene.Drawing drawing -> drawing(drawing);
        };
    }

    private BufferedImage board(Scene.Board board) {
        double cell = (double) width / board.columns();
        BufferedImage image = blank((int) Math.ceil(cell * board.rows().size()));
        Graphics2D graphics = image.createGraphics();
        for (int row = 0; row < board.rows().size(); row++) {
            for (int column = 0; column < board.columns(); column++) {
                Colour colour = board.colours().get(board.rows().get(row).charAt(column));
                if (colour != null) {
                    graphics.setColor(new Color(colour.rgb()));
                    int left = (int) Math.round(column * cell);
                    int top = (int) Math.round(row * cell);
                    int right = (int) Math.round((column + 1) * cell);
                    int bottom = (int) Math.round((row + 1) * cell);
                    graphics.fillRect(left, top, right - left, bottom - top);
                }
            }
        }
        graphics.dispose();
        return image;
    }

    private BufferedImage drawing(Scene.Drawing drawing) {
        Scene.Window window = drawing.window();
        double scale = width / (window.right() - window.left());
        BufferedImage image = blank((int) Math.ceil(scale * (window.top() - window.bottom())));
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(scale, -scale);
        graphics.translate(-window.left(), -window.top());
        for (Mark mark : drawing.marks()) {
            graphics.setColor(new Color(mark.colour().rgb()));
            draw(graphics, mark);
        }
        graphics.dispose();
        return image;
    }

    private static void draw(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Segment s -> {
                graphics.setStroke(
                        new BasicStroke((float) s.thickness(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(new Line2D.Double(s.x1(), s.y1(), s.x2(), s.y2()));
            }
            case Mark.Disc d ->
                graphics.fill(
                        new Ellipse2D.Double(d.x() - d.radius(), d.y() - d.radius(), 2 * d.radius(), 2 * d.radius()));
            case Mark.Block b ->
                graphics.fill(
                        new Rectangle2D.Double(b.x() - b.width() / 2, b.y() - b.height() / 2, b.width(), b.height()));
        }
    }

    private BufferedImage blank(int height) {
        BufferedImage image = new BufferedImage(width, Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }
}
