package io.cambrian.schedules.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A tree of labelled boxes, the root above. Every box stands over the middle of its parts, which stand side by side and do not
 * overlap.
 *
 * @param title the line above
 * @param root the whole
 */
record TreeChart(String title, Tree root) implements Chart {

    private static final int MARGIN = 24;
    private static final int TITLE = 36;
    private static final int BOX_HEIGHT = 30;
    private static final int PADDING = 12;
    private static final int BESIDE = 14;
    private static final int BELOW = 34;
    private static final int ROUNDING = 10;
    private static final Color INNER = new Color(0xe8, 0xf0, 0xfa);
    private static final Color LEAF = new Color(0xf4, 0xf4, 0xec);
    private static final Color EDGE = new Color(0x66, 0x66, 0x66);

    @Override
    public BufferedImage image() {
        FontMetrics metrics = metrics();
        int width = Math.max(width(root, metrics), metrics.stringWidth(title)) + 2 * MARGIN;
        int height = TITLE + height(root) + MARGIN;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setFont(Look.TEXT);
        graphics.setColor(Color.BLACK);
        graphics.drawString(title, MARGIN, TITLE - PADDING);
        draw(root, MARGIN, TITLE, graphics);
        graphics.dispose();
        return image;
    }

    private static FontMetrics metrics() {
        Graphics2D ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = ruler.getFontMetrics(Look.TEXT);
        ruler.dispose();
        return metrics;
    }

    /** Draws a part into the column that begins at x; returns the middle of its box. */
    private static int draw(Tree tree, int x, int y, Graphics2D graphics) {
        FontMetrics metrics = graphics.getFontMetrics();
        int middle = x + width(tree, metrics) / 2;
        int left = x + (width(tree, metrics) - partsWidth(tree, metrics)) / 2;
        for (Tree part : tree.parts()) {
            int below = draw(part, left, y + BOX_HEIGHT + BELOW, graphics);
            graphics.setColor(EDGE);
            graphics.setStroke(new BasicStroke(1.3f));
            graphics.drawLine(middle, y + BOX_HEIGHT, below, y + BOX_HEIGHT + BELOW);
            left += width(part, metrics) + BESIDE;
        }
        box(tree, middle, y, graphics);
        return middle;
    }

    private static void box(Tree tree, int middle, int y, Graphics2D graphics) {
        int width = boxWidth(tree, graphics.getFontMetrics());
        graphics.setColor(tree.parts().isEmpty() ? LEAF : INNER);
        graphics.fillRoundRect(middle - width / 2, y, width, BOX_HEIGHT, ROUNDING, ROUNDING);
        graphics.setColor(EDGE);
        graphics.drawRoundRect(middle - width / 2, y, width, BOX_HEIGHT, ROUNDING, ROUNDING);
        graphics.setColor(Color.BLACK);
        int baseline = y + BOX_HEIGHT / 2 + graphics.getFontMetrics().getAscent() / 2 - 2;
        graphics.drawString(tree.label(), middle - width / 2 + PADDING, baseline);
    }

    private static int boxWidth(Tree tree, FontMetrics metrics) {
        return metrics.stringWidth(tree.label()) + 2 * PADDING;
    }

    private static int width(Tree tree, FontMetrics metrics) {
        return Math.max(boxWidth(tree, metrics), partsWidth(tree, metrics));
    }

    private static int partsWidth(Tree tree, FontMetrics metrics) {
        int parts = tree.parts().stream().mapToInt(part -> width(part, metrics)).sum();
        return parts + BESIDE * Math.max(0, tree.parts().size() - 1);
    }

    private static int height(Tree tree) {
        int below = tree.parts().stream().mapToInt(TreeChart::height).max().orElse(-BELOW);
        return BOX_HEIGHT + BELOW + below;
    }
}
