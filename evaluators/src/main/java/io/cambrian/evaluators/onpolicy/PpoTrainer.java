package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.drift.Drift;

/**
 * Proximal policy optimisation whose restraint is the candidate: rollouts of many copies of an environment, advantages by
 * generalised advantage estimation, then several epochs of minibatches that follow the gradient of
 *
 * <pre>
 * mean r·A − D(r, A, p)
 * </pre>
 *
 * together with a value loss and an entropy bonus. With {@link io.cambrian.searchspace.drift.NamedDrifts#PPO} this is the
 * algorithm of Schulman et al., "Proximal policy optimization algorithms", 2017, algorithm 1, with the details of its released
 * code (Huang et al., "The 37 implementation details of proximal policy optimization", ICLR blog track 2022). The value of
 * a state whose episode only ran out of time counts; that of a state that ended it does not.
 *
 * <p>The progress p is the number of rollouts learnt from, divided by that of the whole training; what remains of a budget that
 * is no multiple of a rollout is not spent.
 */
public final class PpoTrainer implements Trainer<Drift> {

    private final PpoSettings settings;
    private final ProgressOrder order;
    private final OnPolicyTrainer trainer;

    /** On the fastest backend of this JVM. */
    public PpoTrainer(PpoSettings settings) {
        this(settings, Backends.best());
    }

    /** On a chosen backend; the choice among bit-exact ones changes no bit of an evaluation. */
    public PpoTrainer(PpoSettings settings, Backend backend) {
        this(settings, backend, ProgressOrder.RISING);
    }

    /** The same, telling drifts their progress in a chosen order. */
    public PpoTrainer(PpoSettings settings, Backend backend, ProgressOrder order) {
        this.settings = settings;
        this.order = order;
        this.trainer = new OnPolicyTrainer(settings.actorCritic(), backend);
    }

    @Override
    public Evaluation train(Assignment<Drift> assignment, Observer observer) {
        return train(assignment, observer, VisitedPoints.NONE);
    }

    /** As {@link #train(Assignment, Observer)}, telling at which points the drift was met. */
    public Evaluation train(Assignment<Drift> assignment, Observer observer, VisitedPoints visited) {
        return trainer.train(
                assignment,
                new LearningStep(
                        assignment.candidate(),
                        settings.minibatchSize(),
                        settings.valueClip(),
                        settings.normaliseAdvantages()),
                chance -> new ProximalImprovement(
                        settings, chance.child("minibatches").counterRandom(0)),
                order,
                observer,
                visited);
    }
}
