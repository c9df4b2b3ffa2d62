package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.behaviour.Catch;
import io.cambrian.evaluators.environment.behaviour.Corridor;
import io.cambrian.evaluators.environment.behaviour.DeepSea;
import io.cambrian.evaluators.environment.behaviour.DelayedChain;
import io.cambrian.evaluators.environment.behaviour.DiscountingChain;
import io.cambrian.evaluators.environment.behaviour.MemoryChain;
import io.cambrian.evaluators.environment.behaviour.UmbrellaChain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Games that each ask for one ability. A name with a number stands for a family: {@code DeepSea-N} is known for every N from 2
 * to 100, {@code Catch-N} for boards of N rows, chains for every length, {@code DiscountingChain-C} for each chain C that may pay
 * the bonus, {@code Corridor-C} for every number C of cells whose far end can be reached within an episode.
 */
final class BehaviourTasks implements TaskFamily {

    private static final long DEEP_SEA_MAPPING_SEED = 42;
    private static final int UMBRELLA_DISTRACTORS = 20;

    /** Wherever a random paddle is, the ball comes down there with probability 1/5. */
    private static final ScoreRange CATCH = ScoreRange.exact(-0.6, 1);

    private static final double DELAYED_CHAIN_NOISE = 0.5;
    private static final int DELAYED_CHAIN_DISTRACTORS = 20;
    private static final int CORRIDOR_STEPS = 20;
    private static final int MOST_CORRIDOR_CELLS = CORRIDOR_STEPS + 3;

    private static final Map<SizedName, IntFunction<Task>> FAMILIES = Map.of(
            new SizedName("Catch", 3, 100), BehaviourTasks::catching,
            new SizedName("DeepSea", 2, 100), BehaviourTasks::deepSea,
            new SizedName("UmbrellaChain", 1, 1000), BehaviourTasks::umbrellaChain,
            new SizedName("MemoryChain", 1, 1000), BehaviourTasks::memoryChain,
            new SizedName("DiscountingChain", 0, DiscountingChain.CHAINS - 1), BehaviourTasks::discountingChain,
            new SizedName("DelayedChain", 1, 1000), length -> delayedChain("", length, 0, 0),
            new SizedName("DelayedChain-noisy", 1, 1000),
                    length -> delayedChain("noisy-", length, DELAYED_CHAIN_NOISE, 0),
            new SizedName("DelayedChain-distracting", 1, 1000),
                    length -> delayedChain("distracting-", length, 0, DELAYED_CHAIN_DISTRACTORS),
            new SizedName("Corridor", Corridor.FEWEST_CELLS, MOST_CORRIDOR_CELLS), BehaviourTasks::corridor);

    @Override
    public List<Task> listed() {
        Task catching = Task.of("Catch", Catch::new, Catch.STEPS, CATCH);
        Stream<String> others = Stream.of(
                "DeepSea-8",
                "UmbrellaChain-10",
                "MemoryChain-10",
                "DiscountingChain-3",
                "DelayedChain-20",
                "DelayedChain-noisy-20",
                "DelayedChain-distracting-20",
                "Corridor-9");
        return Stream.concat(Stream.of(catching), others.flatMap(name -> sized(name).stream()))
                .toList();
    }

    @Override
    public Optional<Task> named(String name) {
        return sized(name).or(() -> TaskFamily.super.named(name));
    }

    private static Optional<Task> sized(String name) {
        return FAMILIES.entrySet().stream()
                .flatMap(family -> family.getKey().size(name).stream()
                        .mapToObj(size -> family.getValue().apply(size)))
                .findFirst();
    }

    private static Task catching(int rows) {
        return Task.of("Catch-" + rows, copies -> new Catch(copies, rows), rows - 1, CATCH);
    }

    /** Random actions pay 0.01 / N in half of the N steps and find the treasure with probability 2^−N. */
    private static Task deepSea(int size) {
        return Task.of(
                "DeepSea-" + size,
                copies -> new DeepSea(copies, size, DEEP_SEA_MAPPING_SEED),
                size,
                ScoreRange.exact(StrictMath.pow(0.5, size) - 0.005, 0.99));
    }

    private static Task umbrellaChain(int length) {
        return Task.of(
                "UmbrellaChain-" + length,
                copies -> new UmbrellaChain(copies, length, UMBRELLA_DISTRACTORS),
                length,
                ScoreRange.exact(0, 1));
    }

    private static Task memoryChain(int length) {
        return Task.of(
                "MemoryChain-" + length,
                copies -> new MemoryChain(copies, length, 1),
                MemoryChain.steps(length),
                ScoreRange.exact(0, 1));
    }

    private static Task discountingChain(int bonusChain) {
        return Task.of(
                "DiscountingChain-" + bonusChain,
                copies -> new DiscountingChain(copies, bonusChain),
                DiscountingChain.STEPS,
                ScoreRange.exact(1.02, 1.1));
    }

    private static Task delayedChain(String kind, int length, double noise, int distractors) {
        return Task.of(
                "DelayedChain-" + kind + length,
                copies -> new DelayedChain(copies, length, noise, distractors),
                length,
                ScoreRange.exact(0, 1));
    }

    private static Task corridor(int cells) {
        return Task.of(
                "Corridor-" + cells,
                copies -> new Corridor(copies, cells),
                CORRIDOR_STEPS,
                ScoreRange.exact(Corridor.randomReturn(cells, CORRIDOR_STEPS), Corridor.FAR_REWARD));
    }
}
