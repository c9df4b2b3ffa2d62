/**
 * The discovery loop: spec → ask → evaluate → journal → tell, and the measurements that follow a search.
 *
 * <p>The loop is the only writer of the archive. It tells evaluations in proposal order, only once they are durable, and asks
 * by a rule that knows neither time nor threads; so a run that was killed and resumed ends like one that never stopped.
 *
 * <p>Open first: {@link io.cambrian.schedules.discovery.Discovery}, then {@link io.cambrian.schedules.discovery.Experiment}.
 */
@NullMarked
package io.cambrian.schedules.discovery;

import org.jspecify.annotations.NullMarked;
