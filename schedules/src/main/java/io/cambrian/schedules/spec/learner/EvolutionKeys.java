package io.cambrian.schedules.spec.learner;

import io.cambrian.schedules.spec.yaml.Section;
import java.util.List;
import java.util.Map;

/** The keys under {@code meta-learner} of regularised evolution; reading and writing are inverse. */
final class EvolutionKeys {

    private EvolutionKeys() {}

    static EvolutionSpec read(Section section, List<String> initial) {
        return new EvolutionSpec(
                section.integer("population", 300, 1),
                section.integer("tournament", 25, 1),
                section.number("mutation-probability", 0.95, 0, 1),
                section.number("crossover-probability", 0, 0, 1),
                initial);
    }

    static void write(EvolutionSpec spec, Map<String, Object> keys) {
        keys.put("population", spec.population());
        keys.put("tournament", spec.tournament());
        keys.put("mutation-probability", spec.mutationProbability());
        keys.put("crossover-probability", spec.crossoverProbability());
    }
}
