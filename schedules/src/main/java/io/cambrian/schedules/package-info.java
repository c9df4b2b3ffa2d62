/**
 * When to run, and the surface for people: run specs, the discovery loop, windows, and the command line.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.RunSpec}, then {@link io.cambrian.schedules.discovery.Discovery}. What is found
 * is decided in the other modules; this one decides when, and shows it.
 */
@NullMarked
package io.cambrian.schedules;

import org.jspecify.annotations.NullMarked;
