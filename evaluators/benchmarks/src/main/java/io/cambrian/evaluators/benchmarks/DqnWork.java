package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnUpdate;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;

/**
 * Updates of deep Q-learning with Adam on batches of 32 transitions of CartPole's sizes.
 *
 * @param hidden widths of the hidden layers
 */
record DqnWork(List<Integer> hidden) {

    static final int BATCH = 32;

    /** The network of our small budget. */
    static final DqnWork SMALL = new DqnWork(List.of(64, 64));

    /** The network of the published search. */
    static final DqnWork PUBLISHED = new DqnWork(List.of(256, 256));

    private static final int OBSERVATION_SIZE = 4;
    private static final int ACTIONS = 2;
    private static final Seed SEED = new RootSeed(1).search();

    DqnWork {
        hidden = List.copyOf(hidden);
    }

    DenseNetwork network() {
        List<Integer> widths = new ArrayList<>(hidden);
        widths.addFirst(OBSERVATION_SIZE);
        widths.addLast(ACTIONS);
        return new DenseNetwork(widths);
    }

    /** See {@link DenseNetwork#dqnFlops}. */
    double flops() {
        return network().dqnFlops(BATCH);
    }

    /** Such as {@code DQN update 4-64-64-2 batch 32}. */
    String title() {
        return "DQN update " + network() + " batch " + BATCH;
    }

    /** The update with the loss of DQN. */
    DqnUpdate update() {
        return update(NamedLosses.DQN);
    }

    DqnUpdate update(LossProgram loss) {
        return new DqnUpdate(settings(), loss, OBSERVATION_SIZE, ACTIONS);
    }

    /** A fresh agent's update, ready to run. */
    Executor executor(Backend backend, Variables variables) {
        return update().executor(backend, variables, SEED);
    }

    private DqnSettings settings() {
        DqnSettings usual = DqnSettings.defaults();
        return new DqnSettings(
                hidden,
                usual.activation(),
                usual.learningRate(),
                usual.adamEpsilon(),
                BATCH,
                usual.replayCapacity(),
                usual.learningStarts(),
                usual.targetCopyPeriod(),
                usual.discount(),
                usual.epsilonStart(),
                usual.epsilonEnd(),
                usual.epsilonSteps(),
                usual.environmentCopies(),
                usual.environmentStepsPerUpdate(),
                usual.gradientNormLimit(),
                usual.scoring());
    }
}
