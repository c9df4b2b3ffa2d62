package io.cambrian.metalearners.gaussian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Which setting of a population's hyper-parameters should be tried next, given what others have gained lately (PB2).
 *
 * <p>Each interval is a point (time, reward before, setting) with the gain as its value. Time and reward are scaled to [0, 1] by
 * their extremes, gains to mean 0 and standard deviation 1, then clipped to ±{@value #CLIP}. A process with the kernel
 * {@code σ² exp(−‖x − x'‖² / ℓ) (1 − ε)^(|t − t'| / 2)} learns from the last {@value #MOST_INTERVALS} at most. The next setting is
 *
 * <pre>
 *   argmax over h of   mean(t, reward, h) + κ · variance(t, reward, h),   κ = √(0.2 ln(0.4 n))
 * </pre>
 *
 * where the variance counts settings that are in flight as if they were measured, so that a batch spreads out.
 *
 * <p>Choices of ours, where the published code does otherwise: ℓ, ε and the noise are fitted to the last
 * {@link KernelFamily#MOST_VALUES} intervals, once, not anew with in-flight points of value 0; how many intervals count is the
 * number, of at least as many, whose likelihood per interval is greatest at these hyper-parameters, which one factor gives for all
 * numbers; the acquisition is searched in batches without gradients.
 *
 * <p>Source: Parker-Holder, Nguyen and Roberts, "Provably efficient online hyperparameter optimization with population-based
 * bandits", NeurIPS 2020, algorithm 1 and appendix.
 */
public final class TimeVaryingProcess {

    /** With fewer intervals than this, κ is not a number. */
    public static final int FEWEST_INTERVALS = 3;

    /** Older intervals are forgotten. */
    public static final int MOST_INTERVALS = 1_000;

    private static final double CLIP = 2;
    private static final int WINDOW_STEP = 10;
    private static final int BEFORE_SETTING = 2;
    private static final BoxSearch LIKELIHOOD_SEARCH = new BoxSearch(15, 1, 2, 8);
    private static final BoxSearch ACQUISITION_SEARCH = new BoxSearch(96, 4, 3, 8);

    private final GaussianProcess process;
    private final UnitScale time;
    private final UnitScale reward;
    private final int dimension;

    private TimeVaryingProcess(GaussianProcess process, UnitScale time, UnitScale reward, int dimension) {
        this.process = process;
        this.time = time;
        this.reward = reward;
        this.dimension = dimension;
    }

    /**
     * The process that has learnt from these intervals.
     *
     * @param intervals at least {@value #FEWEST_INTERVALS}, in any order, with settings of one dimension
     * @throws IllegalArgumentException when there are fewer
     */
    public static TimeVaryingProcess fit(List<TrainingInterval> intervals, RandomGenerator random) {
        List<TrainingInterval> latest = latestFirst(intervals);
        UnitScale time =
                UnitScale.of(latest.stream().mapToDouble(TrainingInterval::time).toArray());
        UnitScale reward = UnitScale.of(
                latest.stream().mapToDouble(TrainingInterval::rewardBefore).toArray());
        List<double[]> points = new ArrayList<>(latest.size());
        for (TrainingInterval interval : latest) {
            points.add(point(time.of(interval.time()), reward.of(interval.rewardBefore()), array(interval.setting())));
        }
        double[] gains = clipped(Standardisation.of(
                latest.stream().mapToDouble(TrainingInterval::gain).toArray()));
        KernelFamily.Member member = new KernelFamily.Drifting().fit(points, gains, LIKELIHOOD_SEARCH, random);
        GaussianProcess all = GaussianProcess.of(member.kernel(), member.nugget(), points, gains);
        int dimension = latest.getFirst().setting().size();
        return new TimeVaryingProcess(all.leading(window(all.logLikelihoods())), time, reward, dimension);
    }

    /** How many intervals, the latest ones, it has learnt from. */
    public int count() {
        return process.count();
    }

    /**
     * The setting to try next: a point of the unit cube with as many coordinates as the settings seen.
     *
     * @param inFlight settings that other members have begun with since, and whose gain is not known
     * @param now the time at which the member starts
     * @param rewardNow its score then
     */
    public double[] propose(List<List<Double>> inFlight, double now, double rewardNow, RandomGenerator random) {
        GaussianProcess ahead = ahead(inFlight, now, rewardNow);
        BoxSearch.Objective upperBound = settings -> upperBounds(ahead.predict(points(settings, now, rewardNow)));
        return ACQUISITION_SEARCH.maximise(upperBound, dimension, List.of(), random);
    }

    /**
     * What gains are expected of settings, in their order, in standard deviations of the gains seen.
     *
     * @param settings points of the unit cube
     * @param inFlight settings that other members have begun with since, and whose gain is not known
     * @param now the time at which the member starts
     * @param rewardNow its score then
     */
    public Prediction predict(List<double[]> settings, List<List<Double>> inFlight, double now, double rewardNow) {
        return ahead(inFlight, now, rewardNow).predict(points(settings, now, rewardNow));
    }

    private GaussianProcess ahead(List<List<Double>> inFlight, double now, double rewardNow) {
        List<double[]> settings =
                inFlight.stream().map(TimeVaryingProcess::array).toList();
        return process.withPending(points(settings, now, rewardNow));
    }

    private List<double[]> points(List<double[]> settings, double now, double rewardNow) {
        double t = time.of(now);
        double r = reward.of(rewardNow);
        return settings.stream().map(setting -> point(t, r, setting)).toList();
    }

    private double[] upperBounds(Prediction prediction) {
        double kappa = Math.sqrt(0.2 * StrictMath.log(0.4 * process.count()));
        double[] bounds = new double[prediction.mean().length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = prediction.mean()[i] + kappa * prediction.variance()[i];
        }
        return bounds;
    }

    private static List<TrainingInterval> latestFirst(List<TrainingInterval> intervals) {
        if (intervals.size() < FEWEST_INTERVALS) {
            throw new IllegalArgumentException("a time-varying process learns from at least " + FEWEST_INTERVALS
                    + " intervals, found " + intervals.size() + "; keep or resample settings until there are so many");
        }
        return intervals.stream()
                .sorted(Comparator.comparingDouble(TrainingInterval::time).reversed())
                .limit(MOST_INTERVALS)
                .toList();
    }

    /** How many of the latest intervals are most likely, each. */
    private static int window(double[] logLikelihoods) {
        int best = logLikelihoods.length;
        for (int m = KernelFamily.MOST_VALUES; m < logLikelihoods.length; m += WINDOW_STEP) {
            if (logLikelihoods[m - 1] / m > logLikelihoods[best - 1] / best) {
                best = m;
            }
        }
        return best;
    }

    private static double[] clipped(double[] values) {
        return Arrays.stream(values)
                .map(value -> Math.clamp(value, -CLIP, CLIP))
                .toArray();
    }

    private static double[] point(double time, double reward, double[] setting) {
        double[] point = new double[BEFORE_SETTING + setting.length];
        point[0] = time;
        point[1] = reward;
        System.arraycopy(setting, 0, point, BEFORE_SETTING, setting.length);
        return point;
    }

    private static double[] array(List<Double> setting) {
        return setting.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
