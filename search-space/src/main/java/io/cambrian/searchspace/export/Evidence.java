package io.cambrian.searchspace.export;

import java.util.List;

/**
 * What is known about a candidate, as its exported class tells it. Anything may be missing; the class then says so.
 *
 * @param origin how it came about, in whole sentences; empty if not known
 * @param lineage one line per ancestor, the oldest first, the candidate itself last
 * @param scores what was measured
 * @param command the command that measures it again; empty if not known
 */
public record Evidence(String origin, List<String> lineage, List<Score> scores, String command) {

    /**
     * One measured mean with its interval.
     *
     * @param task what was trained on, such as {@code CartPole-v1}
     * @param family what the seeds were for: {@code search}, {@code selection} or {@code report}
     * @param mean the mean score over the seeds
     * @param lower the lower end of the 95 % interval of the mean
     * @param upper the upper end of the 95 % interval of the mean; infinite, like {@code lower}, when one seed gives none
     * @param seeds the seeds, as values or in words
     */
    public record Score(String task, String family, double mean, double lower, double upper, String seeds) {}

    public Evidence {
        lineage = List.copyOf(lineage);
        scores = List.copyOf(scores);
    }

    /** Nothing is known. */
    public static Evidence none() {
        return new Evidence("", List.of(), List.of(), "");
    }
}
