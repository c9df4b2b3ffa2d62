package io.cambrian.evaluators.dl4j.example;

import io.cambrian.evaluators.dl4j.DiscoveredLoss;
import io.cambrian.evaluators.dl4j.ModelPolicy;
import io.cambrian.evaluators.dl4j.TransitionRows;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Trains a network of DL4J, with DL4J's own loop and updater, on a loss that is a program: DQNReg of Co-Reyes et al., ICLR
 * 2021. The transitions come from random play, which in Catch visits everything.
 *
 * <p>How to run: {@code java … io.cambrian.evaluators.dl4j.example.DiscoveredLossInDl4j}, see the module's README.
 *
 * <p>What you should see: a mean return of 1.00, the best there is in Catch (a random policy gets −0.6).
 */
public final class DiscoveredLossInDl4j {

    private static final int UPDATES = 600;
    private static final int BATCH = 32;
    private static final int UPDATES_PER_TARGET = 30;
    private static final int COPIES = 20;
    private static final int STEPS = 300;
    private static final float DISCOUNT = 0.99f;
    private static final int EPISODES = 100;

    private final Task task = TaskCatalogue.standard().byName("Catch");
    private final Seed seed = new RootSeed(1).search();
    private final CounterRandom sampling = seed.child("sampling").counterRandom(0);
    private final List<Transition> transitions = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // read only
    private record Transition(float[] state, int action, float reward, float discount, float[] nextState) {}

    private DiscoveredLossInDl4j() {}

    public static void main(String[] arguments) {
        System.out.printf("mean return: %.2f%n", run());
    }

    /** The mean return of what was learnt. */
    static double run() {
        return new DiscoveredLossInDl4j().learn();
    }

    private double learn() {
        playRandomly();
        MultiLayerNetwork learner = network(NamedLosses.DQN_REG);
        MultiLayerNetwork target = learner.clone();
        for (int update = 0; update < UPDATES; update++) {
            if (update % UPDATES_PER_TARGET == 0) {
                target = learner.clone();
            }
            learner.fit(batch(target));
        }
        return Episodes.play(task.discreteEnvironment(EPISODES), new ModelPolicy(learner), seed.child("playing"), 1)
                .meanReturn();
    }

    private MultiLayerNetwork network(LossProgram loss) {
        MultiLayerNetwork network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .seed(1)
                .updater(new Adam(0.005))
                .list()
                .layer(new DenseLayer.Builder()
                        .nIn(task.observationSize())
                        .nOut(32)
                        .activation(Activation.RELU)
                        .build())
                .layer(new OutputLayer.Builder(new DiscoveredLoss(loss))
                        .nIn(32)
                        .nOut(task.actions())
                        .activation(Activation.IDENTITY)
                        .build())
                .build());
        network.init();
        return network;
    }

    private DataSet batch(MultiLayerNetwork target) {
        float[][] states = new float[BATCH][];
        float[][] nextStates = new float[BATCH][];
        int[] actions = new int[BATCH];
        float[] rewards = new float[BATCH];
        float[] discounts = new float[BATCH];
        for (int i = 0; i < BATCH; i++) {
            Transition drawn = transitions.get(sampling.nextInt(transitions.size()));
            states[i] = drawn.state;
            actions[i] = drawn.action;
            rewards[i] = drawn.reward;
            discounts[i] = drawn.discount;
            nextStates[i] = drawn.nextState;
        }
        return TransitionRows.of(
                Nd4j.createFromArray(states), actions, rewards, discounts, Nd4j.createFromArray(nextStates), target);
    }

    private void playRandomly() {
        DiscreteEnvironment environment = task.discreteEnvironment(COPIES);
        environment.reset(seed.child("environment"));
        CounterRandom random = seed.child("actions").counterRandom(0);
        int[] actions = new int[COPIES];
        for (int step = 0; step < STEPS; step++) {
            float[] before = environment.observations().clone();
            for (int copy = 0; copy < COPIES; copy++) {
                actions[copy] = random.nextInt(task.actions());
            }
            environment.step(actions);
            for (int copy = 0; copy < COPIES; copy++) {
                transitions.add(new Transition(
                        column(before, copy),
                        actions[copy],
                        environment.rewards()[copy],
                        environment.terminated()[copy] ? 0f : DISCOUNT,
                        column(environment.successors(), copy)));
            }
        }
    }

    private static float[] column(float[] observations, int copy) {
        float[] column = new float[observations.length / COPIES];
        for (int feature = 0; feature < column.length; feature++) {
            column[feature] = observations[feature * COPIES + copy];
        }
        return column;
    }
}
