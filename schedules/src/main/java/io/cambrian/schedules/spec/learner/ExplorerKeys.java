package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.population.EachSetting;
import io.cambrian.metalearners.population.Explorer;
import io.cambrian.metalearners.population.PopulationBandit;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import io.cambrian.searchspace.tuning.field.FactorStep;
import io.cambrian.searchspace.tuning.field.Resampling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys under {@code meta-learner.explore}: how settings are changed; reading and writing are inverse. */
final class ExplorerKeys {

    private static final String PERTURB = "perturb";
    private static final String PB2 = "pb2";
    private static final double ANY = Double.MAX_VALUE;
    private static final double USUAL_CHANCE = 0.25;

    private ExplorerKeys() {}

    static Explorer read(Section section) {
        try (section) {
            String kind = section.choice("kind", PERTURB, List.of(PERTURB, PB2, Words.NONE));
            return switch (kind) {
                case PERTURB -> each(section);
                case PB2 -> new PopulationBandit(each(section));
                default -> Explorer.NONE;
            };
        }
    }

    private static EachSetting each(Section section) {
        FactorStep usual = FactorStep.USUAL;
        List<Double> factors = section.numbers("factors", List.of(usual.up(), usual.down()), Double.MIN_NORMAL, ANY);
        if (factors.size() != 2) {
            throw section.refused("factors", "it is a list of two factors, such as [1.2, 0.8]");
        }
        double chance = section.number("resample-probability", USUAL_CHANCE, 0, 1);
        return section.made(
                () -> new EachSetting(new Resampling(chance, new FactorStep(factors.get(0), factors.get(1)))));
    }

    static Map<String, Object> write(Explorer explorer) {
        Map<String, Object> keys = new LinkedHashMap<>();
        if (explorer instanceof PopulationBandit bandit) {
            keys.put("kind", PB2);
            writeEach(bandit.otherwise(), keys);
        } else if (explorer instanceof EachSetting) {
            keys.put("kind", PERTURB);
            writeEach(explorer, keys);
        } else {
            keys.put("kind", Words.NONE);
        }
        return keys;
    }

    private static void writeEach(Explorer explorer, Map<String, Object> keys) {
        if (explorer instanceof EachSetting each
                && each.exploration() instanceof Resampling resampling
                && resampling.otherwise() instanceof FactorStep step) {
            keys.put("factors", List.of(step.up(), step.down()));
            keys.put("resample-probability", resampling.chance());
        }
    }
}
