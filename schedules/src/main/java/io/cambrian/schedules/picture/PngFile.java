package io.cambrian.schedules.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Charts in rows, as one PNG file. */
final class PngFile {

    private PngFile() {}

    /** @return the file, which replaces one of the same name */
    static Path write(List<List<Chart>> rows, Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(name + ".png");
        if (!ImageIO.write(sheet(rows), "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG files");
        }
        return file;
    }

    private static BufferedImage sheet(List<List<Chart>> rows) {
        List<BufferedImage> strips = new ArrayList<>();
        rows.forEach(row -> strips.add(joined(row.stream().map(Chart::image).toList(), true)));
        return joined(strips, false);
    }

    private static BufferedImage joined(List<BufferedImage> images, boolean beside) {
        int width = size(images.stream().mapToInt(BufferedImage::getWidth), beside);
        int height = size(images.stream().mapToInt(BufferedImage::getHeight), !beside);
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        int offset = 0;
        for (BufferedImage image : images) {
            graphics.drawImage(image, beside ? offset : 0, beside ? 0 : offset, null);
            offset += beside ? image.getWidth() : image.getHeight();
        }
        graphics.dispose();
        return sheet;
    }

    private static int size(java.util.stream.IntStream sizes, boolean along) {
        return along ? sizes.sum() : sizes.max().orElse(1);
    }
}
