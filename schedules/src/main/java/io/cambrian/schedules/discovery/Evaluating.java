package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.protocol.Protocol;
import io.cambrian.evaluators.protocol.ProtocolRunner;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.metalearners.Trial;
import io.cambrian.schedules.report.EvaluationRecords;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Sends trainings to the dispatcher and waits for them in order. */
final class Evaluating<C extends Candidate> {

    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final Experiment<C, ?> experiment;
    private final LocalDispatcher dispatcher;

    Evaluating(Experiment<C, ?> experiment, LocalDispatcher dispatcher) {
        this.experiment = experiment;
        this.dispatcher = dispatcher;
    }

    /** Trains through the stages of the search's protocol that a trial asks for, from the trial's seed. */
    Submission<List<EvaluationRecord>> search(C candidate, Trial trial) {
        SearchSeed seed = experiment.seed().search().child("candidate", trial.seedIndex());
        Protocol protocol = protocol(trial);
        return dispatcher.submit(observer -> {
            StopWatch<C> watch = new StopWatch<>(experiment.trainer());
            List<Evaluation> evaluations = new ProtocolRunner<>(watch).evaluate(candidate, protocol, seed, observer);
            List<EvaluationRecord> records = new ArrayList<>();
            for (int i = 0; i < evaluations.size(); i++) {
                records.add(EvaluationRecords.toRecord(evaluations.get(i), watch.seconds.get(i)));
            }
            return records;
        });
    }

    private Protocol protocol(Trial trial) {
        List<Stage> stages = experiment.protocol().stages();
        if (trial.stage().isEmpty()) {
            return new Protocol(stages.stream()
                    .map(stage -> new Stage(stage.task(), budget(stage, trial), stage.hurdle()))
                    .toList());
        }
        if (trial.stage().getAsInt() >= stages.size()) {
            throw new DiscoveryException("The meta-learner asked for stage "
                    + trial.stage().getAsInt() + ", counted from 0, of a protocol with " + stages.size()
                    + "; it must be told how many stages there are.");
        }
        Stage stage = stages.get(trial.stage().getAsInt());
        return Protocol.of(Stage.of(stage.task(), budget(stage, trial)));
    }

    private static Budget budget(Stage stage, Trial trial) {
        Budget whole = stage.budget();
        return new Budget(trial.stepsOf(whole.environmentSteps()), whole.time());
    }

    /** Trains once. */
    Submission<EvaluationRecord> measure(Assignment<C> assignment) {
        return dispatcher.submit(observer -> {
            StopWatch<C> watch = new StopWatch<>(experiment.trainer());
            Evaluation evaluation = watch.train(assignment, observer);
            return EvaluationRecords.toRecord(evaluation, watch.seconds.getFirst());
        });
    }

    /** Waits for the proposal's evaluations; false if the caller wants to park first. */
    static boolean await(Pending<?> head, BooleanSupplier parkRequested) {
        return switch (head.answer()) {
            case Pending.Training training -> await(training.submission(), parkRequested);
            case Pending.SameAs same -> !parkRequested.getAsBoolean();
            case Pending.Recorded recorded -> !parkRequested.getAsBoolean();
        };
    }

    /** Waits for a training; false if the caller wants to park first. */
    static boolean await(Submission<?> submission, BooleanSupplier parkRequested) {
        try {
            while (!parkRequested.getAsBoolean()) {
                if (submission.await(PATIENCE)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** The value of a training that has ended. */
    static <T> T result(Submission<T> ended) {
        return switch (ended.completion().orElseThrow()) {
            case Completion.Finished<T> finished -> finished.value();
            case Completion.Failed<T> failed ->
                throw new DiscoveryException(
                        "A training failed unexpectedly (" + failed.cause()
                                + "); what is in the archive is safe, and the run can be resumed.",
                        failed.cause());
            case Completion.Cancelled<T> cancelled ->
                throw new IllegalStateException("a training was called off while its value was wanted");
        };
    }

    /** The experiment's trainer, with the elapsed time of each training kept beside its evaluation. */
    private static final class StopWatch<C extends Candidate> implements Trainer<C> {

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
    }
}
