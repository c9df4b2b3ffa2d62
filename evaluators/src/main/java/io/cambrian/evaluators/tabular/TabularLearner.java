package io.cambrian.evaluators.tabular;

import io.cambrian.evaluators.tabular.FiniteProblem.Step;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossBatch;
import io.cambrian.searchspace.loss.LossInterpreter;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossWorkspace;
import io.cambrian.searchspace.loss.NoisePlan;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * Q-learning with a table in the place of a network, from a memory that holds every transition of the problem.
 *
 * <p>One update, with ℓ the mean loss over all transitions and N the number of pairs of state and action:
 *
 * <pre>{@code  Q(s,a) ← Q(s,a) − α N ∂ℓ/∂Q(s,a)}</pre>
 *
 * N turns the mean over the batch into a mean over the outcomes of each pair, so that with ℓ = ½δ² this is the expected
 * tabular update with step size α. The target table Q' is copied from Q every {@value #TARGET_PERIOD} updates; no gradient
 * reaches it. Where the episode has ended all values are 0, the discount is 0, and nothing is learnt. Mutable, for one
 * thread; updates allocate nothing.
 */
final class TabularLearner {

    private static final int TARGET_PERIOD = 2;
    private static final double STEP_SIZE = 0.5;
    private static final int NOISE_STREAM = 0;

    private final FiniteProblem problem;
    private final LossInterpreter loss;
    private final NoisePlan noisePlan;
    private final CounterRandom noise;
    private final LossBatch batch;
    private final LossWorkspace workspace;
    private final double[] table;
    private final double[] target;
    private int updates;

    /**
     * A table of zeros.
     *
     * @param seed where the noise comes from that the program draws, if any
     */
    TabularLearner(FiniteProblem problem, LossProgram program, Seed seed) {
        this.problem = problem;
        loss = LossInterpreter.of(program);
        noisePlan = NoisePlan.of(program);
        noise = seed.counterRandom(NOISE_STREAM);
        batch = everyTransition(problem);
        workspace = loss.workspace(batch.size(), batch.actions(), batch.stateWidth());
        table = new double[problem.states() * problem.actions()];
        target = table.clone();
    }

    /** What has been learnt, {@code [state][action]}; the array itself. */
    double[] table() {
        return table;
    }

    /** Learns once from every transition. */
    void update() {
        if (updates % TARGET_PERIOD == 0) {
            System.arraycopy(table, 0, target, 0, table.length);
        }
        updates++;
        lookUp(table, ActionValues.ONLINE_AT_STATE, ActionValues.ONLINE_AT_NEXT_STATE);
        lookUp(target, ActionValues.TARGET_AT_STATE, ActionValues.TARGET_AT_NEXT_STATE);
        noisePlan.draw(batch, noise);
        loss.gradientOfMean(batch, workspace);
        descend();
    }

    /** Whether every value is a finite number. */
    boolean finite() {
        for (double value : table) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private void lookUp(double[] from, ActionValues atState, ActionValues atNextState) {
        int actions = problem.actions();
        for (int row = 0; row < batch.size(); row++) {
            Step step = problem.steps().get(row);
            System.arraycopy(from, step.state() * actions, batch.values(atState), row * actions, actions);
            if (!problem.ends(step)) {
                System.arraycopy(from, step.next() * actions, batch.values(atNextState), row * actions, actions);
            }
        }
    }

    private void descend() {
        int actions = problem.actions();
        double[] atState = workspace.partials(ActionValues.ONLINE_AT_STATE);
        double[] atNextState = workspace.partials(ActionValues.ONLINE_AT_NEXT_STATE);
        double rate = STEP_SIZE * table.length;
        for (int row = 0; row < batch.size(); row++) {
            Step step = problem.steps().get(row);
            for (int action = 0; action < actions; action++) {
                table[step.state() * actions + action] -= rate * atState[row * actions + action];
                if (!problem.ends(step)) {
                    table[step.next() * actions + action] -= rate * atNextState[row * actions + action];
                }
            }
        }
    }

    private static LossBatch everyTransition(FiniteProblem problem) {
        LossBatch batch = new LossBatch(problem.steps().size(), problem.actions(), 1);
        for (int row = 0; row < batch.size(); row++) {
            Step step = problem.steps().get(row);
            batch.action()[row] = step.action();
            batch.reward()[row] = step.reward();
            batch.discount()[row] = problem.ends(step) ? 0 : problem.discount();
            batch.state()[row] = problem.observation(step.state());
            batch.nextState()[row] = problem.observation(step.next());
        }
        return batch;
    }
}
