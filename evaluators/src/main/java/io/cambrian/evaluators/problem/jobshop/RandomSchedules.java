package io.cambrian.evaluators.problem.jobshop;

import java.util.random.RandomGenerator;

/** Schedules in which chance says who goes first: what any search has to beat. */
public final class RandomSchedules {

    private RandomSchedules() {}

    /** The length of the shortest of {@code count} random schedules, in time units; at least one is built. */
    public static int shortest(JobShop shop, ScheduleKind kind, int count, RandomGenerator random) {
        ScheduleBuilder builder = new ScheduleBuilder(kind, shop);
        Dispatcher anyone = (schedule, jobs, competing) -> random.nextInt(competing);
        int shortest = builder.makespan(shop, anyone);
        for (int i = 1; i < count; i++) {
            shortest = Math.min(shortest, builder.makespan(shop, anyone));
        }
        return shortest;
    }
}
