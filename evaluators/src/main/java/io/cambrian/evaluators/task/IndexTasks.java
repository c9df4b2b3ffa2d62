package io.cambrian.evaluators.task;

import io.cambrian.evaluators.problem.bandit.ArmFamily;
import io.cambrian.evaluators.problem.bandit.BanditProblems;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bandits for index rules: {@code Bandit-uniform} and {@code Bandit-one-better} score minus the regret, {@code Bandit-both} minus
 * the ratio to the best classical rule of the family, mean over both families.
 */
final class IndexTasks implements TaskFamily {

    private static final String SCALE = "random pulls; no regret";

    @Override
    public List<Task> listed() {
        return List.of(alone(ArmFamily.UNIFORM), alone(ArmFamily.ONE_BETTER), both());
    }

    private static Task alone(ArmFamily family) {
        return Task.of(
                "Bandit-" + family.title(),
                new BanditProblems(List.of(family), false),
                new ScoreRange(-family.randomRegret(), 0, SCALE));
    }

    private static Task both() {
        double random = Stream.of(ArmFamily.values())
                .mapToDouble(family -> family.randomRegret() / family.classicalRegret())
                .average()
                .orElseThrow();
        return Task.of(
                "Bandit-both",
                new BanditProblems(List.of(ArmFamily.values()), true),
                new ScoreRange(-random, 0, SCALE));
    }
}
