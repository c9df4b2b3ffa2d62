package io.cambrian.schedules.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftPicturesTest {

    @TempDir
    Path directory;

    @Test
    void aDriftIsDrawnInFourFilesBesidePpoAndDpo() throws IOException {
        Path made = directory.resolve("a/b");
        List<Path> files = DriftPictures.draw(NamedDrifts.KL, "KL", made);
        assertEquals(
                List.of("KL-objective-map.png", "KL-objective-curves.png", "KL-slope-map.png", "KL-slope-curves.png"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        int own = ImageIO.read(DriftPictures.draw(NamedDrifts.PPO, "PPO", directory)
                        .getFirst()
                        .toFile())
                .getWidth();
        assertEquals(own / 2 * 3, ImageIO.read(files.getFirst().toFile()).getWidth(), "PPO is compared with DPO only");
    }

    @Test
    void aDriftThatSeesTheTimeHasThreeMapsAndDrawingAgainReplacesTheFiles() throws IOException {
        NeuralShape shape = new NeuralShape(4, NeuralShape.Base.PPO, true, 1e-4);
        NeuralDrift drift = NeuralDrift.of(shape, new float[shape.weights()]);
        List<Path> files = DriftPictures.draw(drift, "temporal", directory);
        byte[] first = Files.readAllBytes(files.getFirst());
        assertEquals(files, DriftPictures.draw(drift, "temporal", directory));
        assertArrayEquals(first, Files.readAllBytes(files.getFirst()));
    }

    /** A slope that is positive in one corner, negative in the opposite one and 0 in the others. */
    @Test
    void coloursTellTheSignOfTheSlope() {
        BufferedImage map = new HeatMap(
                        "slope",
                        new Axis("x", -1, 1),
                        new Axis("y", -1, 1),
                        1,
                        (x, y) -> x * y > 0 ? Math.signum(y) : 0)
                .image();
        int left = map.getWidth() / 4;
        int right = map.getWidth() * 5 / 8;
        int above = map.getHeight() / 4;
        int below = map.getHeight() * 5 / 8;
        assertTrue(redness(map, right, above) > 50, "positive is red");
        assertTrue(redness(map, left, below) < -50, "negative is blue");
        assertEquals(Color.WHITE, new Color(map.getRGB(left, above)), "zero is white");
    }

    private static int redness(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() - colour.getBlue();
    }
}
