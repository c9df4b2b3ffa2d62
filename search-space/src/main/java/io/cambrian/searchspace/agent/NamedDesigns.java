package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Designs with a name: those that searches start from, those that they are compared with, and the structures of published
 * systems. A published system is more than its structure; what is said here is which structure was taken.
 */
public final class NamedDesigns {

    private static final double LIVELY = 0.8;
    private static final double SOBER = 0.1;
    private static final String PRINCIPLES =
            "Name the principles and facts that this kind of problem rests on. Do not solve it yet.";
    private static final String ANOTHER_WAY =
            "The notes hold answers found so far. Solve the problem in a way that none of them takes.";
    private static final String COMPARE =
            "The notes hold several answers. Compare how they were reached and give the best one.";
    private static final String META_PLAN =
            "Write a short plan for problems of this kind: the stages, and what to check at the end of each.";
    private static final String INSTRUCT =
            "Tell the one who solves the problem what to think about next. Do not solve it yourself.";

    private static final Worker GENERIC = Worker.GENERIC;
    private static final Design SOLVE = new Design.Solve(GENERIC);
    private static final Catalogue<Entry> ALL = new Catalogue<>("agent design", all());

    private NamedDesigns() {}

    private record Entry(AgentDesign design, String source) {}

    /** The names, those of one purpose after those of another. */
    public static List<String> names() {
        return ALL.names();
    }

    /**
     * The design of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static AgentDesign byName(String name) {
        return ALL.byName(name).design();
    }

    /** One line: which work the design comes from, and what was taken from it. */
    public static String source(String name) {
        return ALL.byName(name).source();
    }

    /** The seven designs that Meta Agent Search starts from (Hu, Lu and Clune, ICLR 2025). */
    public static List<AgentDesign> seeds() {
        return named(
                "chain-of-thought",
                "self-consistency",
                "reflexion",
                "debate",
                "step-back",
                "quality-diversity",
                "role-assignment");
    }

    /** The designs that searches with simulated workers start from, the weakest first. */
    public static List<AgentDesign> simulatedSeeds() {
        return named("chain-of-thought", "panel", "route", "vote-5", "refine-5", "switch", "filter-5");
    }

    private static List<AgentDesign> named(String... names) {
        return List.of(names).stream().map(NamedDesigns::byName).toList();
    }

    private static Map<String, Entry> all() {
        Map<String, Entry> all = new LinkedHashMap<>();
        addSeeds(all);
        addSimulated(all);
        addTested(all);
        addSystems(all);
        return all;
    }

    private static void add(Map<String, Entry> all, String name, String source, Design root, String... prompts) {
        all.put(name, new Entry(new AgentDesign(root, List.of(prompts)), source));
    }

    private static void addSeeds(Map<String, Entry> all) {
        Worker lively = GENERIC.withTemperature(LIVELY);
        Worker judge = GENERIC.withTemperature(SOBER);
        add(all, "chain-of-thought", "Wei et al., NeurIPS 2022: one worker that thinks step by step", SOLVE);
        add(
                all,
                "self-consistency",
                "Wang et al., ICLR 2023: the plurality of five lively answers",
                new Design.Vote(5, new Design.Solve(lively)));
        add(
                all,
                "reflexion",
                "Shinn et al., NeurIPS 2023: up to five rounds of answer and criticism",
                new Design.Refine(5, new Design.Solve(GENERIC.withTemperature(LIVELY)), GENERIC));
        add(
                all,
                "debate",
                "Du et al., ICML 2024: three experts, two rounds, a judge",
                new Design.Debate(2, experts(LIVELY), judge));
        add(
                all,
                "step-back",
                "Zheng et al., ICLR 2024: principles first, then the answer",
                new Design.Plan(1, SOLVE, GENERIC.withPromptSlot(1)),
                PRINCIPLES);
        add(
                all,
                "quality-diversity",
                "Lu, Hu and Clune, 2024: four answers, each to be unlike those before, and a judge",
                diverse(GENERIC.withPromptSlot(1).withTemperature(LIVELY), judge.withPromptSlot(2)),
                ANOTHER_WAY,
                COMPARE);
        add(
                all,
                "role-assignment",
                "Xu et al., 2023: a router picks one of three experts or a generic worker",
                new Design.Route(with(experts(Worker.USUAL_TEMPERATURE), SOLVE), GENERIC));
    }

    private static Design diverse(Worker another, Worker judge) {
        Design solve = new Design.Solve(another);
        return new Design.Dag(
                List.of(
                        new Vertex(SOLVE, List.of()),
                        new Vertex(solve, List.of(0)),
                        new Vertex(solve, List.of(0, 1)),
                        new Vertex(solve, List.of(0, 1, 2)),
                        new Vertex(new Design.Solve(judge), List.of(0, 1, 2, 3))),
                Optional.empty());
    }

