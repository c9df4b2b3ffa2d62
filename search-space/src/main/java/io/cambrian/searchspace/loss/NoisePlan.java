package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * How much noise a program draws per update and in which order.
 *
 * <p>The nodes that draw noise do so one after the other, in the order of the canonical program; each draws all elements
 * of the first transition, then of the second, and so on. With a counter-based stream per update the noise is a pure
 * function of (seed, update), whoever computes it.
 *
 * @param stretches what each such node draws
 */
public record NoisePlan(List<Stretch> stretches) {

    /**
     * The draws of one node.
     *
     * @param distribution what is drawn from
     * @param sort the sort of the noise: a float, a vector or a list
     */
    public record Stretch(Distribution distribution, Sort sort) {}

    public NoisePlan {
        stretches = List.copyOf(stretches);
    }

    /** The noise that the canonical form of this program draws. */
    public static NoisePlan of(LossProgram program) {
        List<Stretch> stretches = new ArrayList<>();
        for (Node node : program.canonical().nodes()) {
            if (node instanceof Node.Noise noise) {
                stretches.add(new Stretch(noise.distribution(), noise.sort()));
            } else if (node instanceof Node.Operation operation
                    && operation.operator() == Operator.ADD_GAUSSIAN_NOISE) {
                stretches.add(new Stretch(Distribution.STANDARD_GAUSSIAN, operation.sort()));
            }
        }
        return new NoisePlan(stretches);
    }

    /**
     * The number of draws per update.
     *
     * @param size B, the number of transitions
     * @param actions |A|
     * @param stateWidth |S|
     */
    public int length(int size, int actions, int stateWidth) {
        return stretches.stream()
                .mapToInt(stretch -> size * stretch.sort().width(actions, stateWidth))
                .sum();
    }

    /** Draws the noise of one update into {@code batch}, for which it makes room there. */
    public void draw(LossBatch batch, CounterRandom random) {
        double[] noise = batch.reserveNoise(this);
        int next = 0;
        for (Stretch stretch : stretches) {
            int draws = batch.size() * stretch.sort().width(batch.actions(), batch.stateWidth());
            for (int i = 0; i < draws; i++) {
                noise[next++] = stretch.distribution().draw(random);
            }
        }
    }
}
