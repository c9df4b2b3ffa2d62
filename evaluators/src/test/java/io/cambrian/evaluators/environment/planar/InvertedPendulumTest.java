package io.cambrian.evaluators.environment.planar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.GymnasiumConformance;
import org.junit.jupiter.api.Test;

class InvertedPendulumTest extends GymnasiumConformance {

    InvertedPendulumTest() {
        super("InvertedPendulum-v5", 1e-8);
    }

    @Override
    protected InvertedPendulum game(int copies) {
        return new InvertedPendulum(copies);
    }

    @Override
    protected Staged staged() {
        InvertedPendulum game = new InvertedPendulum(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    /** Computed with MuJoCo 3.14. */
    @Test
    void followsTheGoldenTrajectory() {
        InvertedPendulum game = new InvertedPendulum(1);
        game.place(0, .005, -.004, .002, .003);
        Walk.of(game).step(.5f);
        assertArrayEquals(new double[] {.00841151, -.01162012, .16812691, -.38013487}, game.state(0), 1e-7);
        Walk.of(game).step(-.3f).step(1).step(-2).step(.1f);
        assertArrayEquals(new double[] {.01540697, -.02812155, -.22201030, .44128751}, game.state(0), 1e-7);
    }

    /** Computed with MuJoCo 3.14. */
    @Test
    void theEndOfTheRailThrowsTheCartBack() {
        InvertedPendulum game = new InvertedPendulum(1);
        game.place(0, .9, 0, 2, 0);
        Walk.of(game).step(1.5f);
        assertArrayEquals(new double[] {.989841, -.022700, 2.490717, -1.123617}, game.state(0), 1e-6);
        Walk.of(game).step(1.5f);
        assertArrayEquals(new double[] {1.036041, .056396, .094711, 4.381598}, game.state(0), 1e-6);
    }

    @Test
    void theControlIsClippedToThree() {
        InvertedPendulum strong = new InvertedPendulum(1);
        InvertedPendulum full = new InvertedPendulum(1);
        Walk.of(strong).step(-70);
        Walk.of(full).step(-3);
        assertArrayEquals(full.state(0), strong.state(0));
    }

    @Test
    void leaningTooFarEndsTheEpisodeWithoutReward() {
        InvertedPendulum game = new InvertedPendulum(1);
        game.place(0, 0, .199, 0, 1);
        Walk walk = Walk.of(game).step(0);
        assertTrue(walk.terminated());
        assertEquals(0f, walk.reward());
        game.place(0, 0, .1, 0, 0);
        walk = Walk.of(game).step(0);
        assertFalse(walk.terminated());
        assertEquals(1f, walk.reward());
    }

    /** MuJoCo: 5.1; one episode's standard deviation is about 2.6, so the tolerance is five standard errors. */
    @Test
    void randomControlFallsAfterFiveSteps() {
        assertEquals(5.1, Walk.meanReturn(game(200), 1_000, 20, Walk.random(3)), 0.25);
    }

    /** MuJoCo: every episode lasts to the time limit. */
    @Test
    void linearFeedbackHoldsThePole() {
        float[] gains = {.3f, 6, .5f, 1.2f};
        assertEquals(1_000, Walk.meanReturn(game(10), 1_000, 1, (observations, actions) -> {
            for (int copy = 0; copy < actions.length; copy++) {
                actions[copy] = 0;
                for (int i = 0; i < gains.length; i++) {
                    actions[copy] += gains[i] * observations[i * actions.length + copy];
                }
            }
        }));
    }
}
