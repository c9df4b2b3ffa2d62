/**
 * Events as JSON; the only package that knows Jackson.
 *
 * <p>The mapping is written out by hand, field by field, so that renaming a record can never change the file format.
 *
 * <p>Open first: {@link io.cambrian.archive.json.EventWriter}, then {@link io.cambrian.archive.json.EventReader}.
 */
@NullMarked
package io.cambrian.archive.json;

import org.jspecify.annotations.NullMarked;
