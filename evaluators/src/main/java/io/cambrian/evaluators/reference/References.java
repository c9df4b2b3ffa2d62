package io.cambrian.evaluators.reference;

import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.offpolicy.TunedTd3;
import io.cambrian.evaluators.onpolicy.TunedPpo;
import io.cambrian.evaluators.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which methods are measured on which task. A number that follows from the rules is the reference where there is one; elsewhere
 * it is what the best of them learns.
 */
public final class References {

    private static final String BEST = "the best possible";

    private static final Map<String, ReferenceMethod> CHOSEN = Map.of(
            "CartPole-v0",
            new ReferenceMethod.Known(200, BEST),
            "Snake-6x6",
            new ReferenceMethod.Known(35, BEST),
            "Snake-12x12",
            new ReferenceMethod.Known(143, BEST),
            "InvertedPendulum-v5",
            new ReferenceMethod.Known(1_000, BEST),
            "MountainCarContinuous-v0",
            linear(0.2, 1, 8, 4, 0, true, 500_000),
            "InvertedDoublePendulum-v5",
            linear(0.02, 0.05, 16, 8, 0, true, 1_000_000),
            "Swimmer-v5",
            linear(0.02, 0.01, 1, 1, 0, true, 2_000_000),
            "Hopper-v5",
            linear(0.01, 0.025, 8, 4, 1, true, 5_000_000));

    private References() {}

    /** The methods of a task, a known number first; none where nobody has chosen one. */
    public static List<ReferenceMethod> of(Task task) {
        Stream<ReferenceMethod> own = Optional.ofNullable(CHOSEN.get(task.name()))
                .or(() -> bound(task.name()))
                .or(() -> tuned(task.name()).map(ReferenceMethod.DeepQLearning::new))
                .stream();
        Stream<ReferenceMethod> others = Stream.concat(
                TunedPpo.of(task.name()).stream().map(ReferenceMethod.ProximalPolicy::new),
                TunedTd3.of(task.name()).stream().map(ReferenceMethod.TwinDelayed::new));
        return Stream.concat(own, others).toList();
    }

    /** Returns that no agent can exceed, for tasks that few agents learn at all. */
    private static Optional<ReferenceMethod> bound(String name) {
        return name.startsWith("MiniGrid-") || name.startsWith("Maze-")
                ? Optional.of(new ReferenceMethod.Known(1, "no return exceeds it"))
                : Optional.empty();
    }

    /** Settings for the task itself, or for its {@linkplain Task#discretised discretised} form. */
    private static Optional<TunedDqn> tuned(String name) {
        return TunedDqn.all().stream()
                .filter(tuned -> tuned.task().equals(name) || tuned.task().startsWith(name + "@"))
                .findFirst();
    }

    private static ReferenceMethod linear(
            double stepSize, double noise, int directions, int best, double shift, boolean normalised, long steps) {
        return new ReferenceMethod.LinearSearch(
                new AugmentedRandomSearch.Settings(stepSize, noise, directions, best, shift, normalised), steps);
    }
}
