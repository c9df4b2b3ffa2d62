package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
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
public final class Td3Trainer implements Trainer<Algorithm> {

    private final Td3Settings settings;
    private final Backend backend;

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
        Optional<String> misfit = misfit(assignment);
        if (misfit.isPresent()) {
            return evaluation(assignment, new Outcome.Invalid(misfit.get()), 0);
        }
        try (Td3Training training = new Td3Training(settings, backend, assignment, observer)) {
            Outcome outcome =
                    training.misfit().<Outcome>map(Outcome.Invalid::new).orElseGet(training::run);
            Evaluation evaluation = evaluation(assignment, outcome, training.environmentSteps());
            return training.reached().map(evaluation::with).orElse(evaluation);
        }
    }

    /** Why nothing could be learnt, if so. */
    private Optional<String> misfit(Assignment<Algorithm> assignment) {
        if (!assignment.candidate().equals(Algorithm.TD3)) {
            return Optional.of("this trainer trains with TD3, found the algorithm "
                    + assignment.candidate().name());
        }
        ActionSpace space = assignment.task().actionSpace();
        if (!(space instanceof ActionSpace.Box box) || !ActionScale.isBounded(box)) {
            return Optional.of("TD3 chooses vectors of numbers between bounds, but "
                    + assignment.task().name() + " takes " + space);
        }
        long budget = assignment.budget().environmentSteps();
        if (budget <= settings.randomSteps()) {
            return Optional.of("the budget of " + budget + " environment steps ends before learning starts, after step "
                    + settings.randomSteps());
        }
        if (settings.scoring() instanceof Scoring.BestGreedyEpisodes) {
            return Optional.of("policies are judged at the end of their training, not at checkpoints; score the last"
                    + " training episodes or greedy episodes");
        }
        return Optional.empty();
    }

    private static Evaluation evaluation(Assignment<Algorithm> assignment, Outcome outcome, long environmentSteps) {
        return new Evaluation(
                assignment.candidate().id(),
                assignment.task().name(),
                assignment.budget(),
                assignment.seed(),
                outcome,
                environmentSteps);
    }
}
