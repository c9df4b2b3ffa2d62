package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.environment.fewshot.PointNavigation;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/**
 * Goals in the plane that a policy does not see: shots are episodes, new ones before every step of adaptation, which follows the
 * plain policy gradient with advantages over a linear baseline fitted to them.
 */
record NavigationFamily(FewShotSettings settings, Backend backend) implements FewShotFamily {

    private static final int NUMBERS = 2;

    @Override
    public Optional<String> misfit(Initialisation initialisation) {
        InitialisationShape shape = initialisation.shape();
        return shape.inputs() == NUMBERS && shape.outputs() == NUMBERS && shape.head() == Head.GAUSSIAN
                ? Optional.empty()
                : Optional.of("policies for navigation have two inputs, two outputs and a Gaussian head, found "
                        + initialisation);
    }

    /** Episodes follow the policy of the moment, which rules out halves that all steps share, and so Reptile. */
    @Override
    public Optional<String> obstacleToImproving() {
        return settings.method() instanceof MetaMethod.Reptile
                ? Optional.of("Reptile is for samples that do not depend on the weights; policies follow MAML, exact or"
                        + " first-order, or joint pretraining")
                : Optional.empty();
    }

    @Override
    public long environmentStepsPerAdaptationStep() {
        return (long) settings.shots() * PointNavigation.PUBLISHED_LIMIT;
    }

    @Override
    public long environmentStepsPerTask() {
        return settings.adaptationSteps() * environmentStepsPerAdaptationStep();
    }

    @Override
    public Adaptation adaptation(Initialisation initialisation) {
        PolicyAdaptation adaptation = new PolicyAdaptation(initialisation.shape(), settings, backend);
        float[] weights = initialisation.weights();
        return seed ->
                adaptation.adapt(weights, seed, settings.adaptationSteps(), (step, trajectories, advantages) -> {});
    }

    @Override
    public MetaTraining metaTraining(Initialisation start, Seed seed) {
        return new NavigationMetaTraining(start, settings, seed, backend);
    }
}
