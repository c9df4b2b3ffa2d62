package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.environment.fewshot.Sinusoid;
import io.cambrian.searchspace.random.CounterRandom;

/** Draws sinusoids and samples of them. */
final class SinusoidShots {

    private SinusoidShots() {}

    /**
     * Fills the samples of as many tasks as there is room for, task after task: a sinusoid, its shots, its further samples.
     *
     * @param shots samples of a task in each of the four arrays
     */
    static void fill(CounterRandom random, int shots, float[] x, float[] y, float[] furtherX, float[] furtherY) {
        for (int from = 0; from < x.length; from += shots) {
            Sinusoid sinusoid = Sinusoid.draw(random);
            fill(sinusoid, random, from, shots, x, y);
            fill(sinusoid, random, from, shots, furtherX, furtherY);
        }
    }

    /** Fills {@code count} samples of one sinusoid. */
    static void fill(Sinusoid sinusoid, CounterRandom random, int from, int count, float[] x, float[] y) {
        for (int i = from; i < from + count; i++) {
            double place = Sinusoid.drawPlace(random);
            x[i] = (float) place;
            y[i] = (float) sinusoid.at(place);
        }
    }

    /** Fills both arrays with the sinusoid at evenly spaced places, both ends included. */
    static void fillEvenly(Sinusoid sinusoid, float[] x, float[] y) {
        for (int i = 0; i < x.length; i++) {
            double place = Sinusoid.PLACE_RANGE * (2.0 * i / (x.length - 1) - 1);
            x[i] = (float) place;
            y[i] = (float) sinusoid.at(place);
        }
    }
}
