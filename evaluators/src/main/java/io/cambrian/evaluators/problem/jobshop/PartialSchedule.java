package io.cambrian.evaluators.problem.jobshop;

import java.util.Arrays;

/**
 * A schedule under construction: of every job, some operations have their times, and the next one waits. Mutable and for one
 * thread; beginning another instance of the same size allocates nothing.
 */
public final class PartialSchedule {

    private JobShop shop;
    private int[] steps;
    private int[] ready;
    private int[] work;
    private int[] free;
    private int[] load;
    private int left;

    /** An empty schedule of an instance. */
    public PartialSchedule(JobShop shop) {
        this.shop = shop;
        steps = new int[shop.jobs()];
        ready = new int[shop.jobs()];
        work = new int[shop.jobs()];
        free = new int[shop.machines()];
        load = new int[shop.machines()];
        begin(shop);
    }

    /** Forgets everything and begins an instance. */
    void begin(JobShop another) {
        if (another.jobs() != shop.jobs() || another.machines() != shop.machines()) {
            throw new IllegalArgumentException("a schedule is begun anew for an instance of the same size");
        }
        shop = another;
        Arrays.fill(steps, 0);
        Arrays.fill(ready, 0);
        Arrays.fill(free, 0);
        Arrays.setAll(work, shop::length);
        Arrays.setAll(load, shop::load);
        left = shop.jobs() * shop.machines();
    }

    /** The instance. */
    public JobShop shop() {
        return shop;
    }

    /** How many operations have no times yet. */
    public int left() {
        return left;
    }

    /** How many operations of a job have no times yet. */
    public int left(int job) {
        return shop.machines() - steps[job];
    }

    /** On which machine the next operation of a job will be done. */
    public int machine(int job) {
        return shop.machine(job, steps[job]);
    }

    /** How long the next operation of a job takes. */
    public int duration(int job) {
        return shop.duration(job, steps[job]);
    }

    /** When the last operation of a job that has times is over, so that the next might begin. */
    public int ready(int job) {
        return ready[job];
    }

    /** When the next operation of a job can begin: job and machine are free. */
    public int start(int job) {
        return Math.max(ready[job], free[machine(job)]);
    }

    /** How long the operations of a job take that have no times yet. */
    public int work(int job) {
        return work[job];
    }

    /** When a machine has done all operations on it that have times. */
    public int free(int machine) {
        return free[machine];
    }

    /** How long the operations on a machine take that have no times yet. */
    public int load(int machine) {
        return load[machine];
    }

    /** On which machine the operation after the next one of a job will be done; there must be one. */
    public int machineAfterwards(int job) {
        return shop.machine(job, steps[job] + 1);
    }

    /** How long the operation after the next one of a job takes; there must be one. */
    public int durationAfterwards(int job) {
        return shop.duration(job, steps[job] + 1);
    }

    /** Begins the next operation of a job as soon as job and machine are free. */
    void append(int job) {
        int machine = machine(job);
        int duration = duration(job);
        int end = start(job) + duration;
        ready[job] = end;
        free[machine] = end;
        work[job] -= duration;
        load[machine] -= duration;
        steps[job]++;
        left--;
    }

    /** When everything is over that has times. */
    public int makespan() {
        return Arrays.stream(free).max().orElseThrow();
    }
}
