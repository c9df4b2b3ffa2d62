package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Allocation;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;

/** Prints how many bytes 300 rounds of acting, stepping, remembering and learning allocate. */
final class DqnAllocation {

    private DqnAllocation() {}

    public static void main(String[] arguments) {
        Seed seed = new RootSeed(5).search();
        StateEncoding encoding = StateEncoding.numbers(4);
        DiscreteEnvironment environment =
                TaskCatalogue.standard().byName("CartPole-v1").discreteEnvironment(4);
        environment.reset(seed);
        DqnAgent agent =
                new DqnAgent(DqnTrainerTest.SMALL, NamedLosses.DQN_CLIPPED, encoding, 2, Backends.best(), seed);
        Replay replay = new Replay(environment, encoding, 1_000, 0.99f);
        int[] actions = new int[4];
        System.out.println(Allocation.settled(() -> {
            for (int i = 0; i < 300; i++) {
                agent.act(environment.observations(), 0.1, actions);
                replay.before(actions);
                environment.step(actions);
                replay.after();
                agent.update(replay);
            }
        }));
    }
}
