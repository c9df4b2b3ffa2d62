package io.cambrian.schedules.spec.space;

/**
 * A mutation that a jar brings, with its share of all mutants.
 *
 * @param kind its name
 * @param probability that a mutant is made by it and not by the space itself
 */
public record MutationSpec(String kind, double probability) {}
