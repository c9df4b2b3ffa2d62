package io.cambrian.evaluators.problem.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Role;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Designs with simulated workers against figures from independent programs and closed forms. With 400,000 problems a share has a
 * standard error below 0.0008, and so have the published figures; 0.004 is more than three and a half standard errors of a
 * difference, so one check fails by chance with a probability below 0.0005.
 */
class SimTablesTest {

    private static final int PROBLEMS = 400_000;
    private static final double TOLERANCE = 0.004;
    private static final Design SOLVE = new Design.Solve(Worker.GENERIC);
    private static final int NO_CAP = 1000;

    @ParameterizedTest
    @CsvSource({
        "0.3, 9, .300, .347, .455, .528, .589, .734",
        "0.4, 1, .400, .352, .316, .290, .266, .214",
        "0.4, 3, .400, .449, .508, .559, .598, .694",
        "0.4, 9, .400, .479, .631, .721, .790, .913",
        "0.5, 9, .500, .609, .776, .859, .914, .981",
        "0.6, 9, .600, .734, .883, .942, .973, .997",
    })
    void votesHelpOrHurt(
            double right, int wrong, double one, double three, double five, double seven, double nine, double fifteen) {
        SimWorld world = SimWorld.uniform(right, wrong);
        assertEquals(one, solved(world, vote(1)), TOLERANCE);
        assertEquals(three, solved(world, vote(3)), TOLERANCE);
        assertEquals(five, solved(world, vote(5)), TOLERANCE);
        assertEquals(seven, solved(world, vote(7)), TOLERANCE);
        assertEquals(nine, solved(world, vote(9)), TOLERANCE);
        assertEquals(fifteen, solved(world, vote(15)), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"0.5, .548, .677", "0.9, .370, .286"})
    void aTrapElectsTheWrongAnswer(double trap, double five, double fifteen) {
        SimWorld world = SimWorld.uniform(0.4, 9).withTrap(trap);
        assertEquals(five, solved(world, vote(5)), TOLERANCE);
        assertEquals(fifteen, solved(world, vote(15)), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.3, .661", "0.9, 0.1, .827", "0.6, 0.6, .400"})
    void refiningIsAsGoodAsItsVerifier(double acceptsRight, double acceptsWrong, double expected) {
        SimWorld world = SimWorld.uniform(0.4, 9).withVerifier(acceptsRight, acceptsWrong);
        assertEquals(expected, solved(world, new Design.Refine(5, SOLVE, Worker.GENERIC)), TOLERANCE);
    }

    @Test
    void refiningAndFilteringMakeTheCallsThatTheyShould() {
        SimWorld world = SimWorld.uniform(0.4, 9).withVerifier(0.9, 0.3);
        Measured refined = measured(world, AgentDesign.of(new Design.Refine(5, SOLVE, Worker.GENERIC)), NO_CAP);
        Measured filtered = measured(world, AgentDesign.of(new Design.Filter(5, SOLVE, Worker.GENERIC)), NO_CAP);
        assertEquals(3.65, refined.calls(), 0.01);
        assertEquals(0.755, filtered.solved(), TOLERANCE);
        assertEquals(10, filtered.calls());
    }

    @ParameterizedTest
    @CsvSource({"0.3333333, .500", "0.7, .665", "0.95, .778"})
    void routingIsAsGoodAsItsRouter(double router, double expected) {
        assertEquals(expected, solved(specialists().withRouter(router), route()), TOLERANCE);
    }

    @Test
    void aPanelOfSpecialistsIsWorseThanAFairRouter() {
        assertEquals(0.613, solved(specialists(), new Design.Panel(experts())), TOLERANCE);
    }

    @Test
    void depthIsSpentWhereItPays() {
        Skill skill = new Skill(0.90, 0.25);
        SimWorld world = SimWorld.uniform(0.5, 9).withGeneric(skill);
        Measured adaptive = measured(world, NamedDesigns.byName("adaptive-vote"), NO_CAP);
        assertEquals(0.709, solved(world, vote(7)), 0.005);
        assertEquals(0.709, adaptive.solved(), 0.005);
        assertEquals(5.5, adaptive.calls(), 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "chain-of-thought, .525, 1",
        "panel, .596, 3",
        "route, .660, 2",
        "vote-5, .684, 5",
        "refine-5, .692, 3.33",
        "switch, .695, 5.08",
        "filter-5, .767, 10",
        "refined-route, .895, 15",
    })
    void seedsOfTheThreeFamilies(String name, double expected, double calls) {
        Measured measured = measured(SimWorld.THREE_FAMILIES, NamedDesigns.byName(name), SimWorld.MOST_CALLS);
        assertEquals(expected, measured.solved(), 0.01, "expected from 12,000 problems or more");
        assertEquals(calls, measured.calls(), 0.02);
    }

    private static Design vote(int samples) {
        return new Design.Vote(samples, SOLVE);
    }

    private static SimWorld specialists() {
        return SimWorld.uniform(0.5, 9).withExperts(Skill.of(0.8), Skill.of(0.35));
    }

    private static Design route() {
        return new Design.Route(experts(), Worker.GENERIC);
    }

    private static List<Design> experts() {
        return List.of(
                new Design.Solve(Worker.of(Role.EXPERT_1)),
                new Design.Solve(Worker.of(Role.EXPERT_2)),
                new Design.Solve(Worker.of(Role.EXPERT_3)));
    }

    private static double solved(SimWorld world, Design design) {
        return measured(world, AgentDesign.of(design), NO_CAP).solved();
    }

    private record Measured(double solved, double calls) {}

    private static Measured measured(SimWorld world, AgentDesign design, int mostCalls) {
        Attempts attempts = world.problems(mostCalls).prepare(design).attempt(new RootSeed(1).report(), 0, PROBLEMS);
        double right = 0;
        for (float score : attempts.scores()) {
            right += score;
        }
        assertTrue(attempts.readings().getFirst().name().equals("calls"));
        return new Measured(right / PROBLEMS, attempts.readings().getFirst().sum() / PROBLEMS);
    }
}
