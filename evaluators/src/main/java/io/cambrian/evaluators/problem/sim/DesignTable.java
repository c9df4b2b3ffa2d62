package io.cambrian.evaluators.problem.sim;

import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Role;
import io.cambrian.searchspace.agent.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What designs with simulated workers have to reach: figures that follow from binomial sums and geometric series, or that
 * independent programs have measured on 400,000 problems; those of the three families on at least 12,000, hence their wider bar.
 */
public final class DesignTable {

    private static final int UNLIMITED = 1000;
    private static final double BAR = 0.004;
    private static final double BAR_OF_ADAPTIVE = 0.005;
    private static final double BAR_OF_FAMILIES = 0.01;
    private static final int WRONG_ANSWERS = 9;
    private static final Design SOLVE = new Design.Solve(Worker.GENERIC);
    private static final List<Integer> SAMPLES = List.of(1, 3, 5, 7, 9, 15);

    private DesignTable() {}

    /**
     * A figure.
     *
     * @param name for people
     * @param world the workers
     * @param design what attempts
     * @param mostCalls on one problem
     * @param solved the share that has to be solved
     * @param bar how far a measured share may be off
     * @param calls the mean calls on a problem, where they are known
     */
    public record Row(
            String name,
            SimWorld world,
            AgentDesign design,
            int mostCalls,
            double solved,
            double bar,
            OptionalDouble calls) {}

    /** All figures. */
    public static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        addVotes(rows);
        addVerifiers(rows);
        addRouters(rows);
        addAdaptiveDepth(rows);
        addFamilies(rows);
        return rows;
    }

    private static void addVotes(List<Row> rows) {
        addVotes(rows, 0.3, 9, .300, .347, .455, .528, .589, .734);
        addVotes(rows, 0.4, 1, .400, .352, .316, .290, .266, .214);
        addVotes(rows, 0.4, 3, .400, .449, .508, .559, .598, .694);
        addVotes(rows, 0.4, 9, .400, .479, .631, .721, .790, .913);
        addVotes(rows, 0.5, 9, .500, .609, .776, .859, .914, .981);
        addVotes(rows, 0.6, 9, .600, .734, .883, .942, .973, .997);
        addTrap(rows, 0.5, .400, .548, .677);
        addTrap(rows, 0.9, .400, .370, .286);
    }

    private static void addVotes(List<Row> rows, double right, int wrong, double... solved) {
        for (int i = 0; i < solved.length; i++) {
            String name = format("vote of %d, right %.1f, wrong answers %d", SAMPLES.get(i), right, wrong);
            rows.add(row(name, SimWorld.uniform(right, wrong), vote(SAMPLES.get(i)), solved[i]));
        }
    }

    private static void addTrap(List<Row> rows, double trap, double one, double five, double fifteen) {
        SimWorld world = SimWorld.uniform(0.4, WRONG_ANSWERS).withTrap(trap);
        String name = "vote of %d, right 0.4, trap %.1f";
        rows.add(row(format(name, 1, trap), world, vote(1), one));
        rows.add(row(format(name, 5, trap), world, vote(5), five));
        rows.add(row(format(name, 15, trap), world, vote(15), fifteen));
    }

    private static void addVerifiers(List<Row> rows) {
        Design refine = new Design.Refine(5, SOLVE, Worker.GENERIC);
        Design filter = new Design.Filter(5, SOLVE, Worker.GENERIC);
        SimWorld world = SimWorld.uniform(0.4, WRONG_ANSWERS);
        SimWorld good = world.withVerifier(0.9, 0.3);
        rows.add(withCalls(row("refine 5, verifier 0.9 / 0.3", good, refine, .661), 3.65));
        rows.add(row("refine 5, verifier 0.9 / 0.1", world.withVerifier(0.9, 0.1), refine, .827));
        rows.add(row("refine 5, verifier 0.6 / 0.6", world.withVerifier(0.6, 0.6), refine, .400));
        rows.add(withCalls(row("filter 5, verifier 0.9 / 0.3", good, filter, .755), 10));
    }

    private static void addRouters(List<Row> rows) {
        SimWorld world = SimWorld.uniform(0.5, WRONG_ANSWERS).withExperts(Skill.of(0.8), Skill.of(0.35));
        Design route = new Design.Route(experts(), Worker.GENERIC);
        rows.add(row("route, router 1/3", world.withRouter(1.0 / SimWorld.FAMILIES), route, .500));
        rows.add(row("route, router 0.7", world.withRouter(0.7), route, .665));
        rows.add(row("route, router 0.95", world.withRouter(0.95), route, .778));
        rows.add(row("panel of the same experts", world, new Design.Panel(experts()), .613));
    }

    private static void addAdaptiveDepth(List<Row> rows) {
        SimWorld world = SimWorld.uniform(0.5, WRONG_ANSWERS).withGeneric(new Skill(0.90, 0.25));
        AgentDesign adaptive = NamedDesigns.byName("adaptive-vote");
        rows.add(new Row(
                "vote of 7, right 0.90 / 0.25",
                world,
                AgentDesign.of(vote(7)),
                UNLIMITED,
                .709,
                BAR_OF_ADAPTIVE,
                OptionalDouble.of(7)));
        rows.add(new Row(
                "3, and 4 more unless unanimous",
                world,
                adaptive,
                UNLIMITED,
                .709,
                BAR_OF_ADAPTIVE,
                OptionalDouble.of(5.5)));
    }

    private static void addFamilies(List<Row> rows) {
        addFamily(rows, "chain-of-thought", .525, 1);
        addFamily(rows, "panel", .596, 3);
        addFamily(rows, "route", .660, 2);
        addFamily(rows, "vote-5", .684, 5);
        addFamily(rows, "refine-5", .692, 3.33);
        addFamily(rows, "switch", .695, 5.08);
        addFamily(rows, "filter-5", .767, 10);
        addFamily(rows, "refined-route", .895, 15);
    }

    private static void addFamily(List<Row> rows, String name, double solved, double calls) {
        rows.add(new Row(
                "Sim3F " + name,
                SimWorld.THREE_FAMILIES,
                NamedDesigns.byName(name),
                SimWorld.MOST_CALLS,
                solved,
                BAR_OF_FAMILIES,
                OptionalDouble.of(calls)));
    }

    private static Row row(String name, SimWorld world, Design design, double solved) {
        return new Row(name, world, AgentDesign.of(design), UNLIMITED, solved, BAR, OptionalDouble.empty());
    }

    private static Row withCalls(Row row, double calls) {
        return new Row(
                row.name(),
                row.world(),
                row.design(),
                row.mostCalls(),
                row.solved(),
                row.bar(),
                OptionalDouble.of(calls));
    }

    private static Design vote(int samples) {
        return new Design.Vote(samples, SOLVE);
    }

    private static List<Design> experts() {
        return List.of(
                new Design.Solve(Worker.of(Role.EXPERT_1)),
                new Design.Solve(Worker.of(Role.EXPERT_2)),
                new Design.Solve(Worker.of(Role.EXPERT_3)));
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
