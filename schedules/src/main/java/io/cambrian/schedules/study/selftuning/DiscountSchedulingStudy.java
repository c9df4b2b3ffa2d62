package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.imitation.CorridorImitator;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.selftuning.DiscountSchedulingReport.Arm;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether an imitator whose discount rises with what it has learnt to follow comes to the end of a corridor with a tempting side room,
 * and whether imitators come there that see as far, or as near, from the beginning.
 *
 * <p>Source: Liu et al., "Imitation learning from observation with automatic discount scheduling", ICLR 2024.
 */
public final class DiscountSchedulingStudy {

    private static final List<Double> FIXED = List.of(0.8, 0.9, 0.95, 0.99);

    private final RootSeed root;
    private final int seeds;
    private final int episodes;
    private final int threads;

    public DiscountSchedulingStudy(RootSeed root, int seeds, int episodes, int threads) {
        this.root = root;
        this.seeds = seeds;
        this.episodes = episodes;
        this.threads = threads;
    }

    public DiscountSchedulingReport run() throws InterruptedException {
        List<Arm> arms = new ArrayList<>();
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            arms.add(arm("scheduled", OptionalDouble.empty(), dispatcher));
            for (double discount : FIXED) {
                arms.add(arm("fixed at " + discount, OptionalDouble.of(discount), dispatcher));
            }
        }
        return new DiscountSchedulingReport(root.value(), episodes, arms);
    }

    private Arm arm(String name, OptionalDouble discount, LocalDispatcher dispatcher) throws InterruptedException {
        List<Submission<List<CorridorImitator.Point>>> running = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            Seed seed = root.report().child("imitator", i);
            running.add(dispatcher.submit(observer -> new CorridorImitator(discount, episodes).live(seed)));
        }
        List<List<CorridorImitator.Point>> lives = Trainings.awaited(running);
        List<CorridorImitator.Point> last = lives.stream().map(List::getLast).toList();
        return new Arm(
                name,
                count(last, CorridorImitator.END),
                count(last, CorridorImitator.END + 1),
                seeds,
                Scores.of(last.stream().map(CorridorImitator.Point::discount).toList()),
                course(lives, CorridorImitator.Point::discount),
                course(lives, CorridorImitator.Point::mastered));
    }

    private static int count(List<CorridorImitator.Point> last, int place) {
        return (int) last.stream().filter(point -> point.reached() == place).count();
    }

    private static List<MeasuredChart.Point> course(
            List<List<CorridorImitator.Point>> lives, ToDoubleFunction<CorridorImitator.Point> number) {
        return IntStream.range(0, lives.getFirst().size())
                .mapToObj(i -> new MeasuredChart.Point(
                        lives.getFirst().get(i).episode(),
                        Interval.of(lives.stream()
                                .map(life -> number.applyAsDouble(life.get(i)))
                                .toList())))
                .toList();
    }
}
