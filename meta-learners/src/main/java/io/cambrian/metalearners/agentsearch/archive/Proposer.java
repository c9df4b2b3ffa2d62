package io.cambrian.metalearners.agentsearch.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How children are made: itself something that can be varied and judged, by how much the children improve on their parents.
 *
 * <p>Mutation multiplies each weight, the fresh share and the steepness by {@code exp(τ z)} with τ = {@value #TAU} and z standard
 * normal, and adds {@value #MARGIN_STEP} z to the margin; now and then it switches an operator off, or on again.
 *
 * <p>Source: log-normal self-adaptation after Schwefel; a proposer as part of what is searched after Yin et al., "Gödel agent",
 * 2024, and Zhang et al., "Darwin Gödel machine", 2025.
 *
 * @param weights of the space's variations, in their order; 0 for one that is switched off
 * @param freshShare the probability of a fresh sample; mutation keeps it from {@value #LEAST_FRESH} to {@value #MOST_FRESH}
 * @param steepness how much better parents are preferred; mutation keeps it at {@value #MOST_STEEPNESS} or less
 * @param margin how far below its parent's score a child may lie and still become a parent; {@value #MOST_MARGIN} for always
 */
public record Proposer(List<Double> weights, double freshShare, double steepness, double margin) {

    private static final double TAU = 0.25;
    private static final double MARGIN_STEP = 0.05;
    private static final double SWITCHED = 0.05;
    private static final double LEAST_FRESH = 0.005;
    private static final double MOST_FRESH = 0.5;
    private static final double MOST_STEEPNESS = 100;
    private static final double MOST_MARGIN = 1;

    public Proposer {
        weights = List.copyOf(weights);
    }

    /** Whether it can make a child, and a child of it can become a parent: without either, nothing would follow any more. */
    public boolean canPropose() {
        return weights.stream().mapToDouble(Double::doubleValue).sum() > 0
                && freshShare < 1
                && Double.isFinite(steepness)
                && margin > -MOST_MARGIN;
    }

    /** Whether every child may become a parent. */
    boolean acceptsAll() {
        return margin >= MOST_MARGIN;
    }

    /** Another one whose weights alone differ. */
    public Proposer withMutatedWeights(RandomGenerator random) {
        return new Proposer(mutatedWeights(random), freshShare, steepness, margin);
    }

    /** Another one. It may be unable to propose. */
    public Proposer mutated(RandomGenerator random) {
        return new Proposer(
                mutatedWeights(random),
                Math.clamp(freshShare * factor(random), LEAST_FRESH, MOST_FRESH),
                Math.min(steepness * factor(random), MOST_STEEPNESS),
                Math.min(margin + MARGIN_STEP * random.nextGaussian(), MOST_MARGIN));
    }

    private List<Double> mutatedWeights(RandomGenerator random) {
        double mean =
                weights.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        List<Double> mutated = new ArrayList<>(weights.size());
        for (double weight : weights) {
            boolean switched = random.nextDouble() < SWITCHED;
            double changed = weight * factor(random);
            mutated.add(switched ? (weight > 0 ? 0 : mean) : changed);
        }
        double sum = mutated.stream().mapToDouble(Double::doubleValue).sum();
        return sum > 0 ? mutated.stream().map(weight -> weight / sum).toList() : mutated;
    }

    private static double factor(RandomGenerator random) {
        return Math.exp(TAU * random.nextGaussian());
    }

    /** The place of an operator, drawn by the weights. */
    public int draw(RandomGenerator random) {
        return Drawing.index(weights, random);
    }
}
