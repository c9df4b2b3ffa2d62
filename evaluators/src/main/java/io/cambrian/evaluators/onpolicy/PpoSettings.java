package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The settings of proximal policy optimisation.
 *
 * <p>Throws an {@link IllegalArgumentException} for less than one epoch, minibatches that do not divide a rollout, or a clip
 * that is not above 0.
 *
 * @param actorCritic what it shares with other on-policy learners
 * @param epochs how often each transition of a rollout is learnt from
 * @param minibatches into how many parts a rollout is cut in each epoch; it divides the size of a rollout
 * @param valueClip how far a value may move from its old one before its error stops counting, if at all
 * @param normaliseAdvantages whether advantages get mean 0 and deviation 1 in each minibatch
 */
public record PpoSettings(
        ActorCriticSettings actorCritic,
        int epochs,
        int minibatches,
        OptionalDouble valueClip,
        boolean normaliseAdvantages) {

    public PpoSettings {
        if (epochs < 1) {
            throw new IllegalArgumentException("the number of epochs must be at least 1, found " + epochs);
        }
        if (minibatches < 1 || actorCritic.rolloutSize() % minibatches != 0) {
            throw new IllegalArgumentException("the number of minibatches must divide a rollout of "
                    + actorCritic.environmentCopies() + " copies × " + actorCritic.rolloutSteps() + " steps = "
                    + actorCritic.rolloutSize() + " transitions, found " + minibatches);
        }
        valueClip.ifPresent(clip -> {
            if (!(clip > 0) || Double.isInfinite(clip)) {
                throw new IllegalArgumentException("the value clip must be a positive number, found " + clip);
            }
        });
    }

    /** Transitions of a minibatch. */
    public int minibatchSize() {
        return actorCritic.rolloutSize() / minibatches;
    }

    /**
     * The settings that CleanRL and PureJaxRL use for classic control: 4 copies × 128 steps, 4 epochs of 4 minibatches, tanh
     * 2×64 for each of policy and value, learning rate 2.5·10⁻⁴ falling to 0, γ 0.99, λ 0.95, entropy 0.01, gradient norm 0.5.
     */
    public static PpoSettings classic() {
        return new PpoSettings(
                new ActorCriticSettings(
                        List.of(64, 64),
                        Activation.TANH,
                        false,
                        2.5e-4,
                        true,
                        1e-5,
                        4,
                        128,
                        0.99,
                        0.95,
                        0.01,
                        0.5,
                        OptionalDouble.of(0.5),
                        false,
                        false,
                        new Scoring.LastTrainingEpisodes(100)),
                4,
                4,
                OptionalDouble.of(0.2),
                true);
    }

    /** PureJaxRL's settings for MinAtar: 64 copies × 128 steps, 4 epochs of 8 minibatches, relu 2×64, learning rate 5·10⁻³. */
    public static PpoSettings minAtar() {
        PpoSettings classic = classic();
        ActorCriticSettings boards = classic.actorCritic()
                .change()
                .activation(Activation.RELU)
                .learningRate(5e-3)
                .rollout(64, 128)
                .done();
        return classic.with(boards, 4, 8);
    }

    /** The same value clip and advantages, the rest as given. */
    public PpoSettings with(ActorCriticSettings common, int otherEpochs, int otherMinibatches) {
        return new PpoSettings(common, otherEpochs, otherMinibatches, valueClip, normaliseAdvantages);
    }
}
