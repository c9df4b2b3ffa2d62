/**
 * How learners write their states down: the parts that states of every family share.
 *
 * <p>Vectors, rated candidates and the plain parts are here. A family's own {@code …StateFormat} stands beside its state and is
 * built from these. Jackson is used here, in those formats, and where replies of consultants are read.
 *
 * <p>Open first: {@link io.cambrian.metalearners.json.RatedFormat}, then {@link io.cambrian.metalearners.json.StateJson}.
 */
@NullMarked
package io.cambrian.metalearners.json;

import org.jspecify.annotations.NullMarked;
