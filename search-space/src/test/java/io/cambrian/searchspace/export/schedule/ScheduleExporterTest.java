package io.cambrian.searchspace.export.schedule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.GeneratedTest;
import io.cambrian.searchspace.export.InMemoryCompiler;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.BooleanField;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.field.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleExporterTest {

    private static final String PACKAGE = "com.example.schedules";
    private static final Evidence EVIDENCE = new Evidence(
            "A member of a population was trained with it along its line of descent.",
            List.of("a3b1c5d7e9 founder 3", "5d8b6a7c1f winner"),
            List.of(new Evidence.Score("CartPole-v1", "report", 487.5, 475, 500, "0 to 9")),
            "./cambrian evaluate 5d8b6a7c1f --task CartPole-v1 --seeds 10");

    private static final TuningSpace SPACE = new TuningSpace(
            List.of(
                    new FloatField("learning-rate", 1e-5, 0.1, Scale.LOG),
                    new IntegerField("epochs", 1, 10, Scale.LINEAR),
                    new CategoricalField("switch", List.of("adam", "r\"ms\\prop", "μ-sgd")),
                    new BooleanField("from-step"),
                    new FloatField("wait", 0, 1, Scale.LINEAR).when("from-step", List.of(new Setting.Flag(true)))),
            List.of());

    /** The texts were read through once; they change only on purpose. */
    @Test
    void aLineOfDescentIsExportedAsRecorded() throws IOException {
        ExportedClass exported = ScheduleExporter.export(descent(), PACKAGE, "Descent", EVIDENCE);
        assertEquals(resource("Descent.java.txt"), exported.source());
        assertEquals(resource("DescentTest.java.txt"), exported.testSource());
        assertEquals(resource("Descent.yaml"), ScheduleExporter.yaml(descent()));
    }

    @Test
    void exportedSchedulesHaveOurValues() throws ReflectiveOperationException {
        RandomGenerator random = new SearchSeed(1).generator();
        List<Schedule> schedules = new ArrayList<>(List.of(descent()));
        InMemoryCompiler compiler = new InMemoryCompiler();
        for (int i = 0; i < 20; i++) {
            schedules.add(schedule(random));
        }
        for (int i = 0; i < schedules.size(); i++) {
            compiler.add(
                    PACKAGE + ".S" + i,
                    ScheduleExporter.export(schedules.get(i), PACKAGE, "S" + i, Evidence.none())
                            .source());
        }
        ClassLoader loader = compiler.compile();
        for (int i = 0; i < schedules.size(); i++) {
            compare(schedules.get(i), loader.loadClass(PACKAGE + ".S" + i), random);
        }
    }

    private static void compare(Schedule schedule, Class<?> exported, RandomGenerator random)
            throws ReflectiveOperationException {
        for (ScheduleColumn column : ScheduleColumn.of(schedule)) {
            for (int i = 0; i < 50; i++) {
                long step = random.nextLong(0, 8_000);
                Optional<Setting> expected = schedule.at(step).setting(column.name());
                if (expected.isPresent()) {
                    assertEquals(value(expected.get()), call(exported, column.method(), step));
                } else {
                    assertEquals(false, call(exported, column.asked(), step));
                    InvocationTargetException thrown =
                            assertThrows(InvocationTargetException.class, () -> call(exported, column.method(), step));
                    assertInstanceOf(IllegalStateException.class, thrown.getCause());
                }
            }
        }
    }

    private static Object value(Setting setting) {
        return switch (setting) {
            case Setting.Real real -> real.value();
            case Setting.Whole whole -> whole.value();
            case Setting.Word word -> word.value();
            case Setting.Flag flag -> flag.value();
        };
    }

    private static Object call(Class<?> exported, String method, long step) throws ReflectiveOperationException {
        return exported.getMethod(method, long.class).invoke(null, step);
    }

    @Test
    void theGeneratedTestPassesForTheRightClassAndFailsForAnother() throws ReflectiveOperationException {
        for (Schedule schedule : List.of(descent(), schedule(new SearchSeed(2).generator()))) {
            ExportedClass right = ScheduleExporter.export(schedule, PACKAGE, "Found", EVIDENCE);
            assertTrue(GeneratedTest.passes(right, right.source()), schedule::toString);
            String wrong = right.source().replace("-found - 2", "0");
            assertNotEquals(wrong, right.source());
            assertFalse(GeneratedTest.passes(right, wrong), schedule::toString);
        }
    }

    @Test
    void namesThatJavaCannotUseAreChanged() {
        List<String> methods = ScheduleColumn.of(schedule(new SearchSeed(3).generator())).stream()
                .map(ScheduleColumn::method)
                .toList();
        assertTrue(
                methods.containsAll(List.of("learningRate", "epochs", "switchValue", "fromStepValue")),
                methods::toString);
    }

    @Test
    void whatCannotBeExportedIsRefused() {
        Schedule empty = new Schedule(List.of(new ChangePoint(0, HyperParameters.NONE, 0)));
        assertThrows(ExportException.class, () -> ScheduleExporter.export(empty, PACKAGE, "Found", EVIDENCE));
        assertThrows(ExportException.class, () -> ScheduleExporter.export(descent(), PACKAGE, "Arrays", EVIDENCE));
    }

    /** Three arrays in the class, four times as many values as points in one method of the test: both are near what Java takes. */
    @Test
    void theLongestScheduleThatIsExportedCompiles() {
        ExportedClass longest = ScheduleExporter.export(sometimes(2_000), PACKAGE, "Longest", EVIDENCE);
        InMemoryCompiler compiler = new InMemoryCompiler();
        compiler.add(PACKAGE + ".Longest", longest.source());
        compiler.add(PACKAGE + ".LongestTest", longest.testSource());
        assertDoesNotThrow(compiler::compile);
        String refused = String.valueOf(assertThrows(
                        ExportException.class,
                        () -> ScheduleExporter.export(sometimes(2_001), PACKAGE, "Longer", EVIDENCE))
                .getMessage());
        assertTrue(
                refused.startsWith("a class has room for 2000 change-points of this schedule's 1 hyper-parameters"),
                refused);
    }

    /** A rate that there is at every other change-point only. */
    private static Schedule sometimes(int points) {
        return new Schedule(IntStream.range(0, points)
                .mapToObj(point -> new ChangePoint(
                        1_000_000L * point,
                        point % 2 == 0
                                ? new HyperParameters(Map.of("learning-rate", new Setting.Real(1.0 / (point + 3))))
                                : HyperParameters.NONE,
                        0))
                .toList());
    }

    private static Schedule descent() {
        HyperParameters first = new HyperParameters(Map.of("learning-rate", new Setting.Real(1e-3)))
                .with("epochs", new Setting.Whole(4))
                .with("activation", new Setting.Word("tanh"));
        HyperParameters second = first.with("learning-rate", new Setting.Real(1e-3 * 1.2));
        HyperParameters third = second.with("epochs", new Setting.Whole(5)).with("momentum", new Setting.Real(1e8));
        return new Schedule(List.of(
                new ChangePoint(0, first, 3), new ChangePoint(8_192, second, 3), new ChangePoint(40_960, third, 0)));
    }

    private static Schedule schedule(RandomGenerator random) {
        List<ChangePoint> points = new ArrayList<>();
        HyperParameters now = SPACE.sample(random);
        for (long step = 0; step < 6_000; step += random.nextInt(1, 1_500)) {
            points.add(new ChangePoint(step, now, random.nextInt(8)));
            now = SPACE.mutate(now, random);
        }
        return new Schedule(points);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ScheduleExporterTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
