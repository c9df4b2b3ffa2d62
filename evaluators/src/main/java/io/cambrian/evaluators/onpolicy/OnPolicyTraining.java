package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.learner.EpisodeReturns;
import io.cambrian.evaluators.learner.Pacing;
import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.task.Task;

/** One training from fresh weights to its outcome: act, estimate what was gained, improve the policy, again and again. */
final class OnPolicyTraining {

    private final ActorCriticSettings settings;
    private final Task task;
    private final Pacing pacing;
    private final EpisodeReturns returns;
    private final PolicyAgent agent;
    private final PolicyImprovement improvement;
    private final Gathering gathering;
    private final long updates;
    private final float[] toldProgress;
    private int update;
    private float loss;

    OnPolicyTraining(
            PolicyAgent agent,
            VectorEnvironment environment,
            PolicyImprovement improvement,
            ProgressOrder order,
            Assignment<?> assignment,
            Observer observer) {
        this.agent = agent;
        this.improvement = improvement;
        settings = agent.settings();
        task = assignment.task();
        pacing = new Pacing(assignment.budget(), observer);
        returns = new EpisodeReturns(
                settings.environmentCopies(), settings.scoring().episodes());
        gathering = new Gathering(agent, environment, returns);
        updates = assignment.budget().environmentSteps() / settings.rolloutSize();
        toldProgress = order.told(Math.toIntExact(updates), assignment.seed().child("progress"));
        environment.reset(assignment.seed().child("environment"));
    }

    /** Environment steps so far, evaluation episodes included. */
    long environmentSteps() {
        return steps() + agent.judgingSteps();
    }

    private long steps() {
        return (long) update * settings.rolloutSize();
    }

    Outcome run() {
        try {
            return train();
        } catch (EnvironmentFailedException failure) {
            return new Outcome.EnvironmentFailed(steps(), String.valueOf(failure.getMessage()));
        }
    }

    private Outcome train() {
        while (update < updates) {
            double progress = update / (double) updates;
            Rollout rollout = gathering.gather();
            agent.appraiser().appraise(rollout);
            agent.update().set((float) learningRate(progress), toldProgress[update]);
            loss = improvement.improve(rollout, agent.update());
            update++;
            if (!Float.isFinite(loss)) {
                return new Outcome.Diverged(steps(), "a loss was no longer finite");
            }
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return new Outcome.OutOfBudget(steps());
            }
            if (pacing.reported(steps())) {
                returns.markPoint(steps());
            }
        }
        return score();
    }

    private double learningRate(double progress) {
        return settings.annealed() ? settings.learningRate() * (1 - progress) : settings.learningRate();
    }

    private Outcome score() {
        if (!agent.variables().areFinite()) {
            return new Outcome.Diverged(steps(), "a weight or one of its averages is no longer finite");
        }
        if (returns.finished() == 0) {
            return new Outcome.Invalid(
                    "no episode of " + task.name() + " ended within " + steps() + " environment steps of "
                            + settings.environmentCopies() + " copies, so there is nothing to score");
        }
        returns.markPoint(steps());
        double score = switch (settings.scoring()) {
            case Scoring.LastTrainingEpisodes last -> returns.meanOfLast();
            case Scoring.GreedyEpisodes greedy -> agent.playGreedily(task, greedy.episodes());
            case Scoring.BestGreedyEpisodes best ->
                throw new IllegalStateException("settings with checkpoints are refused before a training");
        };
        return new Outcome.Scored(score, task.normalise(score), returns.curve());
    }
}
