package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.growth.GrowthRefusedException;
import io.cambrian.evaluators.learner.EpisodeReturns;
import io.cambrian.evaluators.learner.Pacing;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/**
 * One turn of a member of a population: take over networks, perhaps grown, perhaps mutated; make targets and optimisers anew;
 * learn from the memory; live for some episodes with exploration and write everything down.
 *
 * <p>Source: Franke et al., "Sample-efficient automated deep reinforcement learning", ICLR 2021, algorithm 1, and the authors' code.
 */
final class Td3Turn implements AutoCloseable {

    private static final int UPDATES_BETWEEN_CHECKS = 64;

    private final Td3Settings settings;
    private final Turn<?> turn;
    private final Task task;
    private final ContinuousEnvironment environment;
    private final TransitionLayout layout;
    private final Td3Agent agent;
    private final ExperienceRecorder recorder;
    private final Collecting collecting;
    private final EpisodeReturns returns = new EpisodeReturns(1, 1);
    private final Exploration exploration;
    private final Pacing pacing;
    private long stepsBefore;

    Td3Turn(Td3Settings settings, Backend backend, Turn<?> turn, Observer observer) {
        this.settings = settings;
        this.turn = turn;
        task = turn.task();
        pacing = new Pacing(turn.budget(), observer);
        environment = (ContinuousEnvironment) task.environment(1);
        ActionSpace.Box actions = environment.actionSpace();
        layout = new TransitionLayout(task.observationSize(), actions.size());
        Seed seed = turn.seed();
        agent = new Td3Agent(settings, layout, actions, backend, seed.child("agent"));
        recorder = new ExperienceRecorder(layout);
        ExploringActor exploring = new ExploringActor(
                agent.actor(1), settings.exploration(), actions.size(), 1, seed.child("exploration"));
        collecting = new Collecting(environment, exploring, layout, recorder, returns, 0);
        exploration = switch (turn.start()) {
            case Start.Fresh fresh -> Exploration.UNIFORM;
            case Start.From from -> Exploration.NOISY;
        };
    }

    TurnTaken take() {
        Outcome outcome = outcome();
        Evaluation evaluation = new Evaluation(
                turn.candidate().id(), task.name(), turn.budget(), turn.seed(), outcome, collecting.environmentSteps());
        Evaluation carrying = outcome instanceof Outcome.Scored ? evaluation.with(end()) : evaluation;
        return new TurnTaken(carrying, recorder.experience());
    }

    private Outcome outcome() {
        try {
            return run();
        } catch (GrowthRefusedException refused) {
            return new Outcome.Invalid(String.valueOf(refused.getMessage()));
        } catch (EnvironmentFailedException failure) {
            return new Outcome.EnvironmentFailed(collecting.environmentSteps(), String.valueOf(failure.getMessage()));
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
        returns.markPoint(collecting.environmentSteps());
        double score = returns.curve().points().getLast().score();
        return new Outcome.Scored(score, task.normalise(score), returns.curve());
    }

    private void begin() {
        environment.reset(turn.seed().child("environment"));
        if (turn.start() instanceof Start.From from) {
            stepsBefore = from.checkpoint().environmentSteps();
            MemberNetworks parent = MemberNetworks.read(from.checkpoint(), layout)
                    .grown(settings.actor(), settings.critics(), turn.seed().child("growth"));
            agent.begin(turn.mutatesWeights() ? parent.mutated(turn.seed().child("mutation")) : parent);
        }
    }

    /** What went wrong, if something did. */
    private Optional<Outcome> learn() {
        SharedMemory memory = new SharedMemory(turn.memory(), settings.replayCapacity());
        long updates = memory.size() == 0 ? 0 : turn.updates();
        for (long update = 0; update < updates; update++) {
            agent.update(memory);
            if (update % UPDATES_BETWEEN_CHECKS == 0) {
                pacing.checkCancelled();
                if (pacing.timeIsUp()) {
                    return Optional.of(new Outcome.OutOfBudget(0));
                }
            }
        }
        return agent.hasDiverged()
                ? Optional.of(diverged("the loss of the critics became " + agent.criticLoss()))
                : Optional.empty();
    }

    /** Whole episodes only: the return of one that is cut off would be another. What went wrong, if something did. */
    private Optional<Outcome> live() {
        while (returns.finished() < turn.leastEpisodes() || collecting.environmentSteps() < turn.leastSteps()) {
            long finished = returns.finished();
            while (returns.finished() == finished) {
                if (!collecting.collect(exploration, 1)) {
                    return Optional.of(diverged("an action was no longer finite"));
                }
            }
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return Optional.of(new Outcome.OutOfBudget(collecting.environmentSteps()));
            }
        }
        return Optional.empty();
    }

    private Outcome diverged(String what) {
        return new Outcome.Diverged(collecting.environmentSteps(), what);
    }

    private Checkpoint end() {
        return new MemberNetworks(layout, settings.actor(), settings.critics(), agent.variables())
                .write(stepsBefore + collecting.environmentSteps());
    }

    @Override
    public void close() {
        environment.close();
    }
}
