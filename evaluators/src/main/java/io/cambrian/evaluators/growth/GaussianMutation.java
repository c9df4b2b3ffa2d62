package io.cambrian.evaluators.growth;

import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Weights with noise on a few of them. Of the weight matrices (not biases, gains and shifts) a random non-empty subset is
 * chosen; in each, n entries, n uniform from 1 to ⌈0.1·size⌉, drawn with replacement. An entry w becomes
 *
 * <pre>
 * w + N(0, (10·w)²)      with chance 0.05
 * N(0, 1)                with chance 0.05
 * w + N(0, (0.1·w)²)     with chance 0.90
 * </pre>
 *
 * <p>and is then held within ±10⁶. Shapes and moments stay. Does not keep the function. SEARL applies it
 * to the policy alone.
 *
 * <p>Source: Franke et al., "Sample-efficient automated deep reinforcement learning", ICLR 2021, and the authors' code. There n may
 * be 0, so that a mutation changes nothing; here it changes something.
 *
 * @param seed of all choices
 */
public record GaussianMutation(Seed seed) implements LossyChange {

    private static final double MOST_ENTRIES = 0.1;
    private static final double GREAT_CHANCE = 0.05;
    private static final double RESET_CHANCE = 0.05;
    private static final double GREAT_DEVIATION = 10;
    private static final double USUAL_DEVIATION = 0.1;
    private static final double GREATEST_WEIGHT = 1e6;

    @Override
    public GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity) {
        return switch (quantity) {
            case WEIGHTS -> mutated(network);
            case FIRST_MOMENTS, SECOND_MOMENTS -> network;
        };
    }

    private GrowingNetwork mutated(GrowingNetwork network) {
        RandomGenerator random = seed.generator();
        List<Dense> layers = Branches.layers(network.blocks());
        boolean[] chosen = nonEmptySubset(layers.size(), random);
        List<Matrix> parameters = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            List<Matrix> ofLayer = layers.get(i).parameters();
            parameters.add(chosen[i] ? mutated(ofLayer.getFirst(), random) : ofLayer.getFirst());
            parameters.addAll(ofLayer.subList(1, ofLayer.size()));
        }
        return network.withParameters(parameters);
    }

    /** Each non-empty subset with the same chance. */
    private static boolean[] nonEmptySubset(int size, RandomGenerator random) {
        boolean[] chosen = new boolean[size];
        boolean any = false;
        while (!any) {
            for (int i = 0; i < size; i++) {
                chosen[i] = random.nextBoolean();
                any |= chosen[i];
            }
        }
        return chosen;
    }

    private static Matrix mutated(Matrix weights, RandomGenerator random) {
        int size = weights.rows() * weights.columns();
        double[] numbers = new double[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = weights.at(i);
        }
        int entries = 1 + random.nextInt((int) Math.ceil(MOST_ENTRIES * size));
        for (int i = 0; i < entries; i++) {
            int entry = random.nextInt(size);
            numbers[entry] = Math.clamp(mutated(numbers[entry], random), -GREATEST_WEIGHT, GREATEST_WEIGHT);
        }
        return Matrix.of(weights.rows(), weights.columns(), (row, column) -> numbers[row * weights.columns() + column]);
    }

    private static double mutated(double weight, RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < GREAT_CHANCE) {
            return weight + GREAT_DEVIATION * weight * random.nextGaussian();
        }
        if (kind < GREAT_CHANCE + RESET_CHANCE) {
            return random.nextGaussian();
        }
        return weight + USUAL_DEVIATION * weight * random.nextGaussian();
    }
}
