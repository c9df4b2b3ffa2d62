package io.cambrian.evaluators.problem.design.step;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.NoAnswerException;
import io.cambrian.evaluators.problem.design.ScriptedWorkers;
import io.cambrian.evaluators.problem.design.Trace;
import io.cambrian.evaluators.problem.design.worker.Abilities;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.AgentDesignFormat;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.NodeKind;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nodes on scripted workers: which calls are made, what they are told, and what is answered when calls run out. */
class InterpreterTest {

    private static final Seed SEED = new RootSeed(1).search();

    /**
     * Designs are written without quotes; answers are given in the order of solving, verdicts in the order of verifying (y or n).
     * The log has s for solving, v for verifying, c, j, p, d and m for choosing, judging, planning, splitting and merging; what a
     * caller sees follows in brackets.
     */
    @ParameterizedTest
    @CsvSource({
        "{node:vote; samples:3; of:{node:solve}}, 4 7 7, -, 15, 7, s s s",
        "{node:vote; samples:3; of:{node:solve}}, 4 7 9, -, 15, 4, s s s",
        "{node:vote; samples:3; of:{node:solve}}, 4 7 7, -, 1, 4, s",
        "{node:filter; samples:3; of:{node:solve}}, 4 7 9, nny, 15, 9, s v4 s v7 s v9",
        "{node:filter; samples:3; of:{node:solve}}, 4 7 7, nnn, 15, 7, s v4 s v7 s v7",
        "{node:filter; samples:3; of:{node:solve}}, 4 7 7, nn, 3, 4, s v4 s",
        "{node:weighted-vote; samples:3; weight:3; of:{node:solve}}, 7 7 4, nny, 15, 4, s v7 s v7 s v4",
        "{node:refine; rounds:2; of:{node:solve}}, 4 7 9, nn, 15, 9, s v4 s[REFUSED 4] v7[REFUSED 4] s[REFUSED 4 REFUSED 7]",
        "{node:refine; rounds:2; of:{node:solve}}, 4 7 9, ny, 15, 7, s v4 s[REFUSED 4] v7[REFUSED 4]",
        "{node:refine; rounds:2; of:{node:solve}}, 4 7 9, nn, 4, 7, s v4 s[REFUSED 4] v7[REFUSED 4]",
        "{node:refine; rounds:2; of:{node:vote;samples:3;of:{node:solve}}}, 4 4 4 7 7, n, 6, 7, s s s v4 s[REFUSED 4] s[REFUSED 4]",
        "{node:early-stop; first:2; samples:5; of:{node:solve}}, 4 4, -, 15, 4, s s",
        "{node:early-stop; first:2; samples:4; of:{node:solve}}, 4 7 7 9, -, 15, 7, s s s s",
        "{node:switch; tries:2; first:{node:solve}; otherwise:{node:solve}}, 4 7 9, -, 15, 9, s s s",
        "{node:switch; tries:2; first:{node:solve}; otherwise:{node:solve}}, 4 4, -, 15, 4, s s",
        "{node:switch; tries:2; first:{node:solve}; otherwise:{node:solve}}, 4 7, -, 2, 4, s s",
        "{node:route; members:[{node:solve};{node:vote;samples:1;of:{node:solve}}]}, 4, -, 15, 4, c2 s",
        "{node:route; members:[{node:solve};{node:solve}]}, 4, -, 1, -1, c2",
        "{node:cascade; samples:2; members:[{node:solve};{node:solve}]}, 4 4, -, 15, 4, s s",
        "{node:cascade; samples:2; members:[{node:solve};{node:solve}]}, 4 7 9 9, -, 15, 9, s s s s",
        "{node:cascade; samples:3; members:[{node:solve};{node:solve}]}, 4 7 9 2 2 3, -, 15, 2, s s s s s s",
        "{node:debate; rounds:2; members:[{node:solve};{node:solve}]}, 4 7 9 2, -, 15, 2, s s s[ANSWER 4 ANSWER 7] s[ANSWER 4 ANSWER 7] j9+2",
        "{node:debate; rounds:2; members:[{node:solve};{node:solve}]}, 4 7 9, -, 3, 9, s s s[ANSWER 4 ANSWER 7]",
        "{node:plan; turns:2; of:{node:solve}}, 4 7, -, 15, 7, p s[PLAN 0] p[ANSWER 4] s[ANSWER 4 PLAN 1]",
        "{node:plan; turns:2; of:{node:solve}}, 4 7, -, 3, 4, p s[PLAN 0] p[ANSWER 4]",
        "{node:decompose; parts:2; of:{node:solve}}, 4 7, -, 15, 11, d s[PART 0] s[PART 1] m4+7",
        "{node:decompose; parts:2; of:{node:solve}}, 4 7, -, 2, 4, d s[PART 0]",
        "{node:run-examples; tries:3; of:{node:solve}}, 4 7 9, -, 15, 9, s s[FAILED 4] s[FAILED 4 FAILED 7]",
        "{node:run-examples; tries:5; of:{node:solve}}, 4 10 9, -, 15, 10, s s[FAILED 4]",
        "{node:use-tool; tool:clock; of:{node:solve}}, 4, -, 15, 4, s[TOOL_RESULT 5]",
        "{node:retrieve; examples:2; of:{node:remember; of:{node:solve}}}, 4, y, 15, 4, s[MEMORY 0] v4[MEMORY 0] r4",
        "{node:tree-search; expansions:3; members:[{node:solve}]}, 4 7 9, nny, 15, 9, s v4 s v7 s[ANSWER 4] v9",
        "{node:dag; critic:true; vertices:[{of:{node:solve};sees:[]};{of:{node:solve};sees:[0]}]}, 4 7, y, 15, 7, s v4 s[ACCEPTED 4]",
        "{node:dag; vertices:[{of:{node:solve};sees:[]};{of:{node:solve};sees:[0]}]}, 4 7, -, 1, 4, s",
        "{node:vote; samples:2; of:{node:budget; calls:2; of:{node:vote;samples:3;of:{node:solve}}}}, 4 7 9 9, -, 15, 4, s s s s",
    })
    void nodesCallAsTheySay(String design, String answers, String verdicts, int calls, int expected, String log) {
        ScriptedWorkers workers = new ScriptedWorkers(answers, verdicts);
        Interpreter interpreter = new Interpreter(design(design), workers, calls);
        assertEquals(expected, interpreter.answer(SEED, 0));
        assertEquals(log, String.join(" ", workers.log()));
        assertEquals(
                workers.log().stream().filter(entry -> !entry.startsWith("r")).count(), interpreter.calls());
        assertEquals(
                workers.log().stream().filter(entry -> entry.startsWith("v")).count(), interpreter.verifierCalls());
    }

