package io.cambrian.evaluators.environment.planar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.GymnasiumConformance;
import org.junit.jupiter.api.Test;

class ReacherTest extends GymnasiumConformance {

    ReacherTest() {
        super("Reacher-v5", 1e-8);
    }

    @Override
    protected Reacher game(int copies) {
        return new Reacher(copies);
    }

    @Override
    protected Staged staged() {
        Reacher game = new Reacher(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    /** Computed with MuJoCo 3.14. */
    @Test
    void followsTheGoldenTrajectory() {
        Reacher game = new Reacher(1);
        game.place(0, .05, -.02, .1, -.05, .003, -.001, 0, 0);
        float[][] controls = {{.1f, -.2f}, {.1f, .05f}, {-.3f, .2f}, {0, -.1f}, {-.05f, .02f}};
        double[] rewards = {-.17431729, -.13722165, -.25488126, -.13415234, -.12601055};
        Walk walk = Walk.of(game);
        for (int i = 0; i < controls.length; i++) {
            assertEquals(rewards[i], walk.step(controls[i]).reward(), 1e-7);
            if (i == 0) {
                assertState(game, .05403150, -.02796691, .39883127, -.79305083);
            }
        }
        assertEquals(.05126110, game.state(0)[0], 1e-7);
        assertEquals(-.04743216, game.state(0)[1], 1e-7);
    }

    private static void assertState(Reacher game, double q1, double q2, double v1, double v2) {
        double[] state = game.state(0);
        assertEquals(q1, state[0], 1e-7);
        assertEquals(q2, state[1], 1e-7);
        assertEquals(v1, state[4], 1e-7);
        assertEquals(v2, state[5], 1e-7);
    }

    @Test
    void theElbowStopsNearThreeRadians() {
        Reacher game = new Reacher(1);
        game.place(0, 0, 2.9, .1, 0, 0, 0, 0, 0);
        Walk walk = Walk.of(game);
        for (int i = 0; i < 200; i++) {
            walk.step(0, 1);
        }
        assertTrue(game.state(0)[1] > 3 && game.state(0)[1] < 3.2, () -> "elbow at " + game.state(0)[1]);
    }

    @Test
    void theEffortIsPaidAsItWasGiven() {
        Reacher game = new Reacher(1);
        game.place(0, 0, 0, .21, 0, 0, 0, 0, 0);
        assertEquals(-25, Walk.of(game).step(3, 4).reward(), 0.05);
    }

    /** MuJoCo: −43.3; one episode's standard deviation is about 4, so the tolerance is five standard errors of both. */
    @Test
    void randomTorquesCostFortyThree() {
        assertEquals(-43.3, Walk.meanReturn(game(200), 50, 10, Walk.random(1)), 0.6);
    }

    /** MuJoCo: −12.0; one episode's standard deviation is about 5. */
    @Test
    void anArmAtRestCostsTwelve() {
        assertEquals(-12.0, Walk.meanReturn(game(200), 50, 20, (observations, actions) -> {}), 0.6);
    }
}
