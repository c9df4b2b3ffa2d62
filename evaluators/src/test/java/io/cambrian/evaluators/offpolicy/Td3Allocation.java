package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Allocation;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;

/** Prints how many bytes 300 rounds of collecting and learning allocate. */
final class Td3Allocation {

    private Td3Allocation() {}

    public static void main(String[] arguments) {
        Seed seed = new RootSeed(5).search();
        ContinuousEnvironment environment = (ContinuousEnvironment)
                TaskCatalogue.standard().byName("Pendulum-v1").environment(2);
        environment.reset(seed);
        Td3Settings settings = Td3TrainerTest.small().done();
        TransitionLayout layout = new TransitionLayout(3, 1);
        Td3Agent agent = new Td3Agent(settings, layout, environment.actionSpace(), Backends.best(), seed);
        ReplayMemory memory = new ReplayMemory(layout, 1_000);
        ExploringActor actor = new ExploringActor(agent.actor(2), settings.exploration(), 1, 2, seed);
        Collecting collecting = new Collecting(environment, actor, layout, memory, new EpisodeReturns(2, 10));
        System.out.println(Allocation.settled(() -> {
            for (int i = 0; i < 300; i++) {
                collecting.collect(Exploration.NOISY);
                agent.update(memory);
            }
        }));
    }
}
