package io.cambrian.archive.record;

/**
 * Which question a proposal asked of a consultant. The candidate beside it is the one that the question is about.
 *
 * @param prompt the whole question
 */
public record ConsultationRecord(String prompt) implements CourseRecord {}
