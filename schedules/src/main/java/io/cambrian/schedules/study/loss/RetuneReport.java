package io.cambrian.schedules.study.loss;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.LearningCurves;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.ImprovementProbability;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.searchspace.CandidateId;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link RetuneStudy} has found. Normalised scores are 0 for random actions and 1 for the task's reference; a training without a
 * score counts 0.
 *
 * @param rootSeed the root of all seeds
 * @param run the name of the run whose fields, trainer and tasks were used
 * @param effort the same for every program on every task
 * @param rows task by task, on each of them program by program, the baseline first
 * @param overall program by program, the baseline first
 */
public record RetuneReport(long rootSeed, String run, RetuneEffort effort, List<Row> rows, List<Overall> overall)
        implements StudyReport {

    public RetuneReport {
        rows = List.copyOf(rows);
        overall = List.copyOf(overall);
    }

    /**
     * One program on one task.
     *
     * @param task the task's name
     * @param environmentSteps of each training
     * @param program the program's name
     * @param id of the program without settings
     * @param settings those that were chosen
     * @param selectionScore their mean normalised score on selection seeds
     * @param failures how many trainings on report seeds ended without a score
     * @param score on report seeds, in the task's own unit
     * @param normalised the same on the task's scale
     * @param curve how agents learnt on report seeds; without those that ended without a score
     */
    public record Row(
            String task,
            long environmentSteps,
            String program,
            CandidateId id,
            String settings,
            double selectionScore,
            int failures,
            Interval score,
            Scores normalised,
            List<LearningCurves.Point> curve) {

        public Row {
            curve = List.copyOf(curve);
        }
    }

    /**
     * One program on all tasks.
     *
     * @param program its name
     * @param normalised the means of the tasks' normalised scores
     * @param improvement how likely it beats the baseline; ½ for the baseline itself
     */
    public record Overall(String program, Scores normalised, ImprovementProbability improvement) {}

    /** How agents learnt on report seeds; programs without a curve on a task are left out there. */
    public LearningCurves learningCurves() {
        Map<String, List<LearningCurves.OfCandidate>> tasks = new LinkedHashMap<>();
        for (Row row : rows) {
            List<LearningCurves.OfCandidate> curves = tasks.computeIfAbsent(row.task(), task -> new ArrayList<>());
            if (!row.curve().isEmpty()) {
                curves.add(new LearningCurves.OfCandidate(row.id(), row.curve()));
            }
        }
        return new LearningCurves(tasks.entrySet().stream()
                .filter(task -> !task.getValue().isEmpty())
                .map(task -> new LearningCurves.OfTask(task.getKey(), false, task.getValue()))
                .toList());
    }

    /** What the programs are called by their ids, the baseline last. */
    public Map<CandidateId, String> labels() {
        Map<CandidateId, String> labels = new LinkedHashMap<>();
        rows.forEach(row -> labels.putIfAbsent(row.id(), row.program()));
        Row baseline = rows.getFirst();
        labels.remove(baseline.id());
        labels.put(baseline.id(), baseline.program());
        return labels;
    }

    /** The normalised scores of a program, task by task. */
    static List<Scores> normalised(String program, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.program().equals(program))
                .map(Row::normalised)
                .toList();
    }

    /** Seed by seed the mean of what a program has reached on each task. */
    static Scores meanOverTasks(List<Scores> tasks) {
        List<Double> means = new ArrayList<>();
        for (int seed = 0; seed < tasks.getFirst().scores().size(); seed++) {
            double sum = 0;
            for (Scores task : tasks) {
                sum += task.scores().get(seed);
            }
            means.add(sum / tasks.size());
        }
        return Scores.of(means);
    }

    /** There is none: which program is better is the question. */
    @Override
    public List<Bar> bars() {
        return List.of();
    }

    @Override
    public void print(PrintWriter out) {
        rows.forEach(row -> out.println(RetuneTable.line(row)));
        overall.forEach(each -> out.println(RetuneTable.line(each)));
    }

    @Override
    public String page(String name, String command) {
        return RetuneTable.of(this, command);
    }
}
