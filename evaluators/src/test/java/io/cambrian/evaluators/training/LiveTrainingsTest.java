package io.cambrian.evaluators.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveTrainingsTest {

    private static final Task TASK = TaskCatalogue.standard().byName("CartPole-v1");

    private final LiveTrainings<String> live = new LiveTrainings<>();
    private final Checkpoint reached = new CheckpointWriter().checkpoint("dqn", 1, 10);

    private static Assignment<LossProgram> from(Start start) {
        return new Assignment<>(
                NamedLosses.DQN, TASK, Budget.ofEnvironmentSteps(100), new RootSeed(1).search(), Leg.until(start, 50));
    }

    @Test
    void aTrainingIsTakenOutOnceByTheLegThatStartsWhereItStands() {
        live.keep(reached, from(new Start.Fresh()), "training");
        Checkpoint sameNumbers = new CheckpointWriter().checkpoint("dqn", 1, 10);
        assertEquals(Optional.empty(), live.take(from(new Start.From(sameNumbers))), "only the very same checkpoint");
        assertEquals(Optional.of("training"), live.take(from(new Start.From(reached))));
        assertEquals(Optional.empty(), live.take(from(new Start.From(reached))));
    }

    @Test
    void whatIsTooLargeByItselfIsNotKeptAndDrivesNothingOut() {
        Checkpoint huge = new CheckpointWriter().checkpoint("dqn", 1, 20);
        live.keep(reached, from(new Start.Fresh()), "small", 1);
        live.keep(huge, from(new Start.Fresh()), "huge", Long.MAX_VALUE);
        assertEquals(Optional.empty(), live.take(from(new Start.From(huge))));
        assertEquals(Optional.of("small"), live.take(from(new Start.From(reached))));
    }
}
