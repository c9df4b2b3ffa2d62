package io.cambrian.searchspace.heuristic.published;

import static io.cambrian.searchspace.heuristic.Terms.add;
import static io.cambrian.searchspace.heuristic.Terms.negate;
import static io.cambrian.searchspace.heuristic.Terms.value;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.DURATION;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.NOISE;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.OPERATIONS;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.READY;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.START;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.WORK;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.Quantity;
import io.cambrian.searchspace.heuristic.domain.Domain;

/**
 * Known dispatching rules for job shops.
 *
 * <p>Source: Panwalkar and Iskander, "A survey of scheduling rules", Operations Research 25, 1977.
 */
public final class JobShopRules {

    /** Any operation, each as likely as the others. */
    public static final Heuristic RANDOM = rule(value(NOISE));

    /** SPT: the shortest processing time, that is the shortest operation. */
    public static final Heuristic SHORTEST = rule(negate(value(DURATION)));

    /** LPT: the longest processing time, that is the longest operation. */
    public static final Heuristic LONGEST = rule(value(DURATION));

    /** MWKR: the job with the most work remaining. */
    public static final Heuristic MOST_WORK = rule(value(WORK));

    /** LWKR: the job with the least work remaining. */
    public static final Heuristic LEAST_WORK = rule(negate(value(WORK)));

    /** MOPNR: the job with the most operations remaining. */
    public static final Heuristic MOST_OPERATIONS = rule(value(OPERATIONS));

    /** FIFO: first in, first out, by when an operation could begin. Among those that could begin at once it knows no difference. */
    public static final Heuristic FIRST_STARTED = rule(negate(value(START)));

    /** First come, first served, by when the job was free: who has waited longest, even if all could begin only now. */
    public static final Heuristic FIRST_COME = rule(negate(value(READY)));

    /** The operation that would be over first. */
    public static final Heuristic EARLIEST_END = rule(negate(add(value(START), value(DURATION))));

    private JobShopRules() {}

    private static Heuristic rule(Quantity priority) {
        return new Heuristic(Domain.JOB_SHOP, priority);
    }
}
