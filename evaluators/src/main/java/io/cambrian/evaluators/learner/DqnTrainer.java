package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.experience.TurnTaken;
import io.cambrian.evaluators.experience.TurnTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.InnerLoop;
import io.cambrian.evaluators.training.TurnTaking;
import io.cambrian.searchspace.loss.LossProgram;
import java.util.Optional;

/**
 * Deep Q-learning whose loss is the candidate.
 *
 * <p>An online network Q acts ε-greedily and follows the gradient of the mean loss of a batch drawn uniformly from replay; a
 * target network Q' is a copy of it, renewed now and then. With the loss ½(r + γ·max Q'(s', ·) − Q(s, a))² this is the
 * algorithm of Mnih et al., "Human-level control through deep reinforcement learning", Nature 518, 2015, algorithm 1, with
 * Adam and without frames. Gradients flow into Q only, at s and at s'. The discount that a loss reads is 0 where the
 * episode terminated; where only its time ran out, the last state keeps its value.
 *
 * <p>A training ends as {@link Outcome.Diverged} when a loss or weight is no longer finite or an action value exceeds
 * {@value #GREATEST_VALUE}: losses without a lower bound drive values away for ever.
 */
public final class DqnTrainer implements Trainer<LossProgram>, TurnTrainer<LossProgram> {

    /** Action values beyond this magnitude count as diverged; returns of known tasks are below a thousand. */
    public static final float GREATEST_VALUE = 1e6f;

    private final DqnSettings settings;
    private final Backend backend;
    private final InnerLoop<DqnLearner> loop = new InnerLoop<>("dqn", 1);

    /** On the fastest backend of this JVM. */
    public DqnTrainer(DqnSettings settings) {
        this(settings, Backends.best());
    }

    /** On a chosen backend; the choice among bit-exact ones changes no bit of an evaluation. */
    public DqnTrainer(DqnSettings settings, Backend backend) {
        this.settings = settings;
        this.backend = backend;
    }

    @Override
    public Evaluation train(Assignment<LossProgram> assignment, Observer observer) {
        return trainPolicy(assignment, observer).evaluation();
    }

    /** As {@link #train}, and what was learnt. */
    public TrainedPolicy trainPolicy(Assignment<LossProgram> assignment, Observer observer) {
        InnerLoop.Trained<DqnLearner> trained = loop.train(
                assignment, observer, misfit(assignment), leg -> new DqnLearner(settings, backend, assignment, leg));
        return new TrainedPolicy(trained.evaluation(), trained.learner().map(DqnLearner::network));
    }

    /**
     * Takes one turn: batch size, discount, target copies, learning rate, limits of gradients and exploration are as in a training,
     * ε over the environment steps of the line of descent; copies, the start of learning, steps per update and scoring are the
     * turn's affair. The replay capacity bounds how much of the memory is drawn from.
     */
    @Override
    public TurnTaken take(Turn<LossProgram> turn, Observer observer) {
        Optional<String> misfit = misfit(turn.task());
        if (misfit.isPresent()) {
            return TurnTaken.invalid(turn, misfit.get());
        }
        try (DqnTurnAgent agent = new DqnTurnAgent(settings, backend, turn)) {
            return new TurnTaking(turn, agent, observer).take();
        }
    }

    private static Optional<String> misfit(Task task) {
        return task.actionSpace() instanceof ActionSpace.Discrete
                ? Optional.empty()
                : Optional.of("deep Q-learning chooses among numbered actions, but " + task.name() + " takes "
                        + task.actionSpace());
    }

    /** Why nothing could be learnt, if so. */
    private Optional<String> misfit(Assignment<LossProgram> assignment) {
        Optional<String> misfit = misfit(assignment.task());
        if (misfit.isPresent()) {
            return misfit;
        }
        long budget = assignment.budget().environmentSteps();
        if (budget < settings.learningStarts()) {
            return Optional.of("the budget of " + budget + " environment steps ends before learning starts, at step "
                    + settings.learningStarts());
        }
        return Optional.empty();
    }
}
