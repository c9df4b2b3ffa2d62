package io.cambrian.schedules.family;

import io.cambrian.schedules.spec.AgentDesignSpaceSpec;
import io.cambrian.schedules.spec.AgentSearchSpec;
import io.cambrian.schedules.spec.DiscoSpaceSpec;
import io.cambrian.schedules.spec.DriftSpaceSpec;
import io.cambrian.schedules.spec.EvolutionSpec;
import io.cambrian.schedules.spec.GeneticSpec;
import io.cambrian.schedules.spec.HeuristicSpaceSpec;
import io.cambrian.schedules.spec.InitialisationSpaceSpec;
import io.cambrian.schedules.spec.LossSpaceSpec;
import io.cambrian.schedules.spec.MetaGradientSpec;
import io.cambrian.schedules.spec.Nsga2Spec;
import io.cambrian.schedules.spec.PopulationSpec;
import io.cambrian.schedules.spec.QuasiRandomSpec;
import io.cambrian.schedules.spec.RandomSearchSpec;
import io.cambrian.schedules.spec.RuleSpaceSpec;
import io.cambrian.schedules.spec.RuleTrainerSpec;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.SearchSpaceSpec;
import io.cambrian.schedules.spec.SearlSpec;
import io.cambrian.schedules.spec.StageSpec;
import io.cambrian.schedules.spec.StrategySpec;
import io.cambrian.schedules.spec.SurrogateSpec;
import io.cambrian.schedules.spec.TuningSpec;
import io.cambrian.searchspace.drift.LifetimeRange;
import io.cambrian.searchspace.rule.LifetimeInputs;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/** The lengths of training, in updates, on which a run chooses candidates that see how far a training has come. */
public final class TrainedLifetimes {

    private TrainedLifetimes() {}

    /** The lengths that occur in the search of a run; empty if its candidates do not see the time. */
    public static Optional<LifetimeRange> of(RunSpec spec) {
        return seesTheTime(spec.searchSpace()) ? Optional.of(range(spec)) : Optional.empty();
    }

    private static boolean seesTheTime(SearchSpaceSpec space) {
        return switch (space) {
            case LossSpaceSpec loss -> false;
            case DriftSpaceSpec drift -> drift.temporal();
            case RuleSpaceSpec rule -> rule.shape().lifetime() != LifetimeInputs.NONE;
            case DiscoSpaceSpec disco -> false;
            case InitialisationSpaceSpec initialisation -> false;
            case HeuristicSpaceSpec heuristic -> false;
            case AgentDesignSpaceSpec design -> false;
            case TuningSpec tuning ->
                tuning.programs().map(TrainedLifetimes::seesTheTime).orElse(false);
        };
    }

    private static LifetimeRange range(RunSpec spec) {
        LongSummaryStatistics steps =
                spec.stages().stream().mapToLong(StageSpec::environmentSteps).summaryStatistics();
        return switch (spec.metaLearner()) {
            case StrategySpec strategy ->
                new LifetimeRange(
                        updates(spec, strategy.lifetimes().shortest() * steps.getMin()),
                        updates(spec, strategy.lifetimes().longest() * steps.getMax()));
            case EvolutionSpec evolution -> whole(spec, steps);
            case PopulationSpec population -> whole(spec, steps);
            case SearlSpec searl -> whole(spec, steps);
            case AgentSearchSpec agentSearch -> whole(spec, steps);
            case MetaGradientSpec metaGradient -> lives(spec, steps);
            case RandomSearchSpec random -> whole(spec, steps);
            case QuasiRandomSpec quasiRandom -> whole(spec, steps);
            case SurrogateSpec surrogate -> whole(spec, steps);
            case GeneticSpec genetic -> whole(spec, steps);
            case Nsga2Spec nsga2 -> whole(spec, steps);
        };
    }

    /** Agents of a meta-training may have shorter lives than those that are judged. */
    private static LifetimeRange lives(RunSpec spec, LongSummaryStatistics steps) {
        LifetimeRange whole = whole(spec, steps);
        return spec.trainer() instanceof RuleTrainerSpec rule
                ? new LifetimeRange(
                        Math.min(whole.least(), rule.meta().shortestLife().orElse(whole.least())), whole.most())
                : whole;
    }

    private static LifetimeRange whole(RunSpec spec, LongSummaryStatistics steps) {
        return new LifetimeRange(updates(spec, steps.getMin()), updates(spec, steps.getMax()));
    }

    private static int updates(RunSpec spec, double environmentSteps) {
        return (int) Math.max(1, Math.round(environmentSteps) / spec.trainer().environmentStepsPerUpdate());
    }
}
