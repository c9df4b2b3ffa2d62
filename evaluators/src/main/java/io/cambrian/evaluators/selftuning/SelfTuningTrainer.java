package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.InnerLoop;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.Optional;
import java.util.Set;

/**
 * An actor-critic that tunes coefficients of its own loss by meta-gradients while it lives. It learns from one rollout after the
 * other; when K updates (and the further ones of its method) are done, the next rollout judges them, the gradient of that
 * judgement goes back through the K updates to the meta-parameters, and the agent learns from that rollout as from any other.
 *
 * <p>{@link Algorithm#ACTOR_CRITIC} is the same agent without meta-gradients: coefficients stay where its settings put them, those
 * with bounds at their start. Along a schedule it takes the coefficients that another lifetime has tuned.
 *
 * <p>Sources: see the package and {@link Method}.
 */
public final class SelfTuningTrainer implements Trainer<Algorithm> {

    private static final Set<Algorithm> ALGORITHMS = Set.of(Algorithm.SELF_TUNING, Algorithm.ACTOR_CRITIC);

    private final SelfTuningSettings settings;
    private final Backend backend;
    private final InnerLoop<SelfTuningLearner> loop = new InnerLoop<>("self-tuning", 1);

    /** On the fastest backend of this JVM. */
    public SelfTuningTrainer(SelfTuningSettings settings) {
        this(settings, Backends.best());
    }

    /** On a chosen backend; the choice among bit-exact ones changes no bit of an evaluation. */
    public SelfTuningTrainer(SelfTuningSettings settings, Backend backend) {
        this.settings = settings;
        this.backend = backend;
    }

    @Override
    public Evaluation train(Assignment<Algorithm> assignment, Observer observer) {
        SelfTuningSettings trained = assignment.candidate().equals(Algorithm.ACTOR_CRITIC) ? settings.held() : settings;
        try {
            return loop.train(
                            assignment,
                            observer,
                            misfit(trained, assignment),
                            leg -> new SelfTuningLearner(trained, backend, assignment, leg))
                    .evaluation();
        } catch (IndependentParameterException e) {
            return Evaluation.of(assignment, new Outcome.Invalid(String.valueOf(e.getMessage())), 0);
        }
    }

    /** Why nothing could be learnt, if so. */
    private static Optional<String> misfit(SelfTuningSettings settings, Assignment<Algorithm> assignment) {
        if (!ALGORITHMS.contains(assignment.candidate())) {
            return Optional.of("this trainer trains with " + Algorithm.SELF_TUNING.name() + " and "
                    + Algorithm.ACTOR_CRITIC.name() + ", found the algorithm "
                    + assignment.candidate().name());
        }
        if (!(assignment.task().actionSpace() instanceof ActionSpace.Discrete)) {
            return Optional.of("a self-tuning actor-critic chooses among numbered actions, but "
                    + assignment.task().name() + " takes " + assignment.task().actionSpace());
        }
        long rollouts =
                assignment.budget().environmentSteps() / settings.learning().rolloutSize();
        int needed = settings.rolloutsOfMetaStep();
        return rollouts < needed
                ? Optional.of("the budget of " + assignment.budget().environmentSteps()
                        + " environment steps ends before the first rollout that "
                        + (needed == 1 ? "is learnt from" : "judges")
                        + ", at step " + (long) needed * settings.learning().rolloutSize())
                : Optional.empty();
    }
}
