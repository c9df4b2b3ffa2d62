/**
 * When to run, and the surface for people: run specs, the discovery loop, windows, and the command line.
 */
@NullMarked
package io.cambrian.schedules;

import org.jspecify.annotations.NullMarked;
