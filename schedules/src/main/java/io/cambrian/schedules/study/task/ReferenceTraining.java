package io.cambrian.schedules.study.task;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.offpolicy.Td3Trainer;
import io.cambrian.evaluators.offpolicy.TunedTd3;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.onpolicy.TunedPpo;
import io.cambrian.evaluators.reference.AugmentedRandomSearch;
import io.cambrian.evaluators.reference.ReferenceMethod;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.OptionalDouble;

/** One training of a published algorithm on a task, for the task's reference. */
final class ReferenceTraining {

    private ReferenceTraining() {}

    /** What it reaches; empty if a training ends without a score. */
    static OptionalDouble score(Task task, ReferenceMethod method, Seed seed, Observer observer) {
        return switch (method) {
            case ReferenceMethod.DeepQLearning deep -> learnt(deep.settings(), seed, observer);
            case ReferenceMethod.ProximalPolicy proximal -> learnt(proximal.settings(), seed, observer);
            case ReferenceMethod.TwinDelayed twin -> learnt(twin.settings(), seed, observer);
            case ReferenceMethod.LinearSearch linear ->
                OptionalDouble.of(
                        new AugmentedRandomSearch(linear.settings()).score(task, linear.environmentSteps(), seed));
            case ReferenceMethod.Known known -> OptionalDouble.of(known.score());
        };
    }

    private static OptionalDouble learnt(TunedPpo tuned, Seed seed, Observer observer) {
        Task task = TaskCatalogue.standard().byName(tuned.task());
        return scoreOf(new PpoTrainer(tuned.settings())
                .train(new Assignment<>(NamedDrifts.PPO, task, tuned.budget(), seed), observer)
                .outcome());
    }

    private static OptionalDouble learnt(TunedDqn tuned, Seed seed, Observer observer) {
        Task task = TaskCatalogue.standard().byName(tuned.task());
        return scoreOf(new DqnTrainer(tuned.settings())
                .train(new Assignment<>(NamedLosses.DQN, task, tuned.budget(), seed), observer)
                .outcome());
    }

    private static OptionalDouble learnt(TunedTd3 tuned, Seed seed, Observer observer) {
        Task task = TaskCatalogue.standard().byName(tuned.task());
        return scoreOf(new Td3Trainer(tuned.settings())
                .train(new Assignment<>(Algorithm.TD3, task, tuned.budget(), seed), observer)
                .outcome());
    }

    private static OptionalDouble scoreOf(Outcome outcome) {
        return outcome instanceof Outcome.Scored scored ? OptionalDouble.of(scored.score()) : OptionalDouble.empty();
    }
}
