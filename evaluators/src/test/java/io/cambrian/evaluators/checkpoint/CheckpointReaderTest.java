package io.cambrian.evaluators.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who reads what was not written for it is told so in one sentence. */
class CheckpointReaderTest {

    private static Checkpoint checkpoint() {
        CheckpointWriter writer = new CheckpointWriter();
        writer.within("agent").floats("weights", new float[] {1, 2, 3});
        writer.longs("updates", 7);
        return writer.checkpoint("dqn", 1, 500);
    }

    @Test
    void refusesTheCheckpointOfAnotherLearner() {
        assertEquals(
                "a checkpoint of dqn cannot be continued by td3: choose the trainer that wrote it",
                refusal(() -> CheckpointReader.of(checkpoint(), "td3", 1)));
    }

    @Test
    void refusesACheckpointOfAnotherVersion() {
        assertEquals(
                "this checkpoint of dqn has version 1, but this program reads version 2: continue it with the release"
                        + " that wrote it",
                refusal(() -> CheckpointReader.of(checkpoint(), "dqn", 2)));
    }

    @Test
    void refusesPartsOfAnotherShape() {
        assertEquals(
                "part 'agent/weights' of the checkpoint of dqn at environment step 500, 2 parts, 20 bytes has 3 numbers,"
                        + " but the training goes on with 4",
                reading(reader -> reader.within("agent").floats("weights", new float[4])));
    }

    @Test
    void refusesPartsOfAnotherType() {
        assertEquals(
                "part 'updates' of the checkpoint of dqn at environment step 500, 2 parts, 20 bytes has numbers of"
                        + " another type: long",
                reading(reader -> reader.real("updates")));
    }

    @Test
    void refusesPartsThatAreNotThere() {
        assertEquals(
                "the checkpoint of dqn at environment step 500, 2 parts, 20 bytes has no part 'weights'",
                reading(reader -> reader.length("weights")));
    }

    private static String reading(Consumer<CheckpointReader> read) {
        CheckpointReader reader = CheckpointReader.of(checkpoint(), "dqn", 1);
        return refusal(() -> read.accept(reader));
    }

    private static String refusal(Runnable reading) {
        return String.valueOf(
                assertThrows(CheckpointException.class, reading::run).getMessage());
    }
}
