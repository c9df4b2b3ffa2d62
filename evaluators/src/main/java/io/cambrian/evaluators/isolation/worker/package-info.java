/**
 * What runs inside the jail: a small program that compiles a design, or lets a compiled one answer problems, for the process that
 * has started it. It knows no answer and no score; it needs nothing but the JDK, since only the classes of this package are
 * shown to it.
 *
 * <p>Open first: {@link io.cambrian.evaluators.isolation.worker.Frame}, which both sides speak, and
 * {@link io.cambrian.evaluators.isolation.worker.WorkerMain}.
 */
@NullMarked
package io.cambrian.evaluators.isolation.worker;

import org.jspecify.annotations.NullMarked;
