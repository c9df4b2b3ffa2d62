/**
 * What a running design asks for an answer: workers by handles, the notes that they are given, and requests in words.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.design.worker.Workers}, then
 * {@link io.cambrian.evaluators.problem.design.worker.Notes}.
 */
@NullMarked
package io.cambrian.evaluators.problem.design.worker;

import org.jspecify.annotations.NullMarked;
