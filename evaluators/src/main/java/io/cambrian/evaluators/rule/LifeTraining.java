package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.evaluators.training.Pacing;
import io.cambrian.searchspace.rule.LifeStage;
import java.util.Optional;

/** One leg of a life under a frozen rule: act for a stretch, update, again and again; then the policy is judged. */
final class LifeTraining {

    private final Task level;
    private final String learner;
    private final AgentBody<?> body;
    private final Habitat habitat;
    private final Stretch stretch;
    private final EpisodeReturns returns;
    private final LegState leg;
    private final Pacing pacing;
    private final Observer observer;
    private final long end;
    private final int updates;
    private int done;
    private long judging;
    private Optional<Checkpoint> reached = Optional.empty();

    /**
     * A leg that has not begun.
     *
     * @param learner under whose name checkpoints are kept
     * @param habitat on the level, not begun
     */
    LifeTraining(
            String learner,
            Assignment<?> assignment,
            Task level,
            AgentBody<?> body,
            Habitat habitat,
            LegState leg,
            Observer observer) {
        this.learner = learner;
        this.level = level;
        this.body = body;
        this.habitat = habitat;
        this.leg = leg;
        this.observer = observer;
        stretch = body.stretch();
        returns = new EpisodeReturns(body.copies(), body.judgingCopies());
        pacing = new Pacing(assignment.budget(), observer);
        end = assignment.leg().end(assignment.budget());
        updates = Math.toIntExact(assignment.budget().environmentSteps() / body.stretchSize());
        done = Math.toIntExact(leg.stepsBefore() / body.stretchSize());
    }

    /** Environment steps of this leg, judging included. */
    long environmentSteps() {
        return steps() - leg.stepsBefore() + judging;
    }

    Optional<Checkpoint> reached() {
        return reached;
    }

    private long steps() {
        return (long) done * body.stretchSize();
    }

    Outcome run() {
        try {
            return live();
        } catch (EnvironmentFailedException failure) {
            return new Outcome.EnvironmentFailed(steps(), String.valueOf(failure.getMessage()));
        }
    }

    private Outcome live() {
        begin();
        while (done < updates && steps() < end) {
            habitat.live(body.acting(), stretch, returns::record);
            body.learn(
                    stretch,
                    body.told(new LifeStage(done, updates), leg.chance().seed()));
            done++;
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return new Outcome.OutOfBudget(steps());
            }
            if (pacing.reported(steps())) {
                returns.markPoint(steps());
            }
        }
        if (!body.isFinite()) {
            return new Outcome.Diverged(steps(), "a weight of the agent is no longer finite");
        }
        reached = leg.handOver(this::save);
        returns.markPoint(steps());
        Judgement judgement = body.judge(level, leg.chance().seed().child("judgement", done));
        judging = judgement.environmentSteps();
        return Outcome.judged(
                judgement.meanReturn(), level.normalise(judgement.meanReturn()), returns.curve(), steps());
    }

    private void begin() {
        leg.begin(habitat.environment(), returns);
        Optional<CheckpointReader> reader = leg.reader();
        if (reader.isEmpty()) {
            body.initialise(leg.chance().seed().child("agent"));
            return;
        }
        if (body.load(reader.get().within("agent"))) {
            reader.get().kept(body.learnt());
        } else {
            body.initialise(leg.chance().seed().child("agent"));
            reader.get().recreated(body.learnt(), "the shape of the networks changed");
        }
        if (leg.goesOn()) {
            habitat.seekDice(reader.get().within("habitat"));
        }
        observer.continued(reader.get().continuity());
    }

    private Checkpoint save() {
        CheckpointWriter writer = new CheckpointWriter();
        leg.save(writer, habitat.environment(), returns);
        body.save(writer.within("agent"));
        habitat.saveDice(writer.within("habitat"));
        return writer.checkpoint(learner, LifeTrainer.VERSION, steps());
    }
}
