package io.cambrian.evaluators.dl4j.example;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.dl4j.ModelPolicy;
import io.cambrian.evaluators.dl4j.PolicyModel;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.learner.DenseNetwork;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.IOException;
import java.nio.file.Path;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;

/**
 * Trains a policy, writes it as a model file, and lets DL4J load it and play.
 *
 * <p>How to run: {@code java … io.cambrian.evaluators.dl4j.example.ExportedPolicy [FILE]}, see the module's README.
 *
 * <p>What you should see: a mean return of 1.00, the best there is in Catch (a random policy gets −0.6).
 */
public final class ExportedPolicy {

    private static final long ENVIRONMENT_STEPS = 4_000;
    private static final int EPISODES = 100;

    private ExportedPolicy() {}

    /** Writes to the file that is named first, or to {@code catch-policy.zip}. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "catch-policy.zip");
        System.out.printf("mean return of the model in DL4J: %.2f%n", run(file, ENVIRONMENT_STEPS));
    }

    /** The mean return of a policy that was trained for so long, exported to {@code file} and loaded by DL4J. */
    static double run(Path file, long environmentSteps) throws IOException {
        Task task = TaskCatalogue.standard().byName("Catch");
        Seed seed = new RootSeed(1).search();
        DenseNetwork policy = new DqnTrainer(DqnSettings.defaults())
                .trainPolicy(
                        new Assignment<>(NamedLosses.DQN, task, Budget.ofEnvironmentSteps(environmentSteps), seed),
                        Observer.NONE)
                .network()
                .orElseThrow();
        PolicyModel.write(policy, file);
        MultiLayerNetwork loaded = ModelSerializer.restoreMultiLayerNetwork(file.toFile());
        return Episodes.play(task.discreteEnvironment(EPISODES), new ModelPolicy(loaded), seed.child("playing"), 1)
                .meanReturn();
    }
}
