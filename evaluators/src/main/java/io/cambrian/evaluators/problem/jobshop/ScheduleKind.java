package io.cambrian.evaluators.problem.jobshop;

import java.util.Locale;

/** Among which operations a rule chooses. */
public enum ScheduleKind {
    /**
     * Those that could begin, on the machine where an operation could be over first, before that one is over. What comes out is
     * an active schedule: no operation could begin earlier without another one beginning later. Some active schedule is optimal.
     */
    ACTIVE,
    /**
     * Those that could begin first of all, on one machine. No machine is ever idle when it could begin something; whether one of
     * these schedules is optimal depends on the instance.
     */
    NON_DELAY;

    /** The name in kebab case. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds the jobs whose next operations compete for a machine. Where machines tie, it is the one that the job with the lowest
     * number waits for.
     *
     * @param jobs where they are written, in ascending order
     * @return how many there are, at least 1
     */
    int competing(PartialSchedule schedule, int[] jobs) {
        int first = first(schedule);
        int machine = schedule.machine(first);
        int limit = limit(schedule, first);
        int count = 0;
        for (int job = 0; job < jobs.length; job++) {
            if (schedule.left(job) > 0 && schedule.machine(job) == machine && before(schedule.start(job), limit)) {
                jobs[count++] = job;
            }
        }
        return count;
    }

    private int first(PartialSchedule schedule) {
        int first = -1;
        int least = Integer.MAX_VALUE;
        for (int job = 0; job < schedule.shop().jobs(); job++) {
            if (schedule.left(job) > 0 && limit(schedule, job) < least) {
                least = limit(schedule, job);
                first = job;
            }
        }
        return first;
    }

    private int limit(PartialSchedule schedule, int job) {
        return switch (this) {
            case ACTIVE -> schedule.start(job) + schedule.duration(job);
            case NON_DELAY -> schedule.start(job);
        };
    }

    private boolean before(int start, int limit) {
        return switch (this) {
            case ACTIVE -> start < limit;
            case NON_DELAY -> start == limit;
        };
    }
}
