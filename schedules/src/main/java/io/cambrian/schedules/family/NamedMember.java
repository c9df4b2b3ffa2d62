package io.cambrian.schedules.family;

/**
 * A candidate from the literature.
 *
 * @param name what it is called there
 * @param member the candidate
 */
public record NamedMember(String name, FamilyMember<?> member) {}
