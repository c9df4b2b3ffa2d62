package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.schedules.report.EvaluationRecords;
import io.cambrian.searchspace.Candidate;

/**
 * Sends single trainings to the dispatcher, from which the search learns nothing.
 *
 * @param trainer the inner loop
 * @param dispatcher where trainings run
 */
record Measuring<C extends Candidate>(Trainer<C> trainer, LocalDispatcher dispatcher) {

    /** Trains once. */
    Submission<EvaluationRecord> measure(Assignment<C> assignment) {
        return dispatcher.submit(observer -> {
            StopWatch<C> watch = new StopWatch<>(trainer);
            Evaluation evaluation = watch.train(assignment, observer);
            return EvaluationRecords.toRecord(evaluation, watch.seconds().getFirst());
        });
    }
}
