package io.cambrian.evaluators.rule.disco;

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
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.PredictiveActorCritic;
import io.cambrian.searchspace.rule.disco.PredictiveRule;

/**
 * An agent that predicts: its networks and programs. Many agents of one kind can take turns in one body, each with an {@link
 * AgentMemory} of its own. For one thread.
 */
final class DiscoAgent {

    private final AgentPrograms programs;
    private final DiscoAgentSettings settings;
    private final Backend backend;
    private final Variables variables = new Variables();
    private final Variables judge = new Variables();
    private final Acting acting;
    private final ProgramActing hindsight;
    private final Executor learning;
    private final Executor appraising;
    private final Acting judged;

    DiscoAgent(AgentPrograms programs, PredictiveRule rule, float criticLearningRate, Backend backend) {
        this.programs = programs;
        this.backend = backend;
        settings = programs.settings();
        learning = backend.executor(programs.learn(rule), variables);
        acting = acting(settings.copies());
        judged = acting(settings.judgingCopies());
        hindsight = acting(settings.stretchSize());
        appraising = backend.executor(programs.appraise(criticLearningRate), judge);
        obey(rule);
    }

    private ProgramActing acting(int columns) {
        return new ProgramActing(backend.executor(programs.act(columns), variables));
    }

    /** From now on follows another rule of the same kind and shape. */
    void obey(PredictiveRule rule) {
        switch (rule) {
            case DiscoRule disco -> RuleParameters.load(variables, disco);
            case PredictiveActorCritic handMade -> {}
        }
    }

    /** Becomes a fresh agent: new networks, a target network equal to them, and nothing remembered. */
    void initialise(Seed seed) {
        become(emptyMemory());
        CounterRandom random = seed.child("weights").counterRandom(0);
        programs.network().initialise(variables, random);
        programs.judge().initialise(judge, random);
        programs.network().parameters().forEach(each -> {
            float[] values = variables.values(each.name());
            System.arraycopy(values, 0, variables.values(AgentState.TARGET + each.name()), 0, values.length);
        });
    }

    /** The present policy, for the copies in which the agent lives. */
    Acting acting() {
        return acting;
    }

    /** Logits of the present policy in all states of a stretch [action][step·copy]; the same array every time. */
    float[] policy(Stretch stretch) {
        System.arraycopy(stretch.states(), 0, hindsight.states(), 0, stretch.states().length);
        return hindsight.logits();
    }

    /**
     * One update by the rule.
     *
     * @param behaviour logits of the policy that acted in the stretch
     */
    void learn(Stretch stretch, float[] behaviour) {
        StretchInputs.write(learning, stretch, behaviour, 0);
        learning.run();
    }

    /** The advantages of a stretch [1][step·copy] by the judge, who then learns from it. */
    float[] appraise(Stretch stretch) {
        copy(stretch.states(), ProgramActing.STATES);
        copy(stretch.successors(), AgentPrograms.SUCCESSORS);
        copy(stretch.rewards(), AgentPrograms.REWARDS);
        copy(stretch.terminated(), AgentPrograms.TERMINATED);
        copy(stretch.truncated(), AgentPrograms.TRUNCATED);
        appraising.run();
        return appraising.output(AgentPrograms.ADVANTAGES);
    }

    private void copy(float[] numbers, String name) {
        System.arraycopy(numbers, 0, appraising.input(name), 0, numbers.length);
    }

    /** Whether everything it has learnt is finite. */
    boolean isFinite() {
        return variables.areFinite() && judge.areFinite();
    }

    /** Puts what the present agent has learnt aside. */
    void putAside(AgentMemory memory) {
        memory.take(variables, judge);
    }

    /** Becomes another agent. */
    void become(AgentMemory memory) {
        memory.give(variables, judge);
    }

    /** An empty memory, of an agent that has not been drawn yet. */
    AgentMemory emptyMemory() {
        return new AgentMemory(variables, judge);
    }

    /** The mean return of one episode in each of fresh copies, with the policy's own randomness. */
    Judgement judge(Task task, Seed seed) {
        try (DiscreteEnvironment environment = task.discreteEnvironment(settings.judgingCopies())) {
            return Judgement.of(new Habitat(environment, programs.encoding(), seed), judged);
        }
    }

    void save(CheckpointWriter writer) {
        variables.save(writer.within("agent"), name -> !RuleParameters.owns(name));
        judge.save(writer.within("judge"), name -> true);
    }

    /** Takes over what was saved; says whether it fits. */
    boolean load(CheckpointReader reader) {
        return variables.load(reader.within("agent"), name -> !RuleParameters.owns(name))
                && judge.load(reader.within("judge"), name -> true);
    }
}
