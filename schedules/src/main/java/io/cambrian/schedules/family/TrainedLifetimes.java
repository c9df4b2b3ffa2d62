package io.cambrian.schedules.family;

import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.searchspace.drift.LifetimeRange;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/** The lengths of training, in updates, on which a run chooses candidates that see how far a training has come. */
public final class TrainedLifetimes {

    private TrainedLifetimes() {}

    /** The lengths that occur in the search of a run; empty if its candidates do not see the time. */
    public static Optional<LifetimeRange> of(RunSpec spec) {
        return spec.searchSpace().seesTheTime() ? Optional.of(range(spec)) : Optional.empty();
    }

    private static LifetimeRange range(RunSpec spec) {
        LongSummaryStatistics steps =
                spec.stages().stream().mapToLong(StageSpec::environmentSteps).summaryStatistics();
        var shares = spec.metaLearner().lifetimes();
        int least = updates(spec, shares.shortest() * steps.getMin());
        int most = updates(spec, shares.longest() * steps.getMax());
        return new LifetimeRange(spec.metaLearner().followsGradients() ? shortestLife(spec, least) : least, most);
    }

    /** Agents of a meta-training may have shorter lives than those that are judged. */
    private static int shortestLife(RunSpec spec, int least) {
        return Math.min(least, spec.trainer().shortestLife().orElse(least));
    }

    private static int updates(RunSpec spec, double environmentSteps) {
        return (int) Math.max(1, Math.round(environmentSteps) / spec.trainer().environmentStepsPerUpdate());
    }
}
