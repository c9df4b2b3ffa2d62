package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.MetaTrainer;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.LearnedRule;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Lets agents live under update rules of one kind.
 *
 * <p>To train is to live a whole life of N = budget / (copies · steps) updates under a frozen rule, on the level that the seed draws
 * if the task stands for many ({@link Task#drawn}); the score is the mean undiscounted return of the final policy over fresh
 * episodes. The level, the first weights and all chance of the environment come from the seed alone, so two rules with the same
 * seed meet the same level as the same agent. To improve is to let a learned rule follow its meta-gradient while many agents live
 * under it: the score is that of the lives that ended meanwhile.
 *
 * <p>Invalid are tasks without numbered actions, budgets that end before the first update, hand-made rules that are to improve, and
 * meta-trainings in environments that run outside of this JVM, since lives are saved between pieces.
 *
 * @param <R> the kind of rule
 * @param <L> those of them that learn
 * @param <P> what is written into the programs of an agent beside the rule; equal ones share programs
 */
public abstract class LifeTrainer<R extends Candidate, L extends LearnedRule<?>, P> implements MetaTrainer<R> {

    static final int VERSION = 1;

    private final String learner;
    private final int copies;
    private final int steps;
    private final IdleWorkers<Kind, AgentBody<L>> bodies = new IdleWorkers<>();
    private final IdleWorkers<Kind, Workshop<L>> workshops = new IdleWorkers<>();

    /**
     * What decides which programs there are.
     *
     * @param rule by its shape, or a hand-made one itself
     */
    private record Kind(Object agent, Object rule) {}

    /**
     * A trainer of agents who live in so many copies of their environment, so many steps between two updates.
     *
     * @param learner begins the names under which checkpoints are kept
     */
    protected LifeTrainer(String learner, int copies, int steps) {
        this.learner = learner;
        this.copies = copies;
        this.steps = steps;
    }

    /** The rule itself if it learns. */
    protected abstract Optional<L> learned(R rule);

    /** The agent that lives on a task under a rule. */
    protected abstract P agent(Task task, R rule);

    /** A body for such agents. */
    protected abstract AgentBody<L> body(P agent, R rule);

    /** The programs of a meta-training. */
    protected abstract Workshop<L> workshop(P agent, L rule);

    /** The curriculum of a meta-training whose chance has this seed. */
    protected abstract LevelSource levels(Task task, Seed chance);

    /** The updates of the life with a seed, of which no life has more than the most, but for rounding up to whole meta-steps. */
    protected abstract ToIntFunction<Seed> lengths(int most);

    @Override
    public final Evaluation train(Assignment<R> assignment, Observer observer) {
        Task task = assignment.task();
        Optional<String> misfit = misfit(task, assignment.budget().environmentSteps());
        if (misfit.isPresent()) {
            return Evaluation.of(assignment, new Outcome.Invalid(misfit.get()), 0);
        }
        LegState leg = LegState.of(assignment, learner, VERSION);
        Task level = task.drawn(assignment.seed().child("level"));
        try (DiscreteEnvironment environment = level.discreteEnvironment(copies)) {
            Optional<String> lost = leg.misfit(environment);
            if (lost.isPresent()) {
                return Evaluation.of(assignment, new Outcome.Invalid(lost.get()), 0);
            }
            R rule = assignment.candidate();
            P agent = agent(task, rule);
            AgentBody<L> body = bodies.take(kind(agent, rule), () -> body(agent, rule));
            learned(rule).ifPresent(body::obey);
            Habitat habitat = new Habitat(
                    environment, body.encoding(), leg.chance().seed().child("habitat"));
            LifeTraining training = new LifeTraining(learner, assignment, level, body, habitat, leg, observer);
            Outcome outcome = training.run();
            bodies.giveBack(kind(agent, rule), body);
            Evaluation evaluation = Evaluation.of(assignment, outcome, training.environmentSteps());
            return training.reached().map(evaluation::with).orElse(evaluation);
        }
    }

    @Override
    public final Evaluation improve(Improvement<R> improvement, Observer observer) {
        Task task = improvement.task();
        Optional<String> misfit =
                misfit(task, improvement.budget().environmentSteps()).or(() -> obstacleToSaving(task));
        Optional<L> learned = learned(improvement.candidate());
        if (misfit.isPresent() || learned.isEmpty()) {
            String reason = misfit.orElseGet(
                    () -> "only a learned rule has weights that follow a meta-gradient; found the hand-made "
                            + improvement.candidate());
            return Evaluation.of(improvement, new Outcome.Invalid(reason), 0);
        }
        L rule = learned.get();
        P agent = agent(task, improvement.candidate());
        Kind kind = kind(agent, improvement.candidate());
        Workshop<L> workshop = workshops.take(kind, () -> workshop(agent, rule));
        int most = Math.toIntExact(improvement.budget().environmentSteps() / stretchSize());
        MetaTraining<R, L> training = new MetaTraining<>(
                learner + "-meta-gradient",
                improvement,
                rule,
                workshop,
                seed -> levels(task, seed),
                lengths(most),
                observer);
        Outcome outcome = training.run();
        Evaluation evaluation =
                Evaluation.of(improvement, outcome, training.environmentSteps()).with(training.series());
        if (outcome instanceof Outcome.Scored) {
            evaluation = evaluation
                    .with(training.checkpoint())
                    .with(RealVector.of(training.rule().weights()));
        }
        workshops.giveBack(kind, workshop);
        return evaluation;
    }

    /** Lives go on from piece to piece, so their environments are saved between. */
    private static Optional<String> obstacleToSaving(Task task) {
        try (DiscreteEnvironment environment = task.discreteEnvironment(1)) {
            return environment.resumable().isPresent()
                    ? Optional.empty()
                    : Optional.of("lives go on from one piece of a meta-training to the next, and " + task.name()
                            + " runs outside of this JVM and cannot be saved: choose a task of this platform");
        }
    }

    private Kind kind(P agent, R rule) {
        return new Kind(agent, learned(rule).<Object>map(LearnedRule::shape).orElse(rule));
    }

    private int stretchSize() {
        return copies * steps;
    }

    private Optional<String> misfit(Task task, long environmentSteps) {
        if (!(task.actionSpace() instanceof ActionSpace.Discrete)) {
            return Optional.of("agents that live under update rules choose among numbered actions, and " + task.name()
                    + " takes " + task.actionSpace() + "; choose a discretised task, " + task.name() + "@3");
        }
        if (environmentSteps < stretchSize()) {
            return Optional.of("the budget of " + environmentSteps + " environment steps ends before the first update,"
                    + " after " + copies + " copies × " + steps + " steps");
        }
        return Optional.empty();
    }
}
