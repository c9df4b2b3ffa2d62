package io.cambrian.evaluators.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class TunedTd3Test {

    @Test
    void everyTaskIsInTheCatalogueOnceAndSolvedAboveRandomPlay() {
        List<String> tasks = TunedTd3.all().stream().map(TunedTd3::task).toList();
        assertEquals(tasks.stream().distinct().toList(), tasks);
        for (TunedTd3 tuned : TunedTd3.all()) {
            Task task = TaskCatalogue.standard().byName(tuned.task());
            assertTrue(tuned.solvedAt() > task.scores().random(), tuned.task());
            assertEquals(tuned, TunedTd3.of(tuned.task()).orElseThrow());
        }
        assertFalse(TunedTd3.of("CartPole-v1").isPresent());
    }
}
