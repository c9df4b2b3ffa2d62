package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/** One training from fresh weights to its outcome. */
final class DqnTraining implements AutoCloseable {

    private static final String JUDGING = "greedy-environment";

    private final DqnSettings settings;
    private final Task task;
    private final Seed seed;
    private final long budget;
    private final DiscreteEnvironment environment;
    private final DqnAgent agent;
    private final Replay replay;
    private final EpisodeReturns returns;
    private final Pacing pacing;
    private final int[] actions;
    private final Optional<Checkpoints> checkpoints;
    private long steps;
    private long evaluationSteps;
    private long updates;
    private float loss;

    DqnTraining(DqnSettings settings, Backend backend, Assignment<LossProgram> assignment, Observer observer) {
        this.settings = settings;
        task = assignment.task();
        seed = assignment.seed();
        budget = assignment.budget().environmentSteps();
        int copies = settings.environmentCopies();
        environment = task.discreteEnvironment(copies);
        StateEncoding encoding = StateEncoding.of(task.observationSpace());
        agent = new DqnAgent(
                settings, assignment.candidate(), encoding, environment.actions(), backend, seed.child("agent"));
        int capacity = (int) Math.min(settings.replayCapacity(), Math.max(copies, budget));
        replay = new Replay(environment, encoding, capacity, (float) settings.discount());
        returns = new EpisodeReturns(copies, settings.scoring().episodes());
        pacing = new Pacing(assignment.budget(), observer);
        actions = new int[copies];
        checkpoints = settings.scoring() instanceof Scoring.BestGreedyEpisodes best
                ? Optional.of(new Checkpoints(agent.variables(), budget, best.checkpoints()))
                : Optional.empty();
    }

    /** Environment steps so far, evaluation episodes included. */
    long environmentSteps() {
        return steps + evaluationSteps;
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
        environment.reset(seed.child("environment"));
        while (steps + actions.length <= budget) {
            agent.act(environment.observations(), epsilon(), actions);
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

    /** As many updates as the environment steps so far ask for. */
    private void learn() {
        if (steps < settings.learningStarts()) {
            return;
        }
        long due = (steps - settings.learningStarts()) / settings.environmentStepsPerUpdate() + 1;
        while (updates < due && Float.isFinite(loss)) {
            loss = agent.update(replay);
            updates++;
        }
    }

    /** ε falls in a straight line from its start to its end. */
    private double epsilon() {
        double share = Math.min(1, steps / (double) settings.epsilonSteps());
        return settings.epsilonStart() + share * (settings.epsilonEnd() - settings.epsilonStart());
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
            return new Outcome.Invalid("no episode of " + task.name() + " ended within " + steps
                    + " environment steps of " + actions.length + " copies, so there is nothing to score");
        }
        returns.markPoint(steps);
        double score = switch (settings.scoring()) {
            case Scoring.LastTrainingEpisodes last -> returns.meanOfLast();
            case Scoring.GreedyEpisodes greedy -> playGreedily(greedy.episodes(), seed.child(JUDGING));
            case Scoring.BestGreedyEpisodes best -> playBest(best.episodes());
        };
        return new Outcome.Scored(score, task.normalise(score), returns.curve());
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
