package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.training.Scoring;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CheckpointsTest {

    private final Variables variables = new Variables();
    private final Checkpoints checkpoints = new Checkpoints(variables, 1_000, 4);

    CheckpointsTest() {
        variables.declare("weights", Shape.of(2, 2));
    }

    @Test
    void momentsAreEvenlySpaced() {
        assertFalse(checkpoints.due(249));
        assertTrue(checkpoints.due(250));
        checkpoints.offer(1);
        assertFalse(checkpoints.due(499));
        assertTrue(checkpoints.due(500));
        assertEquals(1, checkpoints.taken());
    }

    @Test
    void theBestAgentComesBackTheLatestOfEquals() {
        offer(1f, 10);
        offer(2f, 30);
        offer(3f, 30);
        offer(4f, 20);
        checkpoints.restoreBest();
        assertArrayEquals(new float[] {3, 3, 3, 3}, variables.values("weights"));
    }

    @Test
    void withoutAnyOfferTheAgentStaysAsItIs() {
        Arrays.fill(variables.values("weights"), 5f);
        checkpoints.restoreBest();
        assertArrayEquals(new float[] {5, 5, 5, 5}, variables.values("weights"));
    }

    @Test
    void aBestNetworkNeedsEpisodesAndACheckpoint() {
        assertThrows(IllegalArgumentException.class, () -> new Scoring.BestGreedyEpisodes(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Scoring.BestGreedyEpisodes(1, 0));
    }

    private void offer(float weights, double score) {
        Arrays.fill(variables.values("weights"), weights);
        checkpoints.offer(score);
    }
}
