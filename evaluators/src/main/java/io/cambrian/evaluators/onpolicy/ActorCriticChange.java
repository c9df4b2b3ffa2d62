package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Settings on their way to others that differ in some parts.
 *
 * <pre>{@code
 * ActorCriticSettings slower = settings.change().learningRate(1e-4).annealed(false).done();
 * }</pre>
 */
public final class ActorCriticChange {

    private List<Integer> hidden;
    private Activation activation;
    private boolean sharedTorso;
    private double learningRate;
    private boolean annealed;
    private double adamEpsilon;
    private int environmentCopies;
    private int rolloutSteps;
    private double discount;
    private double lambda;
    private double entropyWeight;
    private double valueWeight;
    private OptionalDouble gradientNormLimit;
    private boolean normaliseObservations;
    private boolean normaliseRewards;
    private Scoring scoring;

    ActorCriticChange(ActorCriticSettings from) {
        hidden = from.hidden();
        activation = from.activation();
        sharedTorso = from.sharedTorso();
        learningRate = from.learningRate();
        annealed = from.annealed();
        adamEpsilon = from.adamEpsilon();
        environmentCopies = from.environmentCopies();
        rolloutSteps = from.rolloutSteps();
        discount = from.discount();
        lambda = from.lambda();
        entropyWeight = from.entropyWeight();
        valueWeight = from.valueWeight();
        gradientNormLimit = from.gradientNormLimit();
        normaliseObservations = from.normaliseObservations();
        normaliseRewards = from.normaliseRewards();
        scoring = from.scoring();
    }

    /** The changed settings. */
    public ActorCriticSettings done() {
        return new ActorCriticSettings(
                hidden,
                activation,
                sharedTorso,
                learningRate,
                annealed,
                adamEpsilon,
                environmentCopies,
                rolloutSteps,
                discount,
                lambda,
                entropyWeight,
                valueWeight,
                gradientNormLimit,
                normaliseObservations,
                normaliseRewards,
                scoring);
    }

    public ActorCriticChange activation(Activation changed) {
        activation = changed;
        return this;
    }

    public ActorCriticChange sharedTorso(boolean changed) {
        sharedTorso = changed;
        return this;
    }

    public ActorCriticChange learningRate(double changed) {
        learningRate = changed;
        return this;
    }

    public ActorCriticChange annealed(boolean changed) {
        annealed = changed;
        return this;
    }

    public ActorCriticChange adamEpsilon(double changed) {
        adamEpsilon = changed;
        return this;
    }

    public ActorCriticChange discount(double changed) {
        discount = changed;
        return this;
    }

    public ActorCriticChange lambda(double changed) {
        lambda = changed;
        return this;
    }

    public ActorCriticChange entropyWeight(double changed) {
        entropyWeight = changed;
        return this;
    }

    public ActorCriticChange valueWeight(double changed) {
        valueWeight = changed;
        return this;
    }

    public ActorCriticChange gradientNormLimit(OptionalDouble changed) {
        gradientNormLimit = changed;
        return this;
    }

    public ActorCriticChange normaliseObservations(boolean changed) {
        normaliseObservations = changed;
        return this;
    }

    public ActorCriticChange normaliseRewards(boolean changed) {
        normaliseRewards = changed;
        return this;
    }

    public ActorCriticChange scoring(Scoring changed) {
        scoring = changed;
        return this;
    }

    public ActorCriticChange hidden(Integer... widths) {
        hidden = List.of(widths);
        return this;
    }

    /** So many copies, each stepped so often between two times of learning. */
    public ActorCriticChange rollout(int copies, int steps) {
        environmentCopies = copies;
        rolloutSteps = steps;
        return this;
    }
}
