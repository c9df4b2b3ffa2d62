package io.cambrian.searchspace.curriculum;

import java.util.random.RandomGenerator;

/**
 * Random parts of curricula.
 *
 * @param within what ranges of levels lie in
 * @param mostLevels the most levels that are remembered
 */
record CurriculumDraws(LevelRanges within, int mostLevels) {

    private static final int RANGES = 4;
    private static final int CHOICES = 3;
    private static final int PROPERTIES = 4;
    private static final double LEAST_TEMPERATURE = 0.1;
    private static final double MOST_TEMPERATURE = 10;

    LevelRanges ranges(RandomGenerator random) {
        return fitted(
                part(within.horizon(), random),
                part(within.size(), random),
                part(within.objects(), random),
                walls(random));
    }

    /** One range drawn anew. */
    LevelRanges changed(LevelRanges levels, RandomGenerator random) {
        return switch (random.nextInt(RANGES)) {
            case 0 -> fitted(part(within.horizon(), random), levels.size(), levels.objects(), levels.walls());
            case 1 -> fitted(levels.horizon(), part(within.size(), random), levels.objects(), levels.walls());
            case 2 -> fitted(levels.horizon(), levels.size(), part(within.objects(), random), levels.walls());
            default -> fitted(levels.horizon(), levels.size(), levels.objects(), walls(random));
        };
    }

    /** These ranges, with as many walls as leave cells for all objects. */
    LevelRanges fitted(Range horizon, Range size, Range objects, int walls) {
        int room = size.least() * size.least() - 1;
        Range fewer = new Range(Math.min(objects.least(), room), Math.min(objects.most(), room));
        int most = size.most() * size.most() - fewer.most() - 1;
        return new LevelRanges(horizon, size, fewer, Math.min(walls, most));
    }

    Choice choice(RandomGenerator random) {
        return switch (random.nextInt(CHOICES)) {
            case 0 -> new Choice.Random();
            case 1 -> new Choice.Frozen(levels(1, random));
            default -> new Choice.Replay(levels(2, random), random.nextDouble(), order(random), regret(random));
        };
    }

    /** Another kind of choice, or the same with one property drawn anew. */
    Choice changed(Choice choice, RandomGenerator random) {
        return switch (choice) {
            case Choice.Random none -> choice(random);
            case Choice.Frozen frozen -> random.nextBoolean() ? choice(random) : new Choice.Frozen(levels(1, random));
            case Choice.Replay replay -> random.nextInt(CHOICES) == 0 ? choice(random) : changed(replay, random);
        };
    }

    private Choice changed(Choice.Replay replay, RandomGenerator random) {
        return switch (random.nextInt(PROPERTIES)) {
            case 0 -> replay.withCapacity(levels(2, random));
            case 1 -> new Choice.Replay(replay.capacity(), random.nextDouble(), replay.order(), replay.regret());
            case 2 -> new Choice.Replay(replay.capacity(), replay.probability(), order(random), replay.regret());
            default -> new Choice.Replay(replay.capacity(), replay.probability(), replay.order(), regret(random));
        };
    }

    private static Range part(Range whole, RandomGenerator random) {
        int one = random.nextInt(whole.least(), whole.most() + 1);
        int other = random.nextInt(whole.least(), whole.most() + 1);
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    private int walls(RandomGenerator random) {
        return random.nextInt(within.walls() + 1);
    }

    /** Log-uniform. */
    private int levels(int least, RandomGenerator random) {
        return (int) Math.rint(logUniform(least, mostLevels, random));
    }

    private static ReplayOrder order(RandomGenerator random) {
        return random.nextBoolean()
                ? new ReplayOrder.Rank()
                : new ReplayOrder.Proportional(logUniform(LEAST_TEMPERATURE, MOST_TEMPERATURE, random));
    }

    private static Choice.Regret regret(RandomGenerator random) {
        return random.nextBoolean() ? Choice.Regret.RETURN : Choice.Regret.SHARE_OF_OPTIMUM;
    }

    private static double logUniform(double low, double high, RandomGenerator random) {
        double share = random.nextDouble();
        return Math.clamp(StrictMath.exp((1 - share) * StrictMath.log(low) + share * StrictMath.log(high)), low, high);
    }
}
