/**
 * The grammar of closed-form drifts: typed terms, the operations that they are written in, and how random terms arise.
 *
 * <p>A rule of the grammar is one record in {@link io.cambrian.searchspace.drift.term.Weight},
 * {@link io.cambrian.searchspace.drift.term.Signal}, {@link io.cambrian.searchspace.drift.term.Flat} or
 * {@link io.cambrian.searchspace.drift.term.Penalty}; sampling, mutation and JSON are read off these records. Whether a term is
 * a drift, and what a drift is for, is decided one package above.
 *
 * <p>Open first: {@link io.cambrian.searchspace.drift.term.Term}, then
 * {@link io.cambrian.searchspace.drift.term.DriftAlgebra}.
 */
@NullMarked
package io.cambrian.searchspace.drift.term;

import org.jspecify.annotations.NullMarked;
