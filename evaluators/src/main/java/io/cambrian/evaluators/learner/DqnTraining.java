package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/** One leg of a training, from fresh weights or a checkpoint to its outcome. */
final class DqnTraining implements AutoCloseable {

    static final String LEARNER = "dqn";
    private static final int VERSION = 1;
    private static final String JUDGING = "greedy-environment";

    private final DqnSettings settings;
    private final Task task;
    private final Seed seed;
    private final long budget;
    private final DiscreteEnvironment environment;
    private final DqnAgent agent;
    private final Replay replay;
    private final EpisodeReturns returns;
    private final int[] actions;
    private final Optional<Checkpoints> checkpoints;
    private LegState leg;
    private Observer observer;
    private Pacing pacing;
    private long end;
    private boolean begun;
    private long steps;
    private long evaluationSteps;
    private long updates;
    private float loss;
    private Optional<Checkpoint> reached = Optional.empty();

    DqnTraining(DqnSettings settings, Backend backend, Assignment<LossProgram> assignment, Observer observer) {
        this.settings = settings;
        task = assignment.task();
        seed = assignment.seed();
        budget = assignment.budget().environmentSteps();
        end = assignment.leg().end(assignment.budget());
        leg = LegState.of(assignment, LEARNER, VERSION);
        int copies = settings.environmentCopies();
        environment = task.discreteEnvironment(copies);
        StateEncoding encoding = StateEncoding.of(task.observationSpace());
        agent = new DqnAgent(
                settings,
                assignment.candidate(),
                encoding,
                environment.actions(),
                backend,
                leg.chance().seed().child("agent"));
        int capacity = (int) Math.min(settings.replayCapacity(), Math.max(copies, budget));
        replay = new Replay(environment, encoding, capacity, (float) settings.discount());
        returns = new EpisodeReturns(copies, settings.scoring().episodes());
        this.observer = observer;
        pacing = new Pacing(assignment.budget(), observer);
        actions = new int[copies];
        checkpoints = settings.scoring() instanceof Scoring.BestGreedyEpisodes best
                ? Optional.of(new Checkpoints(agent.variables(), budget, best.checkpoints()))
                : Optional.empty();
    }

    /** Takes up the next leg where the last one ended; {@link #run} trains it. */
    void goOn(Assignment<LossProgram> assignment, Observer listener) {
        leg = LegState.of(assignment, LEARNER, VERSION);
        observer = listener;
        pacing = new Pacing(assignment.budget(), listener);
        end = assignment.leg().end(assignment.budget());
        evaluationSteps = 0;
        reached = Optional.empty();
        returns.clearCurve();
    }

    /** Whether the agent that was judged is still the one that was trained. */
    boolean canGoOn() {
        return checkpoints.isEmpty();
    }

    /** At most so many bytes are taken in memory, by a replay memory whose room is allotted before it is used above all. */
    long bytes() {
        return (long) Math.ceil(reached.map(Checkpoint::bytes).orElse(0L) / replay.fill());
    }

    /** Environment steps of this leg so far, evaluation episodes included. */
    long environmentSteps() {
        return Math.max(0, steps - leg.stepsBefore()) + evaluationSteps;
    }

    /** Why the training cannot begin, if so. */
    Optional<String> misfit() {
        return leg.misfit(environment);
    }

    /** What was reached, if the leg is to hand it over. */
    Optional<Checkpoint> reached() {
        return reached;
    }

    /** The network as it was judged, once the training has run. */
    DenseNetwork network() {
        return agent.network();
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
        while (steps < end && steps + actions.length <= budget) {
            agent.act(environment.observations(), settings.epsilon(steps), actions);
            replay.before(actions);
            environment.step(actions);
            replay.after();
            returns.record(environment);
            steps += actions.length;
            learn();
            if (hasDiverged()) {
                return new Outcome.Diverged(steps, whatDiverged());
            }
            checkpoints.filter(all -> all.due(steps)).ifPresent(this::offer);
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
        leg.reader().ifPresent(this::load);
        leg.reader().ifPresent(reader -> observer.continued(reader.continuity()));
    }

    /** As many updates as the environment steps so far ask for. */
    private void learn() {
        long due = updatesDue();
        while (updates < due && Float.isFinite(loss)) {
            loss = agent.update(replay);
            updates++;
        }
    }

    private long updatesDue() {
        return steps < settings.learningStarts()
                ? 0
                : (steps - settings.learningStarts()) / settings.environmentStepsPerUpdate() + 1;
    }

    /** A weight that is not a number shows in the values of the next choice, so looking at these costs next to nothing. */
    private boolean hasDiverged() {
        return !Float.isFinite(loss) || !(agent.greatestValue() <= DqnTrainer.GREATEST_VALUE);
    }

    private String whatDiverged() {
        if (!Float.isFinite(loss)) {
            return "the loss became " + loss;
        }
        return "an action value became " + agent.greatestValue() + " in magnitude";
    }

    private Outcome score() {
        if (!agent.variables().areFinite()) {
            return new Outcome.Diverged(steps, "a weight or one of its averages is no longer finite");
        }
        if (returns.finished() == 0) {
            reached = leg.handOver(this::save);
            return new Outcome.Invalid("no episode of " + task.name() + " ended within " + steps
                    + " environment steps of " + actions.length + " copies, so there is nothing to score");
        }
        returns.markPoint(steps);
        reached = leg.handOver(this::save);
        double score = switch (settings.scoring()) {
            case Scoring.LastTrainingEpisodes last -> returns.meanOfLast();
            case Scoring.GreedyEpisodes greedy -> playGreedily(greedy.episodes(), seed.child(JUDGING));
            case Scoring.BestGreedyEpisodes best -> playBest(best.episodes());
        };
        return new Outcome.Scored(score, task.normalise(score), returns.curve());
    }

    private Checkpoint save() {
        CheckpointWriter writer = new CheckpointWriter();
        leg.save(writer, environment, returns);
        agent.save(writer.within("agent"));
        replay.save(writer.within("replay"));
        checkpoints.ifPresent(best -> best.save(writer.within("best")));
        return writer.checkpoint(LEARNER, VERSION, steps);
    }

    private void load(CheckpointReader reader) {
        steps = reader.environmentSteps();
        boolean fit = agent.load(reader.within("agent"), leg.goesOn());
        if (fit) {
            reader.kept("networks and the optimiser's averages");
        } else {
            reader.recreated("networks and the optimiser's averages", "the shape of the networks changed");
        }
        replay.load(reader.within("replay"));
        checkpoints.ifPresent(best -> best.load(reader.within("best")));
        updates = updatesDue();
    }

    private void offer(Checkpoints all) {
        Seed choosing = seed.child("checkpoint-environment", all.taken());
        all.offer(playGreedily(settings.scoring().episodes(), choosing));
    }

    private double playBest(int episodes) {
        checkpoints.ifPresent(Checkpoints::restoreBest);
        return playGreedily(episodes, seed.child(JUDGING));
    }

    /** One episode in each of as many fresh copies, so that short episodes are not favoured. */
    private double playGreedily(int episodes, Seed environmentSeed) {
        try (DiscreteEnvironment judging = task.discreteEnvironment(episodes)) {
            Episodes played = Episodes.play(judging, agent.greedy(episodes), environmentSeed, 1);
            evaluationSteps += played.environmentSteps();
            return played.meanReturn();
        }
    }

    @Override
    public void close() {
        environment.close();
    }
}
