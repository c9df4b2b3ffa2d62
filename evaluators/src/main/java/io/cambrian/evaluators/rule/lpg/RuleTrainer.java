package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.AgentBody;
import io.cambrian.evaluators.rule.DrawnLevels;
import io.cambrian.evaluators.rule.LevelSource;
import io.cambrian.evaluators.rule.LifeTrainer;
import io.cambrian.evaluators.rule.Workshop;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/**
 * Lets agents with a policy and a prediction live under update rules; learned ones follow the {@link MetaGradient}.
 *
 * <p>Source: GROOVE (see the package), §3 and tables 2 and 3.
 */
public final class RuleTrainer extends LifeTrainer<Rule, LpgRule, AgentNetworks> {

    /** Settings for every meta-training whose curriculum is domain randomisation. */
    private static final BiFunction<Task, Seed, LevelSource> RANDOM_LEVELS = DrawnLevels::new;

    private final AgentSettings agent;
    private final MetaSettings meta;
    private final BiFunction<Task, Seed, LevelSource> levels;
    private final Backend backend;

    /** With fresh levels for fresh agents, on the fastest backend of this JVM. */
    public RuleTrainer(AgentSettings agent, MetaSettings meta) {
        this(agent, meta, RANDOM_LEVELS, Backends.best());
    }

    /**
     * With a curriculum.
     *
     * @param levels makes the curriculum of a meta-training on a task; called once for every piece
     * @param backend the choice among bit-exact ones changes no bit
     */
    public RuleTrainer(
            AgentSettings agent, MetaSettings meta, BiFunction<Task, Seed, LevelSource> levels, Backend backend) {
        super("rule", agent.copies(), agent.steps());
        this.agent = agent;
        this.meta = meta;
        this.levels = levels;
        this.backend = backend;
    }

    /** What the curriculum of a meta-training with this seed is made from. */
    public static Seed levelSeed(Seed metaTraining) {
        return metaTraining.child("levels");
    }

    @Override
    protected Optional<LpgRule> learned(Rule rule) {
        return rule instanceof LpgRule learned ? Optional.of(learned) : Optional.empty();
    }

    /** Hand-made rules predict nothing; their agents have the shortest prediction that there is. */
    @Override
    protected AgentNetworks agent(Task task, Rule rule) {
        int predictions = learned(rule).map(each -> each.shape().predictions()).orElse(1);
        return new AgentNetworks(
                StateEncoding.of(task.observationSpace()), agent.hidden(), task.actions(), predictions);
    }

    @Override
    protected AgentBody<LpgRule> body(AgentNetworks networks, Rule rule) {
        return new RuleAgent(networks, agent, rule, backend);
    }

    @Override
    protected Workshop<LpgRule> workshop(AgentNetworks networks, LpgRule rule) {
        return new Workshop<>(
                meta.lives(),
                meta.updates(),
                body(networks, rule),
                new LpgMetaGradients(new MetaGradient(networks, agent, rule.shape(), meta), rule, backend),
                new MeanAdam(rule.shape().weights(), meta.learningRate(), backend),
                LpgRule::with);
    }

    @Override
    protected LevelSource levels(Task task, Seed chance) {
        return levels.apply(task, levelSeed(chance));
    }

    @Override
    protected ToIntFunction<Seed> lengths(int most) {
        return new LifeLengths(meta.shortestLife(), most, meta.updates())::of;
    }
}
