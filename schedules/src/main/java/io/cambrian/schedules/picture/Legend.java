package io.cambrian.schedules.picture;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
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

    /** Where an entry begins. */
    private record Place(int x, int row) {}

    @Override
    public BufferedImage image() {
        List<Place> places = places();
        int rows = places.isEmpty() ? 1 : places.getLast().row() + 1;
        BufferedImage strip = new BufferedImage(width, HEIGHT * rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = strip.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, HEIGHT * rows);
        graphics.setFont(Look.TEXT);
        for (int i = 0; i < places.size(); i++) {
            draw(entries.get(i), places.get(i), graphics);
        }
        graphics.dispose();
        return strip;
    }

    private static void draw(Entry entry, Place place, Graphics2D graphics) {
        int middle = place.row() * HEIGHT + HEIGHT / 2;
        graphics.setColor(entry.line().colour());
        graphics.setStroke(entry.line().stroke());
        graphics.drawLine(place.x(), middle, place.x() + SAMPLE, middle);
        graphics.setColor(Color.BLACK);
        int baseline = middle + graphics.getFontMetrics().getAscent() / 2 - 1;
        graphics.drawString(entry.label(), place.x() + SAMPLE + GAP, baseline);
    }

    /** Side by side as far as the strip is wide, then in a further row. */
    private List<Place> places() {
        Graphics2D ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = ruler.getFontMetrics(Look.TEXT);
        List<Place> places = new ArrayList<>();
        int x = MARGIN;
        int row = 0;
        for (Entry entry : entries) {
            int length = SAMPLE + GAP + metrics.stringWidth(entry.label());
            if (x > MARGIN && x + length > width) {
                x = MARGIN;
                row++;
            }
            places.add(new Place(x, row));
            x += length + BETWEEN;
        }
        ruler.dispose();
        return places;
    }
}
