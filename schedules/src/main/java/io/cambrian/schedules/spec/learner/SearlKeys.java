package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.Course.Memory;
import io.cambrian.metalearners.searl.OperatorChances;
import io.cambrian.metalearners.searl.SearlSettings;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.trainer.DqnSpec;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys under {@code meta-learner} of SEARL; reading and writing are inverse. */
final class SearlKeys {

    private static final double ANY = Double.MAX_VALUE;

    private SearlKeys() {}

    /** @param space what is searched; decides which learner's published values are usual */
    static SearlSpec read(Section section, List<String> initial, SearchSpaceSpec space) {
        SearlSettings usual = usual(space);
        OperatorChances chances = chances(section.section("operators"), usual.chances());
        return section.made(() -> new SearlSpec(
                new SearlSettings(
                        section.integer("population", usual.population(), 2),
                        section.integer("tournament", usual.tournament(), 1),
                        section.flag("elitism", usual.elitism()),
                        section.flag("mutate-elite", usual.mutatesElite()),
                        chances,
                        section.number("layer-chance", usual.layerChance(), 0, 1),
                        section.integers("units", usual.units(), 1),
                        section.number("train-fraction", usual.trainFraction(), 0, ANY),
                        section.longInteger("least-updates", usual.leastUpdates(), 0),
                        section.longIntegerOrNone("most-updates", usual.mostUpdates(), 0),
                        section.integer("eval-episodes", usual.leastEpisodes(), 1),
                        section.longInteger("eval-steps", usual.leastSteps(), 0),
                        section.constant("memory", usual.memory(), Memory.Whose.values()),
                        section.longInteger("memory-capacity", usual.memoryCapacity(), 1),
                        section.longInteger("total-steps", usual.totalSteps(), 1)),
                section.constant("start", SearlSpec.Beginning.TRAINER, SearlSpec.Beginning.values()),
                initial));
    }

    private static SearlSettings usual(SearchSpaceSpec space) {
        boolean losses = space.usualTrainer().equals(DqnSpec.KIND);
        return losses ? SearlSettings.publishedForDqn() : SearlSettings.published();
    }

    private static OperatorChances chances(Section section, OperatorChances usual) {
        try (section) {
            double none = section.number("none", usual.none(), 0, 1);
            double weights = section.number("weights", usual.weights(), 0, 1);
            double architecture = section.number("architecture", usual.architecture(), 0, 1);
            double activation = section.number("activation", usual.activation(), 0, 1);
            double hyperParameter = section.number("hyper-parameter", usual.hyperParameter(), 0, 1);
            return section.made(() -> new OperatorChances(none, weights, architecture, activation, hyperParameter));
        }
    }

    static void write(SearlSpec spec, Map<String, Object> keys) {
        SearlSettings settings = spec.settings();
        keys.put("population", settings.population());
        keys.put("tournament", settings.tournament());
        keys.put("elitism", settings.elitism());
        keys.put("mutate-elite", settings.mutatesElite());
        keys.put("operators", write(settings.chances()));
        keys.put("layer-chance", settings.layerChance());
        keys.put("units", settings.units());
        keys.put("train-fraction", settings.trainFraction());
        keys.put("least-updates", settings.leastUpdates());
        keys.put(
                "most-updates",
                settings.mostUpdates().isPresent() ? settings.mostUpdates().getAsLong() : Words.NONE);
        keys.put("eval-episodes", settings.leastEpisodes());
        keys.put("eval-steps", settings.leastSteps());
        keys.put("memory", Words.of(settings.memory()));
        keys.put("memory-capacity", settings.memoryCapacity());
        keys.put("total-steps", settings.totalSteps());
        keys.put("start", Words.of(spec.beginning()));
    }

    private static Map<String, Object> write(OperatorChances chances) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("none", chances.none());
        keys.put("weights", chances.weights());
        keys.put("architecture", chances.architecture());
        keys.put("activation", chances.activation());
        keys.put("hyper-parameter", chances.hyperParameter());
        return keys;
    }
}