    @Test
    void aWorkerThatDoesNotAnswerEndsTheAttemptAndNotTheInterpreter() {
        AgentDesign design = design("{node:refine; rounds:2; of:{node:solve}}");
        Interpreter interpreter = new Interpreter(design, new ScriptedWorkers("4", "n"), 15);
        assertThrows(NoAnswerException.class, () -> interpreter.answer(SEED, 0));
        assertEquals(3, interpreter.calls());
        assertThrows(NoAnswerException.class, () -> interpreter.answer(SEED, 1));
        assertEquals(3, interpreter.calls(), "the notes of the first problem are gone and its calls forgotten");
    }

    @Test
    void whatWorkersCannotDoIsSaidBeforehand() {
        Abilities abilities = new Abilities(EnumSet.of(NodeKind.SOLVE, NodeKind.USE_TOOL), Set.of("clock"), 2);
        assertEquals(Verdict.accepted(), abilities.check(design("{node:use-tool; tool:clock; of:{node:solve}}")));
        assertTrue(
                reason(abilities, "{node:use-tool; tool:clok; of:{node:solve}}").contains("'clock'"));
        assertTrue(reason(abilities, "{node:solve; model:2}").contains("model 2, but there are 2"));
        assertTrue(reason(abilities, "{node:vote; samples:3; of:{node:solve}}").contains("do not serve 'vote'"));
    }

    @Test
    void aTraceNamesEveryCall() {
        Trace trace = Trace.of(
                AgentDesign.of(new Design.Filter(2, new Design.Solve(Worker.GENERIC), Worker.GENERIC)),
                new ScriptedWorkers("4 7", "ny"),
                15,
                SEED,
                0);
        assertEquals(7, trace.answer());
        assertEquals(
                List.of("solve", "verify", "solve", "verify"),
                trace.calls().stream().map(call -> call.request().text()).toList());
        assertArrayEquals(
                new int[] {4, 0, 7, 1},
                trace.calls().stream().mapToInt(Trace.Call::result).toArray());
    }

    private static String reason(Abilities abilities, String design) {
        return assertInstanceOf(Verdict.Rejected.class, abilities.check(design(design)))
                .reason();
    }

    private static AgentDesign design(String text) {
        String json = text.replace(" ", "").replace(';', ',').replaceAll("([a-z][a-z0-9-]*)", "\"$1\"");
        return new AgentDesignFormat()
                .read("{\"kind\":\"agent-design\",\"version\":1,\"design\":" + json.replace("\"true\"", "true") + "}");
    }
}
