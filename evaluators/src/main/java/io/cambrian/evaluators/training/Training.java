package io.cambrian.evaluators.training;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.task.Task;
import java.util.Optional;

/** One leg of a training, from fresh weights or a checkpoint to its outcome, and further legs if the learner stays in memory. */
final class Training<L extends Learner> {

    private final L learner;
    private final EpisodeReturns returns;
    private final Task task;
    private final long budget;
    private Observer observer;
    private LegState leg;
    private Pacing pacing;
    private long end;
    private boolean begun;
    private long steps;
    private long judgedBefore;
    private Optional<Checkpoint> reached = Optional.empty();

    Training(L learner, Assignment<?> assignment, LegState leg, Observer observer) {
        this.learner = learner;
        this.leg = leg;
        this.observer = observer;
        returns = learner.returns();
        task = assignment.task();
        budget = assignment.budget().environmentSteps();
        end = assignment.leg().end(assignment.budget());
        pacing = new Pacing(assignment.budget(), observer);
        steps = leg.stepsBefore();
    }

    /** Takes up the next leg where the last one ended; {@link #run} trains it. */
    void goOn(Assignment<?> assignment, LegState next, Observer listener) {
        leg = next;
        observer = listener;
        end = assignment.leg().end(assignment.budget());
        pacing = new Pacing(assignment.budget(), listener);
        judgedBefore = learner.judgingSteps();
        reached = Optional.empty();
        returns.clearCurve();
    }

    L learner() {
        return learner;
    }

    /** Environment steps of this leg so far, evaluation episodes included. */
    long environmentSteps() {
        return steps - leg.stepsBefore() + learner.judgingSteps() - judgedBefore;
    }

    /** What was reached, if the leg is to hand it over. */
    Optional<Checkpoint> reached() {
        return reached;
    }

    Outcome run() {
        try {
            return train();
        } catch (EnvironmentFailedException failure) {
            return new Outcome.EnvironmentFailed(steps, String.valueOf(failure.getMessage()));
        }
    }

    private Outcome train() {
        begin();
        while (steps < end && steps + learner.stride() <= budget) {
            Iteration iteration = learner.iterate(steps);
            steps += iteration.environmentSteps();
            if (iteration.divergence().isPresent()) {
                return new Outcome.Diverged(steps, iteration.divergence().get());
            }
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return new Outcome.OutOfBudget(steps);
            }
            if (pacing.reported(steps)) {
                markPoints();
            }
        }
        return end();
    }

    private void markPoints() {
        returns.markPoint(steps);
        learner.markPoint(steps);
    }

    private void begin() {
        Optional<CheckpointReader> reader = leg.reader();
        if (begun) {
            reader.ifPresent(from -> observer.continued(LegState.everything(from)));
            return;
        }
        begun = true;
        leg.begin(learner.environment(), returns);
        if (reader.isPresent()) {
            learner.load(reader.get(), leg);
            observer.continued(reader.get().continuity());
        } else {
            learner.initialise();
        }
    }

    private Outcome end() {
        if (!learner.variables().areFinite()) {
            return new Outcome.Diverged(steps, "a weight or one of its averages is no longer finite");
        }
        markPoints();
        reached = leg.handOver(this::save);
        if (returns.finished() == 0) {
            return new Outcome.Invalid("no episode of " + task.name() + " ended within " + steps
                    + " environment steps of " + learner.environment().copies()
                    + " copies, so there is nothing to score");
        }
        double score = switch (learner.scoring()) {
            case Scoring.LastTrainingEpisodes last -> returns.meanOfLast();
            case Scoring.GreedyEpisodes greedy -> learner.playGreedily(greedy.episodes());
            case Scoring.BestGreedyEpisodes best -> learner.playGreedily(best.episodes());
        };
        return Outcome.judged(score, task.normalise(score), returns.curve(), steps);
    }

    private Checkpoint save() {
        CheckpointWriter writer = new CheckpointWriter();
        leg.save(writer, learner.environment(), returns);
        learner.save(writer);
        return leg.checkpoint(writer, steps);
    }
}
