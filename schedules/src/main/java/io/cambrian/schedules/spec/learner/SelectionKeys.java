package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.jenetics.Selection;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The keys of a selection: {@code kind} and what that kind leaves to choose; reading and writing are inverse. */
final class SelectionKeys {

    private static final String TOURNAMENT = "tournament";
    private static final double ANY = Double.MAX_VALUE;

    private static final Map<String, Function<Section, Selection>> READERS = readers();

    private SelectionKeys() {}

    /** A tournament of 3, if the section is empty. */
    static Selection read(Section section) {
        try (section) {
            String kind = section.choice("kind", TOURNAMENT, List.copyOf(READERS.keySet()));
            Function<Section, Selection> reader = Objects.requireNonNull(READERS.get(kind));
            return section.made(() -> reader.apply(section));
        }
    }

    /** Numbers that a key leaves open are those of the library. */
    private static Map<String, Function<Section, Selection>> readers() {
        Map<String, Function<Section, Selection>> readers = new LinkedHashMap<>();
        readers.put(TOURNAMENT, keys -> new Selection.Tournament(keys.integer("size", 3, 2)));
        readers.put("truncation", keys -> new Selection.Truncation(keys.integer("best", 10, 1)));
        readers.put("roulette-wheel", keys -> new Selection.RouletteWheel());
        readers.put("stochastic-universal", keys -> new Selection.StochasticUniversal());
        readers.put("linear-rank", keys -> new Selection.LinearRank(keys.number("worst", 0.5, 0, 1)));
        readers.put("exponential-rank", keys -> new Selection.ExponentialRank(keys.number("factor", 0.975, 0, 1)));
        readers.put("boltzmann", keys -> new Selection.Boltzmann(keys.number("pressure", 4, -ANY, ANY)));
        readers.put("elite", keys -> new Selection.Elite(keys.integer("count", 1, 1), read(keys.section("others"))));
        readers.put("monte-carlo", keys -> new Selection.MonteCarlo());
        return readers;
    }

    static Map<String, Object> write(Selection selection) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", selection.name());
        switch (selection) {
            case Selection.Tournament tournament -> keys.put("size", tournament.size());
            case Selection.Truncation truncation -> keys.put("best", truncation.best());
            case Selection.RouletteWheel none -> {}
            case Selection.StochasticUniversal none -> {}
            case Selection.LinearRank rank -> keys.put("worst", rank.worst());
            case Selection.ExponentialRank rank -> keys.put("factor", rank.factor());
            case Selection.Boltzmann boltzmann -> keys.put("pressure", boltzmann.pressure());
            case Selection.Elite elite -> {
                keys.put("count", elite.count());
                keys.put("others", write(elite.others()));
            }
            case Selection.MonteCarlo none -> {}
        }
        return keys;
    }
}
