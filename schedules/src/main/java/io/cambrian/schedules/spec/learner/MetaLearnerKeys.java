package io.cambrian.schedules.spec.learner;

import io.cambrian.schedules.spec.space.AgentDesignSpaceSpec;
import io.cambrian.schedules.spec.space.DiscoSpaceSpec;
import io.cambrian.schedules.spec.space.DriftSpaceSpec;
import io.cambrian.schedules.spec.space.HeuristicSpaceSpec;
import io.cambrian.schedules.spec.space.InitialisationSpaceSpec;
import io.cambrian.schedules.spec.space.LossSpaceSpec;
import io.cambrian.schedules.spec.space.RuleSpaceSpec;
import io.cambrian.schedules.spec.space.SearchSpaceKeys;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The keys under {@code meta-learner} with their defaults; reading and writing are inverse.
 *
 * <p>Each kind asks the section for its own keys only, so that the section refuses those of the others.
 */
public final class MetaLearnerKeys {

    private static final List<String> KINDS = Stream.concat(
                    Stream.of(
                            EvolutionSpec.KIND,
                            RandomSearchSpec.KIND,
                            QuasiRandomSpec.KIND,
                            SurrogateSpec.KIND,
                            GeneticSpec.KIND,
                            Nsga2Spec.KIND,
                            PopulationSpec.KIND,
                            SearlSpec.KIND,
                            AgentSearchSpec.KIND,
                            MetaGradientSpec.KIND),
                    StrategyKeys.KINDS.stream())
            .toList();

    private MetaLearnerKeys() {}

    /** @param space what is searched; decides which names {@code initial} may hold */
    public static MetaLearnerSpec read(Section section, SearchSpaceSpec space) {
        try (section) {
            String kind = section.choice("kind", usual(space), KINDS);
            List<String> initial = section.known(
                    "initial",
                    List.of(SearchSpaceKeys.yardstick(space)),
                    name -> SearchSpaceKeys.requireNamed(space, name));
            return switch (kind) {
                case RandomSearchSpec.KIND -> new RandomSearchSpec(initial);
                case QuasiRandomSpec.KIND -> new QuasiRandomSpec(initial);
                case SurrogateSpec.KIND -> SurrogateKeys.read(section, initial);
                case GeneticSpec.KIND -> GeneticKeys.genetic(section, initial);
                case Nsga2Spec.KIND -> GeneticKeys.nsga2(section, initial);
                case EvolutionSpec.KIND -> evolution(section, initial);
                case PopulationSpec.KIND -> PopulationKeys.read(section, initial);
                case SearlSpec.KIND -> SearlKeys.read(section, initial, space);
                case AgentSearchSpec.KIND -> AgentSearchKeys.read(section, initial);
                case MetaGradientSpec.KIND -> metaGradient(section, initial);
                default -> StrategyKeys.read(kind, section, initial);
            };
        }
    }

    private static String usual(SearchSpaceSpec space) {
        return switch (space) {
            case LossSpaceSpec loss -> EvolutionSpec.KIND;
            case DriftSpaceSpec drift -> EvolutionSpec.KIND;
            case RuleSpaceSpec rule -> MetaGradientSpec.KIND;
            case DiscoSpaceSpec disco -> MetaGradientSpec.KIND;
            case InitialisationSpaceSpec initialisation -> MetaGradientSpec.KIND;
            case HeuristicSpaceSpec heuristic -> EvolutionSpec.KIND;
            case AgentDesignSpaceSpec design -> EvolutionSpec.KIND;
            case TuningSpec tuning -> PopulationSpec.KIND;
        };
    }

    public static Map<String, Object> write(MetaLearnerSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", spec.kind());
        keys.put("initial", spec.initial());
        switch (spec) {
            case RandomSearchSpec none -> {}
            case QuasiRandomSpec none -> {}
            case SurrogateSpec surrogate -> SurrogateKeys.write(surrogate, keys);
            case GeneticSpec genetic -> GeneticKeys.write(genetic, keys);
            case Nsga2Spec nsga2 -> GeneticKeys.write(nsga2, keys);
            case StrategySpec strategy -> StrategyKeys.write(strategy, keys);
            case PopulationSpec population -> PopulationKeys.write(population, keys);
            case SearlSpec searl -> SearlKeys.write(searl, keys);
            case AgentSearchSpec agentSearch -> AgentSearchKeys.write(agentSearch, keys);
            case MetaGradientSpec metaGradient -> {
                keys.put("lanes", metaGradient.lanes());
                keys.put("meta-steps", metaGradient.metaSteps());
                keys.put("judge-every", metaGradient.judgeEvery());
            }
            case EvolutionSpec evolution -> {
                keys.put("population", evolution.population());
                keys.put("tournament", evolution.tournament());
                keys.put("mutation-probability", evolution.mutationProbability());
                keys.put("crossover-probability", evolution.crossoverProbability());
            }
        }
        return keys;
    }

    private static MetaGradientSpec metaGradient(Section section, List<String> initial) {
        return new MetaGradientSpec(
                section.integer("lanes", 1, 1),
                section.integer("meta-steps", 25, 1),
                section.integer("judge-every", 10, 1),
                initial);
    }

    private static EvolutionSpec evolution(Section section, List<String> initial) {
        return new EvolutionSpec(
                section.integer("population", 300, 1),
                section.integer("tournament", 25, 1),
                section.number("mutation-probability", 0.95, 0, 1),
                section.number("crossover-probability", 0, 0, 1),
                initial);
    }
}
