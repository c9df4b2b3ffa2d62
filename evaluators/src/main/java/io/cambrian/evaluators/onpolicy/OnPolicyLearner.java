package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.evaluators.training.Iteration;
import io.cambrian.evaluators.training.Learner;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.evaluators.training.Scoring;
import java.util.OptionalLong;

/** Policy gradients, rollout by rollout: act, estimate what was gained, improve the policy. */
final class OnPolicyLearner implements Learner {

    private final ActorCriticSettings settings;
    private final Task task;
    private final VectorEnvironment environment;
    private final EpisodeReturns returns;
    private final PolicyAgent agent;
    private final PolicyImprovement improvement;
    private final Gathering gathering;
    private final int updates;
    private final float[] toldProgress;
    private int update;

    OnPolicyLearner(
            PolicyAgent agent,
            VectorEnvironment environment,
            PolicyImprovement improvement,
            ProgressOrder order,
            Assignment<?> assignment,
            LegState leg) {
        this.environment = environment;
        this.agent = agent;
        this.improvement = improvement;
        settings = agent.settings();
        task = assignment.task();
        returns = new EpisodeReturns(
                settings.environmentCopies(), settings.scoring().episodes());
        gathering = new Gathering(agent, environment, returns);
        update = (int) Math.round(leg.stepsBefore() / (double) settings.rolloutSize());
        long remaining = assignment.budget().environmentSteps() - leg.stepsBefore();
        updates = Math.toIntExact(update + remaining / settings.rolloutSize());
        toldProgress = order.told(updates, assignment.seed().child("progress"));
    }

    @Override
    public void initialise() {
        agent.initialise();
    }

    @Override
    public Iteration iterate(long environmentSteps) {
        double progress = update / (double) updates;
        Rollout rollout = gathering.gather();
        agent.appraiser().appraise(rollout);
        agent.update().set((float) learningRate(progress), toldProgress[update]);
        float loss = improvement.improve(rollout, agent.update());
        update++;
        return Float.isFinite(loss)
                ? Iteration.of(stride())
                : Iteration.diverged(stride(), "a loss was no longer finite");
    }

    private double learningRate(double progress) {
        return settings.annealed() ? settings.learningRate() * (1 - progress) : settings.learningRate();
    }

    @Override
    public double playGreedily(int episodes) {
        return agent.playGreedily(task, episodes);
    }

    @Override
    public void save(CheckpointWriter writer) {
        agent.save(writer.within("agent"));
        gathering.save(writer.within("gathering"));
        improvement.save(writer.within("improvement"));
    }

    @Override
    public void load(CheckpointReader reader, LegState leg) {
        LegState.noteNetworks(reader, agent.load(reader.within("agent"), leg.goesOn()));
        gathering.load(reader.within("gathering"), leg.resumesEpisodes(environment));
        if (leg.goesOn()) {
            improvement.load(reader.within("improvement"));
        }
    }

    @Override
    public OptionalLong bytesInMemory(Checkpoint reached) {
        return OptionalLong.of(reached.bytes());
    }

    @Override
    public VectorEnvironment environment() {
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
        return settings.rolloutSize();
    }

    @Override
    public long judgingSteps() {
        return agent.judgingSteps();
    }
}
