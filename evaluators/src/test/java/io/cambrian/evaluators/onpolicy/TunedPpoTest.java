package io.cambrian.evaluators.onpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class TunedPpoTest {

    @Test
    void everyTaskIsInTheCatalogueOnceAndSolvedAboveRandomPlay() {
        List<String> tasks = TunedPpo.all().stream().map(TunedPpo::task).toList();
        assertEquals(tasks.stream().distinct().toList(), tasks);
        for (TunedPpo tuned : TunedPpo.all()) {
            Task task = TaskCatalogue.standard().byName(tuned.task());
            assertTrue(tuned.solvedAt() > task.scores().random(), tuned.task());
            assertEquals(tuned, TunedPpo.of(tuned.task()).orElseThrow());
        }
        assertFalse(TunedPpo.of("Snake-6x6").isPresent());
    }
}
