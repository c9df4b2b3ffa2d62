package io.cambrian.searchspace.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final ScheduleFormat FORMAT = new ScheduleFormat();

    private static final Schedule EXAMPLE = new Schedule(List.of(
            point(0, 3, 1e-3, 4), point(1000, 3, 1.2e-3, 4), point(5000, 0, 1.2e-3, 4), point(9000, 0, 9.6e-4, 5)));

    @Test
    void theLastChangePointIsInForce() {
        assertEquals(EXAMPLE.changePoints().get(0).hyperParameters(), EXAMPLE.at(0));
        assertEquals(EXAMPLE.changePoints().get(0).hyperParameters(), EXAMPLE.at(999));
        assertEquals(EXAMPLE.changePoints().get(1).hyperParameters(), EXAMPLE.at(1000));
        assertEquals(EXAMPLE.changePoints().get(3).hyperParameters(), EXAMPLE.at(Long.MAX_VALUE));
        assertEquals(2, EXAMPLE.indexAt(8999));
        assertThrows(IllegalArgumentException.class, () -> EXAMPLE.at(-1));
    }

    @Test
    void hyperParametersAreTheSameThroughout() {
        HyperParameters same = EXAMPLE.at(0);
        assertEquals(same, same.at(0));
        assertEquals(same, same.at(123_456));
    }

    /** This text and this id must never change: archives refer to them. */
    @Test
    void theCanonicalFormIsAsRecorded() {
        Schedule schedule = new Schedule(EXAMPLE.changePoints().subList(0, 2));
        assertEquals(
                "{\"kind\":\"schedule\",\"version\":1,\"change-points\":["
                        + "{\"from-step\":0,\"lane\":3,\"settings\":{\"epochs\":4,\"learning-rate\":0.001}},"
                        + "{\"from-step\":1000,\"lane\":3,\"settings\":{\"epochs\":4,\"learning-rate\":0.0012}}]}",
                FORMAT.writeCanonical(schedule));
        assertEquals("fa394fd9b7d66c864301885a8c9c7f1f", schedule.id().hex());
    }

    @Test
    void readingUndoesWriting() {
        Property.holds(1, 200, ScheduleTest::random, (schedule, random) -> {
            assertEquals(schedule, FORMAT.read(FORMAT.write(schedule)));
            assertEquals(
                    schedule.id(), FORMAT.read(FORMAT.writeCanonical(schedule)).id());
            assertEquals(schedule, new TuningFormat().read(new TuningFormat().write(schedule)));
            HyperParameters first = schedule.at(0);
            assertEquals(first, new TuningFormat().read(new TuningFormat().write(first)));
        });
    }

    @Test
    void lanesBelongToTheIdentity() {
        Schedule other = new Schedule(List.of(point(0, 2, 1e-3, 4)));
        assertNotEquals(new Schedule(List.of(point(0, 3, 1e-3, 4))).id(), other.id());
    }

    @Test
    void formulasTellTheCourse() {
        assertEquals("learning-rate 0.001 → 0.0012 → 0.00096; epochs 4 → 5", FORMAT.formula(EXAMPLE));
        List<ChangePoint> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add(point(i, 0, 1, i));
        }
        assertEquals("learning-rate 1; epochs 0 → 1 → … (9 values) → 8", FORMAT.formula(new Schedule(many)));
    }

    @Test
    void impossibleSchedulesAreRefused() {
        assertRefused("begins with a change-point at environment step 0, found none", () -> new Schedule(List.of()));
        assertRefused("at environment step 0, found 7", () -> new Schedule(List.of(point(7, 0, 1, 1))));
        assertRefused(
                "found one from environment step 5 after one from 5",
                () -> new Schedule(List.of(point(0, 0, 1, 1), point(5, 0, 1, 1), point(5, 0, 1, 1))));
        assertRefused(
                "'a' has values of one type in a schedule",
                () -> new Schedule(List.of(
                        new ChangePoint(0, new HyperParameters(Map.of("a", new Setting.Real(1))), 0),
                        new ChangePoint(9, new HyperParameters(Map.of("a", new Setting.Whole(1))), 0))));
        assertRefused("are at least 0, found -1 and 0", () -> point(-1, 0, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{\"kind\":\"schedule\",\"version\":1} # change-points is a list of objects, found nothing",
                "{\"kind\":\"schedule\",\"version\":1,\"change-points\":[]} # begins with a change-point",
                "{\"kind\":\"schedule\",\"version\":1,\"change-points\":[{\"from-stp\":0}]} # change-points[0] has no key 'from-stp'; did you mean 'from-step'?",
                "{\"kind\":\"schedule\",\"version\":1,\"change-points\":[{\"from-step\":0.5}]} # change-points[0].from-step is a whole number, found 0.5",
                "{\"kind\":\"schedule\",\"version\":1,\"change-points\":[{\"from-step\":0,\"lane\":0}]} # change-points[0].settings is an object"
            })
    void whatIsNoScheduleIsRefused(String json, String message) {
        String found = assertThrows(CandidateFormatException.class, () -> FORMAT.read(json))
                .getMessage();
        assertTrue(found.contains(message), found);
    }

    private static Schedule random(RandomGenerator random) {
        TuningSpace space = Fields.space();
        List<ChangePoint> points = new ArrayList<>();
        HyperParameters now = space.sample(random);
        for (long step = 0; step < 5_000; step += 1 + random.nextInt(2_000)) {
            points.add(new ChangePoint(step, now, random.nextInt(8)));
            now = space.mutate(now, random);
        }
        return new Schedule(points);
    }

    private static ChangePoint point(long fromStep, int lane, double learningRate, long epochs) {
        HyperParameters settings = HyperParameters.NONE
                .with("learning-rate", new Setting.Real(learningRate))
                .with("epochs", new Setting.Whole(epochs));
        return new ChangePoint(fromStep, settings, lane);
    }

    private static void assertRefused(String message, Executable making) {
        String found = assertThrows(IllegalArgumentException.class, making).getMessage();
        assertTrue(found.contains(message), found);
    }
}
