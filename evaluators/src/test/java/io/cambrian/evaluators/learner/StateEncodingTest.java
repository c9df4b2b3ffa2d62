package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StateEncodingTest {

    private static final Seed SEED = new RootSeed(11).search();
    private static final Task CATCH = TaskCatalogue.standard().byName("Catch");

    @Test
    void aLearnerOfOnesGoesTheWayOfALearnerOfNumbers() {
        StateEncoding ones = StateEncoding.of(CATCH.observationSpace());
        assertEquals(OptionalInt.of(2), ones.places());
        assertEquals(learnt(StateEncoding.numbers(50)), learnt(ones));
    }

    @Test
    void ofManyOnesAllNumbersAreKept() {
        assertEquals(StateEncoding.numbers(7), StateEncoding.of(new ObservationSpace(List.of(7), OptionalInt.of(2))));
        assertEquals(OptionalInt.of(2), encodingOfTwoOnes(8).places());
    }

    @Test
    void bitsAreRecalledAsTheirPlaces() {
        BitMemory memory = new BitMemory(new long[] {0, 0, 1L << 63 | 2, 1L << 3}, 2, 5);
        memory.keep(1, 4);
        float[] input = new float[4 * 3];
        memory.recall(4, input, 1, 3);
        assertArrayEquals(new float[] {0, 1, 0, 0, 63, 0, 0, 67, 0, 0, -1, 0}, input);
    }

    private static StateEncoding encodingOfTwoOnes(int features) {
        return StateEncoding.of(new ObservationSpace(List.of(features), OptionalInt.of(2)));
    }

    /** The losses of 300 updates. */
    private static List<Float> learnt(StateEncoding encoding) {
        DqnSettings settings = DqnSettings.defaults();
        DiscreteEnvironment environment = CATCH.discreteEnvironment(settings.environmentCopies());
        environment.reset(SEED.child("environment"));
        DqnAgent agent = new DqnAgent(settings, NamedLosses.DQN, encoding, CATCH.actions(), Backends.best(), SEED);
        Replay replay = new Replay(environment, encoding, 1_000, 0.99f);
        int[] actions = new int[environment.copies()];
        List<Float> losses = new ArrayList<>();
        for (int update = 0; update < 300; update++) {
            agent.act(environment.observations(), 0.3, actions);
            replay.before(actions);
            environment.step(actions);
            replay.after();
            losses.add(agent.update(replay));
        }
        return losses;
    }
}
