package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import java.util.OptionalLong;

/**
 * How tasks are adapted to and what an initialisation learns from it.
 *
 * <p>Throws an {@link IllegalArgumentException} that says which of them is below 1, or that the rate is not a positive number.
 *
 * @param shots samples of a task that adaptation sees, K, at least 1, or episodes before each of its steps; as many further ones
 *     judge what became of it in a meta-step
 * @param tasksPerBatch tasks of a meta-step, at least 1
 * @param innerRate α, the learning rate of adaptation, above 0
 * @param method what the initialisation follows
 * @param adaptationSteps steps of adaptation after which an initialisation is judged; its curve has the scores before and after
 *     each of them
 */
public record FewShotSettings(int shots, int tasksPerBatch, double innerRate, MetaMethod method, int adaptationSteps) {

    public FewShotSettings {
        if (shots < 1 || tasksPerBatch < 1) {
            throw new IllegalArgumentException("a meta-step has at least 1 task with at least 1 shot, found "
                    + tasksPerBatch + " tasks with " + shots + " shots");
        }
        if (!(innerRate > 0) || Double.isInfinite(innerRate)) {
            throw new IllegalArgumentException("the inner rate is above 0, found " + innerRate);
        }
        if (adaptationSteps < 1) {
            throw new IllegalArgumentException(
                    "an initialisation is judged after at least 1 step of adaptation, found " + adaptationSteps);
        }
    }

    /** MAML as published for sinusoids, with 10 shots: 25 tasks, one step of rate 0.01, Adam with 0.001; judged after that step. */
    public static FewShotSettings sinusoid() {
        return new FewShotSettings(10, 25, 0.01, new MetaMethod.Maml(1, Curvature.KEPT, 1e-3), 1);
    }

    /**
     * MAML for goals in the plane: 40 goals with 20 episodes, one step of rate 0.1, Adam with a rate that falls from 0.005 to 0
     * over 150 meta-steps; judged after 1 step. The source (Finn, Abbeel and Levine, ICML 2017, §5.3) follows the mean of these
     * gradients by trust regions.
     */
    public static FewShotSettings navigation() {
        return new FewShotSettings(20, 40, 0.1, new MetaMethod.Maml(1, Curvature.KEPT, 5e-3, OptionalLong.of(150)), 1);
    }

    /** The same with another method. */
    public FewShotSettings with(MetaMethod other) {
        return new FewShotSettings(shots, tasksPerBatch, innerRate, other, adaptationSteps);
    }

    /** The same, judged after another number of steps. */
    public FewShotSettings judgedAfter(int steps) {
        return new FewShotSettings(shots, tasksPerBatch, innerRate, method, steps);
    }

    /** The same with another rate of adaptation. */
    public FewShotSettings withInnerRate(double rate) {
        return new FewShotSettings(shots, tasksPerBatch, rate, method, adaptationSteps);
    }
}
