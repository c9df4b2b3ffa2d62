package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.experience.ExperienceRecorder;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.TransitionSource;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.evaluators.training.TurnAgent;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/**
 * A member of a population during one turn of deep Q-learning. Fresh members act uniformly at random; descendants ε-greedily, with
 * ε falling over the environment steps of their line of descent.
 */
final class DqnTurnAgent implements TurnAgent {

    private static final int ACTION_NUMBERS = 1;

    private final DqnSettings settings;
    private final DiscreteEnvironment environment;
    private final TransitionLayout layout;
    private final DqnAgent agent;
    private final ExperienceRecorder lived;
    private final EpisodeReturns returns = new EpisodeReturns(1, 1);
    private final int[] action = new int[1];
    private final float[] row;
    private final boolean fresh;
    private long stepsBefore;
    private float loss;

    DqnTurnAgent(DqnSettings settings, Backend backend, Turn<LossProgram> turn) {
        this.settings = settings.inCopies(action.length);
        environment = turn.task().discreteEnvironment(action.length);
        layout = new TransitionLayout(turn.task().observationSize(), ACTION_NUMBERS);
        agent = new DqnAgent(
                this.settings,
                turn.candidate(),
                StateEncoding.numbers(layout.features()),
                environment.actions(),
                backend,
                turn.seed().child("agent"));
        lived = new ExperienceRecorder(layout);
        row = new float[layout.width()];
        fresh = turn.start() instanceof Start.Fresh;
    }

    @Override
    public void reset(Seed seed) {
        environment.reset(seed);
    }

    @Override
    public void takeOver(Checkpoint parent, boolean mutates, Seed seed) {
        stepsBefore = parent.environmentSteps();
        DqnMember grown = DqnMember.read(parent, layout.features(), environment.actions())
                .grown(agent.online(), seed.child("growth"));
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
        loss = agent.update(new RememberedRows(memory, layout, (float) settings.discount()));
    }

    @Override
    public Optional<String> divergence() {
        return Float.isFinite(loss) ? Optional.empty() : Optional.of("the loss became " + loss);
    }

    @Override
    public Optional<String> step() {
        agent.act(environment.observations(), epsilon(), action);
        if (!(agent.greatestValue() <= DqnTrainer.GREATEST_VALUE)) {
            return Optional.of("an action value became " + agent.greatestValue() + " in magnitude");
        }
        System.arraycopy(environment.observations(), 0, row, layout.state(), layout.features());
        row[layout.action()] = action[0];
        environment.step(action);
        row[layout.reward()] = environment.rewards()[0];
        row[layout.continuation()] = environment.terminated()[0] ? 0f : 1f;
        System.arraycopy(environment.successors(), 0, row, layout.nextState(), layout.features());
        lived.add(row);
        returns.record(environment);
        return Optional.empty();
    }

    private double epsilon() {
        return fresh ? 1 : settings.epsilon(stepsBefore + lived.size());
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
        return new DqnMember(agent.online(), agent.variables()).write(environmentSteps);
    }

    @Override
    public void close() {
        environment.close();
    }
}
