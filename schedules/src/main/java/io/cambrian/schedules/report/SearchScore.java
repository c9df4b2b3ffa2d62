package io.cambrian.schedules.report;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.metalearners.Fitness;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.searchspace.CandidateId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The scores that choose candidates: by search seeds first, among the finalists by selection seeds. */
public final class SearchScore {

    private SearchScore() {}

    /** The fitness that a meta-learner saw; empty when one of the trainings failed. */
    public static OptionalDouble of(CandidateId candidate, List<EvaluationRecord> records) {
        Fitness fitness = Fitness.of(EvaluationRecords.fromRecords(candidate, records));
        return fitness instanceof Fitness.Sum sum ? OptionalDouble.of(sum.value()) : OptionalDouble.empty();
    }

    /**
     * The mean over the run's selection seeds of the fitness summed over its stages, hurdles ignored. Empty without selection
     * seeds or when one of those trainings failed: a finalist that diverges on one seed in two is no candidate to report.
     */
    public static OptionalDouble selectionMean(RunSpec spec, CandidateId candidate, List<EvaluationRecord> records) {
        Map<String, List<EvaluationRecord>> byTask = records.stream()
                .filter(record -> record.seedFamily().equals("selection"))
                .collect(Collectors.groupingBy(EvaluationRecord::task, TreeMap::new, Collectors.toList()));
        if (byTask.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (List<EvaluationRecord> ofTask : byTask.values()) {
            OptionalDouble total = of(candidate, ofTask);
            if (total.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += total.getAsDouble();
        }
        return OptionalDouble.of(sum / spec.report().selectionSeeds());
    }
}
