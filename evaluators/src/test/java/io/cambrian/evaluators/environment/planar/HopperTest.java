package io.cambrian.evaluators.environment.planar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.GymnasiumConformance;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HopperTest extends GymnasiumConformance {

    HopperTest() {
        super("Hopper-v5", 1e-8);
    }

    @Override
    protected Hopper game(int copies) {
        return new Hopper(copies);
    }

    @Override
    protected Staged staged() {
        Hopper game = new Hopper(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    /** Computed with MuJoCo 3.14: controls ±(0.1, −0.2, 0.3) whose sign flips every ten steps. */
    @Test
    void followsTheGoldenTrajectory() {
        Hopper game = standing();
        Walk walk = Walk.of(game);
        double[] first = {-0.0000616944, 1.2496614892, -0.0003561442, 0.0001542986, -0.0011711565, 0.0017823664};
        for (int t = 1; t <= 23; t++) {
            assertFalse(walk.terminated());
            float sign = t / 10 % 2 == 0 ? 1 : -1;
            walk.step(sign * .1f, sign * -.2f, sign * .3f);
            if (t == 1) {
                assertArrayEquals(first, Arrays.copyOf(game.state(0), 6), 1e-8);
            } else if (t == 5) {
                assertEquals(4.7894163932, walk.total(), 1e-5);
            } else if (t == 10) {
                assertEquals(9.2015411936, walk.total(), 1e-5);
            }
        }
        assertTrue(walk.terminated());
        assertEquals(21.9126579843, walk.total(), 1e-5);
    }

    /**
     * MuJoCo: 132.96245631 in 141 steps. Until it lands, the straight leg is exactly where its stops begin, so that rounding
     * errors decide whether they act; this moves the return by 0.005.
     */
    @Test
    void withoutControlItFallsOverSlowly() {
        Walk walk = Walk.of(standing());
        int steps = 0;
        while (!walk.terminated()) {
            walk.step(0, 0, 0);
            steps++;
        }
        assertEquals(141, steps);
        assertEquals(132.96245631, walk.total(), 1e-2);
    }

    private static Hopper standing() {
        Hopper game = new Hopper(1);
        game.place(0, 0, 1.25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return game;
    }

    @Test
    void withoutGroundItFallsFreely() {
        Hopper game = new Hopper(1);
        game.place(0, 0, 50, .1, -.5, -.7, .3, 0, 0, 0, 0, 0, 0);
        Walk.of(game).step(0, 0, 0);
        assertEquals(-9.81 * .008, game.state(0)[7], 1e-12);
        assertEquals(0, game.state(0)[6], 1e-12);
    }

    @Test
    void aSmallerMarginLetsTheFootSinkDeeper() {
        assertTrue(restingHeight(0.001) < restingHeight(0.002));
        assertThrows(IllegalArgumentException.class, () -> new Hopper(1, -1));
    }

    private static double restingHeight(double margin) {
        Hopper game = new Hopper(1, margin);
        game.place(0, 0, 1.25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Walk walk = Walk.of(game);
        for (int i = 0; i < 20; i++) {
            walk.step(0, 0, 0);
        }
        return game.state(0)[1];
    }

    @Test
    void tiltingTooFarIsUnhealthy() {
        Hopper game = new Hopper(1);
        game.place(0, 0, 1.3, .199, 0, 0, 0, 0, 0, 2, 0, 0, 0);
        Walk walk = Walk.of(game).step(0, 0, 0);
        assertTrue(walk.terminated());
        assertTrue(walk.reward() < 0.9);
    }

    /** MuJoCo: 17.6 in 22.6 steps; one episode's standard deviation is about 14: five standard errors of both. */
    @Test
    void randomTorquesFallAtOnce() {
        assertEquals(17.6, Walk.meanReturn(game(200), 1_000, 10, Walk.random(1)), 2.5);
    }

    /** MuJoCo: 150 ± 3 with the noise of the start. */
    @Test
    void withoutControlAndWithNoiseItStandsALittleLonger() {
        assertEquals(150, Walk.meanReturn(game(200), 1_000, 1, (observations, actions) -> {}), 12);
    }
}
