package io.cambrian.evaluators.reference;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.Seed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Augmented random search for a linear policy M: in each iteration N random directions δ are tried forth and back, and M moves
 * along the b best,
 *
 * <pre>
 * M ← M + α / (b σ) · Σ (R(M + ν δ) − R(M − ν δ)) δ
 * </pre>
 *
 * with R the return of one episode and σ the standard deviation of the 2b returns used. Observations are shifted and scaled
 * by their running mean and deviation (version 2), or not (version 1). All 2N episodes of an iteration run side by side.
 *
 * <p>Source: Mania, Guy and Recht, "Simple random search of static linear policies is competitive for reinforcement
 * learning", NeurIPS 2018, algorithms 1 and 2.
 */
public final class AugmentedRandomSearch {

    private static final int JUDGING_EPISODES = 100;

    private final Settings settings;

    /** Ready to train. */
    public AugmentedRandomSearch(Settings settings) {
        this.settings = settings;
    }

    /**
     * What the search is run with.
     *
     * <p>Throws an {@link IllegalArgumentException} for what lies outside of the ranges below.
     *
     * @param stepSize α, above 0
     * @param noise ν, above 0
     * @param directions N
     * @param best b, from 1 to N
     * @param rewardShift subtracted from every step's reward while searching, so that staying alive alone earns nothing
     * @param normalised whether observations are shifted and scaled
     */
    public record Settings(
            double stepSize, double noise, int directions, int best, double rewardShift, boolean normalised) {

        public Settings {
            if (!(stepSize > 0) || !(noise > 0) || best < 1 || directions < best) {
                throw new IllegalArgumentException(
                        "a search has a positive step size and noise, and from 1 to N best directions, found "
                                + stepSize + ", " + noise + ", " + best + " of " + directions);
            }
        }
    }

    /**
     * Trains a policy until that many environment steps have been made, the last iteration to its end, and judges it.
     *
     * @param environmentSteps of the search; those of judging come on top
     * @return the mean return of 100 further episodes
     */
    public double score(Task task, long environmentSteps, Seed seed) {
        int outputs = switch (task.actionSpace()) {
            case ActionSpace.Discrete discrete -> discrete.actions();
            case ActionSpace.Box box -> box.size();
        };
        Search search = new Search(task, outputs, seed);
        while (search.steps < environmentSteps) {
            search.iterate();
        }
        return search.judge();
    }

    private final class Search {

        private final Task task;
        private final Seed seed;
        private final float[] centre;
        private final float[] directions;
        private final LinearPolicies policies;
        private final int outputs;
        private final ObservationStatistics statistics;
        private final RandomArrays noise;
        private long iteration;
        private long steps;

        Search(Task task, int outputs, Seed seed) {
            this.task = task;
            this.seed = seed;
            this.outputs = outputs;
            centre = new float[outputs * task.observationSize()];
            directions = new float[settings.directions() * centre.length];
            policies = new LinearPolicies(2 * settings.directions(), outputs, task.observationSize());
            statistics = new ObservationStatistics(task.observationSize());
            noise = RandomArrays.of(seed.child("directions"), 0);
        }

        void iterate() {
            noise.fillNormal(directions);
            for (int k = 0; k < settings.directions(); k++) {
                policies.set(2 * k, centre, directions, k * centre.length, (float) settings.noise());
                policies.set(2 * k + 1, centre, directions, k * centre.length, (float) -settings.noise());
            }
            double[] returns = play(policies, 2 * settings.directions(), seed.child("iteration", iteration++), true);
            follow(returns);
            if (settings.normalised()) {
                policies.normaliseBy(statistics);
            }
        }

        private void follow(double[] returns) {
            List<Integer> best = IntStream.range(0, settings.directions())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer k) -> -Math.max(returns[2 * k], returns[2 * k + 1])))
                    .limit(settings.best())
                    .toList();
            double deviation = deviation(best.stream()
                    .flatMap(k -> IntStream.of(2 * k, 2 * k + 1).boxed())
                    .mapToDouble(i -> returns[i])
                    .toArray());
            if (deviation == 0) {
                return;
            }
            for (int k : best) {
                double gain = returns[2 * k] - returns[2 * k + 1];
                float share = (float) (settings.stepSize() / (settings.best() * deviation) * gain);
                for (int i = 0; i < centre.length; i++) {
                    centre[i] += share * directions[k * centre.length + i];
                }
            }
        }

        double judge() {
            LinearPolicies found = new LinearPolicies(JUDGING_EPISODES, outputs, task.observationSize());
            if (settings.normalised()) {
                found.normaliseBy(statistics);
            }
            for (int copy = 0; copy < JUDGING_EPISODES; copy++) {
                found.set(copy, centre, centre, 0, 0);
            }
            double[] returns = play(found, JUDGING_EPISODES, seed.child("judging"), false);
            return IntStream.range(0, returns.length)
                    .mapToDouble(i -> returns[i])
                    .average()
                    .orElseThrow();
        }

        /** The return of one episode of each copy; while searching, shifted, counted and looked at. */
        private double[] play(LinearPolicies players, int copies, Seed episodes, boolean searching) {
            double[] returns = new double[copies];
            boolean[] finished = new boolean[copies];
            int left = copies;
            try (VectorEnvironment environment = task.environment(copies)) {
                environment.reset(episodes);
                Runnable step = Stepping.of(environment, players, players);
                while (left > 0) {
                    for (int copy = 0; copy < copies && searching; copy++) {
                        if (!finished[copy]) {
                            statistics.add(environment.observations(), copy, copies);
                            steps++;
                        }
                    }
                    step.run();
                    for (int copy = 0; copy < copies; copy++) {
                        if (!finished[copy]) {
                            returns[copy] += environment.rewards()[copy] - (searching ? settings.rewardShift() : 0);
                            finished[copy] = environment.terminated()[copy]
                                    || environment.truncated()[copy];
                            left -= finished[copy] ? 1 : 0;
                        }
                    }
                }
            }
            return returns;
        }
    }

    private static double deviation(double[] values) {
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }
}
