package io.cambrian.schedules.study.durability;

import io.cambrian.evaluators.isolation.HostileTrial;
import java.time.Duration;
import java.util.List;

/**
 * What {@link IsolationStudy} has found.
 *
 * @param limit on the time of one problem
 * @param trials one for each design
 * @param connected whether anybody has reached the listener
 * @param processesLeft how many processes are still there
 */
public record IsolationReport(Duration limit, List<HostileTrial> trials, boolean connected, int processesLeft) {

    /** What this process may keep of a design that is gone. */
    private static final long MOST_HEAP_GROWTH_BYTES = 20 << 20;

    public IsolationReport {
        trials = List.copyOf(trials);
    }

    /** Whether one ended as it should, in time, and left nothing in this process's heap. */
    public boolean passed(HostileTrial trial) {
        return trial.contained(limit) && trial.heapGrowthBytes() < MOST_HEAP_GROWTH_BYTES;
    }

    /** Whether all did, nobody was reached and nothing is left. */
    public boolean passed() {
        return trials.stream().allMatch(this::passed) && !connected && processesLeft == 0;
    }
}
