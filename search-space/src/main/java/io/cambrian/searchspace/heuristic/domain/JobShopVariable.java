package io.cambrian.searchspace.heuristic.domain;

import java.util.List;

/**
 * What a dispatching rule may observe of an operation that competes with others for a machine.
 *
 * <p>Durations and times are in units of the mean duration of the instance's operations, so that a rule means the same for any
 * instance; times are counted from the moment when the first of the competing operations could begin.
 */
public enum JobShopVariable implements Variable {
    DURATION("duration", "p", "p", "how long the operation takes"),
    WORK("work", "w", "w", "how long all operations of the job take that are left, this one included"),
    OPERATIONS("operations", "k", "k", "how many operations of the job are left, this one included"),
    LENGTH("length", "ℓ", "\\ell", "how long all operations of the job take, those that are over included"),
    READY("ready", "r", "r", "when the job is free; below 0 where it has been waiting"),
    START("start", "s", "s", "when the operation could begin: job and machine are free"),
    NEXT_DURATION("next-duration", "p'", "p'", "how long the job's following operation takes; 0 if there is none"),
    NEXT_LOAD("next-load", "L'", "L'", "the load left on the machine of the following operation; 0 if there is none"),
    NEXT_FREE("next-free", "f'", "f'", "when that machine has done all that is decided; 0 if there is none"),
    LOAD("load", "L", "L", "how long all operations take that are left on the machine"),
    COMPETITORS("competitors", "c", "c", "how many operations compete"),
    CLOCK("clock", "t", "t", "when the first of the competing operations could begin, from the start of the schedule"),
    LEFT("left", "q", "q", "the share of all operations of the instance that have no times yet"),
    JOBS("jobs", "n", "n", "how many jobs the instance has"),
    MACHINES("machines", "m", "m", "how many machines the instance has"),
    NOISE("noise", "u", "u", "uniform in (0, 1), drawn anew for every decision and operation");

    private final Wording wording;

    JobShopVariable(String title, String symbol, String latex, String meaning) {
        this.wording = new Wording(title, symbol, latex, meaning);
    }

    /** All but the noise. */
    public static List<Variable> certain() {
        return List.<Variable>of(values()).stream()
                .filter(variable -> variable != NOISE)
                .toList();
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
