package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.fewshot.Sinusoid;
import io.cambrian.evaluators.environment.fewshot.SinusoidRegression;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Regression: {@code Sinusoid} has a new sinusoid in every episode, {@code Sinusoid-K} the K-th of an endless row of sinusoids.
 * On their scale 0 is the best that can be done without adapting to the sinusoid, 1 the sinusoid itself.
 */
final class RegressionTasks implements TaskFamily {

    private static final SizedName NUMBERED = new SizedName("Sinusoid", 1, 1_000_000);
    private static final long SINUSOIDS_SEED = 1;
    private static final ScoreRange SCORES = new ScoreRange(
            -Sinusoid.errorWithoutAdaptation(),
            0,
            "exact; from the best that is the same for all sinusoids to no error",
            OptionalDouble.of(0));

    @Override
    public List<Task> listed() {
        return List.of(Task.of(NUMBERED.family(), SinusoidRegression::new, 1, SCORES), numbered(1));
    }

    @Override
    public Optional<Task> named(String name) {
        var number = NUMBERED.size(name);
        return number.isPresent() ? Optional.of(numbered(number.getAsInt())) : TaskFamily.super.named(name);
    }

    private static Task numbered(int number) {
        Sinusoid sinusoid = Sinusoid.draw(new CounterRandom(SINUSOIDS_SEED, number));
        return Task.of(NUMBERED.family() + "-" + number, copies -> new SinusoidRegression(copies, sinusoid), 1, SCORES);
    }
}
