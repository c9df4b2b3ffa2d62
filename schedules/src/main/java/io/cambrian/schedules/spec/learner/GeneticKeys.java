package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.jenetics.Alteration;
import io.cambrian.metalearners.jenetics.GeneticSettings;
import io.cambrian.metalearners.jenetics.Nsga2Settings;
import io.cambrian.metalearners.jenetics.Selection;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.List;
import java.util.Map;

/** The keys under {@code meta-learner} of genetic search and of NSGA-II; reading and writing are inverse. */
final class GeneticKeys {

    private static final int POPULATION = 40;

    /** What every space can do. */
    private static final List<Alteration> ALTERATIONS =
            List.of(new Alteration.SpaceCross(0.2), new Alteration.SpaceMutate(0.9));

    private GeneticKeys() {}

    static GeneticSpec genetic(Section section, List<String> initial) {
        int population = section.integer("population", POPULATION, 2);
        GeneticSettings usual = GeneticSettings.of(population, ALTERATIONS);
        double offspring = section.number("offspring-fraction", usual.offspringFraction(), Double.MIN_NORMAL, 1);
        int elites = section.integer("elites", usual.elites(), 0);
        Selection survivors = SelectionKeys.read(section.section("survivors"));
        Selection parents = SelectionKeys.read(section.section("parents"));
        List<Alteration> alterations = alterations(section);
        return new GeneticSpec(
                section.made(() -> new GeneticSettings(population, offspring, elites, survivors, parents, alterations)),
                initial);
    }

    static Nsga2Spec nsga2(Section section, List<String> initial) {
        int population = section.integer("population", POPULATION, 2);
        List<Goal> goals = section.constants("objectives", List.of(Goal.SCORE, Goal.SIZE), Goal.values());
        return new Nsga2Spec(new Nsga2Settings(population, alterations(section)), goals, initial);
    }

    static void write(GeneticSpec spec, Map<String, Object> keys) {
        GeneticSettings settings = spec.settings();
        keys.put("population", settings.populationSize());
        keys.put("offspring-fraction", settings.offspringFraction());
        keys.put("elites", settings.elites());
        keys.put("survivors", SelectionKeys.write(settings.survivors()));
        keys.put("parents", SelectionKeys.write(settings.parents()));
        writeAlterations(settings.alterations(), keys);
    }

    static void write(Nsga2Spec spec, Map<String, Object> keys) {
        keys.put("population", spec.settings().populationSize());
        keys.put("objectives", spec.goals().stream().map(Words::of).toList());
        writeAlterations(spec.settings().alterations(), keys);
    }

    private static List<Alteration> alterations(Section section) {
        return section.has("alterations")
                ? section.sections("alterations").stream()
                        .map(AlterationKeys::read)
                        .toList()
                : ALTERATIONS;
    }

    private static void writeAlterations(List<Alteration> alterations, Map<String, Object> keys) {
        keys.put("alterations", alterations.stream().map(AlterationKeys::write).toList());
    }
}
