package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.selftuning.setting.Method.Untuned;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;

/**
 * Draws meta-gradients of one agent at one moment of its life: before each, the agent is put back to that moment, and only chance
 * differs. What comes out shows the bias and the variance of an estimator, such as how they change with the number of updates.
 *
 * <p>The moment is reached with the given seed and meta-parameters that keep their start, so that estimators of equal networks and
 * seeds are compared at the same agent. The world goes on from draw to draw; a context network sees an empty context.
 */
public final class MetaGradientSampler implements AutoCloseable {

    private final SelfTuningAgent agent;
    private final DiscreteEnvironment environment;
    private final Gathering gathering;
    private final RolloutArrays rollout;
    private final List<Variable> state;
    private final float[][] moment;

    /**
     * An agent that has learnt from some rollouts.
     *
     * @param settings of the agent and the estimator
     * @param rollouts learnt from before the moment, possibly none
     * @throws IllegalArgumentException without tuning, or when an older policy acts (an actor period above 1)
     * @throws IllegalStateException when actions of the task are not numbered
     */
    public MetaGradientSampler(SelfTuningSettings settings, Task task, Seed seed, int rollouts) {
        if (settings.tuning().method() instanceof Untuned) {
            throw new IllegalArgumentException("without tuning there is no meta-gradient to draw");
        }
        if (!settings.learning().onPolicy()) {
            throw new IllegalArgumentException(
                    "an agent whose acting policy lags behind cannot be put back to a moment; use an actor period of 1");
        }
        Backend backend = Backends.best();
        agent = new SelfTuningAgent(settings, task, backend, seed.child("agent"));
        environment = task.discreteEnvironment(agent.shape().copies());
        EpisodeReturns returns = new EpisodeReturns(agent.shape().copies(), 1);
        RandomArrays dice = RandomArrays.of(seed.child("actions"), 0);
        gathering = new Gathering(agent.shape(), environment, returns, agent.actor(), dice);
        rollout =
                RolloutArrays.ofShape(agent.shape(), agent.meta().contextShape().size());
        environment.reset(seed.child("environment"));
        agent.initialise();
        for (int i = 0; i < rollouts; i++) {
            gathering.gather(rollout);
            agent.update(rollout);
        }
        state = agent.state();
        moment = state.stream()
                .map(own -> agent.variables().values(own.name()).clone())
                .toArray(float[][]::new);
    }

    /**
     * The next meta-gradient dJ/dw.
     *
     * @return a new array with one number for each weight of the meta-network, parameter after parameter
     * @throws IllegalStateException when derivatives are {@linkplain io.cambrian.evaluators.selftuning.setting.Reverse#FORWARD
     *     carried forward}
     */
    public double[] draw() {
        for (int i = 0; i < moment.length; i++) {
            float[] values = agent.variables().values(state.get(i).name());
            System.arraycopy(moment[i], 0, values, 0, values.length);
        }
        MetaStep metaStep = agent.metaStep();
        metaStep.begin();
        gathering.gather(rollout);
        while (!metaStep.lookBack(rollout)) {
            agent.update(rollout);
            metaStep.updated();
            gathering.gather(rollout);
        }
        double[] gradient = new double
                [agent.meta().weights().stream()
                        .mapToInt(weight -> weight.shape().size())
                        .sum()];
        int at = 0;
        for (Variable weight : agent.meta().weights()) {
            float[] slope = agent.variables().values(PiecePrograms.GRADIENT + weight.name());
            for (float number : slope) {
                gradient[at++] = number;
            }
            Arrays.fill(slope, 0);
        }
        return gradient;
    }

    @Override
    public void close() {
        environment.close();
    }
}
