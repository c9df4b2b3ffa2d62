package io.cambrian.evaluators.environment.fewshot;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousGame;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;

/**
 * One prediction an episode: the observation is a place x, the action a prediction a of the {@link Sinusoid} there, the reward
 * −(y − a)². The sinusoid is fixed or drawn anew in every episode; who sees a new one every time can do no better than
 * {@link Sinusoid#errorWithoutAdaptation}. A prediction beyond ±5, the range of the action, counts as it was given. Every
 * step ends its episode.
 *
 * <p>Source: as {@link Sinusoid}; to call each prediction an episode is this platform's way.
 */
public final class SinusoidRegression implements ContinuousGame {

    private static final float PREDICTION_RANGE = 5;

    private final boolean isFixed;
    private final double[] amplitudes;
    private final double[] phases;
    private final double[] places;

    /** With a new sinusoid in every episode. */
    public SinusoidRegression(int copies) {
        this(copies, new Sinusoid(0, 0), false);
    }

    /** With the same sinusoid in every episode. */
    public SinusoidRegression(int copies, Sinusoid sinusoid) {
        this(copies, sinusoid, true);
    }

    private SinusoidRegression(int copies, Sinusoid sinusoid, boolean isFixed) {
        this.isFixed = isFixed;
        amplitudes = new double[copies];
        phases = new double[copies];
        Arrays.fill(amplitudes, sinusoid.amplitude());
        Arrays.fill(phases, sinusoid.phase());
        places = new double[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        if (!isFixed) {
            amplitudes[copy] = Sinusoid.drawAmplitude(random);
            phases[copy] = Sinusoid.drawPhase(random);
        }
        places[copy] = Sinusoid.drawPlace(random);
    }

    @Override
    public void step(float[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < places.length; copy++) {
            double error = Sinusoid.at(amplitudes[copy], phases[copy], places[copy]) - actions[copy];
            rewards[copy] = (float) -(error * error);
            terminated[copy] = true;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) places[copy];
        }
    }

    @Override
    public ActionSpace.Box actionSpace() {
        return ActionSpace.Box.symmetric(1, PREDICTION_RANGE);
    }

    @Override
    public String name() {
        return "Sinusoid";
    }

    @Override
    public int copies() {
        return places.length;
    }

    @Override
    public int observationSize() {
        return 1;
    }
}
