package io.cambrian.archive;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.CandidateId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** Events of an invented run, for tests. */
final class Events {

    static final RunId RUN = new RunId("r-20261122-153000-7f3a");
    static final Instant AT = Instant.parse("2026-11-22T15:30:00Z");

    private Events() {}

    static Event.RunStarted started(RunId run) {
        return new Event.RunStarted(run, AT, "quickstart", "name: quickstart\nseed: 42\n", 42, "cambrian 0.1.0");
    }

    static String candidateJson(long number) {
        return "{\"kind\":\"loss\",\"number\":" + number + "}";
    }

    static CandidateId candidate(long number) {
        return CandidateId.ofCanonical(candidateJson(number));
    }

    /** Proposal {@code index} of candidate {@code number}, made from candidates {@code parents}. */
    static Event.Proposed proposed(RunId run, long index, long number, long... parents) {
        List<CandidateId> parentIds = new ArrayList<>();
        for (long parent : parents) {
            parentIds.add(candidate(parent));
        }
        return new Event.Proposed(
                run,
                index,
                candidate(number),
                "loss",
                candidateJson(number),
                "δ² + " + number,
                parentIds,
                parents.length == 0 ? "sample" : parents.length == 1 ? "mutate" : "cross",
                "f" + number);
    }

    static Event.Evaluated evaluated(RunId run, long index, double score) {
        return new Event.Evaluated(run, index, OptionalLong.empty(), List.of(evaluation("search", index, score)));
    }

    static Event.Evaluated inherited(RunId run, long index, long from) {
        return new Event.Evaluated(run, index, OptionalLong.of(from), List.of());
    }

    static Event.Evaluated diverged(RunId run, long index) {
        EvaluationRecord evaluation = new EvaluationRecord(
                "CartPole-v1",
                "search",
                index,
                1000,
                17,
                OutcomeRecord.failed("diverged", "the loss became infinite at step 17"),
                0.01);
        return new Event.Evaluated(run, index, OptionalLong.empty(), List.of(evaluation));
    }

    static EvaluationRecord evaluation(String family, long seed, double score) {
        List<CurvePoint> curve = List.of(new CurvePoint(500, score / 3), new CurvePoint(1000, score));
        return new EvaluationRecord(
                "CartPole-v1", family, seed, 1000, 1000, OutcomeRecord.scored(score, score / 500, curve), 0.25);
    }

    /** A run of {@code count} proposals, each mutated from the one before, each evaluated at once. */
    static List<Event> run(RunId run, int count, RandomGenerator random) {
        List<Event> events = new ArrayList<>();
        events.add(started(run));
        for (int i = 0; i < count; i++) {
            events.add(i == 0 ? proposed(run, i, i) : proposed(run, i, i, i - 1));
            events.add(evaluated(run, i, 500 * random.nextDouble()));
        }
        return events;
    }
}
