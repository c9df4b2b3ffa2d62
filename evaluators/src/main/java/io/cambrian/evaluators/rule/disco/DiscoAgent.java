package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.Acting;
import io.cambrian.evaluators.rule.AgentBody;
import io.cambrian.evaluators.rule.ProgramActing;
import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.PredictiveRule;

/** An agent that predicts: its networks and programs. */
final class DiscoAgent implements AgentBody<DiscoRule> {

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
        if (rule instanceof DiscoRule disco) {
            obey(disco);
        }
    }

    private ProgramActing acting(int columns) {
        return new ProgramActing(backend.executor(programs.act(columns), variables));
    }

    @Override
    public Stretch stretch() {
        return programs.stretch();
    }

    @Override
    public StateEncoding encoding() {
        return programs.encoding();
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
        return judge;
    }

    @Override
    public void obey(DiscoRule rule) {
        RuleParameters.load(variables, rule);
    }

    /** New networks, a target network equal to them, and nothing remembered. */
    @Override
    public void initialise(Seed seed) {
        become(emptyMemory());
        CounterRandom random = seed.child("weights").counterRandom(0);
        programs.network().initialise(variables, random);
        programs.judge().initialise(judge, random);
        programs.network().parameters().forEach(each -> {
            float[] values = variables.values(each.name());
            System.arraycopy(values, 0, variables.values(AgentState.TARGET + each.name()), 0, values.length);
        });
    }

    @Override
    public Acting acting() {
        return acting;
    }

    @Override
    public Acting judged() {
        return judged;
    }

    @Override
    public void learn(Stretch stretch, LifeStage stage) {
        System.arraycopy(stretch.states(), 0, hindsight.states(), 0, stretch.states().length);
        System.arraycopy(hindsight.logits(), 0, stretch.behaviour(), 0, stretch.behaviour().length);
        StretchInputs.write(learning, stretch, 0);
        learning.run();
    }

    @Override
    public float[] appraise(Stretch stretch) {
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

    @Override
    public String learnt() {
        return "networks and the optimiser's averages";
    }

    @Override
    public void save(CheckpointWriter writer) {
        variables.save(writer.within("agent"), name -> !RuleParameters.owns(name));
        judge.save(writer.within("judge"), name -> true);
    }

    @Override
    public boolean load(CheckpointReader reader) {
        return variables.load(reader.within("agent"), name -> !RuleParameters.owns(name))
                && judge.load(reader.within("judge"), name -> true);
    }
}
