package io.cambrian.evaluators.task;

import io.cambrian.evaluators.problem.jobshop.Ft06;
import io.cambrian.evaluators.problem.jobshop.JobShopProblems;
import io.cambrian.evaluators.problem.jobshop.ScheduleKind;
import io.cambrian.evaluators.problem.jobshop.ShopSource;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Job shops for dispatching rules: {@code JobShop-JxM-KIND} draws instances of J jobs and M machines, {@code JobShop-ft06-KIND} is
 * the instance of Fisher and Thompson. KIND is {@code active} or {@code non-delay}.
 *
 * <p>The scale runs from letting any operation go first to the lower bound, which no schedule is below. Random scores are means of
 * 100,000 schedules, with standard errors of at most 0.07.
 */
final class JobShopTasks implements TaskFamily {

    private static final String BOUNDED = "a random rule, measured; the lower bound, which no schedule is below";
    private static final String PROVEN = "a random rule, measured; the proven optimum";

    @Override
    public List<Task> listed() {
        return Stream.of(
                        generated(6, 6, -66.72, -44.50),
                        generated(10, 10, -78.07, -54.67),
                        generated(15, 15, -84.65, -60.96),
                        generated(20, 5, -18.49, -11.53),
                        ft06())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Task> generated(int jobs, int machines, double randomActive, double randomNonDelay) {
        ShopSource source = new ShopSource.Generated(jobs, machines);
        String size = jobs + "x" + machines;
        return List.of(
                task(size, source, ScheduleKind.ACTIVE, new ScoreRange(randomActive, 0, BOUNDED)),
                task(size, source, ScheduleKind.NON_DELAY, new ScoreRange(randomNonDelay, 0, BOUNDED)));
    }

    /** Among schedules without delays, none below 57 has been met. */
    private static List<Task> ft06() {
        ShopSource source = new ShopSource.Fixed(Ft06.SHOP, Ft06.OPTIMUM);
        return List.of(
                task("ft06", source, ScheduleKind.ACTIVE, new ScoreRange(-39.43, 0, PROVEN, OptionalDouble.of(0))),
                task("ft06", source, ScheduleKind.NON_DELAY, new ScoreRange(-24.40, 0, PROVEN)));
    }

    private static Task task(String size, ShopSource source, ScheduleKind kind, ScoreRange scores) {
        return Task.of("JobShop-" + size + "-" + kind.title(), new JobShopProblems(source, kind), scores);
    }
}
