package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NamedDrifts;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Advantage actor-critic: short rollouts of many copies of an environment, and one step of learning from each as a whole, along
 * the gradient of mean ln π(a|s)·A with a value loss and an entropy bonus.
 *
 * <p>At that one step the policy is still the one that gathered the data, so r = 1 and every drift is 0 and flat: no drift
 * changes this algorithm. It therefore takes {@link NamedDrifts#UNCLIPPED} and refuses all others.
 *
 * <p>Source: Mnih et al., "Asynchronous methods for deep reinforcement learning", ICML 2016, algorithm S3, with copies in
 * lockstep in place of threads, generalised advantages, and Adam in place of RMSProp.
 */
public final class A2cTrainer implements Trainer<Drift> {

    private final OnPolicyTrainer trainer;

    /** On the fastest backend of this JVM. */
    public A2cTrainer(ActorCriticSettings settings) {
        this(settings, Backends.best());
    }

    /** On a chosen backend; the choice among bit-exact ones changes no bit of an evaluation. */
    public A2cTrainer(ActorCriticSettings settings, Backend backend) {
        this.trainer = new OnPolicyTrainer(settings, backend);
    }

    /** 16 copies × 5 steps, tanh 2×64 for each of policy and value, learning rate 7·10⁻⁴, γ 0.99, λ 1, entropy 0.01. */
    public static ActorCriticSettings classic() {
        return new ActorCriticSettings(
                List.of(64, 64),
                Activation.TANH,
                false,
                7e-4,
                true,
                1e-5,
                16,
                5,
                0.99,
                1,
                0.01,
                0.5,
                OptionalDouble.of(0.5),
                false,
                false,
                new Scoring.LastTrainingEpisodes(100));
    }

    @Override
    public Evaluation train(Assignment<Drift> assignment, Observer observer) {
        if (!assignment.candidate().equals(NamedDrifts.UNCLIPPED)) {
            return Evaluation.of(
                    assignment,
                    new Outcome.Invalid(
                            "advantage actor-critic learns from a rollout once, when the ratio is still 1 and no"
                                    + " drift acts; train it with the drift 'unclipped', or train 'ppo' with this one"),
                    0);
        }
        int size = trainer.settings().rolloutSize();
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = i;
        }
        return trainer.train(
                assignment,
                new LearningStep(assignment.candidate(), size, OptionalDouble.empty(), false),
                chance -> (rollout, update) -> update.learn(rollout, all, 0),
                ProgressOrder.RISING,
                observer,
                VisitedPoints.NONE);
    }
}
