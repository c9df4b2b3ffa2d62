package io.cambrian.evaluators.protocol;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Trainer;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Takes one candidate through a protocol on the calling thread.
 *
 * @param <C> the kind of candidate
 */
public final class ProtocolRunner<C extends Candidate> {

    private final Trainer<C> trainer;

    /** @param trainer what trains every stage */
    public ProtocolRunner(Trainer<C> trainer) {
        this.trainer = trainer;
    }

    /**
     * Trains stage by stage and stops after the first stage that was not passed.
     *
     * @param seed stage {@code i} is trained from {@code seed.child("task", i)}
     * @param observer told the environment steps of all stages so far
     * @return one evaluation for each stage that was spent, in order; never empty
     * @throws CancellationException when the observer asked to stop; nothing was measured then
     */
    public List<Evaluation> evaluate(C candidate, Protocol protocol, Seed seed, Observer observer) {
        List<Evaluation> evaluations = new ArrayList<>();
        long spent = 0;
        for (Stage stage : protocol.stages()) {
            if (observer.cancelled()) {
                throw new CancellationException(
                        "cancelled before " + stage.task().name());
            }
            Seed stageSeed = seed.child("task", evaluations.size());
            Evaluation evaluation = trainer.train(
                    new Assignment<>(candidate, stage.task(), stage.budget(), stageSeed), after(spent, observer));
            evaluations.add(evaluation);
            spent += evaluation.environmentSteps();
            if (!stage.passedBy(evaluation)) {
                break;
            }
        }
        return List.copyOf(evaluations);
    }

    /** The observer for a training that begins when {@code spent} steps have been used by earlier ones. */
    private static Observer after(long spent, Observer observer) {
        return new Observer() {
            @Override
            public void progressed(long environmentSteps) {
                observer.progressed(spent + environmentSteps);
            }

            @Override
            public boolean cancelled() {
                return observer.cancelled();
            }
        };
    }
}
