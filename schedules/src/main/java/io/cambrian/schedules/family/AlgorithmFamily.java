package io.cambrian.schedules.family;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.offpolicy.Td3Trainer;
import io.cambrian.evaluators.offpolicy.TunedTd3;
import io.cambrian.evaluators.selftuning.SelfTuningTrainer;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tuning.SelfTuningTunables;
import io.cambrian.evaluators.tuning.Td3Tunables;
import io.cambrian.schedules.spec.trainer.SelfTuningSpec;
import io.cambrian.schedules.spec.trainer.Td3Spec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Learning algorithms as they stand: only their settings can be searched. Where no spec names a trainer, tasks with continuous
 * actions are learnt by TD3, others by an actor-critic that tunes nothing.
 */
final class AlgorithmFamily implements ProgramFamily<Algorithm> {

    static final AlgorithmFamily INSTANCE = new AlgorithmFamily();

    /** How long a training takes when nothing was tuned for its task. */
    private static final long UNTUNED_ENVIRONMENT_STEPS = 30_000;

    private AlgorithmFamily() {}

    @Override
    public String kind() {
        return Algorithm.KIND;
    }

    @Override
    public String plural() {
        return "algorithms as they stand";
    }

    @Override
    public Class<Algorithm> type() {
        return Algorithm.class;
    }

    @Override
    public CandidateFormat<Algorithm> format() {
        return new AlgorithmFormat();
    }

    @Override
    public List<String> names() {
        return Algorithm.ALL.stream().map(Algorithm::name).toList();
    }

    @Override
    public Algorithm byName(String name) {
        return Algorithm.ALL.stream()
                .filter(algorithm -> NearestName.plain(algorithm.name()).equals(NearestName.plain(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no algorithm '" + name + "'" + NearestName.suggestion(name, names())));
    }

    /** An algorithm as it stands has no parts. */
    @Override
    public int size(Algorithm algorithm) {
        return 1;
    }

    @Override
    public String latex(Algorithm algorithm) {
        return "\\text{" + algorithm.name() + "}";
    }

    @Override
    public Optional<String> graph(Algorithm algorithm) {
        return Optional.empty();
    }

    @Override
    public List<Path> draw(Algorithm algorithm, String name, Path directory) {
        return List.of();
    }

    @Override
    public TunableLearner<Algorithm, ?> learner(TrainerSpec spec, Backend backend) {
        if (spec instanceof Td3Spec td3) {
            return learner(td3.settings(), backend);
        }
        if (spec instanceof SelfTuningSpec selfTuning) {
            return learner(selfTuning.settings(), backend);
        }
        throw WrongTrainer.refuse(spec, this, Td3Spec.KIND, SelfTuningSpec.KIND);
    }

    /** The actor-critic that tunes nothing has no settings of tuning. */
    @Override
    public TunableLearner<Algorithm, ?> learner(Algorithm algorithm, TrainerSpec spec, Backend backend) {
        return algorithm.equals(Algorithm.ACTOR_CRITIC) && spec instanceof SelfTuningSpec selfTuning
                ? learner(selfTuning.settings().held(), backend)
                : learner(spec, backend);
    }

    @Override
    public TunableLearner<Algorithm, ?> standardLearner(Task task, Backend backend) {
        return task.actionSpace() instanceof ActionSpace.Box
                ? learner(settings(task), backend)
                : learner(SelfTuningSettings.usual(), backend);
    }

    @Override
    public StandardTraining<Algorithm> standardTraining(Task task, Backend backend) {
        if (!(task.actionSpace() instanceof ActionSpace.Box)) {
            SelfTuningSettings usual = SelfTuningSettings.usual();
            return new StandardTraining<>(
                    new SelfTuningTrainer(usual, backend),
                    UNTUNED_ENVIRONMENT_STEPS,
                    usual.learning().rolloutSize());
        }
        Td3Settings settings = settings(task);
        return new StandardTraining<>(
                new Td3Trainer(settings, backend),
                TunedTd3.of(task.name())
                        .map(td3 -> td3.budget().environmentSteps())
                        .orElse(UNTUNED_ENVIRONMENT_STEPS),
                settings.environmentStepsPerUpdate());
    }

    @Override
    public ExportedClass export(Algorithm algorithm, String packageName, String className, Evidence evidence) {
        throw new ExportException(algorithm.name()
                + " is an algorithm as it stands, with nothing in it that was discovered; export its schedule instead");
    }

    private static Td3Settings settings(Task task) {
        return TunedTd3.of(task.name()).map(TunedTd3::settings).orElseGet(Td3Settings::defaults);
    }

    private static TunableLearner<Algorithm, Td3Settings> learner(Td3Settings settings, Backend backend) {
        return new TunableLearner<>(new Td3Tunables(), settings, changed -> new Td3Trainer(changed, backend));
    }

    private static TunableLearner<Algorithm, SelfTuningSettings> learner(SelfTuningSettings settings, Backend backend) {
        return new TunableLearner<>(
                new SelfTuningTunables(), settings, changed -> new SelfTuningTrainer(changed, backend));
    }
}
