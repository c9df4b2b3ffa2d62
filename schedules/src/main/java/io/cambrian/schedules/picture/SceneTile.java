package io.cambrian.schedules.picture;

import io.cambrian.evaluators.environment.render.PixelRenderer;
import io.cambrian.evaluators.environment.render.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A scene with a line of text above and its own caption below.
 *
 * @param title the line above
 * @param scene what is drawn
 */
record SceneTile(String title, Scene scene) implements Chart {

    private static final int SCENE = 200;
    private static final int MARGIN = 16;
    private static final int TEXT = 24;
    private static final int BASELINE = 7;

    @Override
    public BufferedImage image() {
        BufferedImage drawn = new PixelRenderer(SCENE).render(scene);
        int width = SCENE + 2 * MARGIN;
        int height = drawn.getHeight() + 2 * TEXT + MARGIN;
        BufferedImage tile = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = tile.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setFont(Look.TEXT);
        graphics.drawString(title, MARGIN, TEXT - BASELINE);
        graphics.drawImage(drawn, MARGIN, TEXT, null);
        graphics.drawRect(MARGIN - 1, TEXT - 1, SCENE + 1, drawn.getHeight() + 1);
        graphics.drawString(scene.caption(), MARGIN, 2 * TEXT + drawn.getHeight() - BASELINE);
        graphics.dispose();
        return tile;
    }
}
