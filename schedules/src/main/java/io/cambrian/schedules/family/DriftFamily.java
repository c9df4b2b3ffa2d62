package io.cambrian.schedules.family;

import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.onpolicy.TunedPpo;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tuning.PpoTunables;
import io.cambrian.schedules.picture.DriftPictures;
import io.cambrian.schedules.spec.space.DriftSpaceSpec;
import io.cambrian.schedules.spec.space.NeuralDriftSpec;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.space.SymbolicDriftSpec;
import io.cambrian.schedules.spec.trainer.DiscoTrainerSpec;
import io.cambrian.schedules.spec.trainer.DqnSpec;
import io.cambrian.schedules.spec.trainer.FewShotSpec;
import io.cambrian.schedules.spec.trainer.PpoSpec;
import io.cambrian.schedules.spec.trainer.ProblemsSpec;
import io.cambrian.schedules.spec.trainer.RuleTrainerSpec;
import io.cambrian.schedules.spec.trainer.SelfTuningSpec;
import io.cambrian.schedules.spec.trainer.Td3Spec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.DriftFormula;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralDriftSpace;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.drift.SymbolicDrift;
import io.cambrian.searchspace.drift.SymbolicDriftSpace;
import io.cambrian.searchspace.export.DriftExporter;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Drift functions of mirror learning, trained by proximal policy optimisation. */
final class DriftFamily implements ProgramFamily<Drift> {

    static final DriftFamily INSTANCE = new DriftFamily();

    /** How long a training takes when nothing was tuned for its task. */
    private static final long UNTUNED_ENVIRONMENT_STEPS = 100_000;

    private DriftFamily() {}

    static SearchSpace<Drift> space(DriftSpaceSpec spec) {
        return switch (spec) {
            case NeuralDriftSpec neural -> new NeuralDriftSpace(shape(neural));
            case SymbolicDriftSpec symbolic ->
                new SymbolicDriftSpace(
                        symbolic.size(),
                        symbolic.temporal(),
                        start(symbolic).stream().map(NamedDrifts::byName).toList());
        };
    }

    /** The name of the drift that samples are made from, if there is one. */
    static Optional<String> start(DriftSpaceSpec spec) {
        return switch (spec) {
            case NeuralDriftSpec neural -> Optional.empty();
            case SymbolicDriftSpec symbolic ->
                Optional.of(symbolic.start()).filter(start -> !start.equals(SearchSpaceSpec.SCRATCH));
        };
    }

    private static NeuralShape shape(NeuralDriftSpec spec) {
        NeuralShape.Base base = spec.base().equals(NeuralDriftSpec.PPO) ? NeuralShape.Base.PPO : NeuralShape.Base.NONE;
        return new NeuralShape(spec.width(), base, spec.temporal(), spec.margin());
    }

    @Override
    public String kind() {
        return DriftSpaceSpec.KIND;
    }

    @Override
    public Class<Drift> type() {
        return Drift.class;
    }

    @Override
    public CandidateFormat<Drift> format() {
        return new DriftFormat();
    }

    @Override
    public List<String> names() {
        return List.copyOf(NamedDrifts.names());
    }

    @Override
    public Drift byName(String name) {
        return NamedDrifts.byName(name);
    }

    /** The terms of a closed form, the weights of a network. */
    @Override
    public int size(Drift drift) {
        return switch (drift) {
            case SymbolicDrift symbolic -> symbolic.size();
            case NeuralDrift neural -> neural.shape().weights();
        };
    }

    @Override
    public String latex(Drift drift) {
        return DriftFormula.latex(drift);
    }

    @Override
    public Optional<String> graph(Drift drift) {
        return Optional.empty();
    }

    @Override
    public List<Path> draw(Drift drift, String name, Path directory) throws IOException {
        return DriftPictures.draw(drift, name, directory);
    }

    @Override
    public TunableLearner<Drift, ?> learner(TrainerSpec spec, Backend backend) {
        return switch (spec) {
            case PpoSpec ppo -> learner(ppo.settings(), backend);
            case ProblemsSpec problems -> throw ProblemsSpec.learnsNothing(kind());
            case FewShotSpec fewShot ->
                throw new IllegalArgumentException(
                        "'few-shot' adapts initialisations and has no use for a drift; train drifts with 'ppo', or search the"
                                + " space 'initialisation'");
            case RuleTrainerSpec rule ->
                throw new IllegalArgumentException(
                        "'rule' lets agents live under update rules and has no use for a drift;"
                                + " train drifts with 'ppo', or search the space 'rule'");
            case DiscoTrainerSpec disco ->
                throw new IllegalArgumentException(
                        "'disco' lets agents live under update rules and has no use for a drift;"
                                + " train drifts with 'ppo', or search the space 'disco-rule'");
            case SelfTuningSpec selfTuning ->
                throw new IllegalArgumentException("'self-tuning' has no drift; train drifts with 'ppo'");
            case Td3Spec td3 ->
                throw new IllegalArgumentException(
                        "'td3' has no policy that a drift could hold back; train drifts with" + " 'ppo'");
            case DqnSpec dqn ->
                throw new IllegalArgumentException(
                        "'dqn' learns action values and has no policy that a drift could hold"
                                + " back; train drifts with 'ppo', or search the space 'loss'");
        };
    }

    private static TunableLearner<Drift, PpoSettings> learner(PpoSettings settings, Backend backend) {
        return new TunableLearner<>(new PpoTunables(), settings, changed -> new PpoTrainer(changed, backend));
    }

    private static PpoSettings settings(Task task) {
        return TunedPpo.of(task.name()).map(TunedPpo::settings).orElseGet(PpoSettings::classic);
    }

    @Override
    public TunableLearner<Drift, ?> standardLearner(Task task, Backend backend) {
        return learner(settings(task), backend);
    }

    @Override
    public StandardTraining<Drift> standardTraining(Task task, Backend backend) {
        Optional<TunedPpo> tuned = TunedPpo.of(task.name());
        PpoSettings settings = settings(task);
        return new StandardTraining<>(
                new PpoTrainer(settings, backend),
                tuned.map(ppo -> ppo.budget().environmentSteps()).orElse(UNTUNED_ENVIRONMENT_STEPS),
                settings.actorCritic().rolloutSize());
    }

    @Override
    public ExportedClass export(Drift drift, String packageName, String className, Evidence evidence) {
        return DriftExporter.export(drift, packageName, className, evidence);
    }
}
