package io.cambrian.searchspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> KEYS = List.of("population", "tournament", "mutation-probability", "seed");

    @Test
    void findsTheNameThatWasMeant() {
        assertEquals(Optional.of("population"), NearestName.of("popluation", KEYS));
        assertEquals(Optional.of("mutation-probability"), NearestName.of("mutationProbability", KEYS));
        assertEquals(Optional.of("seed"), NearestName.of("sed", KEYS));
    }

    @Test
    void suggestsNothingFarFetched() {
        assertEquals(Optional.empty(), NearestName.of("learning-rate", KEYS));
        assertEquals(
                "; expected one of mutation-probability, population, seed, tournament",
                NearestName.suggestion("learning-rate", KEYS));
    }

    @Test
    void countsEditsOfNeighboursAsOne() {
        assertEquals(0, NearestName.distance("seed", "seed"));
        assertEquals(1, NearestName.distance("seed", "sede"));
        assertEquals(1, NearestName.distance("seed", "seeds"));
        assertEquals(3, NearestName.distance("kitten", "sitting"));
        assertEquals(4, NearestName.distance("", "seed"));
    }

    @Test
    void tiesAreBrokenByAlphabetWhateverTheOrder() {
        assertEquals(Optional.of("cart"), NearestName.of("carp", List.of("cart", "harp")));
        assertEquals(Optional.of("cart"), NearestName.of("carp", List.of("harp", "cart")));
    }
}
