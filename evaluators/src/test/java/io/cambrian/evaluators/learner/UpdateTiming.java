package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;

/**
 * Measures what a training spends its time on; run by hand:
 *
 * <pre>
 * java --add-modules jdk.incubator.vector -cp … io.cambrian.evaluators.learner.UpdateTiming [TASK [LOSS]]
 * </pre>
 */
final class UpdateTiming {

    private static final int ROUNDS = 8;
    private static final int UPDATES = 8_000;

    private final DqnSettings settings = DqnSettings.defaults();
    private final VectorEnvironment environment;
    private final DqnAgent agent;
    private final Replay replay;
    private final int[] actions;
    private long acting;
    private long stepping;
    private long learning;

    private UpdateTiming(Task task, LossProgram loss, Backend backend) {
        Seed seed = new RootSeed(1).search();
        environment = task.environment(settings.environmentCopies());
        environment.reset(seed);
        agent = new DqnAgent(settings, loss, task.observationSize(), task.actions(), backend, seed);
        replay = new Replay(settings.replayCapacity(), task.observationSize(), (float) settings.discount());
        actions = new int[environment.copies()];
    }

    public static void main(String[] arguments) {
        Task task = TaskCatalogue.standard().byName(arguments.length > 0 ? arguments[0] : "CartPole-v1");
        LossProgram loss = NamedLosses.byName(arguments.length > 1 ? arguments[1] : "DQN");
        for (Backend backend : List.of(Backends.SIMD, Backends.SCALAR)) {
            UpdateTiming timing = new UpdateTiming(task, loss, backend);
            for (int round = 0; round < ROUNDS; round++) {
                timing.round();
                timing.print(backend, task);
            }
        }
    }

    private void round() {
        acting = 0;
        stepping = 0;
        learning = 0;
        for (int update = 0; update < UPDATES; update += actions.length) {
            long start = System.nanoTime();
            agent.act(environment.observations(), 0.05, actions);
            long acted = System.nanoTime();
            replay.before(environment, actions);
            environment.step(actions);
            replay.after(environment);
            long stepped = System.nanoTime();
            for (int i = 0; i < actions.length; i++) {
                agent.update(replay);
            }
            acting += acted - start;
            stepping += stepped - acted;
            learning += System.nanoTime() - stepped;
        }
    }

    private void print(Backend backend, Task task) {
        double total = acting + stepping + learning;
        System.out.printf(
                "%s %s: %.1f µs an update; acting %.1f %%, stepping %.1f %%, learning %.1f %%; %.0f steps/s%n",
                backend,
                task.name(),
                learning / 1e3 / UPDATES,
                100 * acting / total,
                100 * stepping / total,
                100 * learning / total,
                UPDATES / total * 1e9);
    }
}
