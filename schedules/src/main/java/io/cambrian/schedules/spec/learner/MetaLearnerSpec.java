package io.cambrian.schedules.spec.learner;

import io.cambrian.schedules.spec.stage.StageSpec;
import java.util.List;
import java.util.OptionalLong;

/** How the space is searched: one record for each kind of outer loop. {@link MetaLearnerKeys} reads and writes them. */
public sealed interface MetaLearnerSpec
        permits EvolutionSpec,
                RandomSearchSpec,
                QuasiRandomSpec,
                SurrogateSpec,
                GeneticSpec,
                Nsga2Spec,
                StrategySpec,
                MetaGradientSpec,
                PopulationSpec,
                SearlSpec,
                AgentSearchSpec {

    /** The value of the key {@code kind}. */
    String kind();

    /** Named candidates to compare with; by default the one that everybody compares with in the space. */
    List<String> initial();

    /** Whether the learner asks a language model for candidates. */
    default boolean consults() {
        return false;
    }

    /** How many evaluations the learner makes at most, if that follows from its keys and the stages. */
    default OptionalLong evaluations(List<StageSpec> stages) {
        return OptionalLong.empty();
    }
}
