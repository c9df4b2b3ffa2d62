/**
 * A design of an agent as a Java class that asks its workers through a functional interface, with a test that replays recorded
 * answers.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.design.AgentDesignExporter}, then {@code AgentDesignBodies}, how each kind of
 * node is written.
 */
@NullMarked
package io.cambrian.searchspace.export.design;

import org.jspecify.annotations.NullMarked;
