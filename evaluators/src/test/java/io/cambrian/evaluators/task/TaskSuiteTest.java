package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskSuiteTest {

    @Test
    void everyMemberIsATaskForLearnersOfNumberedActions() {
        for (TaskSuite suite : TaskSuite.all()) {
            Stream.concat(suite.metaTrain().stream(), suite.metaTest().stream())
                    .map(TaskCatalogue.standard()::byName)
                    .forEach(task -> assertTrue(task.actions() > 1, task.name()));
        }
    }

    @Test
    void theFiveSuitesThatAreNamed() {
        assertEquals(
                List.of("classic", "minatar", "grid", "minigrid", "bandit"),
                TaskSuite.all().stream().map(TaskSuite::name).toList());
    }

    @Test
    void aTaskOnBothSidesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TaskSuite("x", List.of("a", "b"), List.of("b")));
    }

    @Test
    void membersAreFoundByTheirSide() {
        assertEquals(List.of("MinAtar-Breakout", "MinAtar-Asterix"), TaskSuite.members("minatar/train"));
        UnknownTaskException refused =
                assertThrows(UnknownTaskException.class, () -> TaskSuite.members("minatar/tests"));
        assertTrue(refused.getMessage().contains("'minatar/test'"), refused::getMessage);
    }
}
