/**
 * Discoveries as code: a loss program, a drift, a learned update rule, an initialisation, a schedule of hyper-parameters,
 * a heuristic or a design of an agent becomes one Java 17 source file without dependencies, with a test.
 *
 * <p>The exported class computes what {@link io.cambrian.searchspace.loss.LossInterpreter},
 * {@link io.cambrian.searchspace.drift.DriftFunction}, {@link io.cambrian.searchspace.rule.lpg.LpgPass} or
 * {@link io.cambrian.searchspace.initialisation.AdaptationPass} computes, to the last bit, or has the values of the schedule. What is known about the candidate comes in as
 * {@link io.cambrian.searchspace.export.Evidence}; this package reads no archive and writes no file.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.loss.LossExporter}, {@link io.cambrian.searchspace.export.drift.DriftExporter},
 * {@link io.cambrian.searchspace.export.rule.RuleExporter} or {@link io.cambrian.searchspace.export.schedule.ScheduleExporter}, then {@link io.cambrian.searchspace.export.Evidence}.
 */
@NullMarked
package io.cambrian.searchspace.export;

import org.jspecify.annotations.NullMarked;
