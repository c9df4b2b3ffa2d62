package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.learner.StateMemory;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.evaluators.training.EpisodeReturns;

/** Acts in all copies of an environment and fills rollouts; allocates nothing after construction. */
final class Gathering {

    private final RolloutShape shape;
    private final DiscreteEnvironment environment;
    private final EpisodeReturns returns;
    private final Executor acting;
    private final RandomArrays dice;
    private final StateMemory shown;
    private final float[] observation;
    private final float[] logPolicy;
    private final int[] chosen;

    Gathering(
            RolloutShape shape,
            DiscreteEnvironment environment,
            EpisodeReturns returns,
            Executor acting,
            RandomArrays dice) {
        this.shape = shape;
        this.environment = environment;
        this.returns = returns;
        this.acting = acting;
        this.dice = dice;
        shown = shape.encoding().ofObservations(environment, shape.copies());
        observation = acting.input(PiecePrograms.OBSERVATION);
        logPolicy = acting.output(PiecePrograms.LOG_POLICY);
        chosen = new int[shape.copies()];
    }

    /**
     * The next rollout.
     *
     * @param rollout is written anew, but for its context
     * @return the mean reward of a step
     */
    double gather(RolloutArrays rollout) {
        double sum = 0;
        for (int step = 0; step < shape.steps(); step++) {
            look(rollout.states(), step * shape.copies(), shape.size());
            acting.run();
            dice.drawActions(logPolicy, chosen);
            environment.step(chosen);
            sum += note(rollout, step * shape.copies());
            returns.record(environment);
        }
        look(rollout.lastStates(), 0, shape.copies());
        return sum / shape.size();
    }

    /** Writes what the copies show to the acting program and to some columns of a rollout. */
    private void look(float[] states, int column, int columns) {
        int copies = shape.copies();
        if (shape.encoding().places().isEmpty()) {
            // numbers are laid out as programs want them
            System.arraycopy(environment.observations(), 0, observation, 0, observation.length);
        } else {
            readBits();
        }
        for (int number = 0; number < shape.numbersOfState(); number++) {
            System.arraycopy(observation, number * copies, states, number * columns + column, copies);
        }
    }

    private void readBits() {
        for (int copy = 0; copy < shape.copies(); copy++) {
            shown.keep(copy, copy);
            shown.recall(copy, observation, copy, shape.copies());
        }
    }

    private double note(RolloutArrays rollout, int slot) {
        double sum = 0;
        for (int copy = 0; copy < chosen.length; copy++) {
            int at = slot + copy;
            rollout.actions()[at] = chosen[copy];
            rollout.behaviour()[at] = logPolicy[chosen[copy] * chosen.length + copy];
            rollout.rewards()[at] = environment.rewards()[copy];
            rollout.terminated()[at] = environment.terminated()[copy] ? 1 : 0;
            rollout.truncated()[at] = environment.truncated()[copy] ? 1 : 0;
            sum += environment.rewards()[copy];
        }
        return sum;
    }
}
