package io.cambrian.schedules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class EvaluationRecordsTest {

    @Test
    void aFailedEnvironmentIsKeptAsSuchAndComesBackEqual() {
        Evaluation evaluation = new Evaluation(
                NamedLosses.DQN.id(),
                "gymnasium:Acrobot-v1",
                Budget.ofEnvironmentSteps(5_000),
                new RootSeed(1).search(),
                new Outcome.EnvironmentFailed(1_234, "it raised ValueError at environment step 7"),
                1_234);
        EvaluationRecord record = EvaluationRecords.toRecord(evaluation, 0.5);
        assertEquals("environment-failed", record.outcome().kind());
        assertEquals(
                "it raised ValueError at environment step 7 at environment step 1234",
                record.outcome().detail());
        assertEquals(evaluation, EvaluationRecords.fromRecord(NamedLosses.DQN.id(), record));
    }
}
