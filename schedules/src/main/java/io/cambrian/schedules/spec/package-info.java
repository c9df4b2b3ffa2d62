/**
 * Run specs: what a user writes in YAML, as checked records.
 *
 * <p>Every key maps to one record component, has a documented default or is required, and can be set from code as well. Unknown
 * keys, ill-typed values and values out of range are refused with the file, the line, the key and the nearest valid name.
 *
 * <p>The parts of a spec have rooms of their own: {@code space}, {@code learner}, {@code trainer}, {@code stage} and
 * {@code endpoint}, each with the records and, beside them, their keys; {@code yaml} reads and writes the text.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.RunSpec}, then {@link io.cambrian.schedules.spec.RunSpecReader}.
 */
@NullMarked
package io.cambrian.schedules.spec;

import org.jspecify.annotations.NullMarked;
