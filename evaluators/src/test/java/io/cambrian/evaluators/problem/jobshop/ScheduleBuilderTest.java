package io.cambrian.evaluators.problem.jobshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.heuristic.published.JobShopRules;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleBuilderTest {

    private record Operation(int job, int step, int machine, int start, int end) {}

    /** Remembers what a builder does: what is chosen among, and what has its times. */
    private static List<Operation> build(JobShop shop, ScheduleKind kind, CounterRandom random) {
        PartialSchedule schedule = new PartialSchedule(shop);
        List<Operation> operations = new ArrayList<>();
        int[] jobs = new int[shop.jobs()];
        while (schedule.left() > 0) {
            int job = jobs[random.nextInt(kind.competing(schedule, jobs))];
            int start = schedule.start(job);
            int step = shop.machines() - schedule.left(job);
            operations.add(new Operation(job, step, schedule.machine(job), start, start + schedule.duration(job)));
            schedule.append(job);
        }
        assertEquals(operations.stream().mapToInt(Operation::end).max().orElseThrow(), schedule.makespan());
        return operations;
    }

    @Test
    void noJobAndNoMachineDoesTwoThingsAtOnce() {
        CounterRandom random = new CounterRandom(1, 0);
        for (int i = 0; i < 100; i++) {
            JobShop shop = JobShop.random(7, 5, random);
            for (ScheduleKind kind : ScheduleKind.values()) {
                List<Operation> operations = build(shop, kind, random);
                assertEquals(35, operations.size());
                assertTrue(operations.stream().mapToInt(Operation::end).max().orElseThrow() >= shop.lowerBound());
                for (Operation one : operations) {
                    for (Operation other : operations) {
                        boolean shared = one.job() == other.job() || one.machine() == other.machine();
                        boolean apart = one.end() <= other.start() || other.end() <= one.start();
                        assertTrue(one.equals(other) || !shared || apart);
                        assertTrue(
                                one.job() != other.job() || one.step() >= other.step() || one.end() <= other.start());
                    }
                }
            }
        }
    }

    /** The definition of an active schedule: no operation fits into an earlier gap of its machine. */
    @Test
    void whatIsBuiltIsActive() {
        CounterRandom random = new CounterRandom(2, 0);
        for (int i = 0; i < 100; i++) {
            for (ScheduleKind kind : ScheduleKind.values()) {
                List<Operation> operations = build(JobShop.random(6, 4, random), kind, random);
                for (Operation operation : operations) {
                    int ready = operations.stream()
                            .filter(other -> other.job() == operation.job() && other.step() == operation.step() - 1)
                            .mapToInt(Operation::end)
                            .findFirst()
                            .orElse(0);
                    int gap = ready;
                    for (Operation other : onMachine(operations, operation.machine())) {
                        if (other.start() >= operation.start()) {
                            break;
                        }
                        int duration = operation.end() - operation.start();
                        assertTrue(gap + duration > other.start(), () -> operation + " fits before " + other);
                        gap = Math.max(gap, other.end());
                    }
                }
            }
        }
    }

    /** The definition of a schedule without delays: whenever a machine is idle, nothing waits for it. */
    @Test
    void whatIsBuiltWithoutDelaysHasNone() {
        CounterRandom random = new CounterRandom(3, 0);
        for (int i = 0; i < 100; i++) {
            List<Operation> operations = build(JobShop.random(6, 4, random), ScheduleKind.NON_DELAY, random);
            for (Operation operation : operations) {
                int ready = operations.stream()
                        .filter(other -> other.job() == operation.job() && other.step() == operation.step() - 1)
                        .mapToInt(Operation::end)
                        .findFirst()
                        .orElse(0);
                int busy = onMachine(operations, operation.machine()).stream()
                        .filter(other -> other.start() < operation.start() && other.end() > ready)
                        .mapToInt(other -> other.end() - Math.max(ready, other.start()))
                        .sum();
                assertEquals(operation.start() - ready, busy, () -> operation + " waits for an idle machine");
            }
        }
    }

    private static List<Operation> onMachine(List<Operation> operations, int machine) {
        return operations.stream()
                .filter(operation -> operation.machine() == machine)
                .sorted(Comparator.comparingInt(Operation::start))
                .toList();
    }

    /** 55 and 57 are the known shortest of 300,000; a fifth of that and less suffices to meet them. */
    @Test
    void chanceFindsTheOptimumOfFt06AmongActiveSchedulesOnly() {
        CounterRandom random = new CounterRandom(4, 0);
        assertEquals(55, RandomSchedules.shortest(Ft06.SHOP, ScheduleKind.ACTIVE, 60_000, random));
        assertEquals(57, RandomSchedules.shortest(Ft06.SHOP, ScheduleKind.NON_DELAY, 20_000, random));
    }

    @Test
    void aRuleThatKnowsNoDifferenceTakesTheLowestJob() {
        JobShop twins = new JobShop(new int[][] {{0, 1}, {0, 1}}, new int[][] {{3, 2}, {3, 2}});
        PartialSchedule schedule = new PartialSchedule(twins);
        RuleDispatcher dispatcher = new RuleDispatcher(JobShopRules.SHORTEST, 2, new CounterRandom(0, 0));
        dispatcher.begin(twins, new CounterRandom(0, 0));
        assertEquals(0, dispatcher.choose(schedule, new int[] {0, 1}, 2));
    }
}
