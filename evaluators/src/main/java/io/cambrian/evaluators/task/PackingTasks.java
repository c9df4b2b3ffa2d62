package io.cambrian.evaluators.task;

import io.cambrian.evaluators.problem.packing.ItemDistribution;
import io.cambrian.evaluators.problem.packing.PackingProblems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Online bin packing: {@code Packing-weibull-N} and {@code Packing-uniform-N} have N items an instance. The score is minus the
 * bins above the lower bound, in percent; 0 would be one without loss, which rules come close to on long streams only.
 */
final class PackingTasks implements TaskFamily {

    private static final SizedName WEIBULL = new SizedName("Packing-weibull", 10, 100_000);
    private static final SizedName UNIFORM = new SizedName("Packing-uniform", 10, 100_000);

    /** The same for all lengths, so that points of the scale are points of percent everywhere. */
    private static final ScoreRange SCORES =
            new ScoreRange(-30, 0, "30 % above the lower bound, where about next fit ends; the bound itself");

    @Override
    public List<Task> listed() {
        return List.of(weibull(5_000), weibull(500), weibull(100), uniform(500), uniform(120));
    }

    @Override
    public Optional<Task> named(String name) {
        return Stream.concat(
                        WEIBULL.size(name).stream().mapToObj(PackingTasks::weibull),
                        UNIFORM.size(name).stream().mapToObj(PackingTasks::uniform))
                .findFirst();
    }

    private static Task weibull(int items) {
        return task(WEIBULL, ItemDistribution.WEIBULL, items);
    }

    private static Task uniform(int items) {
        return task(UNIFORM, ItemDistribution.UNIFORM, items);
    }

    private static Task task(SizedName name, ItemDistribution distribution, int items) {
        return Task.of(name.family() + "-" + items, new PackingProblems(distribution, items), SCORES);
    }
}
