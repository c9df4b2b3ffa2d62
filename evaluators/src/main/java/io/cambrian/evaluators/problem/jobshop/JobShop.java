package io.cambrian.evaluators.problem.jobshop;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * An instance: so many jobs, each of which visits every machine once in an order of its own. Operation k of a job occupies one
 * machine for a whole number of time units, without interruption, and begins when operation k − 1 is over. Immutable.
 */
public final class JobShop {

    /** The most jobs, and the most machines, that an instance may have. */
    public static final int MOST = 1_000;

    /** The longest that an operation may take. */
    public static final int LONGEST = 1_000_000;

    private static final int LONGEST_DRAWN = 99;

    private final int machines;
    private final int[][] route;
    private final int[][] duration;
    private final int[] lengths;
    private final int[] loads;
    private final long work;

    /**
     * An instance from its tables, which are copied.
     *
     * @param route the machine of operation k of job j at {@code [j][k]}, machines counted from 0
     * @param duration its duration at {@code [j][k]}, from 1 to {@link #LONGEST}
     * @throws IllegalArgumentException if there is no job or no machine, the tables differ in shape, a job does not visit every machine
     *     once, or a duration is out of range
     */
    public JobShop(int[][] route, int[][] duration) {
        this.machines = route.length == 0 ? 0 : route[0].length;
        if (machines == 0 || duration.length != route.length) {
            throw new IllegalArgumentException("a job shop has jobs, machines and durations for all jobs, found "
                    + route.length + " jobs on " + machines + " machines with durations for " + duration.length);
        }
        this.route = Arrays.stream(route).map(int[]::clone).toArray(int[][]::new);
        this.duration = Arrays.stream(duration).map(int[]::clone).toArray(int[][]::new);
        this.lengths = new int[route.length];
        this.loads = new int[machines];
        long sum = 0;
        for (int job = 0; job < route.length; job++) {
            check(job);
            for (int step = 0; step < machines; step++) {
                lengths[job] += duration[job][step];
                loads[route[job][step]] += duration[job][step];
            }
            sum += lengths[job];
        }
        this.work = sum;
    }

    private void check(int job) {
        if (route[job].length != machines || duration[job].length != machines) {
            throw new IllegalArgumentException("a job has one operation on each of the " + machines
                    + " machines, found job " + job + " with " + route[job].length + " machines and "
                    + duration[job].length + " durations");
        }
        boolean[] visited = new boolean[machines];
        for (int step = 0; step < machines; step++) {
            int machine = route[job][step];
            if (machine < 0 || machine >= machines || visited[machine]) {
                throw new IllegalArgumentException("a job visits each of the machines 0 to " + (machines - 1)
                        + " once, found job " + job + " with the machines " + Arrays.toString(route[job]));
            }
            visited[machine] = true;
            if (duration[job][step] < 1 || duration[job][step] > LONGEST) {
                throw new IllegalArgumentException("an operation takes 1 to " + LONGEST + " time units, found job "
                        + job + " with " + duration[job][step]);
            }
        }
    }

    /**
     * A random instance: every order of machines as likely as any other, durations uniform in 1 … 99.
     *
     * <p>Source: Taillard, "Benchmarks for basic scheduling problems", European Journal of Operational Research 64, 1993, §2.
     *
     * @throws IllegalArgumentException if there is no job or no machine
     */
    public static JobShop random(int jobs, int machines, RandomGenerator random) {
        int[][] route = new int[jobs][machines];
        int[][] duration = new int[jobs][machines];
        for (int job = 0; job < jobs; job++) {
            for (int step = 0; step < machines; step++) {
                int earlier = random.nextInt(step + 1);
                route[job][step] = route[job][earlier];
                route[job][earlier] = step;
                duration[job][step] = 1 + random.nextInt(LONGEST_DRAWN);
            }
        }
        return new JobShop(route, duration);
    }

    /** How many jobs there are; they are numbered from 0. */
    public int jobs() {
        return route.length;
    }

    /** How many machines there are; also how many operations a job has. */
    public int machines() {
        return machines;
    }

    /** On which machine operation {@code step} of a job is done. */
    public int machine(int job, int step) {
        return route[job][step];
    }

    /** How long operation {@code step} of a job takes. */
    public int duration(int job, int step) {
        return duration[job][step];
    }

    /** How long all operations of a job take together, in time units. */
    public int length(int job) {
        return lengths[job];
    }

    /** How long all operations on a machine take together, in time units. */
    public int load(int machine) {
        return loads[machine];
    }

    /** The mean duration of an operation. */
    public double meanDuration() {
        return work / (double) (jobs() * machines);
    }

    /** No schedule is shorter than the longest job, nor than the load of the busiest machine. */
    public int lowerBound() {
        return Math.max(
                Arrays.stream(lengths).max().orElseThrow(),
                Arrays.stream(loads).max().orElseThrow());
    }
}
