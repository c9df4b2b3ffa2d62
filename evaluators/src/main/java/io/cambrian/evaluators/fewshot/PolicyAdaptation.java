package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.environment.fewshot.PointNavigation;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.random.Seed;

/** Adapts a policy to one goal after the other: episodes, a step of the policy gradient, episodes of the adapted policy, and so on. */
final class PolicyAdaptation {

    /** As in the paper's released code. */
    private static final double DISCOUNT = 0.99;

    private final FewShotSettings settings;
    private final Theta adapted;
    private final Executor policy;
    private final Executor adaptation;
    private final Trajectories trajectories;

    PolicyAdaptation(InitialisationShape shape, FewShotSettings settings, Backend backend) {
        this.settings = settings;
        PolicyPrograms programs = new PolicyPrograms(shape, settings);
        int horizon = PointNavigation.PUBLISHED_LIMIT;
        adapted = new Theta(shape);
        policy = backend.executor(programs.act(settings.shots()), adapted.variables());
        adaptation = backend.executor(programs.adaptation(settings.shots() * horizon), adapted.variables());
        adapted.variables()
                .declare(
                        SideBySide.LOG_DEVIATION,
                        SideBySide.parameters(shape).getLast().shape());
        trajectories = new Trajectories(settings.shots(), horizon, shape.inputs(), shape.outputs());
    }

    /** Where the episodes before each step go, to be learnt from by others. */
    @FunctionalInterface
    interface Listener {

        /**
         * The episodes lived with the policy after so many steps.
         *
         * @param advantages of each sample, divided by their number
         */
        void gathered(int step, Trajectories trajectories, float[] advantages);
    }

    /** Adapts to the goal of a seed; the scores are the mean returns after 0, 1, … {@code steps} steps. */
    FewShotFamily.Adapted adapt(float[] weights, Seed seed, int steps, Listener listener) {
        adapted.set(weights);
        NavigationGathering goal = new NavigationGathering(seed, settings.shots());
        double[] scores = new double[steps + 1];
        long spent = 0;
        for (int step = 0; step <= steps; step++) {
            goal.gather(policy, adapted.variables(), trajectories);
            scores[step] = trajectories.meanReturn();
            spent += trajectories.length();
            float[] advantages = trajectories.weightedAdvantages(DISCOUNT);
            listener.gathered(step, trajectories, advantages);
            if (step < steps) {
                copy(adaptation, 0, trajectories, advantages);
                adaptation.run();
            }
        }
        return new FewShotFamily.Adapted(scores, spent);
    }

    /** Hands episodes to a program as those before adaptation step {@code step}. */
    static void copy(Executor program, int step, Trajectories trajectories, float[] advantages) {
        PolicyPrograms.Names names = PolicyPrograms.Names.of(step);
        copy(trajectories.observations(), program.input(names.observations()));
        copy(trajectories.actions(), program.input(names.actions()));
        copy(advantages, program.input(names.advantages()));
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
