package io.cambrian.schedules.discovery;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Trainer;
import io.cambrian.searchspace.Candidate;
import java.util.ArrayList;
import java.util.List;

/** A trainer, with the elapsed time of each training kept beside its evaluation. */
final class StopWatch<C extends Candidate> implements Trainer<C> {

    private final Trainer<C> trainer;
    private final List<Double> seconds = new ArrayList<>();

    StopWatch(Trainer<C> trainer) {
        this.trainer = trainer;
    }

    @Override
    public Evaluation train(Assignment<C> assignment, Observer observer) {
        long start = System.nanoTime();
        Evaluation evaluation = trainer.train(assignment, observer);
        seconds.add((System.nanoTime() - start) * 1e-9);
        return evaluation;
    }

    /** How long each training took, in the order of their ends. */
    List<Double> seconds() {
        return seconds;
    }
}
