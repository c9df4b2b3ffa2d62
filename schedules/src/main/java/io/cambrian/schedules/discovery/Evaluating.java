package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.archive.record.TurnRecord;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.protocol.Protocol;
import io.cambrian.evaluators.protocol.ProtocolRunner;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Trial;
import io.cambrian.schedules.report.EvaluationRecords;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Sends trainings to the dispatcher and waits for them in order. */
final class Evaluating<C extends Candidate> {

    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final Experiment<C, ?> experiment;
    private final Segments<C> segments;
    private final Turns<C> turns;
    private final LocalDispatcher dispatcher;

    Evaluating(Experiment<C, ?> experiment, Segments<C> segments, Turns<C> turns, LocalDispatcher dispatcher) {
        this.experiment = experiment;
        this.segments = segments;
        this.turns = turns;
        this.dispatcher = dispatcher;
    }

    /** Trains what a proposal asks for. */
    Submission<List<EvaluationRecord>> search(Proposal<C> proposal) {
        return switch (proposal.course()) {
            case Course.Whole whole -> wholes(proposal.candidate(), proposal.trial());
            case Course.Segment segment -> segment(proposal, Courses.record(segment, proposal.trial()));
            case Course.Turn turn -> turn(proposal, Courses.record(turn, proposal.trial()));
            case Course.Improvement improvement -> improvement(proposal, Courses.record(improvement, proposal.trial()));
            case Course.Consultation consultation -> consultation(proposal, consultation);
        };
    }

    /** Trains one segment of a lifetime. */
    private Submission<List<EvaluationRecord>> segment(Proposal<C> proposal, SegmentRecord segment) {
        return dispatcher.submit(observer -> {
            StopWatch<C> watch = new StopWatch<>(experiment.trainer());
            Evaluation evaluation = segments.train(watch, proposal.index(), proposal.candidate(), segment, observer);
            return List.of(
                    EvaluationRecords.toRecord(evaluation, watch.seconds().getFirst()));
        });
    }

    /** Has a member of a population take its turn. */
    private Submission<List<EvaluationRecord>> turn(Proposal<C> proposal, TurnRecord turn) {
        return timed(observer -> turns.take(proposal.index(), proposal.candidate(), turn, observer)
                .evaluation());
    }

    /** Has a candidate follow its meta-gradient. */
    private Submission<List<EvaluationRecord>> improvement(Proposal<C> proposal, ImprovementRecord improvement) {
        return timed(observer -> segments.improve(proposal.index(), proposal.candidate(), improvement, observer));
    }

    /** Asks the run's consultant. */
    private Submission<List<EvaluationRecord>> consultation(Proposal<C> proposal, Course.Consultation consultation) {
        Stage stage = experiment.protocol().stages().getFirst();
        SearchSeed seed = experiment.seed().search().child("consultation", proposal.index());
        return timed(observer -> new Evaluation(
                proposal.candidate().id(),
                stage.task().name(),
                stage.budget(),
                seed,
                experiment.consultant().ask(consultation.prompt(), observer),
                0));
    }

    private Submission<List<EvaluationRecord>> timed(Function<Observer, Evaluation> training) {
        return dispatcher.submit(observer -> {
            long start = System.nanoTime();
            Evaluation evaluation = training.apply(observer);
            return List.of(EvaluationRecords.toRecord(evaluation, (System.nanoTime() - start) * 1e-9));
        });
    }

    /** Trains through the stages of the search's protocol that a trial asks for, from the trial's seed. */
    private Submission<List<EvaluationRecord>> wholes(C candidate, Trial trial) {
        SearchSeed seed = experiment.seed().search().child("candidate", trial.seedIndex());
        Protocol protocol = protocol(trial);
        return dispatcher.submit(observer -> {
            StopWatch<C> watch = new StopWatch<>(experiment.trainer());
            List<Evaluation> evaluations = new ProtocolRunner<>(watch).evaluate(candidate, protocol, seed, observer);
            List<EvaluationRecord> records = new ArrayList<>();
            for (int i = 0; i < evaluations.size(); i++) {
                records.add(EvaluationRecords.toRecord(
                        evaluations.get(i), watch.seconds().get(i)));
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
}
