package io.cambrian.schedules.study.durability;

import io.cambrian.evaluators.isolation.Ending;
import io.cambrian.evaluators.isolation.Failure;
import io.cambrian.evaluators.isolation.HostileTrial;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What {@link IsolationStudy} has found.
 *
 * @param limit on the time of one problem
 * @param trials one for each design
 * @param connected whether anybody has reached the listener
 * @param processesLeft how many processes are still there
 */
public record IsolationReport(Duration limit, List<HostileTrial> trials, boolean connected, int processesLeft)
        implements StudyReport {

    /** What this process may keep of a design that is gone. */
    private static final long MOST_HEAP_GROWTH_BYTES = 20 << 20;

    public IsolationReport {
        trials = List.copyOf(trials);
    }

    /** Whether one ended as it should, in time, and left nothing in this process's heap. */
    public boolean passed(HostileTrial trial) {
        return trial.contained(limit) && trial.heapGrowthBytes() < MOST_HEAP_GROWTH_BYTES;
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.exactly(
                        "designs that end as they should within " + limit.toSeconds()
                                + " s and one more, and leave nothing",
                        trials.stream().filter(this::passed).count(),
                        trials.size()),
                Bar.exactly("listeners of this machine that were reached", connected ? 1 : 0, 0),
                Bar.exactly("processes left", processesLeft, 0));
    }

    @Override
    public void print(PrintWriter out) {
        trials.forEach(trial -> out.println(line(trial)));
        out.println(
                "connections to this machine: " + (connected ? "some" : "none") + "; processes left: " + processesLeft);
    }

    /** One design as a line. */
    public static String line(HostileTrial trial) {
        return String.format(
                Locale.ROOT,
                "%-32s %6.2f s %+8.2f MiB  %s",
                trial.design().className(),
                trial.took().toMillis() / 1e3,
                trial.heapGrowthBytes() / (double) (1 << 20),
                describe(trial.ending()));
    }

    private static String describe(Ending ending) {
        return switch (ending) {
            case Ending.Answered answered -> "ANSWERED " + answered.answer();
            case Failure failure -> failure.reason();
        };
    }
}
