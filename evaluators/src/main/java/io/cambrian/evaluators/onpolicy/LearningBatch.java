package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.Executor;

/**
 * The inputs of a learning program, to be filled before each run.
 *
 * @param size transitions B
 * @param observations as their encoding wants them
 * @param actions [number][B]
 * @param logProbabilities ln π_old(a|s), [B]
 * @param advantages [B]
 * @param returns what values should be, [B]
 * @param values what they were estimated before, [B]
 */
@SuppressWarnings("ArrayRecordComponent") // places in memory, not values
record LearningBatch(
        int size,
        float[] observations,
        float[] actions,
        float[] logProbabilities,
        float[] advantages,
        float[] returns,
        float[] values) {

    static LearningBatch inputsOf(Executor learning) {
        float[] advantages = learning.input(PolicyPrograms.ADVANTAGE);
        return new LearningBatch(
                advantages.length,
                learning.input(PolicyPrograms.OBSERVATION),
                learning.input(PolicyPrograms.ACTION),
                learning.input(PolicyPrograms.OLD_LOG_PROBABILITY),
                advantages,
                learning.input(PolicyPrograms.RETURN),
                learning.input(PolicyPrograms.OLD_VALUE));
    }
}
