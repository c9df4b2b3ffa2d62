/**
 * The decisions for which heuristics are made: what may be observed of an option, and decisions of the kind that a rule will
 * meet.
 *
 * <p>How instances are packed, played, scheduled or toured is none of this package's business, nor are the terms that read
 * variables.
 *
 * <p>Open first: {@link io.cambrian.searchspace.heuristic.domain.Domain}, then
 * {@link io.cambrian.searchspace.heuristic.domain.Variable}.
 */
@NullMarked
package io.cambrian.searchspace.heuristic.domain;

import org.jspecify.annotations.NullMarked;
