/**
 * Job shops: every job visits every machine in an order of its own, and a rule says who goes first where jobs compete.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.jobshop.ScheduleBuilder}, Giffler and Thompson's way of building a schedule
 * operation by operation, and {@link io.cambrian.evaluators.problem.jobshop.JobShopProblems}, on which dispatching rules are
 * scored. Instances are drawn, built in, or read from their usual text ({@link io.cambrian.evaluators.problem.jobshop.JobShopFormat}).
 *
 * <p>What a rule may observe, and the rules that have names, are in {@code searchspace.heuristic}.
 */
@NullMarked
package io.cambrian.evaluators.problem.jobshop;

import org.jspecify.annotations.NullMarked;
