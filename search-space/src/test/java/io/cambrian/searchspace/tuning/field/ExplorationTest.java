package io.cambrian.searchspace.tuning.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.Fields;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplorationTest {

    /** A user's own: as far out as a number can be. */
    private static final Exploration WILD = (field, setting, random) ->
            setting instanceof Setting.Numeric ? new Setting.Real(random.nextBoolean() ? 1e300 : -1e300) : setting;

    private static List<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (Exploration exploration : List.of(
                FactorStep.USUAL,
                new FactorStep(10, 0.01),
                Resampling.ALWAYS,
                new Resampling(0.25, FactorStep.USUAL),
                new GaussianStep(0.1),
                new GaussianStep(1),
                WILD)) {
            Fields.all().forEach(field -> pairs.add(Arguments.of(field, exploration)));
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tenThousandChangesStayWithinBounds(Field field, Exploration exploration) {
        TuningSpace space = new TuningSpace(List.of(field), List.of(), exploration);
        RandomGenerator random = new SearchSeed(1).generator();
        HyperParameters member = space.sample(random);
        for (int i = 0; i < 10_000; i++) {
            member = space.mutate(member, random);
            assertEquals(
                    Optional.empty(),
                    field.objection(member.setting(field.name()).orElseThrow()));
        }
    }

    @Test
    void factorsAreAppliedToTheValueItself() {
        Set<Double> found = values(Fields.LOG, new Setting.Real(0.01), FactorStep.USUAL);
        assertEquals(Set.of(0.01 * 1.2, 0.01 * 0.8), found);
        assertEquals(
                Set.of(0.99 * 0.8 < 0.9 ? 0.9 : 0.99 * 0.8, 0.9999),
                values(Fields.LOGIT, new Setting.Real(0.99), FactorStep.USUAL));
        assertEquals(Set.of(0.0), values(Fields.LINEAR, new Setting.Real(0), FactorStep.USUAL));
        assertEquals(Set.of(-0.4 * 1.2, -0.4 * 0.8), values(Fields.LINEAR, new Setting.Real(-0.4), FactorStep.USUAL));
    }

    @Test
    void wholeNumbersMove() {
        for (long value = 2; value < 10; value++) {
            long start = value;
            Set<Double> found = values(Fields.EPOCHS, new Setting.Whole(value), FactorStep.USUAL);
            assertTrue(found.stream().allMatch(each -> each != start), found::toString);
            assertEquals(2, found.size());
        }
        assertEquals(Set.of(1.0, 2.0), values(Fields.EPOCHS, new Setting.Whole(1), FactorStep.USUAL));
        assertEquals(Set.of(120.0, 80.0), values(Fields.STEPS, new Setting.Whole(100), FactorStep.USUAL));
    }

    @Test
    void neighboursAreEquallyLikely() {
        assertEquals(Set.of(32.0, 128.0), values(Fields.BATCH, new Setting.Whole(64), FactorStep.USUAL));
        assertEquals(Set.of(16.0, 32.0), values(Fields.BATCH, new Setting.Whole(16), FactorStep.USUAL));
        RandomGenerator random = new SearchSeed(3).generator();
        int up = 0;
        for (int i = 0; i < 10_000; i++) {
            up += Fields.BATCH.neighbour(new Setting.Whole(32), random).equals(new Setting.Whole(64)) ? 1 : 0;
        }
        // four standard errors
        assertEquals(5000, up, 200);
    }

    @Test
    void categoriesAreDrawnAnew() {
        Map<Setting, Integer> found = new HashMap<>();
        RandomGenerator random = new SearchSeed(4).generator();
        for (int i = 0; i < 9_000; i++) {
            found.merge(FactorStep.USUAL.explore(Fields.OPTIMISER, new Setting.Word("sgd"), random), 1, Integer::sum);
        }
        assertEquals(3, found.size());
        found.values().forEach(each -> assertEquals(3000, each, 180));
    }

    @Test
    void aNormalStepHasItsDeviationOnTheEdge() {
        FloatField field = new FloatField("a", 1e-9, 1, Scale.LOG);
        Setting start = field.decode(0.5);
        RandomGenerator random = new SearchSeed(5).generator();
        double squares = 0;
        for (int i = 0; i < 10_000; i++) {
            double step = field.encode(new GaussianStep(0.05).explore(field, start, random)) - 0.5;
            squares += step * step;
        }
        assertEquals(0.0025, squares / 10_000, 4 * 0.0025 * Math.sqrt(2.0 / 10_000));
    }

    @Test
    void drawingAnewHasItsChance() {
        Resampling sometimes = new Resampling(0.25, (field, setting, random) -> setting);
        RandomGenerator random = new SearchSeed(6).generator();
        Setting start = new Setting.Real(0.01);
        int drawn = 0;
        for (int i = 0; i < 10_000; i++) {
            drawn += sometimes.explore(Fields.LOG, start, random).equals(start) ? 0 : 1;
        }
        assertEquals(2500, drawn, 4 * Math.sqrt(10_000 * 0.25 * 0.75));
        assertNotEquals(start, Resampling.ALWAYS.explore(Fields.LOG, start, random));
    }

    @Test
    void impossibleStepsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FactorStep(0.9, 0.8));
        assertThrows(IllegalArgumentException.class, () -> new FactorStep(1.2, 1));
        assertThrows(IllegalArgumentException.class, () -> new GaussianStep(0));
        assertThrows(IllegalArgumentException.class, () -> new Resampling(1.5, FactorStep.USUAL));
    }

    private static Set<Double> values(Field field, Setting start, Exploration exploration) {
        RandomGenerator random = new SearchSeed(2).generator();
        Set<Double> found = new TreeSet<>();
        for (int i = 0; i < 100; i++) {
            found.add(((Setting.Numeric) exploration.explore(field, start, random)).number());
        }
        return found;
    }
}
