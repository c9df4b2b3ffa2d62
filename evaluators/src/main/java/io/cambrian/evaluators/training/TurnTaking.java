package io.cambrian.evaluators.training;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.experience.SharedMemory;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.experience.TurnTaken;
import io.cambrian.evaluators.growth.GrowthRefusedException;
import java.util.Optional;

/**
 * One turn of a member of a population, whatever it learns by: take over networks, perhaps grown, perhaps mutated; learn from the
 * memory; live for some episodes with exploration and write everything down.
 *
 * <p>A batch is drawn only from a memory that holds at least so many transitions; until then a turn is nothing but living.
 *
 * <p>Source: Franke et al., "Sample-efficient automated deep reinforcement learning", ICLR 2021, algorithm 1, and the authors' code.
 */
public final class TurnTaking {

    private static final int UPDATES_BETWEEN_CHECKS = 64;

    private final Turn<?> turn;
    private final TurnAgent agent;
    private final EpisodeReturns returns;
    private final Pacing pacing;
    private long stepsBefore;

    /** @param agent a fresh one; the caller closes it */
    public TurnTaking(Turn<?> turn, TurnAgent agent, Observer observer) {
        this.turn = turn;
        this.agent = agent;
        returns = agent.returns();
        pacing = new Pacing(turn.budget(), observer);
    }

    /**
     * Takes the turn.
     *
     * @throws java.util.concurrent.CancellationException when the observer asked to stop
     * @throws io.cambrian.evaluators.checkpoint.CheckpointException when the turn starts from a checkpoint of another learner or
     *     task
     */
    public TurnTaken take() {
        Outcome outcome = outcome();
        Evaluation evaluation = turn.ended(outcome, environmentSteps());
        Evaluation carrying = outcome instanceof Outcome.Scored
                ? evaluation.with(agent.networks(stepsBefore + environmentSteps()))
                : evaluation;
        return new TurnTaken(carrying, agent.lived().experience());
    }

    private long environmentSteps() {
        return agent.lived().size();
    }

    private Outcome outcome() {
        try {
            return run();
        } catch (GrowthRefusedException refused) {
            return new Outcome.Invalid(String.valueOf(refused.getMessage()));
        } catch (EnvironmentFailedException failure) {
            return new Outcome.EnvironmentFailed(environmentSteps(), String.valueOf(failure.getMessage()));
        }
    }

    private Outcome run() {
        begin();
        Optional<Outcome> failure = learn().or(this::live);
        if (failure.isPresent()) {
            return failure.get();
        }
        if (!agent.variables().areFinite()) {
            return diverged("a weight or one of its averages is no longer finite");
        }
        returns.markPoint(environmentSteps());
        double score = returns.curve().points().getLast().score();
        return Outcome.judged(score, turn.task().normalise(score), returns.curve(), environmentSteps());
    }

    private void begin() {
        agent.reset(turn.seed().child("environment"));
        if (turn.start() instanceof Start.From from) {
            stepsBefore = from.checkpoint().environmentSteps();
            agent.takeOver(from.checkpoint(), turn.mutatesWeights(), turn.seed());
        }
    }

    /** What went wrong, if something did. */
    private Optional<Outcome> learn() {
        SharedMemory memory = new SharedMemory(turn.memory(), agent.replayCapacity());
        long updates = memory.size() < agent.batchSize() ? 0 : turn.updates();
        for (long update = 0; update < updates; update++) {
            agent.update(memory);
            if (update % UPDATES_BETWEEN_CHECKS == 0) {
                pacing.checkCancelled();
                if (pacing.timeIsUp()) {
                    return Optional.of(new Outcome.OutOfBudget(0));
                }
            }
        }
        return agent.divergence().map(this::diverged);
    }

    /** Whole episodes only: the return of one that is cut off would be another. What went wrong, if something did. */
    private Optional<Outcome> live() {
        while (returns.finished() < turn.leastEpisodes() || environmentSteps() < turn.leastSteps()) {
            long finished = returns.finished();
            while (returns.finished() == finished) {
                Optional<String> failure = agent.step();
                if (failure.isPresent()) {
                    return failure.map(this::diverged);
                }
            }
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return Optional.of(new Outcome.OutOfBudget(environmentSteps()));
            }
        }
        return Optional.empty();
    }

    private Outcome diverged(String what) {
        return new Outcome.Diverged(environmentSteps(), what);
    }
}
