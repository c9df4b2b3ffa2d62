package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.TurnRecord;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.experience.Experience;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.experience.TurnTaken;
import io.cambrian.evaluators.experience.TurnTrainer;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.schedules.discovery.continuation.LivedExperience;
import io.cambrian.schedules.discovery.continuation.ReachedStates;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * Has members of a population take their turns. What a turn starts and learns from is a function of earlier turns, so what is no
 * longer known, because the process that lived through it has died, is lived through again.
 */
final class Turns<C extends Candidate> {

    private final Experiment<C, ?> experiment;
    private final RunHistory history;
    private final ReachedStates reached;
    private final LivedExperience lived;
    private final Map<Long, TurnRecord> asked = new ConcurrentHashMap<>();
    private final Map<Long, Object> locks = new ConcurrentHashMap<>();

    Turns(Experiment<C, ?> experiment, RunHistory history, ReachedStates reached, LivedExperience lived) {
        this.experiment = experiment;
        this.history = history;
        this.reached = reached;
        this.lived = lived;
    }

    /** Takes note of a turn that was asked for, whether or not it has to be taken. */
    void asked(long index, TurnRecord turn) {
        asked.put(index, turn);
    }

    /** Takes a turn, and remembers what it reached and lived through. */
    TurnTaken take(long index, C candidate, TurnRecord record, Observer observer) {
        List<Experience> memory = remembered(record).stream()
                .map(each -> experienceOf(each, observer))
                .toList();
        Stage stage = experiment.protocol().stages().get(record.stage());
        Turn<C> turn = new Turn<>(
                candidate,
                stage.task(),
                stage.budget(),
                seed(index, record),
                start(record.from(), observer),
                record.mutatesWeights(),
                memory,
                record.updates(),
                record.leastEpisodes(),
                record.leastSteps());
        TurnTaken taken = trainer().take(turn, observer);
        taken.evaluation().checkpoint().ifPresent(end -> reached.reached(index, end));
        lived.lived(index, taken.experience());
        return taken;
    }

    /** The proposals whose experience a turn learns from, the oldest first. */
    private List<Long> remembered(TurnRecord record) {
        if (record.shared()) {
            return LongStream.range(record.rememberedFrom(), record.rememberedBelow())
                    .boxed()
                    .toList();
        }
        List<Long> line = new ArrayList<>();
        OptionalLong ancestor = record.from();
        while (ancestor.isPresent() && ancestor.getAsLong() >= record.rememberedFrom()) {
            line.add(ancestor.getAsLong());
            ancestor = record(ancestor.getAsLong()).from();
        }
        Collections.reverse(line);
        return line;
    }

    private Start start(OptionalLong from, Observer observer) {
        return from.isPresent() ? new Start.From(endOf(from.getAsLong(), observer)) : new Start.Fresh();
    }

    private Checkpoint endOf(long index, Observer observer) {
        return reached.of(index).orElseGet(() -> {
            synchronized (lock(index)) {
                return reached.of(index)
                        .or(() -> takeAgain(index, observer).evaluation().checkpoint())
                        .orElseThrow(() -> lost(index));
            }
        });
    }

    private Experience experienceOf(long index, Observer observer) {
        return lived.of(index).orElseGet(() -> {
            synchronized (lock(index)) {
                return lived.of(index)
                        .orElseGet(() -> takeAgain(index, observer).experience());
            }
        });
    }

    /** Turns need earlier ones only, so whoever waits for one holds none that is earlier. */
    private Object lock(long index) {
        return locks.computeIfAbsent(index, any -> new Object());
    }

    private TurnTaken takeAgain(long index, Observer observer) {
        Event.Proposed proposed = history.proposed(index).orElseThrow(() -> lost(index));
        C candidate = experiment.space().format().read(proposed.candidateJson());
        return take(index, candidate, record(index), observer);
    }

    private TurnRecord record(long index) {
        return Optional.ofNullable(asked.get(index))
                .or(() -> history.proposed(index).flatMap(Event.Proposed::turn))
                .orElseThrow(() -> lost(index));
    }

    private static DiscoveryException lost(long index) {
        return new DiscoveryException(
                "A turn needs what proposal " + index + " has reached or lived through, but there is nothing of that.");
    }

    @SuppressWarnings("unchecked") // a trainer trains one kind of candidate, however it does so
    private TurnTrainer<C> trainer() {
        if (experiment.trainer() instanceof TurnTrainer<?> taking) {
            return (TurnTrainer<C>) taking;
        }
        throw new DiscoveryException(
                "The trainer '" + experiment.spec().trainer().kind()
                        + "' does not learn from what others have lived through; use the trainer 'td3' or 'dqn'.");
    }

    private Seed seed(long index, TurnRecord turn) {
        return experiment
                .seed()
                .search()
                .child("candidate", turn.seedIndex())
                .child("lane", turn.lane())
                .child("turn", index);
    }
}
