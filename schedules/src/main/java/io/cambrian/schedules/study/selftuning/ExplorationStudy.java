package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.exploration.ExploringLifetime;
import io.cambrian.evaluators.exploration.ExploringLifetime.Life;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.selftuning.ExplorationReport.Change;
import io.cambrian.schedules.study.selftuning.ExplorationReport.Course;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Whether an ε-greedy Q(λ) learner whose ε follows bootstrapped targets earns more in a world that changes than one with the best ε
 * that never changes. Fixed ones are chosen on selection seeds; everything is compared on report seeds.
 *
 * <p>Source: Flennerhag et al., "Bootstrapped meta-learning", ICLR 2022, §5.1; here with linear values and 300,000 steps a life.
 */
public final class ExplorationStudy {

    private static final List<Double> FIXED = List.of(0.003, 0.01, 0.02, 0.03, 0.06, 0.1, 0.2);

    /** Points of a series, of 1,000 steps each, on either side of a change. */
    private static final int NEAR = 3;

    private final RootSeed root;
    private final int seeds;
    private final int threads;

    /** @param seeds lives of everything that is compared, and of every fixed ε when one is chosen */
    public ExplorationStudy(RootSeed root, int seeds, int threads) {
        this.root = root;
        this.seeds = seeds;
        this.threads = threads;
    }

    public ExplorationReport run() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            IntFunction<Seed> selection = i -> root.selection().child("life", i);
            List<ExplorationReport.Fixed> fixed = new ArrayList<>();
            for (double epsilon : FIXED) {
                List<Life> lives = lives(ExploringLifetime.fixed(epsilon), selection, dispatcher);
                fixed.add(new ExplorationReport.Fixed(epsilon, rewards(lives)));
            }
            double best = fixed.stream()
                    .max(Comparator.comparingDouble(each -> each.reward().mean().mean()))
                    .orElseThrow()
                    .epsilon();
            return compare(fixed, best, dispatcher);
        }
    }

    private ExplorationReport compare(List<ExplorationReport.Fixed> fixed, double best, LocalDispatcher dispatcher)
            throws InterruptedException {
        IntFunction<Seed> report = i -> root.report().child("life", i);
        List<Life> tuned = lives(ExploringLifetime.tuned(), report, dispatcher);
        List<Life> unchanged = lives(ExploringLifetime.fixed(best), report, dispatcher);
        return new ExplorationReport(
                root.value(),
                fixed,
                best,
                rewards(unchanged),
                rewards(tuned),
                changes(tuned),
                List.of(course("tuned", tuned), course("fixed at " + best, unchanged)));
    }

    private List<Life> lives(ExploringLifetime kind, IntFunction<Seed> seed, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Submission<Life>> running = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            Seed own = seed.apply(i);
            running.add(dispatcher.submit(observer -> kind.live(own)));
        }
        return Trainings.awaited(running);
    }

    private static Scores rewards(List<Life> lives) {
        return Scores.of(lives.stream().map(Life::meanReward).toList());
    }

    private static List<Change> changes(List<Life> lives) {
        List<Series.Point> points = lives.getFirst().epsilon().points();
        List<Change> changes = new ArrayList<>();
        for (int i = NEAR; i + NEAR <= points.size(); i++) {
            long step = points.get(i - 1).environmentSteps();
            if (step % TwoColourMiniature.PERIOD == 0) {
                changes.add(new Change(step, near(lives, i - NEAR), near(lives, i)));
            }
        }
        return changes;
    }

    private static Interval near(List<Life> lives, int from) {
        return Interval.of(lives.stream()
                .map(life -> life.epsilon().points().subList(from, from + NEAR).stream()
                        .mapToDouble(Series.Point::value)
                        .average()
                        .orElseThrow())
                .toList());
    }

    private static Course course(String label, List<Life> lives) {
        return new Course(label, points(lives, Life::epsilon), points(lives, Life::reward));
    }

    private static List<MeasuredChart.Point> points(List<Life> lives, Function<Life, Series> series) {
        List<MeasuredChart.Point> points = new ArrayList<>();
        List<Series.Point> first = series.apply(lives.getFirst()).points();
        for (int i = 0; i < first.size(); i++) {
            int place = i;
            points.add(new MeasuredChart.Point(
                    first.get(i).environmentSteps(),
                    Interval.of(lives.stream()
                            .map(life -> series.apply(life).points().get(place).value())
                            .toList())));
        }
        return points;
    }
}
