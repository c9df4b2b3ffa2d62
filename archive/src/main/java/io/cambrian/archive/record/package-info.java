/**
 * The words of the archive: what is written down, and what can go wrong.
 *
 * <p>Plain immutable records without any trace of how they are stored. An {@link io.cambrian.archive.record.Event} is one
 * line of the journal; everything else in this module is derived from the sequence of events.
 *
 * <p>Open first: {@link io.cambrian.archive.record.Event}, then {@link io.cambrian.archive.record.EvaluationRecord}.
 */
@NullMarked
package io.cambrian.archive.record;

import org.jspecify.annotations.NullMarked;
