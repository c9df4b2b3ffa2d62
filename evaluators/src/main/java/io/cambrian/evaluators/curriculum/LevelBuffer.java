package io.cambrian.evaluators.curriculum;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.searchspace.curriculum.ReplayOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Levels with the scores of the last lives that were spent on them.
 *
 * <p>Each level is unseen until a life on it has been scored, and scored from then on; it is in use while a life is spent on it.
 * Levels are known by numbers, in the order in which they came in, so the buffer does not care what a level is.
 *
 * <p>Source: Jackson et al., "Discovering general reinforcement learning algorithms with adversarial environment design", NeurIPS
 * 2023 (GROOVE), algorithm 1.
 */
final class LevelBuffer {

    private static final String NUMBERS = "numbers";
    private static final String SCORES = "scores";
    private static final String IN_USE = "in-use";
    private static final String COME_IN = "come-in";

    private final long[] numbers;

    /** NaN for the unseen. */
    private final double[] scores;

    private final boolean[] inUse;
    private long comeIn;

    /** So many unseen levels. */
    LevelBuffer(int capacity) {
        numbers = new long[capacity];
        scores = new double[capacity];
        inUse = new boolean[capacity];
        for (int place = 0; place < capacity; place++) {
            renew(place);
        }
    }

    private void renew(int place) {
        numbers[place] = comeIn++;
        scores[place] = Double.NaN;
    }

    /** How many levels there are. */
    int capacity() {
        return numbers.length;
    }

    /** How many levels can be taken as unseen. */
    int unseen() {
        return count(this::isUnseen);
    }

    /** How many levels can be taken for a replay. */
    int scored() {
        return count(this::replayable);
    }

    private boolean isUnseen(int place) {
        return !inUse[place] && Double.isNaN(scores[place]);
    }

    private boolean replayable(int place) {
        return !inUse[place] && !Double.isNaN(scores[place]);
    }

    private int count(IntPredicate which) {
        return (int) IntStream.range(0, numbers.length).filter(which).count();
    }

    /** The score of the last life on a level; NaN for an unseen one. */
    double score(int place) {
        return scores[place];
    }

    /** The level in a place. */
    RememberedLevel level(int place) {
        return new RememberedLevel(place, numbers[place]);
    }

    /** All levels that have a score, those in use included, the highest score first; of equal ones, the one in the lower place. */
    List<RememberedLevel> byScore() {
        return ranked(IntStream.range(0, numbers.length).filter(place -> !Double.isNaN(scores[place])), scores);
    }

    /** The mean score of all levels that have one; 0 if none has. */
    double meanScore() {
        return Arrays.stream(scores)
                .filter(score -> !Double.isNaN(score))
                .average()
                .orElse(0);
    }

    /** A life on a level is over. */
    void score(int place, double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("the score of a level is a finite number, found " + score);
        }
        release(place);
        scores[place] = score;
    }

    /** A life on a level is over, and nothing is known about it: the level is what it was. */
    void release(int place) {
        if (!inUse[place]) {
            throw new IllegalStateException(
                    "a life ends on a level in use, but nobody lives on the one in place " + place);
        }
        inUse[place] = false;
    }

    /**
     * Makes room for fresh levels: until so many are unseen, the level with the lowest score that is not in use goes; of equal ones,
     * the one in the lower place. Unseen levels would be exchanged for others like them, so they stay.
     *
     * @throws IllegalStateException if there are not so many levels that are not in use
     */
    void refill(int unseen) {
        int missing = unseen - unseen();
        if (missing > scored()) {
            throw new IllegalStateException("a buffer of " + numbers.length + " levels has not " + unseen
                    + " to spare for lives to come; lives that go on side by side need twice as many levels");
        }
        List<Integer> worst = IntStream.range(0, numbers.length)
                .filter(this::replayable)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> scores[place]))
                .limit(Math.max(0, missing))
                .toList();
        worst.forEach(this::renew);
    }

    /** Takes that many unseen levels, any of them. */
    List<RememberedLevel> takeUnseen(int count, RandomGenerator random) {
        int[] unseen = IntStream.range(0, numbers.length).filter(this::isUnseen).toArray();
        for (int i = 0; i < count; i++) {
            int chosen = i + random.nextInt(unseen.length - i);
            int place = unseen[chosen];
            unseen[chosen] = unseen[i];
            unseen[i] = place;
        }
        return Arrays.stream(unseen, 0, count).mapToObj(this::take).toList();
    }

    /**
     * Takes that many scored levels, all different.
     *
     * @return the best first by rank; in the order in which they were drawn otherwise
     */
    List<RememberedLevel> takeScored(int count, ReplayOrder order, RandomGenerator random) {
        double[] keys = switch (order) {
            case ReplayOrder.Rank rank -> scores;
            case ReplayOrder.Proportional drawn -> perturbed(drawn.temperature(), random);
        };
        return ranked(IntStream.range(0, numbers.length).filter(this::replayable), keys).stream()
                .limit(count)
                .map(level -> take(level.place()))
                .toList();
    }

    /**
     * score / T + Gumbel noise: the k greatest are k draws without replacement with probabilities in proportion to e^(score / T).
     *
     * <p>Source: Kool, van Hoof and Welling, "Stochastic beams and where to find them", ICML 2019, §2.
     */
    private double[] perturbed(double temperature, RandomGenerator random) {
        double[] keys = new double[scores.length];
        for (int place = 0; place < keys.length; place++) {
            double noise = -StrictMath.log(-StrictMath.log(random.nextDouble(Double.MIN_NORMAL, 1)));
            keys[place] = scores[place] / temperature + noise;
        }
        return keys;
    }

    private List<RememberedLevel> ranked(IntStream places, double[] keys) {
        return places.boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -keys[place]))
                .map(this::level)
                .toList();
    }

    private RememberedLevel take(int place) {
        inUse[place] = true;
        return level(place);
    }

    /** Writes everything. */
    void save(CheckpointWriter writer) {
        writer.longs(NUMBERS, numbers);
        writer.doubles(SCORES, scores);
        byte[] flags = new byte[inUse.length];
        for (int place = 0; place < flags.length; place++) {
            flags[place] = (byte) (inUse[place] ? 1 : 0);
        }
        writer.bytes(IN_USE, flags);
        writer.longs(COME_IN, comeIn);
    }

    /** Takes over what a buffer of the same capacity has written. */
    void load(CheckpointReader reader) {
        reader.longs(NUMBERS, numbers);
        reader.doubles(SCORES, scores);
        byte[] flags = reader.bytes(IN_USE);
        for (int place = 0; place < flags.length; place++) {
            inUse[place] = flags[place] != 0;
        }
        comeIn = reader.number(COME_IN);
    }
}
