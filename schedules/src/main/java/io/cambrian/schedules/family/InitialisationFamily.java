package io.cambrian.schedules.family;

import io.cambrian.evaluators.fewshot.FewShotSettings;
import io.cambrian.evaluators.fewshot.FewShotTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tuning.FewShotTunables;
import io.cambrian.schedules.spec.space.InitialisationSpaceSpec;
import io.cambrian.schedules.spec.trainer.FewShotSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.initialisation.InitialisationExporter;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationFormat;
import io.cambrian.searchspace.initialisation.NamedInitialisations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Initialisations, from which networks adapt to new tasks. */
final class InitialisationFamily implements ProgramFamily<Initialisation> {

    static final InitialisationFamily INSTANCE = new InitialisationFamily();

    /** The shots of 600 sinusoids. */
    private static final long SINUSOID_STEPS = 6_000;

    /** The episodes that 40 goals are adapted to by. */
    private static final long NAVIGATION_STEPS = 80_000;

    private InitialisationFamily() {}

    @Override
    public String kind() {
        return InitialisationSpaceSpec.KIND;
    }

    @Override
    public String plural() {
        return "initialisations";
    }

    @Override
    public Class<Initialisation> type() {
        return Initialisation.class;
    }

    @Override
    public CandidateFormat<Initialisation> format() {
        return new InitialisationFormat();
    }

    @Override
    public List<String> names() {
        return NamedInitialisations.names();
    }

    @Override
    public Initialisation byName(String name) {
        return NamedInitialisations.byName(name);
    }

    /** The weights. */
    @Override
    public int size(Initialisation initialisation) {
        return initialisation.shape().weights();
    }

    /** What adaptation does with it. */
    @Override
    public String latex(Initialisation initialisation) {
        return "\\varphi_0 = \\theta \\in \\mathbb{R}^{"
                + initialisation.shape().weights()
                + "}, \\quad \\varphi_{k+1} = \\varphi_k - \\alpha \\nabla L(\\varphi_k)";
    }

    @Override
    public Optional<String> graph(Initialisation initialisation) {
        return Optional.empty();
    }

    @Override
    public List<Path> draw(Initialisation initialisation, String name, Path directory) {
        return List.of();
    }

    @Override
    public TunableLearner<Initialisation, ?> learner(TrainerSpec spec, Backend backend) {
        if (spec instanceof FewShotSpec fewShot) {
            return learner(fewShot.settings(), backend);
        }
        throw WrongTrainer.refuse(spec, this, FewShotSpec.KIND);
    }

    private static TunableLearner<Initialisation, FewShotSettings> learner(FewShotSettings settings, Backend backend) {
        return new TunableLearner<>(new FewShotTunables(), settings, changed -> new FewShotTrainer(changed, backend));
    }

    @Override
    public TunableLearner<Initialisation, ?> standardLearner(Task task, Backend backend) {
        return learner(settings(task), backend);
    }

    @Override
    public StandardTraining<Initialisation> standardTraining(Task task, Backend backend) {
        FewShotSettings settings = settings(task);
        return new StandardTraining<>(
                new FewShotTrainer(settings, backend),
                task.name().equals(FewShotTrainer.NAVIGATION) ? NAVIGATION_STEPS : SINUSOID_STEPS,
                settings.shots());
    }

    private static FewShotSettings settings(Task task) {
        return task.name().equals(FewShotTrainer.NAVIGATION)
                ? FewShotSettings.navigation()
                : FewShotSettings.sinusoid();
    }

    @Override
    public ExportedClass export(
            Initialisation initialisation, String packageName, String className, Evidence evidence) {
        return InitialisationExporter.export(initialisation, packageName, className, evidence);
    }
}
