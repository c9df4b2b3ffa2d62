package io.cambrian.evaluators.isolation;

import java.time.Duration;

/**
 * What one worker may use.
 *
 * @param perProblem how long the design itself may take over one problem, above 0; the time of the calls it makes does not count
 * @param processorSeconds of a worker's whole life, its start included; at least 1
 * @param heapMebibytes of the design's Java heap, at least 16
 * @param printedBytes what a worker may print before it is ended, at least 0
 */
public record Limits(Duration perProblem, int processorSeconds, int heapMebibytes, long printedBytes) {

    /** @throws IllegalArgumentException if a limit is below its least */
    public Limits {
        if (!perProblem.isPositive() || processorSeconds < 1 || heapMebibytes < 16 || printedBytes < 0) {
            throw new IllegalArgumentException(
                    "a worker has time for a problem, at least one second of a processor, at least 16 MiB of heap and no"
                            + " negative number of bytes to print, found " + perProblem + ", " + processorSeconds + ", "
                            + heapMebibytes + " and " + printedBytes);
        }
    }

    /** Two seconds a problem, a minute of a processor, 64 MiB of heap, 1 MiB of prints. */
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(2), 60, 64, 1 << 20);
    }
}
