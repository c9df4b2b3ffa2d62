package io.cambrian.evaluators.problem.jobshop;

/**
 * Builds schedules operation by operation: find the operations that compete ({@link ScheduleKind}), let a {@link Dispatcher}
 * choose one, let it begin as early as possible, and so on until all operations have their times.
 *
 * <p>Source: Giffler and Thompson, "Algorithms for solving production-scheduling problems", Operations Research 8, 1960.
 */
public final class ScheduleBuilder {

    private final ScheduleKind kind;
    private final PartialSchedule schedule;
    private final int[] jobs;

    /** @param size an instance with as many jobs and machines as all that schedules will be built for */
    public ScheduleBuilder(ScheduleKind kind, JobShop size) {
        this.kind = kind;
        this.schedule = new PartialSchedule(size);
        this.jobs = new int[size.jobs()];
    }

    /**
     * The length of the schedule that a dispatcher makes of an instance, in time units.
     *
     * @throws IllegalArgumentException if the instance has another size than the builder was made for
     */
    public int makespan(JobShop shop, Dispatcher dispatcher) {
        schedule.begin(shop);
        while (schedule.left() > 0) {
            int count = kind.competing(schedule, jobs);
            schedule.append(jobs[count == 1 ? 0 : dispatcher.choose(schedule, jobs, count)]);
        }
        return schedule.makespan();
    }
}
