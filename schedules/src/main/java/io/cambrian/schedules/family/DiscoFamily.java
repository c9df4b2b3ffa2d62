package io.cambrian.schedules.family;

import io.cambrian.evaluators.rule.disco.DiscoAgentSettings;
import io.cambrian.evaluators.rule.disco.DiscoMetaSettings;
import io.cambrian.evaluators.rule.disco.DiscoTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tuning.DiscoTunables;
import io.cambrian.schedules.spec.space.DiscoSpaceSpec;
import io.cambrian.schedules.spec.trainer.DiscoTrainerSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.rule.disco.DiscoFormat;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.NamedPredictiveRules;
import io.cambrian.searchspace.rule.disco.PredictiveActorCritic;
import io.cambrian.searchspace.rule.disco.PredictiveRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Rules for agents that predict. */
final class DiscoFamily implements ProgramFamily<PredictiveRule> {

    static final DiscoFamily INSTANCE = new DiscoFamily();

    /** The life of the small comparison on Catch. */
    private static final long UPDATES = 200;

    private DiscoFamily() {}

    @Override
    public String kind() {
        return DiscoSpaceSpec.KIND;
    }

    @Override
    public String plural() {
        return "DiscoRL rules";
    }

    @Override
    public Class<PredictiveRule> type() {
        return PredictiveRule.class;
    }

    @Override
    public CandidateFormat<PredictiveRule> format() {
        return new DiscoFormat();
    }

    @Override
    public List<String> names() {
        return NamedPredictiveRules.names();
    }

    @Override
    public PredictiveRule byName(String name) {
        return NamedPredictiveRules.byName(name);
    }

    /** The weights of a learned rule; a hand-made one has no parts. */
    @Override
    public int size(PredictiveRule rule) {
        return switch (rule) {
            case DiscoRule disco -> disco.shape().weights();
            case PredictiveActorCritic handMade -> 1;
        };
    }

    @Override
    public String latex(PredictiveRule rule) {
        return switch (rule) {
            case DiscoRule disco ->
                "\\mathrm{KL}(\\hat\\pi \\| \\pi) + \\mathrm{KL}(\\hat y \\| y) + \\mathrm{KL}(\\hat z \\| z_a), \\quad"
                        + " (\\hat\\pi, \\hat y, \\hat z) = f_\\eta, \\quad \\eta \\in \\mathbb{R}^{"
                        + disco.shape().weights() + "}";
            case PredictiveActorCritic handMade ->
                "-\\ln \\pi(a|s) \\, A - " + handMade.entropyWeight() + " \\, H(\\pi)";
        };
    }

    @Override
    public Optional<String> graph(PredictiveRule rule) {
        return Optional.empty();
    }

    @Override
    public List<Path> draw(PredictiveRule rule, String name, Path directory) {
        return List.of();
    }

    @Override
    public TunableLearner<PredictiveRule, ?> learner(TrainerSpec spec, Backend backend) {
        if (spec instanceof DiscoTrainerSpec disco) {
            return learner(disco.agent(), disco.meta(), backend);
        }
        throw WrongTrainer.refuse(spec, this, DiscoTrainerSpec.KIND);
    }

    private static TunableLearner<PredictiveRule, DiscoAgentSettings> learner(
            DiscoAgentSettings agent, DiscoMetaSettings meta, Backend backend) {
        return new TunableLearner<>(new DiscoTunables(), agent, changed -> new DiscoTrainer(changed, meta, backend));
    }

    @Override
    public TunableLearner<PredictiveRule, ?> standardLearner(Task task, Backend backend) {
        return learner(DiscoAgentSettings.small(), DiscoMetaSettings.usual(1), backend);
    }

    @Override
    public StandardTraining<PredictiveRule> standardTraining(Task task, Backend backend) {
        DiscoAgentSettings settings = DiscoAgentSettings.small();
        return new StandardTraining<>(
                standardLearner(task, backend).trainer(), UPDATES * settings.stretchSize(), settings.stretchSize());
    }

    @Override
    public boolean exports() {
        return false;
    }

    @Override
    public ExportedClass export(PredictiveRule rule, String packageName, String className, Evidence evidence) {
        throw new ExportException(
                "a rule for agents that predict needs their target network, values and memory around it"
                        + " and is not exported as a class; keep its JSON, which './cambrian evaluate' takes");
    }
}
