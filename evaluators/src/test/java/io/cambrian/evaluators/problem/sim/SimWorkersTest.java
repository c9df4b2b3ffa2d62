package io.cambrian.evaluators.problem.sim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.CallBound;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimWorkersTest {

    private static final Seed SEED = new RootSeed(3).search();
    private static final int PROBLEMS = 600;

    @Test
    void everyNamedDesignThatNeedsNoToolsOrExamplesRunsWithinItsBound() {
        DesignProblems problems = SimWorld.THREE_FAMILIES.problems(100);
        for (String name : NamedDesigns.names()) {
            AgentDesign design = NamedDesigns.byName(name);
            if (List.of("tested-attempts", "calculated-parts").contains(name)) {
                assertInstanceOf(Verdict.Rejected.class, problems.check(design));
                continue;
            }
            assertEquals(Verdict.accepted(), problems.check(design), name);
            Attempts attempts = problems.prepare(design).attempt(SEED, 0, PROBLEMS);
            double calls = attempts.readings().getFirst().sum() / PROBLEMS;
            assertTrue(calls >= 1 && calls <= CallBound.of(design.root()), name + " made " + calls + " calls");
        }
    }

    @Test
    void aStreamCanBeCutAndSharedAndBegunAnywhere() {
        DesignProblems problems = SimWorld.THREE_FAMILIES.problems(SimWorld.MOST_CALLS);
        AgentDesign design = NamedDesigns.byName("refined-route");
        float[] whole = problems.prepare(design).attempt(SEED, 0, PROBLEMS).scores();
        float[] tail = problems.prepare(design).attempt(SEED, 400, 200).scores();
        assertArrayEquals(Arrays.copyOfRange(whole, 400, PROBLEMS), tail);
    }

    @Test
    void whatTheCanonicalFormLeavesOutChangesNothing() {
        Design route = NamedDesigns.byName("route").root();
        Design plain = new Design.Filter(3, route, Worker.GENERIC);
        Design wordy = new Design.Budget(
                50, new Design.Vote(1, new Design.Filter(3, new Design.Budget(9, route), Worker.GENERIC)));
        assertEquals(AgentDesign.of(plain).id(), AgentDesign.of(wordy).id());
        assertArrayEquals(scores(plain), scores(wordy));
    }

    private static float[] scores(Design design) {
        return SimWorld.TRAP
                .problems(SimWorld.MOST_CALLS)
                .prepare(AgentDesign.of(design))
                .attempt(SEED, 0, PROBLEMS)
                .scores();
    }

    /** The designs that lose what the world takes away; 20,000 problems have a standard error of at most 0.0036. */
    @ParameterizedTest
    @ValueSource(strings = {"Sim3F-trap", "Sim3F-useless-verifier", "Sim3F-router-at-chance"})
    void everyWorldTakesItsOwnCrutchAway(String task) {
        String crutch = switch (task) {
            case "Sim3F-trap" -> "vote-5";
            case "Sim3F-useless-verifier" -> "refine-5";
            default -> "route";
        };
        assertTrue(solved(task, crutch) < solved("Sim3F", crutch) - 0.03, task);
        assertEquals(solved("Sim3F", "chain-of-thought"), solved(task, "chain-of-thought"), 0.02);
    }

    private static double solved(String task, String design) {
        float[] scores = TaskCatalogue.standard()
                .byName(task)
                .problems(AgentDesign.class)
                .orElseThrow()
                .prepare(NamedDesigns.byName(design))
                .attempt(SEED, 0, 20_000)
                .scores();
        double sum = 0;
        for (float score : scores) {
            sum += score;
        }
        return sum / scores.length;
    }
}
