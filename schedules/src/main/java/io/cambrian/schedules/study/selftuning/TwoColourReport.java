package io.cambrian.schedules.study.selftuning;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Scores;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@link TwoColourStudy} has found; rewards are those of a step, in the mean over a life.
 *
 * @param rootSeed the root of all seeds
 * @param fixed what fixed weights of the entropy earn on selection seeds
 * @param bestFixed the one of them that earns most there
 * @param unchanged what it earns on report seeds
 * @param metaGradients what an agent earns there that follows the gradient of an outer loss
 * @param bootstrapped what an agent earns there that follows bootstrapped targets
 */
public record TwoColourReport(
        long rootSeed,
        List<Fixed> fixed,
        double bestFixed,
        Scores unchanged,
        Scores metaGradients,
        Scores bootstrapped) {

    public TwoColourReport {
        fixed = List.copyOf(fixed);
    }

    /** What a weight that never changes earns. */
    public record Fixed(double entropyWeight, Scores reward) {}

    /** By how much bootstrapped targets earn more than the best fixed weight, life by life. */
    public Interval lead() {
        return Interval.of(IntStream.range(0, unchanged.scores().size())
                .mapToObj(i -> bootstrapped.scores().get(i) - unchanged.scores().get(i))
                .toList());
    }

    /** Whether that is clearly more than nothing. */
    public boolean passed() {
        return lead().low() > 0;
    }
}
