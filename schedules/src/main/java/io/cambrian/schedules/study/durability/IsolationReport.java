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
public record IsolationReport(Duration limit, List<Trial> trials, boolean connected, int processesLeft)
        implements StudyReport {

    /** What this process may keep of a design that is gone. */
    private static final long MOST_HEAP_GROWTH_BYTES = 20 << 20;

    public IsolationReport {
        trials = List.copyOf(trials);
    }

    /**
     * How one design ended.
     *
     * @param design the name of its class
     * @param ending in words
     * @param seconds until then
     * @param heapGrowthBytes by how much this process's heap has grown
     * @param passed whether it ended as it should, in time, and left nothing in this process's heap
     */
    public record Trial(String design, String ending, double seconds, long heapGrowthBytes, boolean passed) {

        static Trial of(HostileTrial trial, Duration limit) {
            return new Trial(
                    trial.design().className(),
                    describe(trial.ending()),
                    trial.took().toMillis() / 1e3,
                    trial.heapGrowthBytes(),
                    trial.contained(limit) && trial.heapGrowthBytes() < MOST_HEAP_GROWTH_BYTES);
        }

        private static String describe(Ending ending) {
            return switch (ending) {
                case Ending.Answered answered -> "ANSWERED " + answered.answer();
                case Failure failure -> failure.reason();
            };
        }

        /** As a line for people. */
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "%-32s %6.2f s %+8.2f MiB  %s",
                    design,
                    seconds,
                    heapGrowthBytes / (double) (1 << 20),
                    ending);
        }
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.exactly(
                        "designs that end as they should within " + limit.toSeconds()
                                + " s and one more, and leave nothing",
                        trials.stream().filter(Trial::passed).count(),
                        trials.size()),
                Bar.exactly("listeners of this machine that were reached", connected ? 1 : 0, 0),
                Bar.exactly("processes left", processesLeft, 0));
    }

    @Override
    public void print(PrintWriter out) {
        trials.forEach(trial -> out.println(trial.line()));
        out.println(
                "connections to this machine: " + (connected ? "some" : "none") + "; processes left: " + processesLeft);
    }
}
