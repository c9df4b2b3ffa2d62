package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.Acting;
import io.cambrian.evaluators.rule.AgentBody;
import io.cambrian.evaluators.rule.ProgramActing;
import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.rule.TableActing;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.ReinforceRule;
import io.cambrian.searchspace.rule.lpg.Rule;

/** An agent with a policy and a prediction: its networks and programs. */
final class RuleAgent implements AgentBody<LpgRule> {

    private final AgentNetworks networks;
    private final AgentSettings settings;
    private final AgentPrograms programs;
    private final Backend backend;
    private final Variables variables = new Variables();
    private final Acting acting;
    private final Critic critic;
    private final RuleUpdate update;

    RuleAgent(AgentNetworks networks, AgentSettings settings, Rule rule, Backend backend) {
        this.networks = networks;
        this.settings = settings;
        this.backend = backend;
        programs = new AgentPrograms(networks, settings);
        networks.policy().parameters().forEach(each -> variables.declare(each.name(), each.shape()));
        networks.prediction().parameters().forEach(each -> variables.declare(each.name(), each.shape()));
        acting = acting(settings.copies());
        critic = critic(rule);
        update = update(rule);
    }

    private Critic critic(Rule rule) {
        Program program = switch (rule) {
            case LpgRule learned -> programs.bootstrapped(settings.discount(), settings.lambda());
            case ActorCriticRule made -> programs.bootstrapped(made.discount(), made.lambda());
            case ReinforceRule made -> programs.withoutBootstrapping(made.discount());
        };
        Variables own = new Variables();
        return new Critic(own, backend.executor(program, own));
    }

    private RuleUpdate update(Rule rule) {
        return switch (rule) {
            case LpgRule learned -> {
                Executor following = backend.executor(programs.follow(learned.shape()), variables);
                obey(learned);
                yield new LearnedUpdate(following, learned.shape().lifetime());
            }
            case ActorCriticRule made -> ascending(made.entropyWeight());
            case ReinforceRule made -> ascending(made.entropyWeight());
        };
    }

    private RuleUpdate ascending(double entropyWeight) {
        return new PolicyGradientUpdate(critic, backend.executor(programs.ascend(entropyWeight), variables));
    }

    @Override
    public Stretch stretch() {
        return networks.stretch(settings);
    }

    @Override
    public StateEncoding encoding() {
        return networks.encoding();
    }

    @Override
    public int copies() {
        return settings.copies();
    }

    @Override
    public int judgingCopies() {
        return settings.judgingCopies();
    }

    @Override
    public int stretchSize() {
        return settings.stretchSize();
    }

    @Override
    public Variables variables() {
        return variables;
    }

    @Override
    public Variables critic() {
        return critic.variables();
    }

    @Override
    public void obey(LpgRule rule) {
        RuleParameters.load(variables, rule);
    }

    @Override
    public LifeStage told(LifeStage own, Seed life) {
        return settings.disclosure().age().of(own, life);
    }

    @Override
    public void initialise(Seed seed) {
        become(emptyMemory());
        CounterRandom random = seed.child("weights").counterRandom(0);
        networks.policy().initialise(variables, random);
        networks.prediction().initialise(variables, random);
        networks.value().initialise(critic.variables(), random);
    }

    @Override
    public Acting acting() {
        return acting;
    }

    @Override
    public Acting judged() {
        return acting(settings.judgingCopies());
    }

    private Acting acting(int copies) {
        if (networks.tabular()) {
            AgentNetwork policy = networks.policy();
            return new TableActing(variables.values(policy.name()), policy.outputs(), copies);
        }
        return new ProgramActing(backend.executor(programs.act(copies), variables));
    }

    @Override
    public float[] appraise(Stretch stretch) {
        return critic.appraise(stretch);
    }

    /** One update by the rule; under a hand-made one the critic learns as well. */
    @Override
    public void learn(Stretch stretch, LifeStage stage) {
        update.learn(stretch, stage);
    }

    @Override
    public String learnt() {
        return "networks and the optimisers' averages";
    }

    @Override
    public void save(CheckpointWriter writer) {
        variables.save(writer.within("policy"), name -> !RuleParameters.owns(name));
        critic.variables().save(writer.within("critic"), name -> true);
    }

    @Override
    public boolean load(CheckpointReader reader) {
        return variables.load(reader.within("policy"), name -> !RuleParameters.owns(name))
                && critic.variables().load(reader.within("critic"), name -> true);
    }
}
