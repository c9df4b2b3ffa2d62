package io.cambrian.schedules.family;

import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.onpolicy.TunedPpo;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tuning.PpoTunables;
import io.cambrian.schedules.picture.DriftPictures;
import io.cambrian.schedules.spec.space.DriftSpaceSpec;
import io.cambrian.schedules.spec.trainer.PpoSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.DriftFormula;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.SymbolicDrift;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.drift.DriftExporter;
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

    @Override
    public String kind() {
        return DriftSpaceSpec.KIND;
    }

    @Override
    public String plural() {
        return "drifts";
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
        return NamedDrifts.names();
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
        if (spec instanceof PpoSpec ppo) {
            return learner(ppo.settings(), backend);
        }
        throw WrongTrainer.refuse(spec, this, PpoSpec.KIND);
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
