/**
 * Discoveries as code: a loss program, a drift, a learned update rule, an initialisation, a schedule of hyper-parameters,
 * a heuristic or a design of an agent becomes one Java 17 source file without dependencies, with a test.
 *
 * <p>The exported class computes what {@link io.cambrian.searchspace.loss.LossInterpreter},
 * {@link io.cambrian.searchspace.drift.DriftFunction}, {@link io.cambrian.searchspace.rule.lpg.LpgPass},
 * {@link io.cambrian.searchspace.initialisation.AdaptationPass} or the {@link io.cambrian.searchspace.heuristic.Interpreter} of
 * heuristics computes, to the last bit, has the values of the schedule, or, for a design, makes the same calls to its workers as the
 * interpreter of designs (in the module of evaluators) and answers alike. What is known about the candidate comes in as
 * {@link io.cambrian.searchspace.export.Evidence}; this package reads no archive and writes no file.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.loss.LossExporter} or the exporter in the room of another family,
 * then {@link io.cambrian.searchspace.export.Evidence}.
 */
@NullMarked
package io.cambrian.searchspace.export;

import org.jspecify.annotations.NullMarked;
