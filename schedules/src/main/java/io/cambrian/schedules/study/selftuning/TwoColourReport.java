package io.cambrian.schedules.study.selftuning;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

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
        long rootSeed, List<Fixed> fixed, double bestFixed, Scores unchanged, Scores metaGradients, Scores bootstrapped)
        implements StudyReport {

    public TwoColourReport {
        fixed = List.copyOf(fixed);
    }

    /**
     * What a weight that never changes earns.
     *
     * @param entropyWeight the weight of the entropy in the loss
     * @param reward of a step, in the mean over a life
     */
    public record Fixed(double entropyWeight, Scores reward) {}

    /** By how much bootstrapped targets earn more than the best fixed weight, life by life. */
    public Interval lead() {
        return bootstrapped.leadOver(unchanged);
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(Bar.above("lower end of the lead of bootstrapped targets", lead().low(), 0));
    }

    @Override
    public void print(PrintWriter out) {
        out.println("reward of a step, on selection seeds:");
        fixed.forEach(
                each -> print("  weight " + each.entropyWeight(), each.reward().mean(), out));
        out.println("on report seeds:");
        print("  weight " + bestFixed, unchanged.mean(), out);
        print("  meta-gradients", metaGradients.mean(), out);
        print("  bootstrapped, L = 8", bootstrapped.mean(), out);
        print("  its lead, life by life", lead(), out);
    }

    private static void print(String name, Interval reward, PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s  %s%n", name, reward.withEnds(4));
    }
}
