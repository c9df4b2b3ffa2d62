package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import jdk.incubator.vector.FloatVector;

/**
 * Trains a small agent and prints a checksum of everything it has learnt, and how wide the vectors were: to be run in JVMs
 * whose vectors differ.
 */
final class TrainingBits {

    private static final int UPDATES = 300;

    private TrainingBits() {}

    public static void main(String[] arguments) {
        System.out.println(FloatVector.SPECIES_PREFERRED.vectorBitSize() + " " + Long.toHexString(checksum()));
    }

    private static long checksum() {
        CRC32C checksum = new CRC32C();
        for (String loss : List.of("DQN", "DQNClipped")) {
            Variables variables = train(loss);
            for (String name : new TreeSet<>(variables.names())) {
                for (float number : variables.values(name)) {
                    update(checksum, Float.floatToRawIntBits(number));
                }
            }
        }
        return checksum.getValue();
    }

    private static void update(CRC32C checksum, int word) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            checksum.update(word >>> shift);
        }
    }

    private static Variables train(String loss) {
        Task task = TaskCatalogue.standard().byName("Acrobot-v1");
        Seed seed = new RootSeed(3).search();
        DqnSettings settings = TunedDqn.of("Acrobot-v1").orElseThrow().settings();
        DiscreteEnvironment environment = task.discreteEnvironment(settings.environmentCopies());
        environment.reset(seed);
        StateEncoding encoding = StateEncoding.of(task.observationSpace());
        DqnAgent agent =
                new DqnAgent(settings, NamedLosses.byName(loss), encoding, task.actions(), Backends.best(), seed);
        Replay replay = new Replay(environment, encoding, 4_000, (float) settings.discount());
        int[] actions = new int[environment.copies()];
        for (int update = 0; update < UPDATES; update++) {
            agent.act(environment.observations(), 0.2, actions);
            replay.before(actions);
            environment.step(actions);
            replay.after();
            agent.update(replay);
        }
        return agent.variables();
    }
}
