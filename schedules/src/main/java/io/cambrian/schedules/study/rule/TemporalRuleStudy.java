package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.Disclosure;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.rule.lpg.ToldAge;
import io.cambrian.evaluators.task.Task;
import io.cambrian.metalearners.strategy.Decay;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.OpenEsState;
import io.cambrian.metalearners.strategy.Shaping;
import io.cambrian.metalearners.strategy.search.LifetimeRange;
import io.cambrian.metalearners.strategy.search.Sharing;
import io.cambrian.metalearners.strategy.search.StrategySearch;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.metalearners.strategy.search.StrategySearchState;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.GenerationLoop;
import io.cambrian.schedules.study.TimeArm;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.rule.TemporalRuleReport.Arm;
import io.cambrian.schedules.study.rule.TemporalRuleReport.AtLength;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Whether an update rule that sees the age of its agent makes use of it.
 *
 * <p>Agents live {@value #SHORTEST} to {@value #LONG} updates in a corridor whose near reward is small and whose far one is found
 * by chance. From each seed, rules are searched by the same evolution strategy with lives drawn anew for each antithetic pair: a rule
 * that sees the age, one that does not, one that is told other agents' ages. A rule that sees the age also follows meta-gradients through
 * five updates, for as many environment steps as a search. All are judged by fresh agents on report seeds; the rule that sees the age is
 * also judged when it is misled about it.
 *
 * <p>Source: the question is that of Jackson et al., "Discovering temporally-aware reinforcement learning algorithms", ICLR 2024.
 */
public final class TemporalRuleStudy {

    /** Updates of the short life that counts. */
    public static final int BRIEF = 6;

    /** Updates of the longest life. */
    public static final int LONG = 40;

    private static final int SHORTEST = 4;
    private static final int COPIES = 8;
    private static final int WIDTH = 16;
    private static final int POPULATION = 64;
    private static final MetaSettings META =
            MetaSettings.published(16).withLearningRate(1e-3f).withShortestLife(SHORTEST);
    private static final OpenEs STRATEGY =
            new OpenEs(POPULATION, Shaping.PAIR_RANK, Decay.none(0.1), new Decay(0.05, 0.99, 0.01));
    private static final LifetimeRange LENGTHS_OF_LIFE = new LifetimeRange(SHORTEST / (double) LONG, 1);
    private static final LpgSpace SEEING = space(LifetimeInputs.RELATIVE);
    private static final LpgSpace BLIND = space(LifetimeInputs.NONE);

    private final RootSeed root;
    private final Task task;
    private final AgentSettings agents = AgentSettings.tabular(COPIES);
    private final RuleTrainer honest = new RuleTrainer(agents, META);
    private final RuleTrainer misleading =
            new RuleTrainer(agents.with(Disclosure.ofAge(new ToldAge.Anothers(SHORTEST, LONG))), META);

    /** What is searched, and what rules are told of ages. */
    private record Search(String name, LpgSpace space, RuleTrainer trainer) {}

    /**
     * @param root of the search and report seeds
     * @param task that is one level
     */
    public TemporalRuleStudy(RootSeed root, Task task) {
        this.root = root;
        this.task = task;
    }

    private static LpgSpace space(LifetimeInputs lifetime) {
        return new LpgSpace(LpgShape.gru(WIDTH, lifetime));
    }

    /**
     * Searches from each seed with each arm, and judges.
     *
     * @param generations of {@value #POPULATION} lives each
     * @param agentsEach that judge a rule at each length of life
     * @param out told about each search
     */
    public TemporalRuleReport run(int seeds, int generations, int agentsEach, int threads, PrintWriter out)
            throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            TemporalRuleJudge judge = new TemporalRuleJudge(root.report(), task, agents, agentsEach, dispatcher);
            List<Arm> arms = new ArrayList<>();
            for (Search search : searches()) {
                List<LpgRule> rules = new ArrayList<>();
                for (int seed = 0; seed < seeds; seed++) {
                    rules.add(searched(search, generations, root.search().child("temporal", seed), dispatcher));
                }
                arms.add(judge.arm(search.name(), rules, search.trainer()));
                tell(arms.getLast(), out);
                if (search.name().equals(TimeArm.TEMPORAL)) {
                    arms.add(judge.arm(TimeArm.MISLED, rules, misleading));
                    tell(arms.getLast(), out);
                }
            }
            arms.add(judge.arm(TemporalRuleReport.META_GRADIENT, followed(seeds, generations, dispatcher), honest));
            tell(arms.getLast(), out);
            return new TemporalRuleReport(root.value(), task.name(), generations, arms, judge.actorCritic(honest));
        }
    }

    private List<Search> searches() {
        return List.of(
                new Search(TimeArm.TEMPORAL, SEEING, honest),
                new Search(TimeArm.BLIND, BLIND, honest),
                new Search(TemporalRuleReport.STRANGERS, SEEING, misleading));
    }

    /** The mean of the last generation. */
    private LpgRule searched(Search search, int generations, SearchSeed seed, LocalDispatcher dispatcher)
            throws InterruptedException {
        Sharing pairs = new Sharing.Pair(1, LENGTHS_OF_LIFE);
        var strategy = new StrategySearch<>(
                search.space(),
                STRATEGY,
                new StrategySearchSettings(pairs, generations, OptionalLong.of(generations), false));
        StrategySearchState<OpenEsState> end = new GenerationLoop<Rule, StrategySearchState<OpenEsState>>(
                        strategy, search.trainer(), Stage.of(task, TemporalRuleJudge.life(LONG, agents)))
                .run(seed, dispatcher, (proposals, evaluations) -> {});
        return new LpgRule(search.space().shape(), end.strategy().mean().toArray());
    }

    /** From each seed, the rule that a meta-training has reached. */
    private List<LpgRule> followed(int seeds, int generations, LocalDispatcher dispatcher) throws InterruptedException {
        List<Submission<LpgRule>> running = IntStream.range(0, seeds)
                .mapToObj(i -> root.search().child("temporal", i))
                .map(seed -> dispatcher.submit(observer -> followed(seed, generations)))
                .toList();
        return Trainings.awaited(running);
    }

    private LpgRule followed(SearchSeed seed, int generations) {
        LpgRule first = new LpgRule(SEEING.shape(), SEEING.start());
        GradientAscent ascent = new GradientAscent(
                honest, META, first, task, TemporalRuleJudge.life(LONG, agents), metaSteps(generations), seed);
        ascent.step();
        return ascent.rule();
    }

    /** As many as the environment steps of a search make. */
    private static int metaSteps(int generations) {
        double meanLife = (LONG - SHORTEST) / Math.log(LONG / (double) SHORTEST);
        double stretches = generations * POPULATION * meanLife;
        return (int) Math.round(stretches / (META.lives() * (META.updates() + 1)));
    }

    private static void tell(Arm arm, PrintWriter out) {
        out.printf(Locale.ROOT, "%-14s", arm.name());
        for (AtLength length : arm.lengths()) {
            Interval mean = length.returns().mean();
            out.printf(Locale.ROOT, "  N %d: %.3f ± %.3f", length.updates(), mean.mean(), mean.reach());
        }
        out.printf(Locale.ROOT, "  change of π̂ %.3f%n", arm.variation());
        out.flush();
    }
}