    private static void addSimulated(Map<String, Entry> all) {
        List<Design> experts = experts(Worker.USUAL_TEMPERATURE);
        Design route = new Design.Route(experts, GENERIC);
        Design vote = new Design.Vote(5, SOLVE);
        add(all, "panel", "three experts, one vote each", new Design.Panel(experts));
        add(all, "route", "a router picks one of three experts", route);
        add(all, "vote-5", "the plurality of five answers", vote);
        add(all, "refine-5", "answers until one of five is accepted", new Design.Refine(5, SOLVE, GENERIC));
        add(all, "switch", "two answers, and a vote of five more where they differ", new Design.Switch(2, SOLVE, vote));
        add(
                all,
                "filter-5",
                "the plurality of the accepted ones of five answers",
                new Design.Filter(5, SOLVE, GENERIC));
        add(
                all,
                "refined-route",
                "filtered answers of routed experts, refined: the best of a search of 6,000 designs with simulated workers",
                new Design.Refine(2, new Design.Filter(7, route, GENERIC), GENERIC));
        add(
                all,
                "adaptive-vote",
                "Aggarwal et al., EMNLP 2023: three answers, and four more unless they agree",
                new Design.EarlyStop(3, 7, SOLVE));
    }

    private static void addTested(Map<String, Entry> all) {
        add(
                all,
                "tested-attempts",
                "up to ten answers until one agrees with all worked examples",
                new Design.RunExamples(10, SOLVE));
        add(
                all,
                "calculated-parts",
                "after Zhou et al., least-to-most prompting, ICLR 2023: a plan, four parts, a vote on each, a calculator",
                new Design.UseTool(
                        "calculator",
                        new Design.Plan(1, new Design.Decompose(4, new Design.Vote(3, SOLVE), GENERIC), GENERIC)));
    }

    private static void addSystems(Map<String, Entry> all) {
        List<Design> experts = experts(Worker.USUAL_TEMPERATURE);
        Worker planner = GENERIC.withPromptSlot(1);
        add(
                all,
                "sirius",
                "Zhao et al., SiriuS, 2025: accepted work is remembered and shown, refused work repaired",
                new Design.Retrieve(3, new Design.Remember(new Design.Refine(1, SOLVE, GENERIC), GENERIC)));
        add(
                all,
                "mpo",
                "Xiong et al., MPO, 2025: a general plan before acting; its prompt is what is optimised",
                new Design.Plan(1, SOLVE, planner),
                META_PLAN);
        add(
                all,
                "marl-focal",
                "RL-Focal, 2025: a vote among a chosen subset of unlike models; the choice is left to the search",
                new Design.Panel(models(3)));
        add(
                all,
                "model-switch",
                "Chen et al., ModelSwitch, 2025: a second model where the first disagrees with itself",
                new Design.Cascade(3, models(2)));
        add(
                all,
                "toa",
                "Ye et al., TOA, 2024: a tree search over which model writes or improves next",
                new Design.TreeSearch(5, models(2), GENERIC));
        add(
                all,
                "macnet",
                "Qian et al., MacNet, ICLR 2025: an irregular graph with a critic on every edge",
                new Design.Dag(
                        List.of(
                                new Vertex(SOLVE, List.of()),
                                new Vertex(experts.get(0), List.of(0)),
                                new Vertex(experts.get(1), List.of(0)),
                                new Vertex(SOLVE, List.of(0, 1, 2))),
                        Optional.of(GENERIC)));
        add(
                all,
                "malt",
                "Motwani et al., MALT, 2024: three copies of solve, verify, refine, and a vote",
                new Design.Vote(3, new Design.Refine(1, SOLVE, GENERIC)));
        add(
                all,
                "metagpt",
                "Hong et al., MetaGPT, ICLR 2024: a line of roles, each of which sees all earlier work",
                new Design.Dag(
                        List.of(
                                new Vertex(experts.get(0), List.of()),
                                new Vertex(experts.get(1), List.of(0)),
                                new Vertex(experts.get(2), List.of(0, 1))),
                        Optional.empty()));
        add(
                all,
                "agentverse",
                "Chen et al., AgentVerse, ICLR 2024: a discussion of experts, again until an evaluation passes",
                new Design.Refine(2, new Design.Debate(1, experts, GENERIC), GENERIC));
        add(
                all,
                "game-on",
                "Game On, 2024: a task is decomposed, skills are retrieved for each part and remembered when they served",
                new Design.Decompose(3, new Design.Retrieve(2, new Design.Remember(SOLVE, GENERIC)), GENERIC));
        add(
                all,
                "rema",
                "Wan et al., ReMA, 2025: one who thinks about thinking instructs one who reasons, over three turns",
                new Design.Plan(3, SOLVE, planner),
                INSTRUCT);
    }

    private static List<Design> experts(double temperature) {
        return List.of(Role.EXPERT_1, Role.EXPERT_2, Role.EXPERT_3).stream()
                .<Design>map(role -> new Design.Solve(Worker.of(role).withTemperature(temperature)))
                .toList();
    }

    private static List<Design> models(int count) {
        List<Design> models = new ArrayList<>();
        for (int model = 0; model < count; model++) {
            models.add(new Design.Solve(GENERIC.withModel(model)));
        }
        return models;
    }

    private static List<Design> with(List<Design> members, Design last) {
        List<Design> more = new ArrayList<>(members);
        more.add(last);
        return more;
    }
}
