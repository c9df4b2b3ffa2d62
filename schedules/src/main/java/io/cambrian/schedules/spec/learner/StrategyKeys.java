package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.strategy.CmaEs;
import io.cambrian.metalearners.strategy.Decay;
import io.cambrian.metalearners.strategy.EvolutionStrategy;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.Pgpe;
import io.cambrian.metalearners.strategy.SelfAdaptiveEs;
import io.cambrian.metalearners.strategy.SeparableCmaEs;
import io.cambrian.metalearners.strategy.SeparableNes;
import io.cambrian.metalearners.strategy.Shaping;
import io.cambrian.metalearners.strategy.search.LifetimeRange;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.List;
import java.util.Map;

/** The keys under {@code meta-learner} of evolution strategies. */
final class StrategyKeys {

    private static final String OPEN_ES = "open-es";
    private static final String PGPE = "pgpe";
    private static final String SEPARABLE_NES = "separable-nes";
    private static final String CMA_ES = "cma-es";
    private static final String SEPARABLE_CMA_ES = "separable-cma-es";
    private static final String SELF_ADAPTIVE_ES = "self-adaptive-es";

    /** The words under {@code kind} that ask for a strategy. */
    static final List<String> KINDS = List.of(OPEN_ES, PGPE, SEPARABLE_NES, CMA_ES, SEPARABLE_CMA_ES, SELF_ADAPTIVE_ES);

    private static final double SIGMA = 0.04;
    private static final int POPULATION = 32;

    private StrategyKeys() {}

    static StrategySpec read(String kind, Section section, List<String> initial) {
        StrategySpec.Trials trials =
                section.constant("trials", StrategySpec.Trials.SHARED, StrategySpec.Trials.values());
        EvolutionStrategy<?> strategy = section.made(() -> strategy(kind, section, trials));
        boolean comparesInPairs = strategy instanceof OpenEs openEs && openEs.shaping() == Shaping.PAIR_RANK;
        if (trials == StrategySpec.Trials.PAIRS && !comparesInPairs) {
            throw section.refused(
                    "trials",
                    "pairs meet different tasks and lifetimes, and only 'open-es' with 'shaping: pair-rank' compares a"
                            + " point with nothing but its own mirror image");
        }
        if (trials != StrategySpec.Trials.PAIRS && section.has("lifetimes")) {
            throw section.refused(
                    "lifetimes",
                    "lifetimes are drawn for pairs, so that mirror images meet the same; add 'trials: pairs'");
        }
        return new StrategySpec(
                strategy,
                trials,
                lifetimes(section),
                section.integer("mean-every", 10, 1),
                section.flag("permuted-fitness", false),
                initial);
    }

    static void write(StrategySpec spec, Map<String, Object> keys) {
        keys.put("population", spec.strategy().population());
        switch (spec.strategy()) {
            case OpenEs openEs -> {
                write("sigma", openEs.sigma(), keys);
                write("learning-rate", openEs.rate(), keys);
                keys.put("shaping", Words.of(openEs.shaping()));
            }
            case Pgpe pgpe -> {
                keys.put("sigma", pgpe.deviation());
                keys.put("learning-rate", pgpe.meanRate());
                keys.put("sigma-learning-rate", pgpe.deviationRate());
                keys.put("shaping", Words.of(pgpe.shaping()));
            }
            case SeparableNes nes -> {
                keys.put("sigma", nes.deviation());
                keys.put("learning-rate", nes.meanRate());
            }
            case CmaEs cma -> keys.put("sigma", cma.stepSize());
            case SeparableCmaEs cma -> keys.put("sigma", cma.stepSize());
            case SelfAdaptiveEs adaptive -> {
                keys.put("parents", adaptive.parents());
                keys.put("sigma", adaptive.deviation());
                keys.put("sigma-learning-rate", adaptive.learningRate());
                keys.put("sigma-floor", adaptive.least());
                keys.put("sigma-ceiling", adaptive.greatest());
            }
        }
        keys.put("trials", Words.of(spec.trials()));
        if (spec.trials() == StrategySpec.Trials.PAIRS) {
            keys.put(
                    "lifetimes",
                    List.of(spec.lifetimes().shortest(), spec.lifetimes().longest()));
        }
        keys.put("mean-every", spec.meanEvery());
        keys.put("permuted-fitness", spec.permutedFitness());
    }

    private static EvolutionStrategy<?> strategy(String kind, Section section, StrategySpec.Trials trials) {
        int population = section.integer("population", POPULATION, 1);
        return switch (kind) {
            case OPEN_ES ->
                new OpenEs(
                        population,
                        shaping(
                                section,
                                trials == StrategySpec.Trials.PAIRS ? Shaping.PAIR_RANK : Shaping.CENTRED_RANKS),
                        decay(section, "sigma", SIGMA, 0.01),
                        decay(section, "learning-rate", 0.01, 0.001));
            case PGPE ->
                new Pgpe(
                        population,
                        shaping(section, Shaping.CENTRED_RANKS),
                        section.positive("sigma", SIGMA),
                        section.positive("learning-rate", 0.2),
                        section.positive("sigma-learning-rate", 0.1));
            case SEPARABLE_NES ->
                new SeparableNes(population, section.positive("sigma", SIGMA), section.positive("learning-rate", 1));
            case CMA_ES -> new CmaEs(population, section.positive("sigma", SIGMA));
            case SELF_ADAPTIVE_ES -> selfAdaptive(population, section);
            default -> new SeparableCmaEs(population, section.positive("sigma", SIGMA));
        };
    }

    private static SelfAdaptiveEs selfAdaptive(int population, Section section) {
        SelfAdaptiveEs usual = SelfAdaptiveEs.SMALL;
        double sigma = section.positive("sigma", usual.deviation());
        return new SelfAdaptiveEs(
                section.integer("parents", Math.max(1, population / 4), 1),
                population,
                sigma,
                section.positive("sigma-learning-rate", usual.learningRate()),
                section.positive("sigma-floor", Math.min(sigma, usual.least())),
                section.positive("sigma-ceiling", Math.max(sigma, usual.greatest())));
    }

    private static Shaping shaping(Section section, Shaping byDefault) {
        return section.constant("shaping", byDefault, Shaping.values());
    }

    private static Decay decay(Section section, String key, double start, double floor) {
        double first = section.positive(key, start);
        return new Decay(
                first,
                section.number(key + "-decay", 0.999, 0, 1),
                section.number(key + "-floor", Math.min(first, floor), 0, first));
    }

    private static void write(String key, Decay decay, Map<String, Object> keys) {
        keys.put(key, decay.start());
        keys.put(key + "-decay", decay.factor());
        keys.put(key + "-floor", decay.floor());
    }

    private static LifetimeRange lifetimes(Section section) {
        List<Double> shares = section.numbers("lifetimes", List.of(1.0, 1.0), 0, 1);
        if (shares.size() != 2) {
            throw section.refused("lifetimes", "lifetimes are two shares of a stage, the shortest and the longest");
        }
        return section.made(() -> new LifetimeRange(shares.getFirst(), shares.getLast()));
    }
}
