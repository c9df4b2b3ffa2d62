package io.cambrian.schedules.discovery;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.schedules.report.FrontPoint;
import io.cambrian.schedules.report.SearchScore;
import io.cambrian.schedules.report.SearchedFront;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured after a search, on seeds that the search never saw.
 *
 * <ol>
 *   <li>Selection: the candidates with the best search fitness, of those that {@linkplain MetaLearner#stands stand} for the
 *       search, or of its front if it has several objectives, are trained again, on selection seeds; a score that was the best of thousands was also lucky.
 *   <li>Report: the best of those and the baselines are trained on report seeds, on the stages of the search and on held-out
 *       tasks. Every candidate sees the same report seeds. Nothing is chosen by the outcome.
 * </ol>
 *
 * <p>Each measurement is journaled on its own; after a kill only the missing ones are made.
 */
final class FinalMeasurements<C extends Candidate> {

    private final Experiment<C, ?> experiment;
    private final RunId run;
    private final Archive archive;
    private final Measuring<C> measuring;
    private final DiscoveryListener listener;
    private final Optional<Set<CandidateId>> front;
    private final Map<CandidateId, C> candidates = new HashMap<>();
    private final Map<CandidateId, OptionalDouble> searchFitness = new LinkedHashMap<>();
    private final Map<Key, EvaluationRecord> measured = new HashMap<>();

    /** What tells one measurement from another. */
    private record Key(CandidateId candidate, String task, long budgetSteps, String seedFamily, long seed) {}

    /** A candidate with the score that chooses it; ties go to the smaller id. */
    private record Selected(CandidateId candidate, OptionalDouble score) {

        static final Comparator<Selected> BEST_FIRST = Comparator.comparingDouble(
                        (Selected selected) -> -selected.score().orElse(Double.NEGATIVE_INFINITY))
                .thenComparing(Selected::candidate);
    }

    /** Measurements of a run whose search has ended. */
    public FinalMeasurements(
            Experiment<C, ?> experiment,
            RunId run,
            Archive archive,
            LocalDispatcher dispatcher,
            DiscoveryListener listener) {
        this.experiment = experiment;
        this.run = run;
        this.archive = archive;
        this.measuring = new Measuring<>(experiment.trainer(), dispatcher);
        this.listener = listener;
        experiment.baselines().forEach(baseline -> candidates.put(baseline.id(), baseline));
        this.front = Experiments.front(
                        experiment.spec(),
                        experiment.learner(),
                        experiment.family().format(),
                        archive.view(),
                        run)
                .map(FinalMeasurements::idsOf);
        load();
    }

    private static Set<CandidateId> idsOf(SearchedFront searched) {
        return searched.front().points().stream().map(FrontPoint::candidate).collect(Collectors.toSet());
    }

    /** Measures what is still missing. */
    public Ending measure(BooleanSupplier parkRequested) {
        List<CandidateId> finalists = finalists();
        if (!measureAll("selection", selectionOf(finalists), parkRequested)) {
            return Ending.PARKED;
        }
        Set<CandidateId> reported = new LinkedHashSet<>(bestOf(finalists));
        experiment.baselines().forEach(baseline -> reported.add(baseline.id()));
        return measureAll("report", reportOf(reported), parkRequested) ? Ending.FINISHED : Ending.PARKED;
    }

    private void load() {
        Map<Long, CandidateId> proposals = new HashMap<>();
        try (Stream<Event> events = archive.view().events(run)) {
            events.forEach(event -> {
                if (event instanceof Event.Proposed proposed
                        && experiment.learner().stands(proposed.operator())) {
                    proposals.put(proposed.index(), proposed.candidate());
                    candidates.computeIfAbsent(
                            proposed.candidate(),
                            id -> experiment.space().format().read(proposed.candidateJson()));
                } else if (event instanceof Event.Evaluated evaluated) {
                    CandidateId candidate = proposals.get(evaluated.index());
                    if (candidate != null && mayBeFinalist(candidate, evaluated)) {
                        searchFitness.put(candidate, SearchScore.of(candidate, evaluated.evaluations()));
                    }
                } else if (event instanceof Event.Reported report) {
                    report.evaluations().forEach(record -> measured.put(key(report.candidate(), record), record));
                }
            });
        }
    }

    /** A candidate that behaves like an earlier one has merits of its own on a front only: it may be smaller. */
    private boolean mayBeFinalist(CandidateId candidate, Event.Evaluated evaluated) {
        return front.isPresent()
                ? front.get().contains(candidate)
                : evaluated.inheritedFrom().isEmpty();
    }

    private List<CandidateId> finalists() {
        return searchFitness.entrySet().stream()
                .map(entry -> new Selected(entry.getKey(), entry.getValue()))
                .filter(selected -> selected.score().isPresent())
                .sorted(Selected.BEST_FIRST)
                .limit(experiment.spec().report().finalists())
                .map(Selected::candidate)
                .toList();
    }

    private List<CandidateId> bestOf(List<CandidateId> finalists) {
        return finalists.stream()
                .map(finalist -> new Selected(finalist, selectionScore(finalist)))
                .filter(selected -> selected.score().isPresent())
                .sorted(Selected.BEST_FIRST)
                .limit(experiment.spec().report().best())
                .map(Selected::candidate)
                .toList();
    }

    private OptionalDouble selectionScore(CandidateId finalist) {
        List<EvaluationRecord> records = measured.entrySet().stream()
                .filter(entry -> entry.getKey().candidate().equals(finalist))
                .map(Map.Entry::getValue)
                .toList();
        return SearchScore.selectionMean(experiment.spec(), finalist, records);
    }

    private List<Assignment<C>> selectionOf(List<CandidateId> finalists) {
        RunSpec spec = experiment.spec();
        return assignments(
                finalists,
                spec.stages(),
                spec.report().selectionSeeds(),
                experiment.seed().selection());
    }

    private List<Assignment<C>> reportOf(Set<CandidateId> reported) {
        RunSpec spec = experiment.spec();
        List<StageSpec> stages = new ArrayList<>(spec.stages());
        stages.addAll(spec.report().heldOut());
        return assignments(
                List.copyOf(reported),
                stages,
                spec.report().seeds(),
                experiment.seed().report());
    }

    private List<Assignment<C>> assignments(List<CandidateId> ids, List<StageSpec> stages, int seeds, Seed family) {
        TaskCatalogue catalogue = experiment.spec().catalogue();
        List<Assignment<C>> assignments = new ArrayList<>();
        for (CandidateId id : ids) {
            for (StageSpec stage : stages) {
                for (int k = 0; k < seeds; k++) {
                    assignments.add(new Assignment<>(
                            Objects.requireNonNull(candidates.get(id)),
                            stage.in(catalogue),
                            stage.budget(),
                            family.child(stage.task(), k)));
                }
            }
        }
        return assignments;
    }

    private boolean measureAll(String phase, List<Assignment<C>> assignments, BooleanSupplier parkRequested) {
        Map<Assignment<C>, Submission<EvaluationRecord>> missing = new LinkedHashMap<>();
        for (Assignment<C> assignment : assignments) {
            if (!measured.containsKey(key(assignment))) {
                missing.put(assignment, measuring.measure(assignment));
            }
        }
        int done = assignments.size() - missing.size();
        for (var entry : missing.entrySet()) {
            listener.measured(phase, done, assignments.size());
            if (!Evaluating.await(entry.getValue(), parkRequested)) {
                return false;
            }
            EvaluationRecord record = Evaluating.result(entry.getValue());
            CandidateId candidate = entry.getKey().candidate().id();
            archive.append(new Event.Reported(run, candidate, List.of(record)));
            archive.force();
            measured.put(key(candidate, record), record);
            done++;
        }
        listener.measured(phase, done, assignments.size());
        return true;
    }

    private Key key(Assignment<C> assignment) {
        return new Key(
                assignment.candidate().id(),
                assignment.task().name(),
                assignment.budget().environmentSteps(),
                assignment.seed().family(),
                assignment.seed().value());
    }

    private static Key key(CandidateId candidate, EvaluationRecord record) {
        return new Key(candidate, record.task(), record.budgetSteps(), record.seedFamily(), record.seed());
    }
}
