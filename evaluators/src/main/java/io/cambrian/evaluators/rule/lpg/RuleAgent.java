package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.rule.Acting;
import io.cambrian.evaluators.rule.AgentMemory;
import io.cambrian.evaluators.rule.Habitat;
import io.cambrian.evaluators.rule.Judgement;
import io.cambrian.evaluators.rule.ProgramActing;
import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.rule.TableActing;
import io.cambrian.evaluators.task.Task;
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

/**
 * An agent that lives under a rule: its networks and programs. Many agents of one kind can take turns in one body, each with an
 * {@link AgentMemory} of its own. For one thread.
 */
final class RuleAgent {

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

    /** From now on follows another learned rule of the same shape. */
    void obey(LpgRule rule) {
        RuleParameters.load(variables, rule);
    }

    /** Becomes a fresh agent: new networks, and optimisers that remember nothing. */
    void initialise(Seed seed) {
        become(emptyMemory());
        CounterRandom random = seed.child("weights").counterRandom(0);
        networks.policy().initialise(variables, random);
        networks.prediction().initialise(variables, random);
        networks.value().initialise(critic.variables(), random);
    }

    /** The present policy, for the copies in which the agent lives. */
    Acting acting() {
        return acting;
    }

    private Acting acting(int copies) {
        if (networks.tabular()) {
            AgentNetwork policy = networks.policy();
            return new TableActing(variables.values(policy.name()), policy.outputs(), copies);
        }
        return new ProgramActing(backend.executor(programs.act(copies), variables));
    }

    /** The advantages of a stretch, from which the critic then learns. */
    float[] appraise(Stretch stretch) {
        return critic.appraise(stretch);
    }

    /** One update by the rule; under a hand-made one the critic learns as well. */
    void learn(Stretch stretch, LifeStage stage) {
        update.learn(stretch, stage);
    }

    /** Whether everything it has learnt is finite. */
    boolean isFinite() {
        return variables.areFinite() && critic.variables().areFinite();
    }

    /** Puts what the present agent has learnt aside. */
    void putAside(AgentMemory memory) {
        memory.take(variables, critic.variables());
    }

    /** Becomes another agent. */
    void become(AgentMemory memory) {
        memory.give(variables, critic.variables());
    }

    /** An empty memory, of an agent that has not been drawn yet. */
    AgentMemory emptyMemory() {
        return new AgentMemory(variables, critic.variables());
    }

    /** The mean return of one episode in each of fresh copies, with the policy's own randomness. */
    Judgement judge(Task task, Seed seed) {
        try (DiscreteEnvironment environment = task.discreteEnvironment(settings.judgingCopies())) {
            Habitat habitat = new Habitat(environment, networks.encoding(), seed);
            return Judgement.of(habitat, acting(settings.judgingCopies()));
        }
    }

    void save(CheckpointWriter writer) {
        variables.save(writer.within("policy"), name -> !RuleParameters.owns(name));
        critic.variables().save(writer.within("critic"), name -> true);
    }

    /** Takes over what was saved; says whether it fits. */
    boolean load(CheckpointReader reader) {
        return variables.load(reader.within("policy"), name -> !RuleParameters.owns(name))
                && critic.variables().load(reader.within("critic"), name -> true);
    }
}
