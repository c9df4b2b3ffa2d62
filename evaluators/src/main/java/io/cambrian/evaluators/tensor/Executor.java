package io.cambrian.evaluators.tensor;

import java.util.List;

/**
 * Runs one program for one agent on one thread: write the inputs, {@link #run()}, read the outputs.
 *
 * <p>The arrays of inputs and outputs stay the same from run to run, so they can be fetched once.
 */
public interface Executor {

    /**
     * The numbers of an input, row after row, for the caller to write.
     *
     * @throws IllegalArgumentException if the program has no such input
     */
    float[] input(String name);

    /**
     * The numbers of an output, row after row, as the last run left them.
     *
     * @throws IllegalArgumentException if the program has no such output
     */
    float[] output(String name);

    /** Computes the outputs from the inputs and variables, and gives the variables their new values. */
    void run();

    /** What a run does, step by step, for people who look where its time goes. */
    List<String> steps();

    /**
     * The same as {@link #run()} with the clock read before and after every step, which itself takes some 20 ns.
     *
     * @param nanoseconds one number for each of {@link #steps()}: receives how long that step took, in ns
     */
    void runTimed(long[] nanoseconds);
}
