package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.learner.EpisodeReturns;
import io.cambrian.evaluators.learner.LegState;
import io.cambrian.evaluators.learner.Pacing;
import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.task.Task;
import java.util.Optional;

/** One leg of a training, from fresh weights or a checkpoint to its outcome: act, estimate what was gained, improve the policy, again and again. */
final class OnPolicyTraining {

    static final String LEARNER = "on-policy";
    static final int VERSION = 1;

    private final ActorCriticSettings settings;
    private final Task task;
    private final VectorEnvironment environment;
    private final EpisodeReturns returns;
    private final PolicyAgent agent;
    private final PolicyImprovement improvement;
    private final Gathering gathering;
    private final int updates;
    private final float[] toldProgress;
    private LegState leg;
    private Observer observer;
    private Pacing pacing;
    private long end;
    private long judgedBefore;
    private boolean begun;
    private long steps;
    private int update;
    private float loss;
    private Optional<Checkpoint> reached = Optional.empty();

    OnPolicyTraining(
            PolicyAgent agent,
            VectorEnvironment environment,
            PolicyImprovement improvement,
            ProgressOrder order,
            Assignment<?> assignment,
            LegState leg,
            Observer observer) {
        this.environment = environment;
        this.leg = leg;
        this.observer = observer;
        this.agent = agent;
        this.improvement = improvement;
        settings = agent.settings();
        task = assignment.task();
        pacing = new Pacing(assignment.budget(), observer);
        end = assignment.leg().end(assignment.budget());
        returns = new EpisodeReturns(
                settings.environmentCopies(), settings.scoring().episodes());
        gathering = new Gathering(agent, environment, returns);
        steps = leg.stepsBefore();
        update = (int) Math.round(steps / (double) settings.rolloutSize());
        long remaining = assignment.budget().environmentSteps() - steps;
        updates = Math.toIntExact(update + remaining / settings.rolloutSize());
        toldProgress = order.told(updates, assignment.seed().child("progress"));
    }

    /** Takes up the next leg where the last one ended; {@link #run} trains it. */
    void goOn(LegState next, Assignment<?> assignment, Observer listener) {
        leg = next;
        observer = listener;
        pacing = new Pacing(assignment.budget(), listener);
        end = assignment.leg().end(assignment.budget());
        judgedBefore = agent.judgingSteps();
        reached = Optional.empty();
        returns.clearCurve();
    }

    /** Environment steps of this leg so far, evaluation episodes included. */
    long environmentSteps() {
        return steps - leg.stepsBefore() + agent.judgingSteps() - judgedBefore;
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
        while (update < updates && steps < end) {
            double progress = update / (double) updates;
            Rollout rollout = gathering.gather();
            agent.appraiser().appraise(rollout);
            agent.update().set((float) learningRate(progress), toldProgress[update]);
            loss = improvement.improve(rollout, agent.update());
            update++;
            steps += settings.rolloutSize();
            if (!Float.isFinite(loss)) {
                return new Outcome.Diverged(steps, "a loss was no longer finite");
            }
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return new Outcome.OutOfBudget(steps);
            }
            if (pacing.reported(steps)) {
                returns.markPoint(steps);
            }
        }
        return score();
    }

    private void begin() {
        if (begun) {
            leg.reader().ifPresent(reader -> observer.continued(LegState.everything(reader)));
            return;
        }
        begun = true;
        leg.begin(environment, returns);
        leg.reader()
                .ifPresentOrElse(
                        reader -> {
                            load(reader);
                            observer.continued(reader.continuity());
                        },
                        agent::initialise);
    }

    private Checkpoint save() {
        CheckpointWriter writer = new CheckpointWriter();
        leg.save(writer, environment, returns);
        agent.save(writer.within("agent"));
        gathering.save(writer.within("gathering"));
        improvement.save(writer.within("improvement"));
        return writer.checkpoint(LEARNER, VERSION, steps);
    }

    private void load(CheckpointReader reader) {
        if (agent.load(reader.within("agent"), leg.goesOn())) {
            reader.kept("networks and the optimiser's averages");
        } else {
            reader.recreated("networks and the optimiser's averages", "the shape of the networks changed");
        }
        gathering.load(reader.within("gathering"), leg.resumesEpisodes(environment));
        if (leg.goesOn()) {
            improvement.load(reader.within("improvement"));
        }
    }

    private double learningRate(double progress) {
        return settings.annealed() ? settings.learningRate() * (1 - progress) : settings.learningRate();
    }

    private Outcome score() {
        if (!agent.variables().areFinite()) {
            return new Outcome.Diverged(steps, "a weight or one of its averages is no longer finite");
        }
        reached = leg.handOver(this::save);
        if (returns.finished() == 0) {
            return new Outcome.Invalid(
                    "no episode of " + task.name() + " ended within " + steps + " environment steps of "
                            + settings.environmentCopies() + " copies, so there is nothing to score");
        }
        returns.markPoint(steps);
        double score = switch (settings.scoring()) {
            case Scoring.LastTrainingEpisodes last -> returns.meanOfLast();
            case Scoring.GreedyEpisodes greedy -> agent.playGreedily(task, greedy.episodes());
            case Scoring.BestGreedyEpisodes best ->
                throw new IllegalStateException("settings with checkpoints are refused before a training");
        };
        return new Outcome.Scored(score, task.normalise(score), returns.curve());
    }
}
