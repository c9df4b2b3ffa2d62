package io.cambrian.metalearners.agentsearch;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws by weight. */
final class Drawing {

    private Drawing() {}

    /** The place of a weight, drawn in proportion to it; the last positive one if rounding leaves none. */
    static int index(List<Double> weights, RandomGenerator random) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        double left = random.nextDouble() * sum;
        int last = 0;
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) > 0) {
                last = i;
                left -= weights.get(i);
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** One of these, each as likely. */
    static <T> T any(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
