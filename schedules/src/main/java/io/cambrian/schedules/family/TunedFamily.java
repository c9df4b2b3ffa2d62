package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.picture.SchedulePictures;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.schedule.ScheduleExporter;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.field.Setting;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Programs together with the hyper-parameters, or the schedule of them, that a learner trains with them.
 *
 * @param <P> the kind of program
 */
final class TunedFamily<P extends Candidate> implements Family<Tuned<P>> {

    private final ProgramFamily<P> programs;
    private final P usual;

    /** @param usual the program of the candidate that is called {@value TuningSpec#UNTUNED} */
    TunedFamily(ProgramFamily<P> programs, P usual) {
        this.programs = programs;
        this.usual = usual;
    }

    /** The family of a kind of program, whichever its usual one is. */
    static <P extends Candidate> TunedFamily<P> of(ProgramFamily<P> programs) {
        return new TunedFamily<>(programs, programs.byName(programs.names().getFirst()));
    }

    ProgramFamily<P> programs() {
        return programs;
    }

    /** The learner that a run spec describes, with the settings that mean something to the usual program. */
    TunableLearner<P, ?> learner(TrainerSpec spec, Backend backend) {
        return programs.learner(usual, spec, backend);
    }

    @Override
    public String kind() {
        return Tuned.KIND;
    }

    @Override
    public String plural() {
        return "settings";
    }

    @Override
    @SuppressWarnings("unchecked") // a class has no type arguments
    public Class<Tuned<P>> type() {
        return (Class<Tuned<P>>) (Class<?>) Tuned.class;
    }

    @Override
    public CandidateFormat<Tuned<P>> format() {
        return new TunedFormat<>(programs.format());
    }

    @Override
    public List<String> names() {
        return List.of(TuningSpec.UNTUNED);
    }

    @Override
    public Tuned<P> byName(String name) {
        if (!NearestName.plain(name).equals(TuningSpec.UNTUNED)) {
            throw new IllegalArgumentException("the only named candidate with hyper-parameters is '"
                    + TuningSpec.UNTUNED + "', with the trainer's own, found '" + name + "'");
        }
        return Tuned.of(usual, programs.format(), HyperParameters.NONE);
    }

    /** The size of the program: hyper-parameters have values, not parts. */
    @Override
    public int size(Tuned<P> tuned) {
        return programs.size(tuned.program());
    }

    @Override
    public String latex(Tuned<P> tuned) {
        return programs.latex(tuned.program());
    }

    @Override
    public Optional<String> graph(Tuned<P> tuned) {
        return programs.graph(tuned.program());
    }

    /** The program's pictures, and that of the schedule if there is one. */
    @Override
    public List<Path> draw(Tuned<P> tuned, String name, Path directory) throws IOException {
        List<Path> files = new ArrayList<>(programs.draw(tuned.program(), name, directory));
        if (tuned.tuning() instanceof Schedule schedule) {
            files.add(SchedulePictures.draw(schedule, name, directory));
        }
        return files;
    }

    @Override
    public Trainer<Tuned<P>> trainer(TrainerSpec spec, Backend backend) {
        return programs.learner(spec, backend).tuned();
    }

    @Override
    public StandardTraining<Tuned<P>> standardTraining(Task task, Backend backend) {
        StandardTraining<P> bare = programs.standardTraining(task, backend);
        return new StandardTraining<>(
                programs.standardLearner(task, backend).tuned(),
                bare.environmentSteps(),
                bare.environmentStepsPerUpdate());
    }

    @Override
    public Tuned<P> exportable() {
        HyperParameters some = HyperParameters.NONE.with("learning-rate", new Setting.Real(1e-3));
        return Tuned.of(usual, programs.format(), some);
    }

    /** The schedule as a class; hyper-parameters that stay the same are a schedule with one change-point. */
    @Override
    public ExportedClass export(Tuned<P> tuned, String packageName, String className, Evidence evidence) {
        Schedule schedule = switch (tuned.tuning()) {
            case Schedule changing -> changing;
            case HyperParameters same -> new Schedule(List.of(new ChangePoint(0, same, 0)));
        };
        return ScheduleExporter.export(schedule, packageName, className, evidence);
    }
}
