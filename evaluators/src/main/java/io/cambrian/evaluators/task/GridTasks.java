package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.grid.GridLevel;
import io.cambrian.evaluators.environment.grid.GridOptimum;
import io.cambrian.evaluators.environment.grid.GridView;
import io.cambrian.evaluators.environment.grid.GridWorld;
import io.cambrian.evaluators.environment.grid.HandMadeLevel;
import io.cambrian.evaluators.environment.grid.LevelDistribution;
import io.cambrian.evaluators.environment.grid.Placement;
import io.cambrian.evaluators.environment.grid.TimedGridWorld;
import io.cambrian.searchspace.curriculum.LevelRanges;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Grid-worlds: the hand-made levels, and {@code GridWorld-small-K}, the K-th of an endless row of small random levels.
 *
 * <p>Each random level is the first of the K-th stream of draws whose first object pays at least 0.1 and can be reached in time
 * without collecting what costs; in many others there is nothing to learn. Levels whose objects stay in place show the
 * tabular one-hot state, those with random
 * places show planes; with {@code -timed} after the name, the time is shown too, as published.
 *
 * <p>{@code GridWorld-levels-D} stands for all levels of a distribution D ({@code all}, {@code large}, {@code medium},
 * {@code small}, {@code debug}) that are worth playing in this sense, {@code GridWorld-any-D} for all levels of it, as published: a
 * lifetime is spent on one of them, which its seed draws, with that level's own scale of scores. All have the tabular view, with
 * room for the largest.
 */
final class GridTasks implements TaskFamily {

    private static final String FAMILY = "GridWorld-";
    private static final String TIMED = "-timed";
    private static final SizedName SMALL = new SizedName(FAMILY + "small", 1, 1_000_000);
    private static final String LEVELS = FAMILY + "levels-";
    private static final String ANY = FAMILY + "any-";
    private static final double LEAST_REWARD = 0.1;
    private static final long PLACES_SEED = 1;
    private static final long LEVELS_SEED = 2;

    @Override
    public List<Task> listed() {
        return Stream.concat(Arrays.stream(HandMadeLevel.values()).map(GridTasks::handMade), Stream.of(small(1, false)))
                .toList();
    }

    @Override
    public Optional<Task> named(String name) {
        boolean timed = name.endsWith(TIMED);
        String plain = timed ? name.substring(0, name.length() - TIMED.length()) : name;
        var number = SMALL.size(plain);
        if (number.isPresent()) {
            return Optional.of(small(number.getAsInt(), timed));
        }
        return Arrays.stream(HandMadeLevel.values())
                .filter(made -> plain.equals(FAMILY + made))
                .findFirst()
                .map(made -> task(plain, level(made), timed))
                .or(() -> drawn(name, LEVELS, true))
                .or(() -> drawn(name, ANY, false));
    }

    private static Optional<Task> drawn(String name, String prefix, boolean worthPlaying) {
        String ranges = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        return LevelRanges.names().contains(ranges)
                ? Optional.of(drawn(name, new LevelDistribution(LevelRanges.byName(ranges)), worthPlaying))
                : Optional.empty();
    }

    private static Task handMade(HandMadeLevel made) {
        return task(FAMILY + made, level(made), false);
    }

    private static Task small(int number, boolean timed) {
        return task(SMALL.family() + "-" + number, smallLevel(number), timed);
    }

    /** The hand-made level with the places of start and objects that its task has. */
    static GridLevel level(HandMadeLevel made) {
        return made.level(new CounterRandom(PLACES_SEED, made.ordinal()));
    }

    /** The level of {@code GridWorld-small-K}. */
    static GridLevel smallLevel(int number) {
        return worthPlaying(LevelDistribution.SMALL, new CounterRandom(LEVELS_SEED, number));
    }

    private static GridLevel worthPlaying(LevelDistribution distribution, CounterRandom draws) {
        return Stream.generate(() -> distribution.sample(draws))
                .filter(GridTasks::isWorthPlaying)
                .findFirst()
                .orElseThrow();
    }

    /** A fresh level in every episode for whoever draws none; a scale of scores have only the levels themselves. */
    private static Task drawn(String name, LevelDistribution distribution, boolean worthPlaying) {
        return Task.of(
                        name,
                        copies -> new GridWorld(copies, distribution, GridView.TABULAR),
                        distribution.ranges().horizon().most(),
                        ScoreRange.RAW)
                .withLevels(seed -> {
                    CounterRandom draws = seed.counterRandom(0);
                    GridLevel level = worthPlaying ? worthPlaying(distribution, draws) : distribution.sample(draws);
                    return GridLevelTask.of(name, level, distribution.room());
                });
    }

    private static boolean isWorthPlaying(GridLevel level) {
        int steps = level.distance(0).orElse(Integer.MAX_VALUE);
        return level.typeOf(0).reward() >= LEAST_REWARD && steps <= level.horizon();
    }

    private static Task task(String plain, GridLevel level, boolean timed) {
        String name = timed ? plain + TIMED : plain;
        boolean fixed = level.placement() == Placement.FIXED;
        GridView view = fixed ? GridView.TABULAR : GridView.PLANES;
        IntFunction<DiscreteGame> rules = copies -> {
            GridWorld world = new GridWorld(copies, level, view);
            return timed ? new TimedGridWorld(world) : world;
        };
        return fixed
                ? Task.of(name, rules, level.horizon(), scores(plain, level))
                : Task.of(name, rules, level.horizon());
    }

    /** Solved beforehand for the levels that are asked for most; the others take milliseconds. */
    private static ScoreRange scores(String plain, GridLevel level) {
        return ExactScores.of(plain).orElseGet(() -> {
            GridOptimum optimum = GridOptimum.of(level);
            return ScoreRange.exact(optimum.randomReturn(), optimum.bestReturn());
        });
    }
}
