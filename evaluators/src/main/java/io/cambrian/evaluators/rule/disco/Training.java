package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.Habitat;
import io.cambrian.evaluators.rule.Judgement;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.evaluators.training.Pacing;
import io.cambrian.searchspace.rule.disco.PredictiveRule;
import java.util.Optional;

/** One leg of a life under a frozen rule: act for a stretch, update, again and again; then the policy is judged. */
final class Training {

    static final String LEARNER = "disco-rule";
    static final int VERSION = 1;

    private final Task level;
    private final DiscoAgent body;
    private final DiscoAgentSettings settings;
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

    /** @param habitat on the level, not begun */
    Training(
            Assignment<PredictiveRule> assignment,
            Task level,
            AgentPrograms programs,
            DiscoAgent body,
            Habitat habitat,
            LegState leg,
            Observer observer) {
        this.level = level;
        this.body = body;
        this.habitat = habitat;
        this.leg = leg;
        this.observer = observer;
        settings = programs.settings();
        stretch = programs.stretch();
        returns = new EpisodeReturns(settings.copies(), settings.judgingCopies());
        pacing = new Pacing(assignment.budget(), observer);
        end = assignment.leg().end(assignment.budget());
        updates = Math.toIntExact(assignment.budget().environmentSteps() / settings.stretchSize());
        done = Math.toIntExact(leg.stepsBefore() / settings.stretchSize());
    }

    /** Environment steps of this leg, judging included. */
    long environmentSteps() {
        return steps() - leg.stepsBefore() + judging;
    }

    Optional<Checkpoint> reached() {
        return reached;
    }

    private long steps() {
        return (long) done * settings.stretchSize();
    }

    Outcome run() {
        begin();
        while (done < updates && steps() < end) {
            habitat.live(body.acting(), stretch, returns::record);
            body.learn(stretch, body.policy(stretch));
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
        return new Outcome.Scored(judgement.meanReturn(), level.normalise(judgement.meanReturn()), returns.curve());
    }

    private void begin() {
        leg.begin(habitat.environment(), returns);
        Optional<CheckpointReader> reader = leg.reader();
        body.initialise(leg.chance().seed().child("agent"));
        if (reader.isEmpty()) {
            return;
        }
        if (body.load(reader.get().within("agent"))) {
            reader.get().kept("networks and the optimiser's averages");
        } else {
            reader.get().recreated("networks and the optimiser's averages", "the shape of the networks changed");
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
        return writer.checkpoint(LEARNER, VERSION, steps());
    }
}
