package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.learner.EpisodeReturns;
import io.cambrian.evaluators.learner.LegState;
import io.cambrian.evaluators.learner.Pacing;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;

/** One leg of a self-tuning lifetime: gather a rollout, judge the piece of life that it completes, learn, again and again. */
final class SelfTuningTraining implements AutoCloseable {

    private static final String LEARNER = "self-tuning";
    private static final int VERSION = 1;

    private final SelfTuningSettings settings;
    private final Task task;
    private final long budget;
    private final long end;
    private final LegState leg;
    private final Observer observer;
    private final Pacing pacing;
    private final DiscreteEnvironment environment;
    private final EpisodeReturns returns;
    private final RandomArrays dice;
    private final SelfTuningAgent agent;
    private final Gathering gathering;
    private final RewardContext context;
    private final RolloutArrays rollout;
    private final LifetimeSeries series;
    private long steps;
    private Optional<Checkpoint> reached = Optional.empty();

    SelfTuningTraining(SelfTuningSettings settings, Backend backend, Assignment<?> assignment, Observer observer) {
        this.settings = settings;
        this.observer = observer;
        task = assignment.task();
        budget = assignment.budget().environmentSteps();
        end = assignment.leg().end(assignment.budget());
        leg = LegState.of(assignment, LEARNER, VERSION);
        steps = leg.stepsBefore();
        pacing = new Pacing(assignment.budget(), observer);
        Seed chance = leg.chance().seed();
        agent = new SelfTuningAgent(settings, task, backend, chance.child("agent"));
        environment = task.discreteEnvironment(agent.shape().copies());
        returns = new EpisodeReturns(agent.shape().copies(), settings.scoring().episodes());
        dice = RandomArrays.of(chance.child("actions"), 0);
        gathering = new Gathering(agent.shape(), environment, returns, agent.actor(), dice);
        int contextLength = agent.meta().contextShape().size();
        context = new RewardContext(settings.tuning().model(), contextLength);
        rollout = RolloutArrays.ofShape(agent.shape(), contextLength);
        series = new LifetimeSeries(settings.losses().tuned());
    }

    /** Environment steps of this leg so far. */
    long environmentSteps() {
        return steps - leg.stepsBefore();
    }

    /** Why the training cannot begin, if so. */
    Optional<String> misfit() {
        return leg.misfit(environment);
    }

    /** The tuned meta-parameters and the reward of this leg. */
    List<Series> series() {
        return series.all();
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
        while (hasStepsLeft()) {
            double meanReward = gathering.gather(rollout);
            steps += agent.shape().size();
            context.note(meanReward);
            context.copyTo(rollout.context());
            Optional<String> objection = agent.learn(rollout);
            if (objection.isPresent()) {
                return new Outcome.Diverged(steps, objection.get());
            }
            series.note(agent, meanReward);
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return new Outcome.OutOfBudget(steps);
            }
            if (pacing.reported(steps)) {
                markPoints();
            }
        }
        return score();
    }

    private void markPoints() {
        returns.markPoint(steps);
        series.markPoint(steps);
    }

    private boolean hasStepsLeft() {
        return steps < end && steps + agent.shape().size() <= budget;
    }

    private void begin() {
        leg.begin(environment, returns);
        leg.reader()
                .ifPresentOrElse(
                        reader -> {
                            load(reader);
                            observer.continued(reader.continuity());
                        },
                        agent::initialise);
    }

    private Outcome score() {
        if (!agent.variables().areFinite()) {
            return new Outcome.Diverged(steps, "a weight or one of its averages is no longer finite");
        }
        markPoints();
        reached = leg.handOver(this::save);
        if (returns.finished() == 0) {
            return new Outcome.Invalid("no episode of " + task.name() + " ended within " + steps
                    + " environment steps of " + agent.shape().copies() + " copies, so there is nothing to score");
        }
        double score = returns.meanOfLast();
        return new Outcome.Scored(score, task.normalise(score), returns.curve());
    }

    private Checkpoint save() {
        CheckpointWriter writer = new CheckpointWriter();
        leg.save(writer, environment, returns);
        agent.save(writer.within("agent"));
        context.save(writer.within("context"));
        writer.longs("dice", dice.position());
        return writer.checkpoint(LEARNER, VERSION, steps);
    }

    private void load(CheckpointReader reader) {
        if (agent.load(reader.within("agent"))) {
            reader.kept("networks and the optimiser's averages");
        } else {
            reader.recreated("networks and the optimiser's averages", "the shape of the networks changed");
        }
        context.load(reader.within("context"));
        if (leg.goesOn()) {
            dice.seek(reader.number("dice"));
        }
    }

    @Override
    public void close() {
        environment.close();
    }
}
