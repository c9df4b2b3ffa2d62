package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.behaviour.Catch;
import io.cambrian.evaluators.environment.behaviour.DeepSea;
import java.util.List;
import java.util.Optional;

/** Games that each ask for one ability. {@code DeepSea-N} stands for a family: every N from 2 to 100 has a name. */
final class BehaviourTasks implements TaskFamily {

    private static final SizedName DEEP_SEA = new SizedName("DeepSea", 2, 100);
    private static final long DEEP_SEA_MAPPING_SEED = 42;

    @Override
    public List<Task> listed() {
        return List.of(Task.of("Catch", Catch::new, Catch.STEPS, ScoreRange.exact(-0.6, 1)), deepSea(8));
    }

    @Override
    public Optional<Task> named(String name) {
        var size = DEEP_SEA.size(name);
        return size.isPresent() ? Optional.of(deepSea(size.getAsInt())) : TaskFamily.super.named(name);
    }

    /** Random actions pay 0.01 / N in half of the N steps and find the treasure with probability 2^−N. */
    private static Task deepSea(int size) {
        double random = StrictMath.pow(0.5, size) - 0.005;
        return Task.of(
                "DeepSea-" + size,
                copies -> new DeepSea(copies, size, DEEP_SEA_MAPPING_SEED),
                size,
                ScoreRange.exact(random, 0.99));
    }
}
