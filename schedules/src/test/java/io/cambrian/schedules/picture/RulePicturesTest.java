package io.cambrian.schedules.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePicturesTest {

    @TempDir
    Path directory;

    @Test
    void rulesThatSeeTheAgeAreDrawnOverIt() throws IOException {
        List<Path> files = RulePictures.draw(rule(LifetimeInputs.RELATIVE), "rule", directory);
        assertEquals(List.of(directory.resolve("rule-ages.png")), files);
        BufferedImage image = ImageIO.read(files.getFirst().toFile());
        assertTrue(colours(image) > 3, "three lines on white");
    }

    @Test
    void othersHaveNothingToShow() throws IOException {
        assertEquals(List.of(), RulePictures.draw(rule(LifetimeInputs.NONE), "rule", directory));
        assertEquals(List.of(), RulePictures.draw(ActorCriticRule.A2C, "a2c", directory));
    }

    private static LpgRule rule(LifetimeInputs lifetime) {
        LpgSpace space = new LpgSpace(LpgShape.gru(6, lifetime));
        return (LpgRule) space.decode(space.shape().fresh(new CounterRandom(1, 0)));
    }

    private static long colours(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()).length == 0
                ? 0
                : java.util.Arrays.stream(
                                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                        .distinct()
                        .count();
    }
}
