package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.Policy;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskCatalogueTest {

    private static final int COPIES = 200;
    private static final int MOST_STEPS = 400_000;
    private static final TaskCatalogue CATALOGUE = TaskCatalogue.standard();

    @Test
    void listsEachTaskOnceAndTheFirstFamilyFirst() {
        List<String> names = CATALOGUE.names();
        assertEquals(names.stream().distinct().toList(), names);
        assertEquals("CartPole-v0", names.getFirst());
        assertTrue(names.containsAll(List.of("MountainCar-v0", "Catch", "DeepSea-8", "GridWorld-small-1")));
    }

    @Test
    void everyListedTaskIsFoundByItsNameAndAgreesWithItsEnvironment() {
        for (Task task : CATALOGUE.tasks()) {
            VectorEnvironment environment = CATALOGUE.byName(task.name()).environment(3);
            assertEquals(3, environment.copies());
            assertEquals(task.observationSize(), environment.observationSize());
            assertEquals(task.actionSpace(), environment.actionSpace());
        }
    }

    @Test
    void theVersionsOfCartPoleDifferByTheTimeLimit() {
        assertEquals(200, CATALOGUE.byName("CartPole-v0").horizon());
        assertEquals(500, CATALOGUE.byName("CartPole-v1").horizon());
    }

    @Test
    void deepSeaComesInEverySize() {
        Task task = CATALOGUE.byName("DeepSea-12");
        assertEquals(144, task.observationSize());
        assertEquals(12, task.horizon());
        assertEquals(1, task.normalise(0.99));
    }

    @Test
    void theScaleRunsFromRandomToReferenceAndBeyond() {
        Task task = CATALOGUE.byName("Catch");
        assertEquals(0, task.normalise(-0.6));
        assertEquals(1, task.normalise(1));
        assertEquals(-0.25, task.normalise(-1), 1e-12);
        assertEquals(2, new ScoreRange(-200, -110, "example").normalise(-20), 1e-12);
    }

    @Test
    void aReferenceBelowRandomIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ScoreRange(1, 1, "example"));
        assertThrows(IllegalArgumentException.class, () -> new ScoreRange(Double.NaN, 1, "example"));
        assertThrows(IllegalArgumentException.class, () -> new ScoreRange(0, Double.POSITIVE_INFINITY, "example"));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertTrue(refusal("cartpole_v1").contains("'CartPole-v1'"));
        assertTrue(refusal("Acrobat-v1").contains("'Acrobot-v1'"));
        assertTrue(refusal("DeepSea-500").contains("2 to 100"));
        assertTrue(refusal("DeepSea-0").contains("2 to 100"));
    }

    @Test
    void whereNoNameIsNearAFewAreNamedAndTheCommandThatListsAll() {
        String refusal = refusal("Pong");
        assertTrue(refusal.endsWith("'./cambrian tasks' lists all"), refusal);
        for (String named : List.of("CartPole-v1", "GridWorld-dense", "MinAtar-Breakout")) {
            assertTrue(refusal.contains(named), refusal);
            assertTrue(CATALOGUE.names().contains(named), named);
        }
    }

    /**
     * 4,000 episodes of random play each, fewer of long ones. The catalogue was computed exactly, or measured with at least
     * five times as many, so 5.5 standard errors of this sample are five of the difference: a right catalogue fails for fewer
     * than one seed in 100,000.
     */
    @Test
    void theRandomScoreIsWhatRandomPlayBringsWhereItHasBeenMeasured() {
        Seed seed = new RootSeed(5).selection();
        for (Task task : CATALOGUE.tasks()) {
            if (task.scores().equals(ScoreRange.RAW) || !(task.actionSpace() instanceof ActionSpace.Discrete)) {
                continue;
            }
            CounterRandom random = seed.child("actions").counterRandom(0);
            Policy uniform = (observations, actions) -> Arrays.setAll(actions, copy -> random.nextInt(task.actions()));
            int episodesPerCopy = Math.clamp(MOST_STEPS / COPIES / task.horizon(), 2, 20);
            Episodes episodes =
                    Episodes.play(task.discreteEnvironment(COPIES), uniform, seed.child(task.name()), episodesPerCopy);
            double error = Math.max(
                    standardError(episodes),
                    expectedError(task, episodes.returns().size()));
            double tolerance = 5.5 * error + 1e-6;
            assertEquals(task.scores().random(), episodes.meanReturn(), tolerance, task.name());
        }
    }

    /** From the catalogue's own measurement: where random play hardly ever succeeds, a sample may hold no success at all. */
    private static double expectedError(Task task, int episodes) {
        return MeasuredScores.standard()
                .of(task.name())
                .map(score -> score.randomError() * Math.sqrt((double) score.episodes() / episodes))
                .orElse(0.0);
    }

    private static double standardError(Episodes episodes) {
        double mean = episodes.meanReturn();
        double squares = episodes.returns().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares) / episodes.returns().size();
    }

    private static String refusal(String name) {
        return assertThrows(UnknownTaskException.class, () -> CATALOGUE.byName(name))
                .toString();
    }
}
