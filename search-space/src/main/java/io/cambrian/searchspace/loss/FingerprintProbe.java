package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.random.CounterRandom;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a program does to an agent on a batch of ten fixed transitions: a hash of the derivatives of the mean loss with
 * respect to the online network's values, which is all that reaches an agent.
 *
 * <p>The loss itself is no part of it. Equal losses do not imply equal updates: a loss that reads the target network in one
 * place has the same value as one that reads the online network there whenever the two agree, and another gradient; for
 * the same reason each network has values of its own here. And unequal losses do not imply unequal updates: terms of
 * reward, discount and target network alone change every loss and no weight, and a search that told them apart would
 * train the same agent again and again. Half of the transitions have numbers in (−100, 100), as in
 * the paper's code; the other half in (−1, 1), where exponentials and softmaxes are not saturated.
 *
 * <p>Numbers are rounded to {@value #DIGITS} digits, and to 0 below {@value #NEGLIGIBLE}, so that the order of a sum does
 * not tell programs apart. A program with a number that is not finite is degenerate; all of those share one fingerprint.
 */
final class FingerprintProbe {

    private static final long SEED = 0x70726F6265L;
    private static final int TRANSITIONS = 10;
    private static final int ACTIONS = 4;
    private static final int STATE_WIDTH = 4;
    private static final double WIDE = 100;
    private static final int DIGITS = 6;
    private static final double NEGLIGIBLE = 1e-9;
    private static final MathContext ROUNDING = new MathContext(DIGITS);
    private static final Fingerprint DEGENERATE = new Fingerprint("degenerate");

    private FingerprintProbe() {}

    static Fingerprint of(LossProgram program) {
        LossInterpreter interpreter = LossInterpreter.of(program);
        LossBatch batch = batch(NoisePlan.of(program));
        LossWorkspace workspace = interpreter.workspace(TRANSITIONS, ACTIONS, STATE_WIDTH);
        double mean = interpreter.gradientOfMean(batch, workspace);
        StringBuilder behaviour = new StringBuilder();
        boolean finite = Double.isFinite(mean);
        for (ActionValues list : ActionValues.values()) {
            finite &= !list.trained() || append(behaviour, workspace.partials(list));
        }
        return finite ? Fingerprint.of(behaviour.toString()) : DEGENERATE;
    }

    private static LossBatch batch(NoisePlan noise) {
        CounterRandom random = new CounterRandom(SEED, 0);
        LossBatch batch = new LossBatch(TRANSITIONS, ACTIONS, STATE_WIDTH);
        for (ActionValues list : ActionValues.values()) {
            fill(batch.values(list), random);
        }
        fill(batch.reward(), random);
        fill(batch.discount(), random);
        fill(batch.state(), random);
        fill(batch.nextState(), random);
        for (int b = 0; b < TRANSITIONS; b++) {
            batch.action()[b] = random.nextInt(ACTIONS);
        }
        noise.draw(batch, new CounterRandom(SEED, 1));
        return batch;
    }

    /** Narrow numbers for the first half of the transitions, wide ones for the second. */
    private static void fill(double[] array, CounterRandom random) {
        for (int i = 0; i < array.length; i++) {
            double unit = 2.0 * random.nextFloat() - 1;
            array[i] = i < array.length / 2 ? unit : WIDE * unit;
        }
    }

    private static boolean append(StringBuilder text, double... numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                return false;
            }
            boolean negligible = Math.abs(number) < NEGLIGIBLE;
            text.append(
                            negligible
                                    ? "0"
                                    : new BigDecimal(number).round(ROUNDING).stripTrailingZeros())
                    .append(' ');
        }
        return true;
    }
}
