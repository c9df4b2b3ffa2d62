package io.cambrian.schedules.family;

import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tuning.DqnTunables;
import io.cambrian.schedules.spec.space.LossSpaceSpec;
import io.cambrian.schedules.spec.trainer.DqnSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.loss.LossExporter;
import io.cambrian.searchspace.loss.LossFormat;
import io.cambrian.searchspace.loss.LossFormula;
import io.cambrian.searchspace.loss.LossGraph;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Losses of value-based agents, trained by deep Q-learning. */
final class LossFamily implements ProgramFamily<LossProgram> {

    static final LossFamily INSTANCE = new LossFamily();

    /** How long a training takes when nothing was tuned for its task. */
    private static final long UNTUNED_ENVIRONMENT_STEPS = 20_000;

    private LossFamily() {}

    @Override
    public String kind() {
        return LossSpaceSpec.KIND;
    }

    @Override
    public String plural() {
        return "losses";
    }

    @Override
    public Class<LossProgram> type() {
        return LossProgram.class;
    }

    @Override
    public CandidateFormat<LossProgram> format() {
        return new LossFormat();
    }

    @Override
    public List<String> names() {
        return NamedLosses.names();
    }

    @Override
    public LossProgram byName(String name) {
        return NamedLosses.byName(name);
    }

    /** Operations, constants and noise that the loss reads. */
    @Override
    public int size(LossProgram program) {
        return program.canonical().operations();
    }

    @Override
    public String latex(LossProgram program) {
        return LossFormula.latex(program);
    }

    @Override
    public Optional<String> graph(LossProgram program) {
        return Optional.of(LossGraph.dot(program.canonical()));
    }

    /** A loss is a function of too many numbers to be drawn. */
    @Override
    public List<Path> draw(LossProgram program, String name, Path directory) {
        return List.of();
    }

    @Override
    public TunableLearner<LossProgram, ?> learner(TrainerSpec spec, Backend backend) {
        if (spec instanceof DqnSpec dqn) {
            return learner(settings(dqn), backend);
        }
        throw WrongTrainer.refuse(spec, this, DqnSpec.KIND);
    }

    private static TunableLearner<LossProgram, DqnSettings> learner(DqnSettings settings, Backend backend) {
        return new TunableLearner<>(new DqnTunables(), settings, changed -> new DqnTrainer(changed, backend));
    }

    private static DqnSettings settings(Task task) {
        return TunedDqn.of(task.name()).map(TunedDqn::settings).orElseGet(DqnSettings::defaults);
    }

    @Override
    public TunableLearner<LossProgram, ?> standardLearner(Task task, Backend backend) {
        return learner(settings(task), backend);
    }

    @Override
    public StandardTraining<LossProgram> standardTraining(Task task, Backend backend) {
        Optional<TunedDqn> tuned = TunedDqn.of(task.name());
        DqnSettings settings = settings(task);
        return new StandardTraining<>(
                new DqnTrainer(settings, backend),
                tuned.map(dqn -> dqn.budget().environmentSteps()).orElse(UNTUNED_ENVIRONMENT_STEPS),
                settings.environmentStepsPerUpdate());
    }

    @Override
    public ExportedClass export(LossProgram program, String packageName, String className, Evidence evidence) {
        return LossExporter.export(program, packageName, className, evidence);
    }

    private static DqnSettings settings(DqnSpec spec) {
        return new DqnSettings(
                spec.hidden(),
                spec.activation(),
                spec.learningRate(),
                DqnSettings.defaults().adamEpsilon(),
                spec.batchSize(),
                spec.replayCapacity(),
                spec.learningStarts(),
                spec.targetCopyPeriod(),
                spec.discount(),
                DqnSettings.defaults().epsilonStart(),
                spec.epsilonEnd(),
                spec.epsilonSteps(),
                spec.environmentCopies(),
                spec.environmentStepsPerUpdate(),
                spec.gradientNormLimit(),
                spec.scoring());
    }
}
