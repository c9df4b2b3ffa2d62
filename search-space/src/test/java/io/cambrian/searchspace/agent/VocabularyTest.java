package io.cambrian.searchspace.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final List<Worker> WORKERS = List.of(Worker.GENERIC);

    @Test
    void refusalsSayWhatWasFound() {
        assertRefused(
                "a vocabulary has 'solve', and workers to call; 'odd' has the nodes [vote], 1 solvers and 1 callers",
                Map.of(NodeKind.VOTE, List.of(List.of(3))),
                WORKERS,
                List.of());
        assertRefused(
                "a vocabulary has 'solve', and workers to call; 'odd' has the nodes [solve], 0 solvers and 1 callers",
                Map.of(NodeKind.SOLVE, List.of(List.of())),
                List.of(),
                List.of());
        assertRefused(
                "a vocabulary has tools if and only if it has 'use-tool'; 'odd' has the tools [clock] without it",
                Map.of(NodeKind.SOLVE, List.of(List.of())),
                WORKERS,
                List.of("clock"));
        assertRefused(
                "a vocabulary has tools if and only if it has 'use-tool'; 'odd' has it and no tools",
                Map.of(NodeKind.SOLVE, List.of(List.of()), NodeKind.USE_TOOL, List.of(List.of())),
                WORKERS,
                List.of());
    }

    private static void assertRefused(
            String message, Map<NodeKind, List<List<Integer>>> nodes, List<Worker> solvers, List<String> tools) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Vocabulary("odd", nodes, solvers, WORKERS, 2, 4, tools))
                        .getMessage());
    }
}
