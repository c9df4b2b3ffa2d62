/**
 * The spreading of work over the cores of this machine.
 *
 * <p>{@link io.cambrian.evaluators.dispatch.LocalDispatcher} owns its threads: whoever opens it closes it, and when it is
 * closed no thread of it is left. What a piece of work returns must not depend on which thread ran it or when; this package
 * adds nothing that could make it so.
 *
 * <pre>{@code
 * try (var dispatcher = new LocalDispatcher(2)) {
 *     var submission = dispatcher.submit(observer -> runner.evaluate(candidate, protocol, seed, observer));
 *     switch (submission.await()) {
 *         case Completion.Finished(var evaluations) -> tell(evaluations);
 *         case Completion.Failed(var cause) -> report(cause);
 *         case Completion.Cancelled() -> {}
 *     }
 * }
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.evaluators.dispatch.LocalDispatcher}, then
 * {@link io.cambrian.evaluators.dispatch.Completion}.
 */
@NullMarked
package io.cambrian.evaluators.dispatch;

import org.jspecify.annotations.NullMarked;
