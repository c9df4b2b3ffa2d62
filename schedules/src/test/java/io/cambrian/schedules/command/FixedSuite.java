package io.cambrian.schedules.command;

import io.cambrian.evaluators.benchmark.BenchmarkReport;
import io.cambrian.evaluators.benchmark.BenchmarkSuite;
import io.cambrian.evaluators.benchmark.Figure;
import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmark.Machine;
import io.cambrian.evaluators.benchmark.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** A benchmark whose figures are known beforehand: one that reaches its bar, one that misses it, one that is missing. */
public final class FixedSuite implements BenchmarkSuite {

    @Override
    public List<String> names() {
        return List.of("quick", "slow", "absent");
    }

    @Override
    public List<String> usualNames() {
        return List.of("quick", "absent");
    }

    @Override
    public BenchmarkReport run(List<String> names, Consumer<String> progress) {
        List<Figure> figures = new ArrayList<>();
        for (String name : names) {
            progress.accept("measuring " + name);
            figures.add(figure(name));
        }
        Machine machine = new Machine("A processor", 2, 256, "An OS", "A JVM", 0.5);
        return new BenchmarkReport(machine, "abc123", "2026-01-01T00:00:00Z", figures);
    }

    private static Figure figure(String name) {
        Optional<Goal> goal = Optional.of(Goal.shareAtLeast(0.4, 0.5));
        return switch (name) {
            case "quick" -> found(name, 0.45, goal, Mark.REACHED);
            case "slow" -> found(name, 0.30, goal, Mark.MISSED);
            default ->
                new Figure(
                        name,
                        "something " + name,
                        OptionalDouble.empty(),
                        "",
                        OptionalDouble.empty(),
                        goal,
                        Mark.NOT_MEASURED,
                        "there is no library",
                        Map.of());
        };
    }

    private static Figure found(String name, double share, Optional<Goal> goal, Mark mark) {
        return new Figure(
                name,
                "something " + name,
                OptionalDouble.of(12.5),
                "µs",
                OptionalDouble.of(share),
                goal,
                mark,
                "",
                Map.of("best-nanoseconds", 12_500.0));
    }
}
