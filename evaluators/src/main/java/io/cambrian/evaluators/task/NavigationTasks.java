package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.fewshot.PointNavigation;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Optional;

/**
 * Navigation in the plane: {@code PointNavigation} has a new goal in every episode, {@code PointNavigation-K} the K-th goal of an
 * endless row of goals.
 */
final class NavigationTasks implements TaskFamily {

    private static final SizedName WITH_GOAL = new SizedName("PointNavigation", 1, 1_000_000);
    private static final long GOALS_SEED = 1;

    @Override
    public List<Task> listed() {
        Task anyGoal = Task.of(WITH_GOAL.family(), PointNavigation::new, PointNavigation.PUBLISHED_LIMIT);
        return List.of(anyGoal, withGoal(1));
    }

    @Override
    public Optional<Task> named(String name) {
        var number = WITH_GOAL.size(name);
        return number.isPresent() ? Optional.of(withGoal(number.getAsInt())) : TaskFamily.super.named(name);
    }

    private static Task withGoal(int number) {
        return Task.of(
                WITH_GOAL.family() + "-" + number,
                copies -> PointNavigation.withGoalFrom(new CounterRandom(GOALS_SEED, number), copies),
                PointNavigation.PUBLISHED_LIMIT);
    }
}
