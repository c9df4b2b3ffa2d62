package io.cambrian.schedules.export;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.CandidateEvaluation;
import io.cambrian.archive.LineageEdge;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.report.Origin;
import io.cambrian.schedules.report.TaskSummary;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedFormat;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** What an archive knows about a candidate, in the words of an exported class. */
public final class EvidenceReport {

    private static final int GENERATIONS = 20;

    /** Longer formulas of ancestors are cut: twenty of them would be longer than the class. */
    private static final int FORMULA_LENGTH = 300;

    private EvidenceReport() {}

    /**
     * Lineage, scores and the reproducing command.
     *
     * @param archiveArgument the words that make a command use this archive, with a leading space; may be empty
     */
    public static Evidence of(ArchiveView view, FamilyMember<?> member, String archiveArgument) {
        CandidateId candidate = member.id();
        Optional<StoredCandidate> stored = view.candidate(candidate);
        if (stored.isEmpty()) {
            return Evidence.none();
        }
        List<CandidateEvaluation> own = view.evaluationsOf(candidate).stream()
                .filter(evaluation -> !evaluation.inherited())
                .toList();
        return new Evidence(
                origin(stored.get()),
                lineage(view, candidate),
                scores(own, member.family().budgetUnit()),
                command(stored.get(), own, archiveArgument));
    }

    /**
     * What is known about the schedule of a lifetime.
     *
     * @param candidateFile where the schedule lies as a candidate
     * @param archiveArgument the words that make a command use this archive, with a leading space; may be empty
     */
    public static Evidence of(
            ArchiveView view, SelfTunedLifetime lifetime, Path candidateFile, String archiveArgument) {
        return new Evidence(
                lifetime.origin(),
                lifetime.lineage(view),
                List.of(),
                "./cambrian evaluate " + candidateFile + " --run " + lifetime.run() + archiveArgument);
    }

    /** Only populations propose schedules. */
    private static String origin(StoredCandidate stored) {
        return stored.kind().equals(Tuned.KIND) && TunedFormat.tuning(stored.json()) instanceof Schedule
                ? "A member of a population was trained with it along its line of descent."
                : "";
    }

    /** The first parents back to the beginning, oldest first. */
    static List<String> lineage(ArchiveView view, CandidateId candidate) {
        SequencedSet<CandidateId> line = new LinkedHashSet<>();
        ArrayDeque<String> told = new ArrayDeque<>();
        CandidateId current = candidate;
        while (line.size() < GENERATIONS && line.add(current)) {
            List<LineageEdge> parents = Origin.of(view, current);
            String formula =
                    view.candidate(current).map(StoredCandidate::formula).orElse("");
            String operator = parents.isEmpty() ? "fresh" : parents.getFirst().operator();
            told.addFirst(operator + " " + current.shortForm() + "  " + shortened(formula));
            if (parents.isEmpty()) {
                break;
            }
            current = parents.getFirst().parent();
        }
        return List.copyOf(told);
    }

    private static String shortened(String formula) {
        return formula.length() <= FORMULA_LENGTH ? formula : formula.substring(0, FORMULA_LENGTH - 1) + "…";
    }

    private static List<Evidence.Score> scores(List<CandidateEvaluation> evaluations, String unit) {
        List<Evidence.Score> scores = new ArrayList<>();
        for (TaskSummary summary : TaskSummary.of(
                evaluations.stream().map(CandidateEvaluation::evaluation).toList())) {
            if (summary.score().count() > 0) {
                scores.add(new Evidence.Score(
                        summary.task(),
                        summary.seedFamily(),
                        summary.score().mean(),
                        summary.score().low(),
                        summary.score().high(),
                        seeds(summary, evaluations, unit)));
            }
        }
        return scores;
    }

    private static String seeds(TaskSummary summary, List<CandidateEvaluation> evaluations, String unit) {
        List<EvaluationRecord> records =
                evaluations.stream().map(CandidateEvaluation::evaluation).toList();
        List<String> seeds = TaskSummary.latest(records).stream()
                .filter(record -> record.task().equals(summary.task())
                        && record.seedFamily().equals(summary.seedFamily())
                        && record.budgetSteps() == summary.budgetSteps())
                .map(record -> Long.toString(record.seed()))
                .toList();
        String failures = summary.failures() == 0 ? "" : ", " + summary.failures() + " of them without a score";
        return String.join(" ", seeds) + failures + "; " + summary.budgetSteps() + " " + unit;
    }

    private static String command(StoredCandidate stored, List<CandidateEvaluation> own, String archiveArgument) {
        RunId run = own.stream()
                .filter(evaluation -> evaluation.evaluation().seedFamily().equals("report"))
                .map(CandidateEvaluation::run)
                .findFirst()
                .orElse(stored.run());
        return "./cambrian evaluate " + stored.id().shortForm() + " --run " + run + archiveArgument;
    }
}
