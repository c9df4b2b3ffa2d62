package io.cambrian.evaluators.environment.planar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.GymnasiumConformance;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InvertedDoublePendulumTest extends GymnasiumConformance {

    InvertedDoublePendulumTest() {
        super("InvertedDoublePendulum-v5", 1e-8);
    }

    @Override
    protected InvertedDoublePendulum game(int copies) {
        return new InvertedDoublePendulum(copies);
    }

    @Override
    protected Staged staged() {
        InvertedDoublePendulum game = new InvertedDoublePendulum(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    /** Computed with MuJoCo 3.14. */
    @Test
    void followsTheGoldenTrajectory() {
        InvertedDoublePendulum game = new InvertedDoublePendulum(1);
        game.place(0, .05, -.04, .03, .02, .1, -.15);
        float[] controls = {.05f, -.1f, .2f, -.3f, .1f};
        double[] rewards = {9.35857691, 9.35899884, 9.34856634, 9.35632373, 9.34689366};
        Walk walk = Walk.of(game);
        for (int i = 0; i < controls.length; i++) {
            assertEquals(rewards[i], walk.step(controls[i]).reward(), 1e-6);
        }
        double[] state = game.state(0);
        assertArrayEquals(
                new double[] {.06201150, -.08549112, .14422612}, new double[] {state[0], state[1], state[2]}, 1e-7);
    }

    @Test
    void theForceOfTheRailIsShownAndClipped() {
        InvertedDoublePendulum game = new InvertedDoublePendulum(1);
        game.place(0, .98, 0, 0, 3, 0, 0);
        Walk.of(game).step(1);
        float[] observations = new float[9];
        game.observe(0, 1, observations);
        assertEquals(-10f, observations[8]);
        assertTrue(game.state(0)[0] < 1.02, "the cart is held");
    }

    @Test
    void theForceOfTheRailIsShownToTheCopyThatFeelsIt() {
        InvertedDoublePendulum game = new InvertedDoublePendulum(3);
        game.place(0, 0, 0, 0, 0, 0, 0);
        game.place(1, .98, 0, 0, 3, 0, 0);
        game.place(2, 0, 0, 0, 0, 0, 0);
        game.step(new float[] {0, 1, 0}, new float[3], new boolean[3]);
        float[] observations = new float[9 * 3];
        game.observe(0, 3, observations);
        assertArrayEquals(new float[] {0, -10, 0}, Arrays.copyOfRange(observations, 8 * 3, 9 * 3));
    }

    /** MuJoCo: 49; one episode's standard deviation is about 17, so the tolerance is five standard errors of both. */
    @Test
    void randomControlFallsAfterSixSteps() {
        assertEquals(49, Walk.meanReturn(game(200), 1_000, 20, Walk.random(1)), 3);
    }

    /** Upright and at rest, the bonus less the penalty for the tip, which stands at 1.2. */
    @Test
    void noStepPaysMoreThanStandingStill() {
        InvertedDoublePendulum game = new InvertedDoublePendulum(1);
        game.place(0, 0, 0, 0, 0, 0, 0);
        assertEquals(9.36, Walk.of(game).step(0).reward(), 1e-6);
    }
}
