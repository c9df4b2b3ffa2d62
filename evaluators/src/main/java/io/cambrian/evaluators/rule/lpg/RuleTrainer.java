package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.MetaTrainer;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Payload;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.DrawnLevels;
import io.cambrian.evaluators.rule.Habitat;
import io.cambrian.evaluators.rule.IdleWorkers;
import io.cambrian.evaluators.rule.LevelSource;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Lets agents live under update rules.
 *
 * <p>To train is to live a whole life of N = budget / (copies · steps) updates under a frozen rule, on the level that the seed draws
 * if the task stands for many ({@link Task#drawn}); the score is the mean undiscounted return of the final policy over fresh
 * episodes. The level, the first weights and all chance of the environment come from the seed alone, so two rules with the same
 * seed meet the same level as the same agent. To improve is to let a learned rule follow its meta-gradient while many agents live
 * under it ({@link MetaGradient} has the formula): the score is that of the lives that ended meanwhile.
 *
 * <p>Source: GROOVE (see the package), §3 and tables 2 and 3.
 */
public final class RuleTrainer implements MetaTrainer<Rule> {

    /** Settings for every meta-training whose curriculum is domain randomisation. */
    private static final BiFunction<Task, Seed, LevelSource> RANDOM_LEVELS = DrawnLevels::new;

    private final AgentSettings agent;
    private final MetaSettings meta;
    private final BiFunction<Task, Seed, LevelSource> levels;
    private final Backend backend;
    private final IdleWorkers<BodyKind, RuleAgent> bodies = new IdleWorkers<>();
    private final IdleWorkers<BodyKind, MetaWorkshop> workshops = new IdleWorkers<>();

    /**
     * What decides which programs an agent has.
     *
     * @param rule by its shape, or a hand-made one itself
     */
    private record BodyKind(AgentNetworks networks, Object rule) {}

    /** With fresh levels for fresh agents, on the fastest backend of this JVM. */
    public RuleTrainer(AgentSettings agent, MetaSettings meta) {
        this(agent, meta, RANDOM_LEVELS, Backends.best());
    }

    /**
     * With a curriculum.
     *
     * @param levels makes the curriculum of a meta-training on a task; called once for every piece
     * @param backend the choice among bit-exact ones changes no bit
     */
    public RuleTrainer(
            AgentSettings agent, MetaSettings meta, BiFunction<Task, Seed, LevelSource> levels, Backend backend) {
        this.agent = agent;
        this.meta = meta;
        this.levels = levels;
        this.backend = backend;
    }

    /** What the curriculum of a meta-training with this seed is made from. */
    public static Seed levelSeed(Seed metaTraining) {
        return metaTraining.child("levels");
    }

    @Override
    public Evaluation train(Assignment<Rule> assignment, Observer observer) {
        Task task = assignment.task();
        Optional<String> misfit = misfit(task, assignment.budget().environmentSteps());
        if (misfit.isPresent()) {
            return evaluation(assignment, new Outcome.Invalid(misfit.get()), 0);
        }
        LegState leg = LegState.of(assignment, RuleTraining.LEARNER, RuleTraining.VERSION);
        Task level = task.drawn(assignment.seed().child("level"));
        try (DiscreteEnvironment environment = level.discreteEnvironment(agent.copies())) {
            Optional<String> lost = leg.misfit(environment);
            if (lost.isPresent()) {
                return evaluation(assignment, new Outcome.Invalid(lost.get()), 0);
            }
            AgentNetworks networks = networks(task, assignment.candidate());
            RuleAgent body = body(networks, assignment.candidate());
            Habitat habitat = new Habitat(
                    environment, networks.encoding(), leg.chance().seed().child("habitat"));
            RuleTraining training = new RuleTraining(assignment, level, networks, agent, body, habitat, leg, observer);
            Outcome outcome = training.run();
            bodies.giveBack(kind(networks, assignment.candidate()), body);
            Evaluation evaluation = evaluation(assignment, outcome, training.environmentSteps());
            return training.reached().map(evaluation::with).orElse(evaluation);
        }
    }

    @Override
    public Evaluation improve(Improvement<Rule> improvement, Observer observer) {
        Task task = improvement.task();
        Optional<String> misfit =
                misfit(task, improvement.budget().environmentSteps()).or(() -> misfit(improvement.candidate()));
        if (misfit.isPresent()) {
            return evaluation(improvement, new Outcome.Invalid(misfit.get()), 0);
        }
        LpgRule rule = (LpgRule) improvement.candidate();
        AgentNetworks networks = networks(task, rule);
        MetaWorkshop workshop =
                workshops.take(kind(networks, rule), () -> MetaWorkshop.of(networks, agent, meta, rule, backend));
        MetaTraining training =
                new MetaTraining(improvement, rule, workshop, seed -> levels.apply(task, seed), observer);
        Outcome outcome = training.run();
        Evaluation evaluation =
                evaluation(improvement, outcome, training.environmentSteps()).with(training.series());
        if (outcome instanceof Outcome.Scored) {
            evaluation = evaluation
                    .with(training.checkpoint())
                    .with(Payload.of(training.rule().weights()));
        }
        workshops.giveBack(kind(networks, rule), workshop);
        return evaluation;
    }

    private RuleAgent body(AgentNetworks networks, Rule rule) {
        RuleAgent body = bodies.take(kind(networks, rule), () -> new RuleAgent(networks, agent, rule, backend));
        if (rule instanceof LpgRule learned) {
            body.obey(learned);
        }
        return body;
    }

    private static BodyKind kind(AgentNetworks networks, Rule rule) {
        return new BodyKind(networks, rule instanceof LpgRule learned ? learned.shape() : rule);
    }

    /** Hand-made rules predict nothing; their agents have the shortest prediction that there is. */
    private AgentNetworks networks(Task task, Rule rule) {
        int predictions = rule instanceof LpgRule learned ? learned.shape().predictions() : 1;
        return new AgentNetworks(
                StateEncoding.of(task.observationSpace()), agent.hidden(), task.actions(), predictions);
    }

    private Optional<String> misfit(Task task, long environmentSteps) {
        if (!(task.actionSpace() instanceof ActionSpace.Discrete)) {
            return Optional.of("agents that live under update rules choose among numbered actions, and " + task.name()
                    + " takes " + task.actionSpace() + "; choose a discretised task, " + task.name() + "@3");
        }
        if (environmentSteps < agent.stretchSize()) {
            return Optional.of("the budget of " + environmentSteps + " environment steps ends before the first update,"
                    + " after " + agent.copies() + " copies × " + agent.steps() + " steps");
        }
        return Optional.empty();
    }

    private static Optional<String> misfit(Rule rule) {
        return rule instanceof LpgRule
                ? Optional.empty()
                : Optional.of(
                        "only a learned rule has weights that follow a meta-gradient; found the hand-made " + rule);
    }

    private static Evaluation evaluation(Assignment<Rule> assignment, Outcome outcome, long environmentSteps) {
        return new Evaluation(
                assignment.candidate().id(),
                assignment.task().name(),
                assignment.budget(),
                assignment.seed(),
                outcome,
                environmentSteps);
    }

    private static Evaluation evaluation(Improvement<Rule> improvement, Outcome outcome, long environmentSteps) {
        return new Evaluation(
                improvement.candidate().id(),
                improvement.task().name(),
                improvement.budget(),
                improvement.seed(),
                outcome,
                environmentSteps);
    }
}
