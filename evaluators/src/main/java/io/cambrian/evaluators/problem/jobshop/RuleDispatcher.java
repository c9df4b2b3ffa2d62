package io.cambrian.evaluators.problem.jobshop;

import io.cambrian.evaluators.problem.GreatestPriority;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.TermProgram;
import io.cambrian.searchspace.heuristic.domain.JobShopVariable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Lets the operation go first of which a rule's priority is greatest, and of equal ones that of the job with the lowest number. */
final class RuleDispatcher implements Dispatcher {

    private static final Set<JobShopVariable> UNIFORM = EnumSet.of(
            JobShopVariable.LOAD,
            JobShopVariable.COMPETITORS,
            JobShopVariable.CLOCK,
            JobShopVariable.LEFT,
            JobShopVariable.JOBS,
            JobShopVariable.MACHINES);

    private final List<JobShopVariable> observed;
    private final double[][] columns;
    private final TermProgram program;
    private RandomGenerator noise;
    private double unit;

    /**
     * The dispatcher of a rule.
     *
     * @param jobs how many operations compete at most
     * @param noise until {@link #begin} brings another
     */
    RuleDispatcher(Heuristic rule, int jobs, RandomGenerator noise) {
        this.noise = noise;
        observed = rule.variables().stream()
                .map(JobShopVariable.class::cast)
                .sorted()
                .toList();
        columns = new double[JobShopVariable.values().length][0];
        observed.forEach(variable -> columns[variable.ordinal()] = new double[jobs]);
        program = TermProgram.of(rule.priority(), columns, UNIFORM, jobs);
    }

    /** Gets ready for a schedule of an instance, with noise of its own. */
    void begin(JobShop shop, RandomGenerator newNoise) {
        noise = newNoise;
        unit = 1 / shop.meanDuration();
    }

    @Override
    public int choose(PartialSchedule schedule, int[] jobs, int count) {
        int clock = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            clock = Math.min(clock, schedule.start(jobs[i]));
        }
        for (JobShopVariable variable : observed) {
            double[] column = columns[variable.ordinal()];
            for (int i = 0; i < count; i++) {
                column[i] = value(variable, schedule, jobs[i], clock, count);
            }
        }
        return GreatestPriority.of(program.run(count), 0, count);
    }

    private double value(JobShopVariable variable, PartialSchedule schedule, int job, int clock, int count) {
        JobShop shop = schedule.shop();
        return switch (variable) {
            case DURATION -> schedule.duration(job) * unit;
            case WORK -> schedule.work(job) * unit;
            case OPERATIONS -> schedule.left(job);
            case LENGTH -> shop.length(job) * unit;
            case READY -> (schedule.ready(job) - clock) * unit;
            case START -> (schedule.start(job) - clock) * unit;
            case NEXT_DURATION -> isLast(schedule, job) ? 0 : schedule.durationAfterwards(job) * unit;
            case NEXT_LOAD -> isLast(schedule, job) ? 0 : schedule.load(schedule.machineAfterwards(job)) * unit;
            case NEXT_FREE ->
                isLast(schedule, job) ? 0 : (schedule.free(schedule.machineAfterwards(job)) - clock) * unit;
            case LOAD -> schedule.load(schedule.machine(job)) * unit;
            case COMPETITORS -> count;
            case CLOCK -> clock * unit;
            case LEFT -> schedule.left() / (double) (shop.jobs() * shop.machines());
            case JOBS -> shop.jobs();
            case MACHINES -> shop.machines();
            case NOISE -> noise.nextFloat();
        };
    }

    private static boolean isLast(PartialSchedule schedule, int job) {
        return schedule.left(job) == 1;
    }
}
