package io.cambrian.schedules.report;

import io.cambrian.searchspace.CandidateId;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One candidate of a run.
 *
 * @param candidate its id
 * @param formula its formula
 * @param baseline whether it is a named program that the run compares with
 * @param searchFitness its fitness in the search; empty when it never scored, or was not part of the search
 * @param selectionScore the mean sum of normalised scores on selection seeds; empty when it was no finalist
 * @param tasks what report seeds say, in the order of the run's stages, held-out tasks last; empty without report
 */
public record LeaderboardRow(
        CandidateId candidate,
        String formula,
        boolean baseline,
        OptionalDouble searchFitness,
        OptionalDouble selectionScore,
        List<TaskReport> tasks) {

    public LeaderboardRow {
        tasks = List.copyOf(tasks);
    }

    /** Whether report seeds on held-out tasks are there: only then is the row ranked. */
    public boolean ranked() {
        return tasks.stream().anyMatch(TaskReport::heldOut);
    }

    /** Trainings on report seeds that have no score. */
    public int failures() {
        return tasks.stream().mapToInt(TaskReport::failures).sum();
    }

    /** The mean normalised score over the held-out tasks; NaN when there is none. */
    public double heldOutScore() {
        return tasks.stream()
                .filter(TaskReport::heldOut)
                .mapToDouble(report -> report.normalised().mean())
                .average()
                .orElse(Double.NaN);
    }
}
