package io.cambrian.evaluators.fewshot;

import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/** A distribution over tasks to which an initialisation adapts. */
interface FewShotFamily {

    /**
     * How one task was adapted to.
     *
     * @param scores after 0, 1, … steps
     * @param environmentSteps what was spent on adapting, and on judging
     */
    record Adapted(double[] scores, long environmentSteps) {}

    /** Adapts one initialisation to one task after the other. */
    interface Adaptation {

        /** Adapts to a fresh task of this seed. */
        Adapted adapt(Seed seed);
    }

    /** Why this initialisation cannot be adapted to these tasks, if so. */
    Optional<String> misfit(Initialisation initialisation);

    /** Why initialisations cannot follow the chosen method on these tasks, if so. */
    default Optional<String> obstacleToImproving() {
        return Optional.empty();
    }

    /** How many environment steps one step of adaptation to one task takes at most. */
    long environmentStepsPerAdaptationStep();

    /** How many environment steps adapting to one task takes at most, without judging. */
    long environmentStepsPerTask();

    Adaptation adaptation(Initialisation initialisation);

    MetaTraining metaTraining(Initialisation start, Seed seed);
}
