package io.cambrian.schedules.family;

import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.learner.AgentSearchSpec;
import io.cambrian.schedules.spec.learner.EvolutionSpec;
import io.cambrian.schedules.spec.learner.GeneticSpec;
import io.cambrian.schedules.spec.learner.MetaGradientSpec;
import io.cambrian.schedules.spec.learner.Nsga2Spec;
import io.cambrian.schedules.spec.learner.PopulationSpec;
import io.cambrian.schedules.spec.learner.QuasiRandomSpec;
import io.cambrian.schedules.spec.learner.RandomSearchSpec;
import io.cambrian.schedules.spec.learner.SearlSpec;
import io.cambrian.schedules.spec.learner.StrategySpec;
import io.cambrian.schedules.spec.learner.SurrogateSpec;
import io.cambrian.schedules.spec.space.AgentDesignSpaceSpec;
import io.cambrian.schedules.spec.space.DiscoSpaceSpec;
import io.cambrian.schedules.spec.space.DriftSpaceSpec;
import io.cambrian.schedules.spec.space.HeuristicSpaceSpec;
import io.cambrian.schedules.spec.space.InitialisationSpaceSpec;
import io.cambrian.schedules.spec.space.LossSpaceSpec;
import io.cambrian.schedules.spec.space.RuleSpaceSpec;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.trainer.RuleTrainerSpec;
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
