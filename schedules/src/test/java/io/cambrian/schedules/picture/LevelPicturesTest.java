package io.cambrian.schedules.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.report.HardLevel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelPicturesTest {

    private static final RunId RUN = new RunId("r-20261123-120000-0001");
    private static final Task TASK = TaskCatalogue.standard().byName("GridWorld-any-small");

    @TempDir
    Path directory;

    @Test
    void aLevelIsShownOnceWithTheHighestRegretThatItHad() {
        List<HardLevel> levels = HardLevel.of(Stream.of(
                piece(7, new CurvePoint(10, 2.5), new CurvePoint(10, 3)),
                piece(8, new CurvePoint(10, 4.5), new CurvePoint(10, 3)),
                piece(7, new CurvePoint(20, 3.5), new CurvePoint(20, 3)),
                piece(7, new CurvePoint(30, 1.5), new CurvePoint(30, 6))));
        assertEquals(
                List.of(new HardLevel(8, 3, 4.5, 10), new HardLevel(7, 3, 3.5, 20), new HardLevel(7, 6, 1.5, 30)),
                levels);
    }

    @Test
    void levelsAreDrawnInRowsOfFour() throws IOException {
        List<HardLevel> five = Stream.of(1, 2, 3, 4, 5)
                .map(number -> new HardLevel(9, number, 6 - number, 100))
                .toList();
        List<Path> files = LevelPictures.draw(five, TASK, "rule", directory);
        assertEquals(List.of(directory.resolve("rule-hardest-levels.png")), files);
        BufferedImage sheet = ImageIO.read(files.getFirst().toFile());
        assertEquals(4 * 232, sheet.getWidth());
        assertTrue(sheet.getHeight() > 2 * 200);
    }

    @Test
    void withoutRegretThereIsNoPicture() throws IOException {
        assertEquals(List.of(), HardLevel.of(Stream.of(evaluated(7, List.of()))));
        assertEquals(List.of(), LevelPictures.draw(List.of(), TASK, "rule", directory));
    }

    private static Event piece(long seed, CurvePoint regret, CurvePoint number) {
        return evaluated(
                seed,
                List.of(
                        new SeriesRecord("highest-regret", List.of(regret)),
                        new SeriesRecord("hardest-level", List.of(number))));
    }

    private static Event evaluated(long seed, List<SeriesRecord> series) {
        EvaluationRecord record = new EvaluationRecord(
                TASK.name(),
                "search",
                seed,
                100,
                100,
                new OutcomeRecord("scored", OptionalDouble.of(1), OptionalDouble.of(1), "", List.of()),
                0,
                series,
                Optional.empty());
        return new Event.Evaluated(RUN, 0, OptionalLong.empty(), List.of(record));
    }
}
