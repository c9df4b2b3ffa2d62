package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskChanges;
import io.cambrian.schedules.export.PictureExport;
import io.cambrian.schedules.family.Families;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.family.NamedMember;
import io.cambrian.schedules.report.HardLevel;
import io.cambrian.schedules.report.Leaderboard;
import io.cambrian.schedules.report.LeaderboardRow;
import io.cambrian.schedules.report.LearningCurves;
import io.cambrian.schedules.report.PopulationHistory;
import io.cambrian.schedules.report.ReadingScores;
import io.cambrian.schedules.report.WatchedSeries;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.searchspace.CandidateId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The pictures of a finished run: its best candidate, how that learnt beside what it is compared with, what was watched
 * meanwhile, and on which levels regret was highest.
 *
 * @param spec what the run was asked to do
 * @param leaderboard its result
 */
record ResultPictures(ArchiveView view, RunId run, RunSpec spec, Leaderboard leaderboard) {

    /** @param name what to call the best candidate, in the pictures and in the names of the files */
    List<Path> write(StoredCandidate best, FamilyMember<?> member, String name, Path directory) {
        List<Path> pictures = new ArrayList<>(PictureExport.write(member, name, directory));
        pictures.addAll(population(best, name, directory));
        pictures.addAll(learning(best.id(), name, directory));
        pictures.addAll(series(best.id(), name, directory));
        pictures.addAll(levels(name, directory));
        return pictures;
    }

    private List<Path> population(StoredCandidate best, String name, Path directory) {
        try (Stream<Event> events = view.events(run)) {
            PopulationHistory history = PopulationHistory.of(events);
            return history.isEmpty() ? List.of() : PictureExport.write(history, best.json(), name, directory);
        }
    }

    private List<Path> learning(CandidateId best, String name, Path directory) {
        Map<CandidateId, String> labels = new LinkedHashMap<>();
        labels.put(best, name);
        leaderboard.rows().stream()
                .filter(LeaderboardRow::baseline)
                .forEach(row -> labels.putIfAbsent(row.candidate(), label(row.candidate())));
        try (Stream<Event> events = view.events(run)) {
            LearningCurves curves = LearningCurves.of(spec, List.copyOf(labels.keySet()), events);
            return PictureExport.write(curves, labels, name, directory);
        }
    }

    private static String label(CandidateId candidate) {
        return Families.names().stream()
                .flatMap(name -> Families.named(name).stream())
                .filter(named -> named.member().id().equals(candidate))
                .map(NamedMember::name)
                .findFirst()
                .orElseGet(candidate::shortForm);
    }

    /** Where nothing is learnt, nothing goes on over time, and readings are of the whole. */
    private List<Path> series(CandidateId best, String name, Path directory) {
        try (Stream<Event> events = view.events(run)) {
            return spec.trainer().attempts()
                    ? PictureExport.writeReadings(
                            ReadingScores.of(spec.stages().getFirst().task(), events), name, directory)
                    : watched(best, events, name, directory);
        }
    }

    private List<Path> watched(CandidateId best, Stream<Event> events, String name, Path directory) {
        return PictureExport.write(WatchedSeries.of(best, events), changePoints(), name, directory);
    }

    private List<Path> levels(String name, Path directory) {
        try (Stream<Event> events = view.events(run)) {
            Task task = spec.stages().getFirst().in(spec.catalogue());
            return PictureExport.write(HardLevel.of(events), task, name, directory);
        }
    }

    /** The environment steps at which the task of a lifetime changes; in a meta-training many lifetimes follow each other. */
    private List<Long> changePoints() {
        StageSpec stage = spec.stages().getFirst();
        OptionalInt period = TaskChanges.period(stage.task());
        if (period.isEmpty() || spec.metaLearner().followsGradients()) {
            return List.of();
        }
        long steps = (long) period.getAsInt() * spec.trainer().environmentCopies();
        return LongStream.iterate(steps, step -> step < stage.environmentSteps(), step -> step + steps)
                .boxed()
                .toList();
    }
}
