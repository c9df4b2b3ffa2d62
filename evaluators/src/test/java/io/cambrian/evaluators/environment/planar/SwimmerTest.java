package io.cambrian.evaluators.environment.planar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.GymnasiumConformance;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SwimmerTest extends GymnasiumConformance {

    SwimmerTest() {
        super("Swimmer-v5", 1e-8);
    }

    @Override
    protected Swimmer game(int copies) {
        return new Swimmer(copies);
    }

    @Override
    protected Staged staged() {
        Swimmer game = new Swimmer(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    @Override
    protected int liveEpisodes() {
        return 20;
    }

    /** Computed with MuJoCo 4.0: controls sin 0.15 t and sin(0.15 t − 1), rounded to single precision. */
    @Test
    void followsTheGoldenTrajectory() {
        Swimmer game = new Swimmer(1);
        Walk walk = Walk.of(game);
        double[] first = {-0.0000886625, 0.0098331760, -0.0078822867, 0.0244362634, -0.0387026878};
        for (int t = 0; t < 1_000; t++) {
            walk.step((float) StrictMath.sin(.15 * t), (float) StrictMath.sin(.15 * t - 1));
            if (t == 0) {
                assertArrayEquals(first, Arrays.copyOf(game.state(0), 5), 1e-8);
            } else if (t == 9) {
                assertEquals(-0.0269577029, game.state(0)[0], 1e-7);
            } else if (t == 99) {
                assertEquals(12.33825484, walk.total(), 1e-4);
            }
        }
        assertEquals(142.17019769, walk.total(), 1e-3);
    }

    @Test
    void withoutControlTheFluidTakesAllMotion() {
        Swimmer game = new Swimmer(1);
        game.place(0, 0, 0, .3, .2, -.4, 1, -1, 2, -3, 3);
        Walk walk = Walk.of(game);
        double before = speed(game);
        for (int i = 0; i < 500; i++) {
            walk.step(0, 0);
        }
        assertTrue(speed(game) < before / 50, () -> "still moving with " + speed(game));
    }

    private static double speed(Swimmer game) {
        return Arrays.stream(game.state(0)).skip(5).map(Math::abs).sum();
    }

    /** Held at full force, both joints rest a little beyond their stops. */
    @Test
    void theJointsStopAtAHundredDegrees() {
        Swimmer game = new Swimmer(1);
        Walk walk = Walk.of(game);
        for (int i = 0; i < 300; i++) {
            walk.step(1, 1);
        }
        double limit = 100 * Math.PI / 180;
        for (int joint = 3; joint <= 4; joint++) {
            double bend = game.state(0)[joint];
            assertTrue(bend > limit - 0.01 && bend < limit + 0.2, () -> "bent by " + bend);
        }
    }

    /** MuJoCo: about 4 ± 5; one episode's standard deviation is about 10. */
    @Test
    void randomTorquesHardlySwim() {
        assertEquals(4, Walk.meanReturn(game(100), 1_000, 1, Walk.random(1)), 8);
    }
}
