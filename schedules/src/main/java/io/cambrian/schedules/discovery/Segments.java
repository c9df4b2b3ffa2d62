package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.ConsultationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.archive.record.TurnRecord;
import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.MetaTrainer;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.schedules.discovery.continuation.ReachedStates;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Trains segments of lifetimes and pieces of meta-trainings. What one starts from is a function of its line of descent, so if it is
 * no longer known, because the process that reached it has died, it is trained again.
 */
final class Segments<C extends Candidate> {

    private final Experiment<C, ?> experiment;
    private final RunHistory history;
    private final ReachedStates reached;
    private final Map<Long, Object> locks = new ConcurrentHashMap<>();

    Segments(Experiment<C, ?> experiment, RunHistory history, ReachedStates reached) {
        this.experiment = experiment;
        this.history = history;
        this.reached = reached;
    }

    /** Trains a segment and remembers what it reached. */
    Evaluation train(Trainer<C> trainer, long index, C candidate, SegmentRecord segment, Observer observer) {
        Start start = start(segment.from(), observer);
        Stage stage = stage(segment.stage());
        Evaluation evaluation = trainer.train(
                new Assignment<>(
                        candidate,
                        stage.task(),
                        stage.budget(),
                        seed(segment.seedIndex(), segment.lane()),
                        Leg.until(start, segment.until())),
                observer);
        evaluation.checkpoint().ifPresent(checkpoint -> reached.reached(index, checkpoint));
        return evaluation;
    }

    /** Has a candidate follow its meta-gradient, and remembers where that has left its agents. */
    Evaluation improve(long index, C candidate, ImprovementRecord improvement, Observer observer) {
        Stage stage = stage(improvement.stage());
        Evaluation evaluation = metaTrainer()
                .improve(
                        new Improvement<>(
                                candidate,
                                stage.task(),
                                stage.budget(),
                                seed(improvement.seedIndex(), improvement.lane()),
                                start(improvement.from(), observer),
                                improvement.metaSteps()),
                        observer);
        evaluation.checkpoint().ifPresent(checkpoint -> reached.reached(index, checkpoint));
        return evaluation;
    }

    private Start start(OptionalLong from, Observer observer) {
        return from.isPresent() ? new Start.From(stateOf(from.getAsLong(), observer)) : new Start.Fresh();
    }

    private Checkpoint stateOf(long index, Observer observer) {
        Optional<Checkpoint> known = reached.of(index);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (locks.computeIfAbsent(index, any -> new Object())) {
            return reached.of(index).orElseGet(() -> trainAgain(index, observer));
        }
    }

    private Checkpoint trainAgain(long index, Observer observer) {
        Event.Proposed proposed = history.proposed(index).orElseThrow(() -> lost(index));
        C candidate = experiment.space().format().read(proposed.candidateJson());
        Evaluation evaluation = switch (proposed.course().orElseThrow(() -> lost(index))) {
            case SegmentRecord segment -> train(experiment.trainer(), index, candidate, segment, observer);
            case ImprovementRecord improvement -> improve(index, candidate, improvement, observer);
            case TurnRecord turn -> throw lost(index);
            case ConsultationRecord consultation -> throw lost(index);
        };
        return evaluation.checkpoint().orElseThrow(() -> lost(index));
    }

    private static DiscoveryException lost(long index) {
        return new DiscoveryException(
                "A segment starts from what proposal " + index + " has reached, but that one has reached nothing.");
    }

    @SuppressWarnings("unchecked") // a trainer trains one kind of candidate, however it does so
    private MetaTrainer<C> metaTrainer() {
        if (experiment.trainer() instanceof MetaTrainer<?> improving) {
            return (MetaTrainer<C>) improving;
        }
        throw new DiscoveryException(
                "The trainer '" + experiment.spec().trainer().kind()
                        + "' has no gradient with respect to the candidate; use an evolution strategy instead of meta-gradients.");
    }

    private Seed seed(long seedIndex, int lane) {
        return experiment.seed().search().child("candidate", seedIndex).child("lane", lane);
    }

    private Stage stage(int index) {
        List<Stage> stages = experiment.protocol().stages();
        if (index >= stages.size()) {
            throw new DiscoveryException("The meta-learner asked for stage " + index
                    + ", counted from 0, of a protocol with " + stages.size() + ".");
        }
        return stages.get(index);
    }
}
