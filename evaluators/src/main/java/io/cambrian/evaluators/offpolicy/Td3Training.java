package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.learner.EpisodeReturns;
import io.cambrian.evaluators.learner.LegState;
import io.cambrian.evaluators.learner.Pacing;
import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/** One leg of a training, from fresh weights or a checkpoint to its outcome: collect, learn, again and again. */
final class Td3Training implements AutoCloseable {

    private static final String LEARNER = "td3";
    private static final int VERSION = 1;

    private final Td3Settings settings;
    private final Task task;
    private final Seed seed;
    private final long budget;
    private final long end;
    private final LegState leg;
    private final ContinuousEnvironment environment;
    private final Td3Agent agent;
    private final ReplayMemory memory;
    private final ExploringActor exploring;
    private final Collecting collecting;
    private final EpisodeReturns returns;
    private final Observer observer;
    private final Pacing pacing;
    private long updates;
    private long judgingSteps;
    private Optional<Checkpoint> reached = Optional.empty();

    Td3Training(Td3Settings settings, Backend backend, Assignment<?> assignment, Observer observer) {
        this.settings = settings;
        task = assignment.task();
        seed = assignment.seed();
        budget = assignment.budget().environmentSteps();
        end = assignment.leg().end(assignment.budget());
        leg = LegState.of(assignment, LEARNER, VERSION);
        Seed chance = leg.chance().seed();
        this.observer = observer;
        pacing = new Pacing(assignment.budget(), observer);
        int copies = settings.environmentCopies();
        environment = (ContinuousEnvironment) task.environment(copies);
        ActionSpace.Box actions = environment.actionSpace();
        TransitionLayout layout = new TransitionLayout(task.observationSize(), actions.size());
        memory = new ReplayMemory(layout, (int) Math.min(settings.replayCapacity(), budget));
        agent = new Td3Agent(settings, layout, actions, backend, chance.child("agent"));
        returns = new EpisodeReturns(copies, settings.scoring().episodes());
        exploring = new ExploringActor(
                agent.actor(copies), settings.exploration(), actions.size(), copies, chance.child("exploration"));
        collecting = new Collecting(environment, exploring, layout, memory, returns, leg.stepsBefore());
    }

    /** Environment steps of this leg so far, evaluation episodes included. */
    long environmentSteps() {
        return collecting.environmentSteps() - leg.stepsBefore() + judgingSteps;
    }

    /** Why the training cannot begin, if so. */
    Optional<String> misfit() {
        return leg.misfit(environment);
    }

    /** What was reached, if the leg is to hand it over. */
    Optional<Checkpoint> reached() {
        return reached;
    }

    Outcome run() {
        try {
            return train();
        } catch (EnvironmentFailedException failure) {
            return new Outcome.EnvironmentFailed(collecting.environmentSteps(), String.valueOf(failure.getMessage()));
        }
    }

    private Outcome train() {
        begin();
        while (hasStepsLeft()) {
            if (!collecting.collect(exploration(), 1)) {
                return diverged("an action was no longer finite");
            }
            learn();
            long steps = collecting.environmentSteps();
            if (agent.hasDiverged()) {
                return diverged("the loss of the critics became " + agent.criticLoss());
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
        leg.begin(environment, returns);
        leg.reader().ifPresent(reader -> {
            load(reader);
            observer.continued(reader.continuity());
        });
    }

    private boolean hasStepsLeft() {
        long steps = collecting.environmentSteps();
        return steps < end && steps + settings.environmentCopies() <= budget;
    }

    private Exploration exploration() {
        return collecting.environmentSteps() < settings.randomSteps() ? Exploration.UNIFORM : Exploration.NOISY;
    }

    /** As many updates as the environment steps so far ask for. */
    private void learn() {
        long due = updatesDue();
        while (updates < due) {
            agent.update(memory);
            updates++;
        }
    }

    private long updatesDue() {
        long steps = collecting.environmentSteps() - settings.randomSteps();
        return Math.max(0, steps / settings.environmentStepsPerUpdate());
    }

    private Outcome diverged(String what) {
        return new Outcome.Diverged(collecting.environmentSteps(), what);
    }

    private Outcome score() {
        if (!agent.variables().areFinite()) {
            return diverged("a weight or one of its averages is no longer finite");
        }
        long steps = collecting.environmentSteps();
        if (returns.finished() == 0) {
            reached = leg.handOver(this::save);
            return new Outcome.Invalid("no episode of " + task.name() + " ended within " + steps
                    + " environment steps of " + settings.environmentCopies()
                    + " copies, so there is nothing to score");
        }
        returns.markPoint(steps);
        reached = leg.handOver(this::save);
        double score = switch (settings.scoring()) {
            case Scoring.LastTrainingEpisodes last -> returns.meanOfLast();
            case Scoring.GreedyEpisodes greedy -> playGreedily(greedy.episodes());
            case Scoring.BestGreedyEpisodes best ->
                throw new IllegalStateException("settings with checkpoints are refused before a training");
        };
        return new Outcome.Scored(score, task.normalise(score), returns.curve());
    }

    private Checkpoint save() {
        CheckpointWriter writer = new CheckpointWriter();
        leg.save(writer, environment, returns);
        agent.save(writer.within("agent"));
        exploring.save(writer.within("exploration"));
        memory.save(writer.within("replay"));
        return writer.checkpoint(LEARNER, VERSION, collecting.environmentSteps());
    }

    private void load(CheckpointReader reader) {
        if (agent.load(reader.within("agent"), leg.goesOn())) {
            reader.kept("networks and the optimiser's averages");
        } else {
            reader.recreated("networks and the optimiser's averages", "the shape of the networks changed");
        }
        if (leg.goesOn()) {
            exploring.load(reader.within("exploration"), leg.resumesEpisodes(environment));
        }
        memory.load(reader.within("replay"));
        updates = updatesDue();
    }

    /** One episode in each of as many fresh copies, so that short episodes are not favoured. */
    private double playGreedily(int episodes) {
        try (ContinuousEnvironment judging = (ContinuousEnvironment) task.environment(episodes)) {
            Episodes played = Episodes.play(judging, agent.actor(episodes), seed.child("greedy-environment"), 1);
            judgingSteps += played.environmentSteps();
            return played.meanReturn();
        }
    }

    @Override
    public void close() {
        environment.close();
    }
}
