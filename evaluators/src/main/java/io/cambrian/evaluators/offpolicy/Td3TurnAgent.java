package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.experience.ExperienceRecorder;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.TransitionSource;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.evaluators.training.TurnAgent;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/** A member of a population during one turn of TD3. Fresh members act uniformly at random, descendants with noise. */
final class Td3TurnAgent implements TurnAgent {

    private final Td3Settings settings;
    private final ContinuousEnvironment environment;
    private final TransitionLayout layout;
    private final Td3Agent agent;
    private final ExperienceRecorder lived;
    private final EpisodeReturns returns = new EpisodeReturns(1, 1);
    private final Collecting collecting;
    private final Exploration exploration;

    Td3TurnAgent(Td3Settings settings, Backend backend, Turn<?> turn) {
        this.settings = settings;
        environment = (ContinuousEnvironment) turn.task().environment(1);
        ActionSpace.Box actions = environment.actionSpace();
        layout = new TransitionLayout(turn.task().observationSize(), actions.size());
        Seed seed = turn.seed();
        agent = new Td3Agent(settings, layout, actions, backend, seed.child("agent"));
        lived = new ExperienceRecorder(layout);
        ExploringActor exploring = new ExploringActor(
                agent.actor(1), settings.exploration(), actions.size(), 1, seed.child("exploration"));
        collecting = new Collecting(environment, exploring, layout, lived, returns);
        exploration = switch (turn.start()) {
            case Start.Fresh fresh -> Exploration.UNIFORM;
            case Start.From from -> Exploration.NOISY;
        };
    }

    @Override
    public void reset(Seed seed) {
        environment.reset(seed);
    }

    @Override
    public void takeOver(Checkpoint parent, boolean mutates, Seed seed) {
        MemberNetworks grown =
                MemberNetworks.read(parent, layout).grown(settings.actor(), settings.critics(), seed.child("growth"));
        agent.begin(mutates ? grown.mutated(seed.child("mutation")) : grown);
    }

    @Override
    public int batchSize() {
        return settings.batchSize();
    }

    @Override
    public int replayCapacity() {
        return settings.replayCapacity();
    }

    @Override
    public void update(TransitionSource memory) {
        agent.update(memory);
    }

    @Override
    public Optional<String> divergence() {
        return agent.hasDiverged()
                ? Optional.of("the loss of the critics became " + agent.criticLoss())
                : Optional.empty();
    }

    @Override
    public Optional<String> step() {
        return collecting.collect(exploration) ? Optional.empty() : Optional.of("an action was no longer finite");
    }

    @Override
    public ExperienceRecorder lived() {
        return lived;
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
    public Checkpoint networks(long environmentSteps) {
        return new MemberNetworks(layout, settings.actor(), settings.critics(), agent.variables())
                .write(environmentSteps);
    }

    @Override
    public void close() {
        environment.close();
    }
}
