package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.learner.StateMemory;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import java.util.Optional;

/** Draws vectors of numbers from the policy's normal distributions, or takes their means. */
final class ContinuousActor implements Actor {

    private final ContinuousEnvironment environment;
    private final DiagonalGaussian distribution;
    private final Executor acting;
    private final Optional<RandomArrays> dice;
    private final float[] input;
    private final float[] means;
    private final float[] logDeviations;
    private final float[] distances;
    private final float[] chosen;
    private final float[] done;
    private final int copies;

    /** @param dice what actions are drawn with; the mean is taken without */
    ContinuousActor(
            ContinuousEnvironment environment,
            DiagonalGaussian distribution,
            Executor acting,
            Optional<RandomArrays> dice) {
        this.environment = environment;
        this.distribution = distribution;
        this.acting = acting;
        this.dice = dice;
        copies = environment.copies();
        input = acting.input(PolicyPrograms.OBSERVATION);
        means = acting.output(PolicyPrograms.POLICY);
        logDeviations = acting.output(PolicyPrograms.LOG_DEVIATION);
        distances = new float[means.length];
        chosen = new float[means.length];
        done = new float[means.length];
    }

    @Override
    public void choose(StateMemory states, int slot) {
        for (int copy = 0; copy < copies; copy++) {
            states.recall(slot + copy, input, copy, copies);
        }
        acting.run();
        dice.ifPresent(normal -> normal.fillNormal(distances));
        for (int number = 0; number < logDeviations.length; number++) {
            float deviation = (float) StrictMath.exp(logDeviations[number]);
            for (int i = number * copies; i < (number + 1) * copies; i++) {
                chosen[i] = means[i] + deviation * distances[i];
                done[i] = distribution.scaled(number, chosen[i]);
            }
        }
    }

    @Override
    public float action(int number, int copy) {
        return chosen[number * copies + copy];
    }

    @Override
    public float logProbability(int copy) {
        float sum = 0;
        for (int number = 0; number < logDeviations.length; number++) {
            sum += DiagonalGaussian.logDensity(distances[number * copies + copy], logDeviations[number]);
        }
        return sum;
    }

    @Override
    public void step() {
        environment.step(done);
    }
}
