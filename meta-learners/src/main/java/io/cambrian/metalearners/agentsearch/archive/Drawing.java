package io.cambrian.metalearners.agentsearch.archive;

import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from the archive: whose chance it is, and by which weights. */
public final class Drawing {

    private Drawing() {}

    /** The generator of what is drawn for one purpose the so-manieth time. */
    public static RandomGenerator generator(SearchSeed seed, String purpose, long time) {
        return seed.child(purpose, time).generator();
    }

    /**
     * The place of a weight, drawn in proportion to it; the last positive one if rounding leaves none, 0 if none is positive.
     *
     * @param weights at least one; those that are not above 0 are never drawn while another is
     */
    public static int index(List<Double> weights, RandomGenerator random) {
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

    /** One of these, which are not empty, each as likely. */
    public static <T> T any(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
