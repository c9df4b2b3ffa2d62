package io.cambrian.schedules.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** One legend for all charts of a sheet, as a strip above them. */
record Legend(int width, List<? extends Entry> entries) implements Chart {

    /** Something that has a name and is drawn as a line. */
    interface Entry {
        String label();

        Line line();
    }

    private static final int HEIGHT = 36;
    private static final int MARGIN = 40;
    private static final int SAMPLE = 44;
    private static final int GAP = 8;
    private static final int BETWEEN = 36;

    @Override
    public BufferedImage image() {
        BufferedImage strip = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = strip.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, HEIGHT);
        graphics.setFont(Look.TEXT);
        int x = MARGIN;
        for (Entry entry : entries) {
            graphics.setColor(entry.line().colour());
            graphics.setStroke(entry.line().stroke());
            graphics.drawLine(x, HEIGHT / 2, x + SAMPLE, HEIGHT / 2);
            graphics.setColor(Color.BLACK);
            x += SAMPLE + GAP;
            graphics.drawString(
                    entry.label(), x, HEIGHT / 2 + graphics.getFontMetrics().getAscent() / 2 - 1);
            x += graphics.getFontMetrics().stringWidth(entry.label()) + BETWEEN;
        }
        graphics.dispose();
        return strip;
    }
}
