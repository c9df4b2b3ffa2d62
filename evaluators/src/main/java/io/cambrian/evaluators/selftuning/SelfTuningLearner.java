package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.evaluators.training.Iteration;
import io.cambrian.evaluators.training.Learner;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;

/** A self-tuning actor-critic, rollout by rollout: gather, take a meta-step when one is due, learn. */
final class SelfTuningLearner implements Learner {

    private final SelfTuningSettings settings;
    private final DiscreteEnvironment environment;
    private final EpisodeReturns returns;
    private final RandomArrays dice;
    private final SelfTuningAgent agent;
    private final Gathering gathering;
    private final RewardContext context;
    private final RolloutArrays rollout;
    private final LifetimeSeries series;

    SelfTuningLearner(SelfTuningSettings settings, Backend backend, Assignment<?> assignment, LegState leg) {
        this.settings = settings;
        Seed chance = leg.chance().seed();
        agent = new SelfTuningAgent(settings, assignment.task(), backend, chance.child("agent"));
        environment = assignment.task().discreteEnvironment(agent.shape().copies());
        returns = new EpisodeReturns(agent.shape().copies(), settings.scoring().episodes());
        dice = RandomArrays.of(chance.child("actions"), 0);
        gathering = new Gathering(agent.shape(), environment, returns, agent.actor(), dice);
        int contextLength = agent.meta().contextShape().size();
        context = new RewardContext(settings.tuning().model(), contextLength);
        rollout = RolloutArrays.ofShape(agent.shape(), contextLength);
        series = new LifetimeSeries(settings.losses().tuned());
    }

    @Override
    public void initialise() {
        agent.initialise();
    }

    @Override
    public Iteration iterate(long environmentSteps) {
        double meanReward = gathering.gather(rollout);
        context.note(meanReward);
        context.copyTo(rollout.context());
        Optional<String> objection = agent.learn(rollout);
        if (objection.isEmpty()) {
            series.note(agent, meanReward);
        }
        return new Iteration(stride(), objection);
    }

    @Override
    public void markPoint(long environmentSteps) {
        series.markPoint(environmentSteps);
    }

    /** The tuned meta-parameters and the reward of this leg. */
    @Override
    public List<Series> series() {
        return series.all();
    }

    @Override
    public void save(CheckpointWriter writer) {
        agent.save(writer.within("agent"));
        context.save(writer.within("context"));
        writer.longs("dice", dice.position());
    }

    @Override
    public void load(CheckpointReader reader, LegState leg) {
        LegState.noteNetworks(reader, agent.load(reader.within("agent")));
        context.load(reader.within("context"));
        if (leg.goesOn()) {
            dice.seek(reader.number("dice"));
        }
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
        return agent.shape().size();
    }
}
