package io.cambrian.schedules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.OutcomeRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void whatMostFailuresHaveInCommonIsSaid() {
        Stream<EvaluationRecord> evaluations = Stream.of(
                record(OutcomeRecord.failed("diverged", "the loss was NaN at environment step 40")),
                record(OutcomeRecord.failed("invalid", "nothing depends on the value-weight")),
                record(OutcomeRecord.scored(1, 0.5, List.of())),
                record(OutcomeRecord.failed("invalid", "nothing depends on the value-weight")));
        assertEquals(Optional.of("nothing depends on the value-weight"), Failures.commonest(evaluations));
    }

    @Test
    void whereAllHaveScoresThereIsNothingToSay() {
        assertEquals(Optional.empty(), Failures.commonest(Stream.of(record(OutcomeRecord.scored(1, 0.5, List.of())))));
    }

    private static EvaluationRecord record(OutcomeRecord outcome) {
        return new EvaluationRecord("Catch", "search", 1, 1000, 1000, outcome, 0.1, List.of(), Optional.empty());
    }
}
