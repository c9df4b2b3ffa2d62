package io.cambrian.schedules.study.task;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.report.Interval;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains deep Q-learning with its tuned settings on every task and prints how it did.
 *
 * <p>Settings were tuned on selection seeds; this study uses report seeds, so nothing was chosen by the scores it prints.
 */
public final class BaselineStudy {

    private static final String HEADING = String.format(
            "%-15s %9s  %8s  %9s  %s", "task", "steps", "solved", "solved at", "mean return, 95 % interval");

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
        out.println(HEADING);
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
                out.println(line(row));
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
            if (evaluation(training.await()).outcome() instanceof Outcome.Scored scored) {
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

    private static Evaluation evaluation(Completion<Evaluation> completion) {
        return switch (completion) {
            case Completion.Finished<Evaluation> finished -> finished.value();
            case Completion.Failed<Evaluation> failed ->
                throw new IllegalStateException("a training broke off: " + failed.cause(), failed.cause());
            case Completion.Cancelled<Evaluation> cancelled ->
                throw new IllegalStateException("a training was called off before it ended");
        };
    }

    private static String line(BaselineReport.Row row) {
        return String.format(
                Locale.ROOT,
                "%-15s %,9d  %2d of %2d  %9.2f  %.2f  [%.2f, %.2f]%s%s",
                row.task(),
                row.environmentSteps(),
                row.solved(),
                row.seeds(),
                row.solvedAt(),
                row.score().mean(),
                row.score().low(),
                row.score().high(),
                row.passed() ? "" : "  NOT RELIABLE",
                row.failures() == 0 ? "" : "  " + row.failures() + " without a score");
    }
}
