package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.experience.TurnTaken;
import io.cambrian.evaluators.experience.TurnTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.InnerLoop;
import io.cambrian.evaluators.training.TurnTaking;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.Optional;

/**
 * Twin delayed deep deterministic policy gradient: a policy for actions that are vectors of numbers climbs the estimate of one
 * of two critics. Against the overestimation that this invites, targets take the lesser of two target critics, at the target
 * policy's action with some noise, and the policy and all targets move at every second update only.
 *
 * <p>Source: Fujimoto, van Hoof and Meger, "Addressing function approximation error in actor-critic methods", ICML 2018,
 * algorithm 1 and appendix C. The value of a state whose episode only ran out of time counts; that of a state that ended it
 * does not.
 */
public final class Td3Trainer implements Trainer<Algorithm>, TurnTrainer<Algorithm> {

    private final Td3Settings settings;
    private final Backend backend;
    private final InnerLoop<Td3Learner> loop = new InnerLoop<>("td3", 1);

    /** On the fastest backend of this JVM. */
    public Td3Trainer(Td3Settings settings) {
        this(settings, Backends.best());
    }

    /** On a chosen backend; the choice among bit-exact ones changes no bit of an evaluation. */
    public Td3Trainer(Td3Settings settings, Backend backend) {
        this.settings = settings;
        this.backend = backend;
    }

    @Override
    public Evaluation train(Assignment<Algorithm> assignment, Observer observer) {
        return loop.train(
                        assignment,
                        observer,
                        misfit(assignment),
                        leg -> new Td3Learner(settings, backend, assignment, leg))
                .evaluation();
    }

    /**
     * Takes one turn: batch size, discount, targets, exploration and learning rates are as in a training; copies, random steps,
     * steps per update and scoring are the turn's affair. The replay capacity bounds how much of the memory is drawn from.
     */
    @Override
    public TurnTaken take(Turn<Algorithm> turn, Observer observer) {
        Optional<String> misfit = misfit(turn.candidate(), turn.task());
        if (misfit.isPresent()) {
            return TurnTaken.invalid(turn, misfit.get());
        }
        try (Td3TurnAgent agent = new Td3TurnAgent(settings, backend, turn)) {
            return new TurnTaking(turn, agent, observer).take();
        }
    }

    /**
     * How well a member of a population does without exploration: the mean return of some episodes.
     *
     * @param end what its turn has reached
     */
    public double judge(Checkpoint end, Task task, int episodes, Seed seed) {
        try (ContinuousEnvironment judging = (ContinuousEnvironment) task.environment(episodes)) {
            ActionSpace.Box actions = judging.actionSpace();
            TransitionLayout layout = new TransitionLayout(task.observationSize(), actions.size());
            MemberNetworks networks = MemberNetworks.read(end, layout);
            Td3Settings shaped = settings.change()
                    .actor(networks.actor())
                    .critics(networks.critics())
                    .done();
            Td3Agent agent = new Td3Agent(shaped, layout, actions, backend, seed.child("agent"));
            agent.begin(networks);
            return Episodes.play(judging, agent.actor(episodes), seed.child("environment"), 1)
                    .meanReturn();
        }
    }

    private static Optional<String> misfit(Algorithm candidate, Task task) {
        if (!candidate.equals(Algorithm.TD3)) {
            return Optional.of("this trainer trains with TD3, found the algorithm " + candidate.name());
        }
        return task.actionSpace() instanceof ActionSpace.Box box && ActionScale.isBounded(box)
                ? Optional.empty()
                : Optional.of("TD3 chooses vectors of numbers between bounds, but " + task.name() + " takes "
                        + task.actionSpace());
    }

    /** Why nothing could be learnt, if so. */
    private Optional<String> misfit(Assignment<Algorithm> assignment) {
        Optional<String> misfit = misfit(assignment.candidate(), assignment.task());
        if (misfit.isPresent()) {
            return misfit;
        }
        long budget = assignment.budget().environmentSteps();
        if (budget <= settings.randomSteps()) {
            return Optional.of("the budget of " + budget + " environment steps ends before learning starts, after step "
                    + settings.randomSteps());
        }
        return settings.scoring().misfitWithoutCheckpoints();
    }
}
