package io.cambrian.schedules.study.loss;

import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossBatch;
import io.cambrian.searchspace.loss.LossInterpreter;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossWorkspace;
import io.cambrian.searchspace.loss.NoisePlan;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * Which way a loss moves the values of an agent: its gradients with respect to every trained value Q(s,·) and Q(s',·) of
 * many random transitions, as one long vector.
 *
 * <p>Values and rewards are drawn uniformly from [−3, 3], discounts from [0, 1], so two losses whose directions agree do so
 * also where no task has been.
 */
final class UpdateDirection {

    private static final int ACTIONS = 4;
    private static final int STATE_WIDTH = 4;
    private static final double SCALE = 3;

    private UpdateDirection() {}

    /**
     * The cosine of the angle between the updates of two losses.
     *
     * @param seed where the transitions come from
     * @param transitions how many of them
     * @return from −1 to 1; 0 when one of them moves nothing
     */
    static double cosine(LossProgram one, LossProgram other, Seed seed, int transitions) {
        double[] first = gradient(one, seed, transitions);
        double[] second = gradient(other, seed, transitions);
        double lengths = Math.sqrt(dot(first, first)) * Math.sqrt(dot(second, second));
        return lengths > 0 ? dot(first, second) / lengths : 0;
    }

    private static double[] gradient(LossProgram program, Seed seed, int transitions) {
        LossBatch batch = transitions(seed.counterRandom(0), transitions);
        NoisePlan.of(program).draw(batch, seed.counterRandom(1));
        LossInterpreter loss = LossInterpreter.of(program);
        LossWorkspace workspace = loss.workspace(transitions, ACTIONS, STATE_WIDTH);
        loss.gradientOfMean(batch, workspace);
        double[] atState = workspace.partials(ActionValues.ONLINE_AT_STATE);
        double[] atNextState = workspace.partials(ActionValues.ONLINE_AT_NEXT_STATE);
        double[] gradient = new double[atState.length + atNextState.length];
        System.arraycopy(atState, 0, gradient, 0, atState.length);
        System.arraycopy(atNextState, 0, gradient, atState.length, atNextState.length);
        return gradient;
    }

    private static LossBatch transitions(CounterRandom random, int count) {
        LossBatch batch = new LossBatch(count, ACTIONS, STATE_WIDTH);
        for (ActionValues list : ActionValues.values()) {
            fill(batch.values(list), random);
        }
        fill(batch.state(), random);
        fill(batch.nextState(), random);
        fill(batch.reward(), random);
        for (int row = 0; row < count; row++) {
            batch.action()[row] = random.nextInt(ACTIONS);
            batch.discount()[row] = random.nextDouble();
        }
        return batch;
    }

    private static void fill(double[] array, CounterRandom random) {
        for (int i = 0; i < array.length; i++) {
            array[i] = SCALE * (2 * random.nextDouble() - 1);
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
