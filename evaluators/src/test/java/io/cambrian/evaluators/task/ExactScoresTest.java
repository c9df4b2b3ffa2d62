package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.bandit.BetaBernoulliOptimum;
import io.cambrian.evaluators.environment.grid.GridLevel;
import io.cambrian.evaluators.environment.grid.GridOptimum;
import io.cambrian.evaluators.environment.grid.HandMadeLevel;
import io.cambrian.evaluators.environment.grid.Placement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExactScoresTest {

    private static final int SMALL_LEVELS = 32;

    @Test
    void theTableHoldsWhatDynamicProgrammingGives() {
        levels().forEach((task, level) -> {
            GridOptimum optimum = GridOptimum.of(level);
            ScoreRange scores = ExactScores.of(task)
                    .orElseThrow(() -> new AssertionError(task + "\t" + optimum.randomReturn() + "\t"
                            + optimum.bestReturn() + " is not in the table"));
            assertEquals(optimum.randomReturn(), scores.random(), 1e-12, task);
            assertEquals(optimum.bestReturn(), scores.reference(), 1e-12, task);
        });
    }

    @Test
    void theTwoArmedBanditHoldsWhatTheBestLearnerGets() {
        ScoreRange scores = ExactScores.of("BernoulliBandit-2").orElseThrow();
        assertEquals(10, scores.random());
        assertEquals(new BetaBernoulliOptimum(20, 1, 1).expectedReturn(), scores.reference(), 1e-12);
    }

    @Test
    void everySmallLevelPaysSomething() {
        TaskCatalogue catalogue = TaskCatalogue.standard();
        for (int number = 1; number <= 100; number++) {
            ScoreRange scores = catalogue.byName("GridWorld-small-" + number).scores();
            assertTrue(scores.reference() > 0 && scores.reference() > scores.random() + 0.01, scores::toString);
        }
    }

    private static Map<String, GridLevel> levels() {
        Map<String, GridLevel> levels = new LinkedHashMap<>();
        for (HandMadeLevel made : HandMadeLevel.values()) {
            if (made.placement() == Placement.FIXED) {
                levels.put("GridWorld-" + made, GridTasks.level(made));
            }
        }
        for (int number = 1; number <= SMALL_LEVELS; number++) {
            levels.put("GridWorld-small-" + number, GridTasks.smallLevel(number));
        }
        return levels;
    }
}
