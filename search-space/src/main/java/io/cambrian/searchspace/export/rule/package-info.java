/**
 * A learned update rule as a Java class that carries its weights: the targets of a trajectory, and a golden test.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.rule.RuleExporter}, then {@code RuleMembers}.
 */
@NullMarked
package io.cambrian.searchspace.export.rule;

import org.jspecify.annotations.NullMarked;
