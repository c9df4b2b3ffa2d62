package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.ContinuousGame;
import io.cambrian.evaluators.environment.ContinuousLockstep;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.DiscretisedActions;
import io.cambrian.evaluators.environment.Game;
import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What candidates are judged on: an environment with its settings and time limit, whose score is the mean undiscounted return per
 * episode, or problems, whose score is the mean over the problems.
 *
 * @param name the name in the catalogue, such as {@code CartPole-v1}
 * @param content environments or problems
 * @param scores the two reference points of the scale
 * @param levels of a task that stands for many levels: the one that a seed draws, of the same spaces
 */
public record Task(String name, Content content, ScoreRange scores, Optional<Function<Seed, Task>> levels) {

    /**
     * A task of environments that is one level.
     *
     * @param environments makes a fresh environment with so many copies
     * @param horizon the most steps an episode has
     */
    public Task(
            String name,
            IntFunction<VectorEnvironment> environments,
            ObservationSpace observationSpace,
            ActionSpace actionSpace,
            int horizon,
            ScoreRange scores) {
        this(
                name,
                new Content.Environments(environments, observationSpace, actionSpace, horizon),
                scores,
                Optional.empty());
    }

    /** The task of attempting problems. */
    public static Task of(String name, ProblemSet<?> problems, ScoreRange scores) {
        return new Task(name, new Content.Problems(problems), scores, Optional.empty());
    }

    /**
     * The task of a game under a time limit, with the scores that have been measured for that name; the spaces are read from
     * the game itself.
     *
     * @param rules makes the game, a {@link DiscreteGame} or a {@link ContinuousGame}, for a number of copies
     */
    public static Task of(String name, IntFunction<? extends Game> rules, int horizon) {
        return of(name, rules, horizon, MeasuredScores.standard().range(name));
    }

    /** The same with known scores. */
    public static Task of(String name, IntFunction<? extends Game> rules, int horizon, ScoreRange scores) {
        Game one = rules.apply(1);
        return new Task(
                name,
                copies -> lockstep(rules.apply(copies), horizon),
                ObservationSpace.of(one),
                lockstep(one, horizon).actionSpace(),
                horizon,
                scores);
    }

    /**
     * The same task for agents that choose among numbered actions: each number of an action takes {@code levels} evenly
     * spaced values. Scores keep their scale.
     *
     * @param levels at least 2, both bounds among them
     * @throws IllegalArgumentException when actions are numbered already, have no bounds or too many combinations
     */
    public Task discretised(int levels) {
        return switch (actionSpace()) {
            case ActionSpace.Discrete discrete ->
                throw new IllegalArgumentException(name + " has numbered actions already, " + discrete);
            case ActionSpace.Box box ->
                new Task(
                        name + "@" + levels,
                        copies -> new DiscretisedActions((ContinuousEnvironment) environment(copies), levels),
                        observationSpace(),
                        new ActionSpace.Discrete(DiscretisedActions.actions(box, levels)),
                        horizon(),
                        scores);
        };
    }

    private static VectorEnvironment lockstep(Game game, int horizon) {
        return switch (game) {
            case DiscreteGame discrete -> new DiscreteLockstep(discrete, horizon);
            case ContinuousGame continuous -> new ContinuousLockstep(continuous, horizon);
        };
    }

    /** The same task with another scale. */
    public Task withScores(ScoreRange scale) {
        return new Task(name, content, scale, levels);
    }

    /**
     * The same task, standing for many levels.
     *
     * @param drawing the level of a seed, always the same for the same seed and with the spaces of this task
     */
    public Task withLevels(Function<Seed, Task> drawing) {
        return new Task(name, content, scores, Optional.of(drawing));
    }

    /** The level on which a whole lifetime is spent: this task itself, or the one that the seed draws. */
    public Task drawn(Seed seed) {
        return levels.map(drawing -> drawing.apply(seed)).orElse(this);
    }

    /** Whether agents learn in it; otherwise candidates attempt its problems. */
    public boolean hasEnvironments() {
        return content instanceof Content.Environments;
    }

    /**
     * The environments.
     *
     * @throws IllegalStateException when the task has problems instead
     */
    public Content.Environments environments() {
        return switch (content) {
            case Content.Environments environments -> environments;
            case Content.Problems problems ->
                throw new IllegalStateException(name + " has problems to be attempted by candidates of the class "
                        + problems.set().type().getSimpleName() + ", not environments to learn in");
        };
    }

    /** The problems, if the task has any. */
    public Optional<ProblemSet<?>> problems() {
        return switch (content) {
            case Content.Environments environments -> Optional.empty();
            case Content.Problems problems -> Optional.of(problems.set());
        };
    }

    /** The problems for candidates of a class, if the task has any. */
    @SuppressWarnings("unchecked") // the set's own word for which candidates it is for
    public <C extends Candidate> Optional<ProblemSet<C>> problems(Class<C> type) {
        return switch (content) {
            case Content.Environments environments -> Optional.empty();
            case Content.Problems problems ->
                problems.set().type().equals(type) ? Optional.of((ProblemSet<C>) problems.set()) : Optional.empty();
        };
    }

    /**
     * What an agent sees.
     *
     * @throws IllegalStateException when the task has problems instead of environments; so do {@link #actionSpace}, {@link
     *     #horizon} and {@link #environment}
     */
    public ObservationSpace observationSpace() {
        return environments().observationSpace();
    }

    /** What an agent may do. */
    public ActionSpace actionSpace() {
        return environments().actionSpace();
    }

    /** The most steps an episode has. */
    public int horizon() {
        return environments().horizon();
    }

    /** A fresh environment with that many copies, not yet reset. */
    public VectorEnvironment environment(int copies) {
        return environments().maker().apply(copies);
    }

    /**
     * The same where actions are numbered.
     *
     * @throws IllegalStateException when they are not
     */
    public DiscreteEnvironment discreteEnvironment(int copies) {
        VectorEnvironment environment = environment(copies);
        if (environment instanceof DiscreteEnvironment discrete) {
            return discrete;
        }
        environment.close();
        throw new IllegalStateException(name + " takes " + actionSpace() + ", not numbered actions");
    }

    /**
     * How many numbered actions there are.
     *
     * @throws IllegalStateException when actions are vectors of numbers
     */
    public int actions() {
        return switch (actionSpace()) {
            case ActionSpace.Discrete discrete -> discrete.actions();
            case ActionSpace.Box box ->
                throw new IllegalStateException(name + " takes " + box + ", not numbered actions");
        };
    }

    /** How many numbers an agent sees. */
    public int observationSize() {
        return observationSpace().size();
    }

    /** The score on the task's scale: 0 for random actions, 1 for the reference; not clipped. */
    public double normalise(double score) {
        return scores.normalise(score);
    }
}
