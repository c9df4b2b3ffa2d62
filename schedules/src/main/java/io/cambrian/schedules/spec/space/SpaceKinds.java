package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.trainer.DiscoTrainerSpec;
import io.cambrian.schedules.spec.trainer.DqnSpec;
import io.cambrian.schedules.spec.trainer.FewShotSpec;
import io.cambrian.schedules.spec.trainer.PpoSpec;
import io.cambrian.schedules.spec.trainer.ProblemsSpec;
import io.cambrian.schedules.spec.trainer.RuleTrainerSpec;
import io.cambrian.schedules.spec.trainer.Td3Spec;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.initialisation.NamedInitialisations;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.rule.disco.NamedPredictiveRules;
import io.cambrian.searchspace.rule.lpg.NamedRules;
import java.util.List;
import java.util.function.Supplier;

/** The search spaces that run specs can ask for, one line each. */
final class SpaceKinds {

    /** As the meta-learners of these names call themselves. */
    private static final String EVOLUTION = "regularised-evolution";

    private static final String GRADIENT = "meta-gradient";
    private static final String POPULATION = "population-based-training";

    /** Candidates that are no programs of a learner with hyper-parameters. */
    private static final Supplier<List<String>> NONE = List::of;

    static final List<SpaceKind> ALL = List.of(
            new SpaceKind(LossSpaceSpec.KIND, DqnSpec.KIND, EVOLUTION, LossSpaceKeys::read, NamedLosses::names),
            new SpaceKind(DriftSpaceSpec.KIND, PpoSpec.KIND, EVOLUTION, DriftSpaceKeys::read, NamedDrifts::names),
            new SpaceKind(RuleSpaceSpec.KIND, RuleTrainerSpec.KIND, GRADIENT, RuleSpaceKeys::read, NamedRules::names),
            new SpaceKind(
                    DiscoSpaceSpec.KIND,
                    DiscoTrainerSpec.KIND,
                    GRADIENT,
                    DiscoSpaceKeys::read,
                    NamedPredictiveRules::names),
            new SpaceKind(
                    InitialisationSpaceSpec.KIND,
                    FewShotSpec.KIND,
                    GRADIENT,
                    InitialisationSpaceKeys::read,
                    NamedInitialisations::names),
            new SpaceKind(HeuristicSpaceSpec.KIND, ProblemsSpec.KIND, EVOLUTION, HeuristicSpaceKeys::read, NONE),
            new SpaceKind(AgentDesignSpaceSpec.KIND, ProblemsSpec.KIND, EVOLUTION, AgentDesignSpaceKeys::read, NONE),
            new SpaceKind(TuningSpec.KIND, Td3Spec.KIND, POPULATION, TuningKeys::read, NONE));

    private SpaceKinds() {}

    static List<String> names() {
        return ALL.stream().map(SpaceKind::name).toList();
    }

    static SpaceKind of(String name) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line for the search space '" + name + "'"));
    }
}
