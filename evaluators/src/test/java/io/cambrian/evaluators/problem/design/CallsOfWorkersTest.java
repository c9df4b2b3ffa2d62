package io.cambrian.evaluators.problem.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.design.worker.MisusedCallException;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallsOfWorkersTest {

    private final CallsOfWorkers calls = new CallsOfWorkers(EchoingWorkers.problems());

    @BeforeEach
    void begin() {
        calls.begin(new SearchSeed(1), 0);
    }

    private String ask(String request, String... seen) {
        return calls.ask(request, "generic", List.of(seen));
    }

    @Test
    void answersAreNamedInTheOrderInWhichTheyOccur() {
        assertEquals("a1", ask("solve"));
        assertEquals("a2", ask("solve"));
        assertEquals("a1", ask("merge a1 a2"));
        assertEquals(1, calls.score("a1"));
        assertEquals(0, calls.score("a2"));
        assertEquals("yes", ask("verify a1"));
        assertEquals("no", ask("verify a2"));
        assertEquals("t1", ask("plan", "refused a1", "part 0"));
        assertEquals("t2", ask("use calculator", "plan t1"));
        assertEquals("2", ask("choose 3"));
        calls.begin(new SearchSeed(1), 1);
        assertThrows(MisusedCallException.class, () -> calls.score("a1"), "names last for one problem");
    }

    @Test
    void freeRequestsCostNothingAndOthersOneCall() {
        ask("solve");
        ask("remember a1");
        assertEquals("0.5", ask("examples a1"));
        ask("retrieve 2");
        assertEquals(9, calls.left());
        ask("verify a1");
        assertEquals(2, calls.calls());
        assertEquals(1, calls.verifierCalls());
    }

    @Test
    void withoutACallLeftTheReplyIsEmpty() {
        for (int i = 0; i < 10; i++) {
            ask("solve");
        }
        assertEquals("", ask("solve"));
        assertEquals("", ask("verify a1"));
        assertEquals(10, calls.calls());
        assertEquals(0, calls.score(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' ' | generic | there is no request",
                "sovle | generic | did you mean 'solve'",
                "judge a1 | generic | do not serve 'judge'",
                "verify a7 | generic | there are a1 to a1",
                "verify | generic | nothing follows",
                "choose 1 | generic | at least 2",
                "use hammer | generic | calculator",
                "solve | expert-9 | there is no role",
                "solve | generic model 2 | there are 2",
                "solve | generic model | pairs",
                "solve | generic warmth 1 | temperature"
            })
    void whatDoesNotExistIsTold(String request, String worker, String told) {
        ask("solve");
        MisusedCallException misuse =
                assertThrows(MisusedCallException.class, () -> calls.ask(request, worker, List.of()));
        assertTrue(String.valueOf(misuse.getMessage()).contains(told), misuse.getMessage());
    }

    @Test
    void workersHaveSettings() {
        assertEquals("a1", calls.ask("solve", "expert-1 temperature 0.8 model 1 prompt 2", List.of()));
    }

    @Test
    void unknownNotesAreTold() {
        assertThrows(MisusedCallException.class, () -> ask("solve", "rumour a1"));
        assertThrows(MisusedCallException.class, () -> ask("solve", "plan t1"));
    }
}
