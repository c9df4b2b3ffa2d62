package io.cambrian.evaluators.environment.grid;

import io.cambrian.searchspace.curriculum.LevelRanges;
import io.cambrian.searchspace.curriculum.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A distribution over levels, as GROOVE trains on.
 *
 * <p>Drawn in this order: the rewards of the most objects there may be (the first uniform in [0, 1), the others in [−1, 1)),
 * their probabilities of ending the episode (log-uniform in [0.01, 1)), of coming back (log-uniform in [0.001, 0.1)), the
 * horizon (log-uniform, rounded), the number of objects, the size, the walls (distinct cells of the largest size, used as
 * cells of the actual one, so that some fall outside and have no effect), and distinct cells for the start and the objects.
 * Each object is of a type of its own. Nothing makes sure that an object can be reached. Walls that leave too few cells are
 * drawn again.
 *
 * <p>Source: Jackson et al., "Discovering general reinforcement learning algorithms with adversarial environment design",
 * NeurIPS 2023, table of level distributions, and its released code.
 *
 * @param ranges what is drawn from
 */
public record LevelDistribution(LevelRanges ranges) {

    /** What the published rules were meta-trained on. */
    public static final LevelDistribution ALL = new LevelDistribution(LevelRanges.ALL);

    /** The upper part of it. */
    public static final LevelDistribution LARGE = new LevelDistribution(LevelRanges.LARGE);

    /** The middle part. */
    public static final LevelDistribution MEDIUM = new LevelDistribution(LevelRanges.MEDIUM);

    /** The lower part: for laptops. */
    public static final LevelDistribution SMALL = new LevelDistribution(LevelRanges.SMALL);

    /** For tests of whole meta-training loops. */
    public static final LevelDistribution DEBUG = new LevelDistribution(LevelRanges.DEBUG);

    private static final double LEAST_TERMINATION = 0.01;
    private static final double LEAST_RESPAWN = 0.001;
    private static final double MOST_RESPAWN = 0.1;

    /** What an observation needs room for whatever level is drawn. */
    public GridShape room() {
        return new GridShape(
                ranges.size().most(), ranges.objects().most(), ranges.objects().most());
    }

    /** A level. */
    public GridLevel sample(RandomGenerator random) {
        List<ObjectType> types = types(random);
        int horizon = (int) Math.rint(
                logUniform(random, ranges.horizon().least(), ranges.horizon().most()));
        int objects = draw(random, ranges.objects());
        int size = draw(random, ranges.size());
        Set<Integer> closed = walls(random, size, objects + 1);
        List<Integer> open = IntStream.range(0, size * size)
                .filter(cell -> !closed.contains(cell))
                .boxed()
                .toList();
        List<Integer> cells = DistinctCells.draw(open, objects + 1, random);
        List<GridObject> placed = IntStream.range(0, objects)
                .mapToObj(object -> new GridObject(cells.get(object + 1), object))
                .toList();
        return new GridLevel(
                size, closed, cells.getFirst(), types.subList(0, objects), placed, Placement.FIXED, horizon);
    }

    private List<ObjectType> types(RandomGenerator random) {
        int mostObjects = ranges.objects().most();
        double[] rewards = new double[mostObjects];
        double[] terminations = new double[mostObjects];
        for (int i = 0; i < mostObjects; i++) {
            rewards[i] = random.nextDouble(i == 0 ? 0 : -1, 1);
        }
        for (int i = 0; i < mostObjects; i++) {
            terminations[i] = logUniform(random, LEAST_TERMINATION, 1);
        }
        List<ObjectType> types = new ArrayList<>();
        for (int i = 0; i < mostObjects; i++) {
            double respawn = logUniform(random, LEAST_RESPAWN, MOST_RESPAWN);
            types.add(new ObjectType(rewards[i], terminations[i], respawn));
        }
        return types;
    }

    private Set<Integer> walls(RandomGenerator random, int size, int needed) {
        List<Integer> largest = IntStream.range(
                        0, ranges.size().most() * ranges.size().most())
                .boxed()
                .toList();
        while (true) {
            Set<Integer> closed = DistinctCells.draw(largest, ranges.walls(), random).stream()
                    .filter(cell -> cell < size * size)
                    .collect(Collectors.toUnmodifiableSet());
            if (size * size - closed.size() >= needed) {
                return closed;
            }
        }
    }

    private static int draw(RandomGenerator random, Range range) {
        return range.least() + random.nextInt(range.most() - range.least() + 1);
    }

    private static double logUniform(RandomGenerator random, double low, double high) {
        double share = random.nextDouble();
        return Math.clamp(StrictMath.exp((1 - share) * StrictMath.log(low) + share * StrictMath.log(high)), low, high);
    }
}
