/**
 * Two programs to run: a trained policy that DL4J loads and plays with, and a network of DL4J that learns from a discovered
 * loss. The tests of this module run both.
 *
 * <p>Open first: {@link io.cambrian.evaluators.dl4j.example.ExportedPolicy}, then {@link
 * io.cambrian.evaluators.dl4j.example.DiscoveredLossInDl4j}.
 */
@NullMarked
package io.cambrian.evaluators.dl4j.example;

import org.jspecify.annotations.NullMarked;
