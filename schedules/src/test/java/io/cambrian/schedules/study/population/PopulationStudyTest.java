package io.cambrian.schedules.study.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.population.PopulationSettings;
import io.cambrian.schedules.study.population.PopulationReport.Arm;
import io.cambrian.schedules.study.population.PopulationReport.Descent;
import io.cambrian.schedules.study.population.PopulationReport.Result;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The study of populations at the smallest size, and its verdict on made-up returns. */
class PopulationStudyTest {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    private static PopulationStudy study() {
        return new PopulationStudy(new RootSeed(5), PopulationSettings.usual(4, 512, 1_536));
    }

    private static Arm arm(String name, double median, double best, Descent... descents) {
        List<Result> results = descents.length == 0
                ? List.of(new Result(best, median, best, 0, 10, Optional.empty()))
                : Arrays.stream(descents)
                        .map(descent -> new Result(best, median, best, 0, 10, Optional.of(descent)))
                        .toList();
        return new Arm(name, results);
    }

    private static boolean passed(double best, Descent... descents) {
        Arm independent = arm(PopulationStudy.RANDOM_SEARCH, 100, 200);
        return new PopulationReport(
                        1, 8, 40, 4, List.of(independent, arm(PopulationStudy.POPULATION, 100, best, descents)))
                .passed();
    }

    @Test
    void theVerdictAsksForReturnsForDescentAndForTrueSchedules() {
        double enough = 100 * PopulationReport.LEAST_RATIO;
        Descent allFromTwo = new Descent(1, true, true);
        assertTrue(passed(enough, allFromTwo, new Descent(0.875, true, true)), "93.75 % on average");
        assertFalse(passed(enough - 1, allFromTwo));
        assertFalse(passed(enough, new Descent(0.875, true, true)));
        assertFalse(passed(enough, allFromTwo, new Descent(1, false, true)));
        assertFalse(passed(enough, allFromTwo, new Descent(1, true, false)));
    }

    @Test
    void everyArmSpendsTheSameAndSchedulesAreTrue() throws InterruptedException {
        StringWriter told = new StringWriter();
        PopulationReport report = study().run(2, 2, new PrintWriter(told));
        assertEquals(3, report.arms().size());
        for (Arm arm : report.arms()) {
            assertEquals(2 * 4 * 1_536, arm.totalSteps(), arm.name());
            assertTrue(arm.median().mean().mean() <= arm.best().mean().mean());
        }
        Arm trained = report.arm(PopulationStudy.POPULATION);
        assertEquals(2, trained.settingsReplayed());
        assertEquals(2, trained.weightsReplayed());
        assertTrue(trained.twoFoundersShare() >= 0.5, "two of four, were nobody copied");
        assertEquals(6, told.toString().lines().count(), "a line for each seed of each arm");
    }

    @Test
    void threadsChangeNothing() throws InterruptedException {
        assertEquals(study().run(2, 1, NOWHERE), study().run(2, 2, NOWHERE));
    }

    @Test
    void anUnknownArmIsRefused() {
        PopulationReport report = new PopulationReport(1, 8, 40, 4, List.of());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> report.arm("grid search"))
                .getMessage()
                .contains("'grid search'"));
    }
}
