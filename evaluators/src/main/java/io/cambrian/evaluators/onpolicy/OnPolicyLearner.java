package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.learner.LegState;
import io.cambrian.evaluators.learner.LiveTrainings;
import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;
import java.util.function.Function;

/** What the trainers of this package share: whether a training can begin, how its legs follow each other, and what is told. */
final class OnPolicyLearner {

    private final ActorCriticSettings settings;
    private final Backend backend;
    private final LiveTrainings<OnPolicyTraining> live = new LiveTrainings<>();

    /**
     * Trains agents of one kind.
     *
     * @param settings of the agents
     * @param backend what they compute on
     */
    OnPolicyLearner(ActorCriticSettings settings, Backend backend) {
        this.settings = settings;
        this.backend = backend;
    }

    ActorCriticSettings settings() {
        return settings;
    }

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
        LegState leg = LegState.of(assignment, OnPolicyTraining.LEARNER, OnPolicyTraining.VERSION);
        Optional<OnPolicyTraining> stopped = live.take(assignment);
        if (stopped.isPresent()) {
            stopped.get().goOn(leg, assignment, observer);
            return run(stopped.get(), assignment);
        }
        try (VectorEnvironment environment = assignment.task().environment(settings.environmentCopies())) {
            Optional<String> lost = leg.misfit(environment);
            if (lost.isPresent()) {
                return evaluation(assignment, new Outcome.Invalid(lost.get()), 0);
            }
            Seed chance = leg.chance().seed();
            PolicyAgent agent = new PolicyAgent(
                    settings, step, visited, environment, assignment.task(), backend, chance.child("agent"));
            return run(
                    new OnPolicyTraining(
                            agent, environment, improvement.apply(chance), order, assignment, leg, observer),
                    assignment);
        }
    }

    /** Environments that can be handed over hold nothing outside of this JVM, so that one which was closed may go on. */
    private Evaluation run(OnPolicyTraining training, Assignment<?> assignment) {
        Outcome outcome = training.run();
        Evaluation evaluation = evaluation(assignment, outcome, training.environmentSteps());
        if (training.reached().isEmpty()) {
            return evaluation;
        }
        live.keep(training.reached().get(), assignment, training);
        return evaluation.with(training.reached().get());
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
