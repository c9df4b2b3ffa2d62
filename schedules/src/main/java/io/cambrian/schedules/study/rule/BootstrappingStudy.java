package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.Disclosure;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings.RuleInputs;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a learned rule comes to use its predictions to look beyond the stretch of experience that it sees. On a chain of six steps
 * the first action decides what the last step pays, and agents learn from stretches of five: no stretch has both, so that only what
 * is predicted for the state after a stretch can tell. Rules are meta-trained with their inputs held and followed, then
 * frozen; fresh agents live under them whole, under rules that read no predictions, and with predictions that are not taught.
 *
 * <p>Source: Oh et al., NeurIPS 2020 (LPG), §3, which proposes predictions for this end; the ablations are those of its §5.
 */
public final class BootstrappingStudy {

    private static final List<String> CHAINS = List.of("DelayedChain-6", "DelayedChain-10");
    private static final int STRETCH = 5;
    private static final int COPIES = 16;
    private static final int LIVES = 16;
    private static final int UPDATES_OF_A_LIFE = 100;
    private static final int UPDATES_OF_A_META_STEP = 8;
    private static final int WIDTH = 32;
    private static final int AGENTS = 16;
    private static final int JUDGING_COPIES = 64;

    /** Under a limit, rewards in one state change the steps in all others, which tells rules something without predictions. */
    private static final float WITHOUT_LIMIT = 1000;

    private static final float LEARNING_RATE = 1e-3f;

    private final RootSeed root;
    private final List<Task> chains =
            CHAINS.stream().map(TaskCatalogue.standard()::byName).toList();
    private final AgentSettings agents = new AgentSettings(
            List.of(), new Sgd(10), new Sgd(4), WITHOUT_LIMIT, 0.5f, COPIES, STRETCH, 0.99, 0.95, JUDGING_COPIES);
    private final Budget life = Budget.ofEnvironmentSteps((long) UPDATES_OF_A_LIFE * agents.stretchSize());
    private final LpgSpace rules = new LpgSpace(LpgShape.gru(WIDTH, LifetimeInputs.NONE));

    /** @param root of the search and report seeds */
    public BootstrappingStudy(RootSeed root) {
        this.root = root;
    }

    /**
     * Meta-trains on each seed in both ways.
     *
     * @param metaSteps of each meta-training
     * @param out told about each meta-training
     */
    public BootstrappingReport run(int seeds, int metaSteps, int threads, PrintWriter out) throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<BootstrappingReport.Row> rows = new ArrayList<>();
            for (RuleInputs inputs : List.of(RuleInputs.FOLLOWED, RuleInputs.HELD)) {
                List<Rule> trained = metaTrain(inputs, seeds, metaSteps, dispatcher);
                for (Task chain : chains) {
                    BootstrappingReport.Row row = row(inputs, chain, trained, dispatcher);
                    rows.add(row);
                    out.printf(
                            Locale.ROOT,
                            "%s, %s: %s%n",
                            inputs,
                            chain.name(),
                            row.whole().scores());
                    out.flush();
                }
            }
            List<Double> actorCritic = new ArrayList<>();
            for (Task chain : chains) {
                actorCritic.add(judge(ActorCriticRule.A2C, chain, agents, dispatcher));
            }
            return new BootstrappingReport(root.value(), metaSteps, rows, actorCritic);
        }
    }

    private List<Rule> metaTrain(RuleInputs inputs, int seeds, int metaSteps, LocalDispatcher dispatcher)
            throws InterruptedException {
        MetaSettings meta = MetaSettings.published(LIVES)
                .withUpdates(UPDATES_OF_A_META_STEP)
                .withLearningRate(LEARNING_RATE)
                .withInputs(inputs);
        RuleTrainer trainer = new RuleTrainer(agents, meta);
        List<Submission<Evaluation>> running = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            Seed seed = root.search().child("bootstrapping", i);
            running.add(dispatcher.submit(observer -> improve(trainer, seed, metaSteps, observer)));
        }
        List<Rule> trained = new ArrayList<>();
        for (Evaluation piece : Trainings.awaited(running)) {
            RuleJudge.scored(piece);
            trained.add(rules.decode(piece.payload().orElseThrow().values()));
        }
        return trained;
    }

    private Evaluation improve(RuleTrainer trainer, Seed seed, int metaSteps, Observer observer) {
        Rule first = rules.sample(seed.child("rule").generator());
        return trainer.improve(
                new Improvement<>(first, chains.getFirst(), life, seed, new Start.Fresh(), metaSteps), observer);
    }

    private BootstrappingReport.Row row(RuleInputs inputs, Task chain, List<Rule> trained, LocalDispatcher dispatcher)
            throws InterruptedException {
        return new BootstrappingReport.Row(
                inputs,
                chain.name(),
                judge(trained, chain, agents, dispatcher),
                judge(trained, chain, agents.with(Disclosure.WITHOUT_PREDICTIONS), dispatcher),
                judge(trained, chain, agents.withPredictionWeight(0), dispatcher));
    }

    private Scores judge(List<Rule> trained, Task chain, AgentSettings settings, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Double> scores = new ArrayList<>();
        for (Rule rule : trained) {
            scores.add(judge(rule, chain, settings, dispatcher));
        }
        return Scores.of(scores);
    }

    /** The mean final return of fresh agents. */
    private double judge(Rule rule, Task chain, AgentSettings settings, LocalDispatcher dispatcher)
            throws InterruptedException {
        RuleTrainer trainer = new RuleTrainer(settings, MetaSettings.published(LIVES));
        return new RuleJudge(trainer, chain, life, Trainings.seeds(root.report(), "agent", AGENTS))
                .meanScore(rule, dispatcher);
    }
}
