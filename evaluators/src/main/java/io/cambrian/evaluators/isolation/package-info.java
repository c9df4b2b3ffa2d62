/**
 * Designs that users bring as Java source. Foreign code never runs in this process: it is compiled and run in Java processes of
 * its own behind limits of the operating system, and whatever it does ends as a value of
 * {@link io.cambrian.evaluators.isolation.Failure}. Where Linux's namespaces are missing, nothing is started.
 *
 * <pre>{@code
 * try (Isolation isolation = Isolation.open(Limits.usual())) {
 *     switch (isolation.compile("Twice", source)) {
 *         case Compilation.Compiled compiled -> {
 *             try (IsolatedDesign design = isolation.begin(compiled.design())) {
 *                 Ending ending = design.answer("7 * 6", calls);
 *             }
 *         }
 *         case Compilation.Failed failed -> ...
 *     }
 * }
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.evaluators.isolation.Isolation} and {@link io.cambrian.evaluators.isolation.Jail}; what runs
 * on the other side is in {@link io.cambrian.evaluators.isolation.worker}.
 */
@NullMarked
package io.cambrian.evaluators.isolation;

import org.jspecify.annotations.NullMarked;
