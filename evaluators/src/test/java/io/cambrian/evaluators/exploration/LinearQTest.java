package io.cambrian.evaluators.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinearQTest {

    private static final float TOLERANCE = 1e-6f;

    @Test
    void tracesReachBackUntilAnActionWasNotGreedy() {
        LinearQ values = new LinearQ(6, 2, new QSettings(0.5, 0.9, 0.5));
        values.learn(0, 3, 0, 0, 1, 4);
        values.learn(1, 4, 0, 1, 2, 5);
        float[] weights = values.weights();
        assertEquals(0.5f, weights[1], TOLERANCE, "of the state that was paid");
        assertEquals(0.5f, weights[4], TOLERANCE, "its other feature");
        assertEquals(0.5f * 0.9f * 0.5f, weights[0], TOLERANCE, "of the state before it");
        values.learn(1, 4, 1, 0, 2, 5);
        values.learn(2, 5, 0, 1, 2, 5);
        assertEquals(0.5f, values.weights()[1], TOLERANCE, "beyond an action that was not greedy nothing is learnt");
    }

    @Test
    void theFirstOfEqualActionsIsBest() {
        LinearQ values = new LinearQ(4, 3, new QSettings(0.5, 0.9, 0));
        assertEquals(0, values.best(0, 1));
        float[] before = values.weights();
        values.learn(0, 1, 2, 1, 2, 3);
        assertEquals(2, values.best(0, 1));
        assertEquals(0, values.best(before, 0, 1), "weights that were read stay as they were");
    }
}
