package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.jenetics.Alteration;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The keys of one step of a chain of alterations: {@code kind}, {@code probability} and what that kind leaves to choose; reading
 * and writing are inverse.
 */
final class AlterationKeys {

    private static final double ANY = Double.MAX_VALUE;

    /** Makes an alteration of its probability and its other keys. */
    private interface Reader {
        Alteration read(double probability, Section keys);
    }

    private static final Map<String, Reader> READERS = readers();

    private AlterationKeys() {}

    static Alteration read(Section section) {
        try (section) {
            String kind = section.choice("kind", List.copyOf(READERS.keySet()));
            double probability = section.number("probability", 0, 1);
            Reader reader = Objects.requireNonNull(READERS.get(kind));
            return section.made(() -> reader.read(probability, section));
        }
    }

    /** Numbers that a key leaves open are those of the library, except the deviation, which is a tenth of the cube. */
    private static Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("space-mutate", (chance, keys) -> new Alteration.SpaceMutate(chance));
        readers.put("space-cross", (chance, keys) -> new Alteration.SpaceCross(chance));
        readers.put("mutator", (chance, keys) -> new Alteration.Mutator(chance));
        readers.put(
                "gaussian-mutator",
                (chance, keys) -> new Alteration.GaussianMutator(chance, keys.positive("deviation", 0.1)));
        readers.put("swap-mutator", (chance, keys) -> new Alteration.SwapMutator(chance));
        readers.put("mean-crossover", (chance, keys) -> new Alteration.MeanCrossover(chance));
        readers.put(
                "line-crossover",
                (chance, keys) -> new Alteration.LineCrossover(chance, keys.number("extension", 0, 0, ANY)));
        readers.put(
                "intermediate-crossover",
                (chance, keys) -> new Alteration.IntermediateCrossover(chance, keys.number("extension", 0, 0, ANY)));
        readers.put(
                "simulated-binary-crossover",
                (chance, keys) ->
                        new Alteration.SimulatedBinaryCrossover(chance, keys.number("contiguity", 2.5, 0, ANY)));
        readers.put(
                "uniform-crossover",
                (chance, keys) -> new Alteration.UniformCrossover(chance, keys.number("swap-probability", 0.2, 0, 1)));
        readers.put("single-point-crossover", (chance, keys) -> new Alteration.SinglePointCrossover(chance));
        readers.put(
                "multi-point-crossover",
                (chance, keys) -> new Alteration.MultiPointCrossover(chance, keys.integer("points", 2, 1)));
        return readers;
    }

    static Map<String, Object> write(Alteration alteration) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", alteration.name());
        keys.put("probability", alteration.probability());
        switch (alteration) {
            case Alteration.GaussianMutator mutator -> keys.put("deviation", mutator.deviation());
            case Alteration.LineCrossover crossover -> keys.put("extension", crossover.extension());
            case Alteration.IntermediateCrossover crossover -> keys.put("extension", crossover.extension());
            case Alteration.SimulatedBinaryCrossover crossover -> keys.put("contiguity", crossover.contiguity());
            case Alteration.UniformCrossover crossover -> keys.put("swap-probability", crossover.swapProbability());
            case Alteration.MultiPointCrossover crossover -> keys.put("points", crossover.points());
            case Alteration.Mutator none -> {}
            case Alteration.SwapMutator none -> {}
            case Alteration.MeanCrossover none -> {}
            case Alteration.SinglePointCrossover none -> {}
            case Alteration.SpaceMutate none -> {}
            case Alteration.SpaceCross none -> {}
        }
        return keys;
    }
}
