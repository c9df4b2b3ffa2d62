/**
 * An initialisation of a network as a Java class that carries its weights and adapts them to a few samples, with a golden test.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.initialisation.InitialisationExporter}, then {@code InitialisationMembers}.
 */
@NullMarked
package io.cambrian.searchspace.export.initialisation;

import org.jspecify.annotations.NullMarked;
