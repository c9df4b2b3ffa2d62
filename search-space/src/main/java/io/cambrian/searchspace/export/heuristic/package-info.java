/**
 * A heuristic as a Java class: the priority of an option, the choice by it, and a golden test.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.heuristic.HeuristicExporter}, then {@code TermCode}, how terms are written.
 */
@NullMarked
package io.cambrian.searchspace.export.heuristic;

import org.jspecify.annotations.NullMarked;
