package io.cambrian.schedules.study.loss;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.schedules.report.EvaluationRecords;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.LearningCurves;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.ImprovementProbability;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Discovered programs and their baseline, each with the settings that suit it: a loss judged at the learning rate of another is not
 * judged.
 *
 * <p>On every task every program is tried at the same points of the space of settings, in trainings with the same seeds; the best trials
 * are trained again on selection seeds, and the best of those on report seeds. One {@link RetuneEffort} holds for all of them, so none
 * can have more trials than another.
 */
public final class RetuneStudy {

    private static final String FAMILY = "retune";

    private final RootSeed root;
    private final RunSpec spec;
    private final TuningSpec tuning;
    private final RetuneEffort effort;

    /**
     * The study of what a run tunes.
     *
     * @param spec whose fields, trainer and stages are used, whatever its program
     * @throws SpecException when the run tunes nothing
     */
    public RetuneStudy(RootSeed root, RunSpec spec, RetuneEffort effort) {
        if (!(spec.searchSpace() instanceof TuningSpec fields)) {
            throw new SpecException("Run '" + spec.name() + "' searches '"
                    + spec.searchSpace().kind() + "'; programs are tuned by a run whose 'search-space.kind' is '"
                    + TuningSpec.KIND + "'.");
        }
        this.root = root;
        this.spec = spec;
        this.tuning = fields;
        this.effort = effort;
    }

    /**
     * Tunes and compares.
     *
     * @param programs the baseline first
     * @param out told about each program on each task
     * @throws SpecException when a program cannot be tuned so, or stands there twice, before anything is trained
     */
    public RetuneReport run(List<RetuneProgram> programs, int threads, PrintWriter out) throws InterruptedException {
        List<RetuneContender<?>> contenders = contenders(programs);
        List<RetuneReport.Row> rows = new ArrayList<>();
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            for (StageSpec stage : spec.stages()) {
                for (RetuneContender<?> contender : contenders) {
                    rows.add(row(contender, stage, dispatcher));
                    out.println(RetuneTable.line(rows.getLast()));
                    out.flush();
                }
            }
        }
        List<RetuneReport.Overall> overall = programs.stream()
                .map(program -> overall(program.name(), programs.getFirst().name(), rows))
                .toList();
        return new RetuneReport(root.value(), spec.name(), effort, rows, overall);
    }

    private List<RetuneContender<?>> contenders(List<RetuneProgram> programs) {
        long different = programs.stream().map(RetuneProgram::name).distinct().count();
        if (programs.size() < 2 || different < programs.size()) {
            throw new SpecException("A baseline and at least one other program are compared, each named once, found "
                    + programs.stream().map(RetuneProgram::name).toList() + ".");
        }
        List<RetuneContender<?>> contenders = new ArrayList<>();
        for (RetuneProgram program : programs) {
            contenders.add(RetuneContender.of(program, spec, tuning));
        }
        return contenders;
    }

    private <C extends Candidate> RetuneReport.Row row(
            RetuneContender<C> contender, StageSpec stageSpec, LocalDispatcher dispatcher) throws InterruptedException {
        Stage stage = Stage.of(stageSpec.in(spec.catalogue()), stageSpec.budget());
        String task = stageSpec.task();
        List<C> trials =
                contender.trials(effort.trials(), root.search().child(FAMILY).child(task));
        Chosen<C> chosen = chosen(contender, trials, stage, dispatcher);
        List<Evaluation> reported = trained(
                contender, List.of(chosen.candidate()), stage, family(root.report(), task), effort.seeds(), dispatcher);
        return new RetuneReport.Row(
                task,
                stageSpec.environmentSteps(),
                contender.name(),
                contender.id(),
                RetuneContender.settings(chosen.candidate()),
                chosen.score(),
                failures(reported),
                Interval.of(scores(reported, stage)),
                Scores.of(reported.stream().map(RetuneStudy::normalised).toList()),
                curve(reported));
    }

    private static List<LearningCurves.Point> curve(List<Evaluation> evaluations) {
        return LearningCurves.mean(evaluations.stream()
                .filter(evaluation -> evaluation.outcome() instanceof Outcome.Scored)
                .map(evaluation -> EvaluationRecords.toRecord(evaluation, 0))
                .toList());
    }

    private static int failures(List<Evaluation> evaluations) {
        return (int) evaluations.stream()
                .filter(evaluation -> !(evaluation.outcome() instanceof Outcome.Scored))
                .count();
    }

    private static List<Double> scores(List<Evaluation> evaluations, Stage stage) {
        double random = stage.task().scores().random();
        return evaluations.stream()
                .map(evaluation -> evaluation.outcome() instanceof Outcome.Scored scored ? scored.score() : random)
                .toList();
    }

    /**
     * The candidate that selection seeds prefer.
     *
     * @param score its mean normalised score on them
     */
    private record Chosen<C>(C candidate, double score) {}

    /** The best trial on a search seed each, then the best of the finalists on selection seeds; the first of equals. */
    private <C extends Candidate> Chosen<C> chosen(
            RetuneContender<C> contender, List<C> trials, Stage stage, LocalDispatcher dispatcher)
            throws InterruptedException {
        String task = stage.task().name();
        List<Evaluation> tried = trained(contender, trials, stage, family(root.search(), task), 1, dispatcher);
        List<C> finalists = IntStream.range(0, trials.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer trial) -> normalised(tried.get(trial)))
                        .reversed())
                .limit(effort.finalists())
                .map(trials::get)
                .toList();
        int seeds = effort.selectionSeeds();
        List<Evaluation> selected =
                trained(contender, finalists, stage, family(root.selection(), task), seeds, dispatcher);
        return IntStream.range(0, finalists.size())
                .mapToObj(finalist -> new Chosen<>(
                        finalists.get(finalist), mean(selected.subList(finalist * seeds, (finalist + 1) * seeds))))
                .sorted(Comparator.<Chosen<C>>comparingDouble(Chosen::score).reversed())
                .findFirst()
                .orElseThrow();
    }

    /** Trainings of all candidates on the same seeds, candidate by candidate. */
    private static <C extends Candidate> List<Evaluation> trained(
            RetuneContender<C> contender,
            List<C> candidates,
            Stage stage,
            Seed family,
            int seeds,
            LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Assignment<C>> assignments = new ArrayList<>();
        for (C candidate : candidates) {
            for (int seed = 0; seed < seeds; seed++) {
                assignments.add(new Assignment<>(candidate, stage.task(), stage.budget(), family.child("seed", seed)));
            }
        }
        return Trainings.awaited(Trainings.submit(contender.trainer(), assignments, dispatcher));
    }

    private RetuneReport.Overall overall(String program, String baseline, List<RetuneReport.Row> rows) {
        List<Scores> tasks = RetuneReport.normalised(program, rows);
        return new RetuneReport.Overall(
                program,
                RetuneReport.meanOverTasks(tasks),
                ImprovementProbability.of(
                        tasks,
                        RetuneReport.normalised(baseline, rows),
                        root.report().child(FAMILY).child("bootstrap").generator()));
    }

    private static Seed family(Seed family, String task) {
        return family.child(FAMILY).child(task);
    }

    private static double mean(List<Evaluation> evaluations) {
        return evaluations.stream()
                .mapToDouble(RetuneStudy::normalised)
                .average()
                .orElseThrow();
    }

    private static double normalised(Evaluation evaluation) {
        return evaluation.outcome() instanceof Outcome.Scored scored ? scored.normalisedScore() : 0;
    }
}
