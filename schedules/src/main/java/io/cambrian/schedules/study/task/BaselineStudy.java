package io.cambrian.schedules.study.task;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains deep Q-learning with its tuned settings on every task and prints how it did.
 *
 * <p>Settings were tuned on selection seeds; this study uses report seeds, so nothing was chosen by the scores it prints.
 */
public final class BaselineStudy {

    private final RootSeed root;
    private final List<TunedDqn> baselines;

    /** The study of all tuned baselines. */
    public BaselineStudy(RootSeed root) {
        this(root, TunedDqn.all());
    }

    /** The study of some baselines. */
    public BaselineStudy(RootSeed root, List<TunedDqn> baselines) {
        this.root = root;
        this.baselines = List.copyOf(baselines);
    }

    /**
     * Trains {@code seeds} agents per task, {@code threads} at a time.
     *
     * @param out a heading, then a line per task as soon as its agents are trained
     */
    public BaselineReport run(int seeds, int threads, PrintWriter out) throws InterruptedException {
        out.println(BaselineReport.HEADING);
        out.flush();
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<List<Submission<Evaluation>>> trainings = new ArrayList<>();
            for (TunedDqn baseline : baselines) {
                trainings.add(submitted(baseline, seeds, dispatcher));
            }
            List<BaselineReport.Row> rows = new ArrayList<>();
            for (int i = 0; i < baselines.size(); i++) {
                BaselineReport.Row row = row(baselines.get(i), trainings.get(i));
                rows.add(row);
                out.println(row.line());
                out.flush();
            }
            return new BaselineReport(root.value(), rows);
        }
    }

    private List<Submission<Evaluation>> submitted(TunedDqn baseline, int seeds, LocalDispatcher dispatcher) {
        List<Submission<Evaluation>> submissions = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            ReportSeed seed = root.report().child("baseline").child(baseline.task(), i);
            submissions.add(dispatcher.submit(observer -> train(baseline, seed, observer)));
        }
        return submissions;
    }

    private static Evaluation train(TunedDqn baseline, ReportSeed seed, Observer observer) {
        Task task = TaskCatalogue.standard().byName(baseline.task());
        return new DqnTrainer(baseline.settings())
                .train(new Assignment<>(NamedLosses.DQN, task, baseline.budget(), seed), observer);
    }

    private static BaselineReport.Row row(TunedDqn baseline, List<Submission<Evaluation>> trainings)
            throws InterruptedException {
        List<Double> scores = new ArrayList<>();
        for (Submission<Evaluation> training : trainings) {
            if (Trainings.await(training).outcome() instanceof Outcome.Scored scored) {
                scores.add(scored.score());
            }
        }
        Interval interval = Interval.of(scores);
        return new BaselineReport.Row(
                baseline.task(),
                baseline.budget().environmentSteps(),
                trainings.size(),
                baseline.solvedAt(),
                (int) scores.stream()
                        .filter(score -> score >= baseline.solvedAt())
                        .count(),
                baseline.reliable(),
                trainings.size() - scores.size(),
                interval,
                TaskCatalogue.standard().byName(baseline.task()).normalise(interval.mean()),
                scores);
    }
}
