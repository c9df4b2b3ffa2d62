package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.population.Inheritance;
import io.cambrian.metalearners.population.Timing;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.List;
import java.util.Map;

/** The keys under {@code meta-learner} of population-based training; reading and writing are inverse. */
final class PopulationKeys {

    private PopulationKeys() {}

    static PopulationSpec read(Section section, List<String> initial) {
        int population = section.integer("population", 16, 2);
        return new PopulationSpec(
                population,
                section.longInteger("interval-steps", 1),
                section.longInteger("burn-in-steps", 0, 0),
                section.constant("timing", Timing.SYNCHRONOUS, Timing.values()),
                ExploitKeys.read(section.section("exploit"), population),
                section.constant("inheritance", Inheritance.WEIGHTS_AND_SETTINGS, Inheritance.values()),
                ExplorerKeys.read(section.section("explore")),
                section.integer("schedules", 1, 1),
                initial);
    }

    static void write(PopulationSpec spec, Map<String, Object> keys) {
        keys.put("population", spec.population());
        keys.put("interval-steps", spec.intervalSteps());
        keys.put("burn-in-steps", spec.burnInSteps());
        keys.put("timing", Words.of(spec.timing()));
        keys.put("exploit", ExploitKeys.write(spec.exploit()));
        keys.put("inheritance", Words.of(spec.inheritance()));
        keys.put("explore", ExplorerKeys.write(spec.explorer()));
        keys.put("schedules", spec.schedules());
    }
}
