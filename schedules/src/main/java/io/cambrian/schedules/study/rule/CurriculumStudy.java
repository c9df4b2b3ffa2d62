package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.curriculum.AlgorithmicRegret;
import io.cambrian.evaluators.curriculum.Antagonist;
import io.cambrian.evaluators.curriculum.Curriculum;
import io.cambrian.evaluators.curriculum.FrozenLevels;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.rule.LevelSource;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Whether it matters on which levels a rule is meta-trained. From the same first weights, a rule learns with each of four curricula:
 * a few levels of the highest algorithmic regret, as many random ones, replay by regret, and a fresh level for every life. Then it
 * is frozen, and fresh agents live under it on levels that no meta-training has seen.
 *
 * <p>Levels are small grids as published, hopeless ones included; those that rules are judged on are worth playing, so that each has
 * a scale from random play to the best policy. The regret that the first curriculum chooses by is that of the rule's first weights,
 * or of what they have become after some meta-steps on fresh levels: a rule that teaches nothing trails A2C by all that there is to
 * learn, so its regret says which levels pay, and not yet which are hard to teach.
 *
 * <p>Source: the comparison of static sets is that of Jackson et al., NeurIPS 2023 (GROOVE), §5.
 */
public final class CurriculumStudy {

    /** How many random levels are ranked by regret. */
    public static final int POOL = 64;

    private static final String LEVELS = "GridWorld-any-small";
    private static final String HELD_OUT = "GridWorld-levels-small";
    private static final int CAPACITY = 128;
    private static final int UPDATES = 50;
    private static final int COPIES = 16;
    private static final int LIVES = 16;
    private static final int WIDTH = 32;
    private static final float LEARNING_RATE = 1e-3f;

    private final RootSeed root;
    private final CurriculumEffort effort;
    private final Task task = TaskCatalogue.standard().byName(LEVELS);
    private final Task heldOut = TaskCatalogue.standard().byName(HELD_OUT);
    private final Backend backend = Backends.best();
    private final AgentSettings agents = AgentSettings.tabular(COPIES);
    private final Budget life = Budget.ofEnvironmentSteps((long) UPDATES * agents.stretchSize());
    private final LpgSpace rules = new LpgSpace(LpgShape.gru(WIDTH, LifetimeInputs.NONE));

    /** @param root of the search and report seeds */
    public CurriculumStudy(RootSeed root, CurriculumEffort effort) {
        this.root = root;
        this.effort = effort;
    }

    /**
     * Meta-trains on each seed with each curriculum.
     *
     * @param out told about each meta-training
     */
    public CurriculumReport run(int seeds, int threads, PrintWriter out) throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Double> untrained = new ArrayList<>();
            List<List<Double>> trained = effort.arms().stream()
                    .map(arm -> (List<Double>) new ArrayList<Double>())
                    .toList();
            for (int i = 0; i < seeds; i++) {
                Seed seed = root.search().child("curriculum", i);
                Rule first = rules.sample(seed.child("rule").generator());
                untrained.add(judge(first, dispatcher));
                List<Submission<Evaluation>> running = new ArrayList<>();
                for (var curriculum : curricula(first, seed, dispatcher)) {
                    running.add(dispatcher.submit(
                            observer -> improve(first, curriculum, seed, effort.metaSteps(), observer)));
                }
                for (int arm = 0; arm < running.size(); arm++) {
                    double score = judge(reached(Trainings.await(running.get(arm))), dispatcher);
                    trained.get(arm).add(score);
                    out.printf(
                            Locale.ROOT, "seed %d: %s %.3f%n", i, effort.arms().get(arm), score);
                    out.flush();
                }
            }
            return new CurriculumReport(
                    root.value(),
                    effort,
                    Scores.of(untrained),
                    trained.stream().map(Scores::of).toList(),
                    judge(ActorCriticRule.A2C, dispatcher));
        }
    }

    /** In the order of {@link CurriculumEffort#arms}. */
    private List<BiFunction<Task, Seed, LevelSource>> curricula(Rule first, Seed seed, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Task> pool = IntStream.range(0, POOL)
                .mapToObj(i -> task.drawn(seed.child("pool", i)))
                .toList();
        List<Task> highest = highestRegret(pool, ranking(first, seed, dispatcher), seed);
        List<BiFunction<Task, Seed, LevelSource>> all = List.of(
                (any, own) -> new FrozenLevels(highest, own),
                (any, own) -> new FrozenLevels(pool.subList(0, effort.set()), own),
                curriculum(Choice.Replay.GROOVE.withCapacity(CAPACITY)),
                curriculum(new Choice.Random()));
        return all.subList(0, effort.arms().size());
    }

    /** The rule by whose regret levels are ranked. */
    private Rule ranking(Rule first, Seed seed, LocalDispatcher dispatcher) throws InterruptedException {
        if (effort.rankedAfter() == 0) {
            return first;
        }
        return reached(Trainings.await(dispatcher.submit(observer -> improve(
                first, curriculum(new Choice.Random()), seed.child("ranking"), effort.rankedAfter(), observer))));
    }

    private List<Task> highestRegret(List<Task> pool, Rule rule, Seed seed) {
        double[] regrets = IntStream.range(0, POOL)
                .mapToDouble(i -> regret(rule, pool.get(i), seed.child("regret", i)))
                .toArray();
        return IntStream.range(0, POOL)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -regrets[i]))
                .limit(effort.set())
                .map(pool::get)
                .toList();
    }

    private Curriculum curriculum(Choice choice) {
        return new Curriculum(choice, Antagonist.actorCritic(agents, backend));
    }

    private double regret(Rule rule, Task level, Seed seed) {
        return AlgorithmicRegret.of(
                Choice.Regret.RETURN,
                level,
                value(ActorCriticRule.A2C, level, seed.child("antagonist")),
                value(rule, level, seed.child("agent")));
    }

    private double value(Rule rule, Task level, Seed seed) {
        return RuleJudge.scored(new Antagonist(rule, agents, backend).live(level, UPDATES, seed))
                .score();
    }

    private Evaluation improve(
            Rule first, BiFunction<Task, Seed, LevelSource> curriculum, Seed seed, int metaSteps, Observer observer) {
        MetaSettings meta = MetaSettings.published(LIVES).withLearningRate(LEARNING_RATE);
        return new RuleTrainer(agents, meta, curriculum, backend)
                .improve(new Improvement<>(first, task, life, seed, new Start.Fresh(), metaSteps), observer);
    }

    private Rule reached(Evaluation piece) {
        RuleJudge.scored(piece);
        return rules.decode(piece.payload().orElseThrow().values());
    }

    /** The mean normalised score of a fresh agent on each held-out level. */
    private double judge(Rule rule, LocalDispatcher dispatcher) throws InterruptedException {
        RuleTrainer trainer = new RuleTrainer(agents, MetaSettings.published(LIVES));
        return new RuleJudge(trainer, heldOut, life, Trainings.seeds(root.report(), "held-out", effort.levels()))
                .meanNormalisedScore(rule, dispatcher);
    }
}
