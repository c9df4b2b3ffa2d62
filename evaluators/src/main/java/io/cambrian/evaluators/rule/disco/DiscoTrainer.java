package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.AgentBody;
import io.cambrian.evaluators.rule.LevelSource;
import io.cambrian.evaluators.rule.LifeTrainer;
import io.cambrian.evaluators.rule.OwnLevels;
import io.cambrian.evaluators.rule.Workshop;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.PredictiveRule;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Lets agents that predict live under update rules; DiscoRL's follow the {@link DiscoMetaGradient}.
 *
 * <p>Source: Oh, Farquhar, Kemaev, Calian et al., "Discovering state-of-the-art reinforcement learning algorithms", Nature 648,
 * 2025.
 */
public final class DiscoTrainer extends LifeTrainer<PredictiveRule, DiscoRule, AgentPrograms> {

    private final DiscoAgentSettings agent;
    private final DiscoMetaSettings meta;
    private final Backend backend;

    /** @param backend the choice among bit-exact ones changes no bit */
    public DiscoTrainer(DiscoAgentSettings agent, DiscoMetaSettings meta, Backend backend) {
        super("disco-rule", agent.copies(), agent.steps());
        this.agent = agent;
        this.meta = meta;
        this.backend = backend;
    }

    @Override
    protected Optional<DiscoRule> learned(PredictiveRule rule) {
        return rule instanceof DiscoRule disco ? Optional.of(disco) : Optional.empty();
    }

    /** Hand-made rules say nothing about predictions; their agents have the shortest that there are. */
    @Override
    protected AgentPrograms agent(Task task, PredictiveRule rule) {
        StateEncoding encoding = StateEncoding.of(task.observationSpace());
        int predictions = learned(rule).map(each -> each.shape().predictions()).orElse(2);
        AgentNetwork network = new AgentNetwork(
                encoding.features(), agent.hidden(), agent.model(), task.actions(), predictions, agent.bins());
        return new AgentPrograms(network, encoding, agent);
    }

    @Override
    protected AgentBody<DiscoRule> body(AgentPrograms programs, PredictiveRule rule) {
        return new DiscoAgent(programs, rule, meta.criticLearningRate(), backend);
    }

    @Override
    protected Workshop<DiscoRule> workshop(AgentPrograms programs, DiscoRule rule) {
        DiscoMetaGradient gradient =
                new DiscoMetaGradient(programs.encoding(), programs.network(), agent, rule.shape(), meta);
        return new Workshop<>(
                meta.lives(),
                meta.updates(),
                body(programs, rule),
                new DiscoMetaGradients(gradient, rule, backend),
                new SlotwiseAdam(rule.shape().weights(), meta),
                DiscoRule::with);
    }

    @Override
    protected LevelSource levels(Task task, Seed chance) {
        return new OwnLevels(task, chance);
    }

    @Override
    protected ToIntFunction<Seed> lengths(int most) {
        return new LifeLengths(most, meta.updates())::of;
    }
}
