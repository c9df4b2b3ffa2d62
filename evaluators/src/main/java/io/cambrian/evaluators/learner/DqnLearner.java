package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.evaluators.training.Iteration;
import io.cambrian.evaluators.training.Learner;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;
import java.util.OptionalLong;

/** Deep Q-learning, step by step: choose in all copies, remember, learn as often as the steps so far ask for. */
final class DqnLearner implements Learner {

    private final DqnSettings settings;
    private final Task task;
    private final Seed seed;
    private final DiscreteEnvironment environment;
    private final DqnAgent agent;
    private final Replay replay;
    private final EpisodeReturns returns;
    private final int[] actions;
    private final Optional<Checkpoints> checkpoints;
    private long updates;
    private float loss;
    private long judgingSteps;

    DqnLearner(DqnSettings settings, Backend backend, Assignment<LossProgram> assignment, LegState leg) {
        this.settings = settings;
        task = assignment.task();
        seed = assignment.seed();
        long budget = assignment.budget().environmentSteps();
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
        actions = new int[copies];
        checkpoints = settings.scoring() instanceof Scoring.BestGreedyEpisodes best
                ? Optional.of(new Checkpoints(agent.variables(), budget, best.checkpoints()))
                : Optional.empty();
    }

    @Override
    public Iteration iterate(long environmentSteps) {
        agent.act(environment.observations(), settings.epsilon(environmentSteps), actions);
        replay.before(actions);
        environment.step(actions);
        replay.after();
        returns.record(environment);
        long steps = environmentSteps + actions.length;
        learn(steps);
        if (hasDiverged()) {
            return Iteration.diverged(actions.length, whatDiverged());
        }
        checkpoints.filter(all -> all.due(steps)).ifPresent(this::offer);
        return Iteration.of(actions.length);
    }

    /** As many updates as the environment steps so far ask for. */
    private void learn(long steps) {
        long due = updatesDue(steps);
        while (updates < due && Float.isFinite(loss)) {
            loss = agent.update(replay);
            updates++;
        }
    }

    private long updatesDue(long steps) {
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

    private void offer(Checkpoints all) {
        Seed choosing = seed.child("checkpoint-environment", all.taken());
        all.offer(play(settings.scoring().episodes(), choosing));
    }

    /** Of the best network so far, if several were kept. */
    @Override
    public double playGreedily(int episodes) {
        checkpoints.ifPresent(Checkpoints::restoreBest);
        return play(episodes, seed.child("greedy-environment"));
    }

    /** One episode in each of as many fresh copies, so that short episodes are not favoured. */
    private double play(int episodes, Seed environmentSeed) {
        try (DiscreteEnvironment judging = task.discreteEnvironment(episodes)) {
            Episodes played = Episodes.play(judging, agent.greedy(episodes), environmentSeed, 1);
            judgingSteps += played.environmentSteps();
            return played.meanReturn();
        }
    }

    @Override
    public void save(CheckpointWriter writer) {
        agent.save(writer.within("agent"));
        replay.save(writer.within("replay"));
        checkpoints.ifPresent(best -> best.save(writer.within("best")));
    }

    @Override
    public void load(CheckpointReader reader, LegState leg) {
        LegState.noteNetworks(reader, agent.load(reader.within("agent"), leg.goesOn()));
        replay.load(reader.within("replay"));
        checkpoints.ifPresent(best -> best.load(reader.within("best")));
        updates = updatesDue(reader.environmentSteps());
    }

    /**
     * Only while the agent that was judged is still the one that was trained; mostly its replay memory, whose room is allotted
     * before it is used.
     */
    @Override
    public OptionalLong bytesInMemory(Checkpoint reached) {
        return checkpoints.isEmpty()
                ? OptionalLong.of((long) Math.ceil(reached.bytes() / replay.fill()))
                : OptionalLong.empty();
    }

    /** The network as it was judged, once the training has run. */
    DenseNetwork network() {
        return agent.network();
    }

    @Override
    public DiscreteEnvironment environment() {
        return environment;
    }

    @Override
    public EpisodeReturns returns() {
        return returns;
    }

    @Override
    public Variables variables() {
        return agent.variables();
    }

    @Override
    public Scoring scoring() {
        return settings.scoring();
    }

    @Override
    public int stride() {
        return actions.length;
    }

    @Override
    public long judgingSteps() {
        return judgingSteps;
    }
}
