package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.learner.LegState;
import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the trainers of this package share: whether a training can begin, and what is told of it.
 *
 * @param settings of the agent
 * @param backend what it computes on
 */
record OnPolicyLearner(ActorCriticSettings settings, Backend backend) {

    /** Trains one agent whose rollouts are learnt from by {@code improvement}. */
    Evaluation train(
            Assignment<?> assignment,
            LearningStep step,
            Function<Seed, PolicyImprovement> improvement,
            ProgressOrder order,
            Observer observer,
            VisitedPoints visited) {
        Optional<String> misfit = misfit(assignment);
        if (misfit.isPresent()) {
            return evaluation(assignment, new Outcome.Invalid(misfit.get()), 0);
        }
        try (VectorEnvironment environment = assignment.task().environment(settings.environmentCopies())) {
            LegState leg = LegState.of(assignment, OnPolicyTraining.LEARNER, OnPolicyTraining.VERSION);
            Optional<String> lost = leg.misfit(environment);
            if (lost.isPresent()) {
                return evaluation(assignment, new Outcome.Invalid(lost.get()), 0);
            }
            Seed chance = leg.chance().seed();
            PolicyAgent agent = new PolicyAgent(
                    settings, step, visited, environment, assignment.task(), backend, chance.child("agent"));
            OnPolicyTraining training = new OnPolicyTraining(
                    agent, environment, improvement.apply(chance), order, assignment, leg, observer);
            Outcome outcome = training.run();
            Evaluation evaluation = evaluation(assignment, outcome, training.environmentSteps());
            return training.reached().map(evaluation::with).orElse(evaluation);
        }
    }

    /** Why nothing could be learnt, if so. */
    private Optional<String> misfit(Assignment<?> assignment) {
        long budget = assignment.budget().environmentSteps();
        if (budget < settings.rolloutSize()) {
            return Optional.of("the budget of " + budget + " environment steps ends before the first rollout of "
                    + settings.environmentCopies() + " copies × " + settings.rolloutSteps() + " steps");
        }
        if (settings.scoring() instanceof Scoring.BestGreedyEpisodes) {
            return Optional.of("policies are judged at the end of their training, not at checkpoints; score the last"
                    + " training episodes or greedy episodes");
        }
        return Optional.empty();
    }

    /** What is told of a training that ended so. */
    static Evaluation evaluation(Assignment<? extends Candidate> assignment, Outcome outcome, long environmentSteps) {
        return new Evaluation(
                assignment.candidate().id(),
                assignment.task().name(),
                assignment.budget(),
                assignment.seed(),
                outcome,
                environmentSteps);
    }
}
