package io.cambrian.schedules.export;

import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.picture.FrontPictures;
import io.cambrian.schedules.picture.LearningCurvePictures;
import io.cambrian.schedules.picture.LevelPictures;
import io.cambrian.schedules.picture.ReadingPictures;
import io.cambrian.schedules.picture.SchedulePictures;
import io.cambrian.schedules.picture.SeriesPictures;
import io.cambrian.schedules.report.HardLevel;
import io.cambrian.schedules.report.LearningCurves;
import io.cambrian.schedules.report.PopulationHistory;
import io.cambrian.schedules.report.ReadingScores;
import io.cambrian.schedules.report.SearchedFront;
import io.cambrian.schedules.report.WatchedSeries;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.joint.TunedFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes pictures of candidates, populations, fronts, trainings and levels. */
public final class PictureExport {

    private PictureExport() {}

    /**
     * Writes the pictures; existing ones of the same names are replaced.
     *
     * @param name what to call the candidate, in the pictures and in the names of the files
     * @return the files; none, if candidates of the kind have no pictures
     * @throws SpecException when the directory cannot be written
     */
    public static List<Path> write(FamilyMember<?> member, String name, Path directory) {
        return written(directory, () -> member.draw(name, directory));
    }

    /**
     * Writes the picture of a population: how the hyper-parameters of all members changed, the winner's on top.
     *
     * @param winner the JSON of the candidate whose tuning is the winner's schedule
     * @return the file; none, if the run had no population or the candidate has no schedule
     */
    public static List<Path> write(PopulationHistory history, String winner, String name, Path directory) {
        if (history.isEmpty() || !(TunedFormat.tuning(winner) instanceof Schedule schedule)) {
            return List.of();
        }
        long end = history.segments().stream()
                .mapToLong(segment -> segment.record().until())
                .max()
                .orElseThrow();
        List<List<SchedulePictures.Stretch>> lines = history.byLane().stream()
                .flatMap(lane -> lines(lane, history).stream())
                .toList();
        return written(directory, () -> List.of(SchedulePictures.draw(lines, schedule, end, name, directory)));
    }

    /**
     * Writes the picture of a front.
     *
     * @param name what to call the run, in the picture and in the name of the file
     * @return the file; none, if nothing has a score
     * @throws SpecException when the directory cannot be written
     */
    public static List<Path> write(SearchedFront searched, String name, Path directory) {
        return searched.front().points().isEmpty()
                ? List.of()
                : written(directory, () -> List.of(FrontPictures.draw(searched, name, directory)));
    }

    /**
     * Writes the picture of how agents learnt on fresh seeds.
     *
     * @param labels what to call the candidates, the best first
     * @return the file; none, if no training has a curve
     * @throws SpecException when the directory cannot be written
     */
    public static List<Path> write(
            LearningCurves curves, Map<CandidateId, String> labels, String name, Path directory) {
        return written(directory, () -> LearningCurvePictures.draw(curves, labels, name, directory));
    }

    /**
     * Writes the picture of what was watched while agents lived.
     *
     * @param changePoints the environment steps at which the task changed; possibly none
     * @return the file; none, if nothing was watched
     * @throws SpecException when the directory cannot be written
     */
    public static List<Path> write(List<WatchedSeries> series, List<Long> changePoints, String name, Path directory) {
        return written(directory, () -> SeriesPictures.draw(series, changePoints, name, directory));
    }

    /**
     * Writes the picture of what candidates that attempt problems cost, and how well they do.
     *
     * @return the file; none, if nothing was read
     */
    public static List<Path> writeReadings(List<ReadingScores> readings, String name, Path directory) {
        return written(directory, () -> ReadingPictures.draw(readings, name, directory));
    }

    /**
     * Writes the picture of the levels that had the highest regret in a meta-training.
     *
     * @param task that draws the levels
     * @return the file; none, if levels were not chosen by regret
     * @throws SpecException when the directory cannot be written
     */
    public static List<Path> write(List<HardLevel> levels, Task task, String name, Path directory) {
        return written(directory, () -> LevelPictures.draw(levels, task, name, directory));
    }

    /** The segments of one lane, as lines: a copy begins a new line, which branches off from what was copied. */
    private static List<List<SchedulePictures.Stretch>> lines(
            List<PopulationHistory.Segment> lane, PopulationHistory history) {
        List<List<SchedulePictures.Stretch>> lines = new ArrayList<>();
        for (PopulationHistory.Segment segment : lane) {
            Optional<PopulationHistory.Segment> origin = segment.record().from().stream()
                    .mapToObj(history::segment)
                    .flatMap(Optional::stream)
                    .findFirst();
            boolean goesOn = origin.isPresent()
                    && origin.get().record().lane() == segment.record().lane();
            if (!goesOn) {
                lines.add(new ArrayList<>());
                origin.ifPresent(donor -> lines.getLast()
                        .add(new SchedulePictures.Stretch(segment.fromStep(), segment.fromStep(), donor.settings())));
            }
            lines.getLast()
                    .add(new SchedulePictures.Stretch(
                            segment.fromStep(), segment.record().until(), segment.settings()));
        }
        return lines;
    }

    /** Something that writes files. */
    private interface Drawing {
        List<Path> draw() throws IOException;
    }

    private static List<Path> written(Path directory, Drawing drawing) {
        try {
            return drawing.draw();
        } catch (IOException | UncheckedIOException e) {
            throw new SpecException(
                    "The pictures cannot be written to '" + directory + "' (" + e.getMessage()
                            + "); give a directory that you may write to.",
                    e);
        }
    }
}
