package io.cambrian.schedules.study.rule;

import io.cambrian.searchspace.rule.lpg.LpgRule;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * What a training of a rule had reached at every moment.
 *
 * @param moments in order of time; the first is the beginning
 */
record TimedCourse(List<Moment> moments) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double SECOND = 1e9;

    TimedCourse {
        moments = List.copyOf(moments);
    }

    /**
     * What had been reached after a step.
     *
     * @param seconds of processor time until then
     * @param environmentSteps until then
     * @param updates of agents until then
     */
    record Moment(double seconds, long environmentSteps, long updates, LpgRule rule) {}

    /** Trains for so many seconds of processor time, those of the calling thread; a step that ends later does not count. */
    static TimedCourse of(RuleAscent ascent, double seconds) {
        List<Moment> moments = new ArrayList<>();
        long start = THREADS.getCurrentThreadCpuTime();
        double spent = 0;
        while (spent <= seconds) {
            moments.add(new Moment(spent, ascent.environmentSteps(), ascent.updates(), ascent.rule()));
            ascent.step();
            spent = (THREADS.getCurrentThreadCpuTime() - start) / SECOND;
        }
        return new TimedCourse(moments);
    }

    /** The last moment that is not after a time. */
    Moment at(double seconds) {
        Moment last = moments.getFirst();
        for (Moment moment : moments) {
            last = moment.seconds() <= seconds ? moment : last;
        }
        return last;
    }
}
