package io.cambrian.schedules.family;

import io.cambrian.evaluators.curriculum.Antagonist;
import io.cambrian.evaluators.curriculum.Curriculum;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tuning.RuleTunables;
import io.cambrian.schedules.picture.RulePictures;
import io.cambrian.schedules.spec.space.RuleSpaceSpec;
import io.cambrian.schedules.spec.trainer.RuleTrainerSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.rule.RuleExporter;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.NamedRules;
import io.cambrian.searchspace.rule.lpg.ReinforceRule;
import io.cambrian.searchspace.rule.lpg.Rule;
import io.cambrian.searchspace.rule.lpg.RuleFormat;
import io.cambrian.searchspace.rule.lpg.RuleFormula;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Update rules, under which agents live. */
final class RuleFamily implements ProgramFamily<Rule> {

    static final RuleFamily INSTANCE = new RuleFamily();

    /** The life of GROOVE's short runs. */
    private static final long UPDATES = 250;

    private static final int COPIES = 64;
    private static final float BOARDS_LEARNING_RATE = 5e-4f;

    private RuleFamily() {}

    @Override
    public String kind() {
        return RuleSpaceSpec.KIND;
    }

    @Override
    public String plural() {
        return "update rules";
    }

    @Override
    public Class<Rule> type() {
        return Rule.class;
    }

    @Override
    public CandidateFormat<Rule> format() {
        return new RuleFormat();
    }

    @Override
    public List<String> names() {
        return NamedRules.names();
    }

    @Override
    public Rule byName(String name) {
        return NamedRules.byName(name);
    }

    /** The weights of a learned rule; a hand-made one has no parts. */
    @Override
    public int size(Rule rule) {
        return switch (rule) {
            case LpgRule learned -> learned.shape().weights();
            case ActorCriticRule handMade -> 1;
            case ReinforceRule handMade -> 1;
        };
    }

    @Override
    public String latex(Rule rule) {
        return RuleFormula.latex(rule);
    }

    @Override
    public Optional<String> graph(Rule rule) {
        return Optional.empty();
    }

    @Override
    public List<Path> draw(Rule rule, String name, Path directory) throws IOException {
        return RulePictures.draw(rule, name, directory);
    }

    /** Of the network itself, not of a hand-made rule. */
    @Override
    public Rule exportable() {
        LpgShape shape = LpgShape.gru(1, LifetimeInputs.NONE);
        return new LpgRule(shape, new float[shape.weights()]);
    }

    @Override
    public TunableLearner<Rule, ?> learner(TrainerSpec spec, Backend backend) {
        if (spec instanceof RuleTrainerSpec rule) {
            return learner(rule.agent(), rule.meta(), rule.levels(), backend);
        }
        throw WrongTrainer.refuse(spec, this, RuleTrainerSpec.KIND);
    }

    private static TunableLearner<Rule, AgentSettings> learner(
            AgentSettings agent, MetaSettings meta, Choice levels, Backend backend) {
        return new TunableLearner<>(
                new RuleTunables(),
                agent,
                changed -> new RuleTrainer(
                        changed, meta, new Curriculum(levels, Antagonist.actorCritic(changed, backend)), backend));
    }

    @Override
    public TunableLearner<Rule, ?> standardLearner(Task task, Backend backend) {
        return learner(settings(task), MetaSettings.published(1), new Choice.Random(), backend);
    }

    @Override
    public StandardTraining<Rule> standardTraining(Task task, Backend backend) {
        AgentSettings settings = settings(task);
        return new StandardTraining<>(
                standardLearner(task, backend).trainer(), UPDATES * settings.stretchSize(), settings.stretchSize());
    }

    /** The published agents: tables where states are numbered, networks elsewhere. */
    private static AgentSettings settings(Task task) {
        int ones = task.observationSpace().mostSetBits().orElse(Integer.MAX_VALUE);
        return ones == 1 ? AgentSettings.tabular(COPIES) : AgentSettings.boards(BOARDS_LEARNING_RATE);
    }

    @Override
    public ExportedClass export(Rule rule, String packageName, String className, Evidence evidence) {
        return RuleExporter.export(rule, packageName, className, evidence);
    }
}
