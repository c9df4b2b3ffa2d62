package io.cambrian.schedules.study.heuristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.jobshop.Ft06;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleAndTourStudiesTest {

    /** A deviation of 1 over 50 instances each: the standard error of the difference is √(2/50) = 0.2. */
    @Test
    void aMeanAgreesWithinThreeAndAHalfStandardErrorsOfTheDifference() {
        List<Double> half = Collections.nCopies(25, 9.0);
        List<Double> other = Collections.nCopies(25, 11.0);
        List<Double> values = Stream.concat(half.stream(), other.stream()).toList();
        assertEquals(0, KnownMean.of(10.004, values).apart());
        assertTrue(KnownMean.of(10.7, values).agrees());
        assertEquals((0.7 - 0.005) / 0.202, KnownMean.of(10.7, values).apart(), 0.01);
        assertFalse(KnownMean.of(9.2, values).agrees());
    }

    @Test
    void classicalRulesScheduleAsTheyAreKnownTo() {
        JobShopReport report = new JobShopStudy(new RootSeed(1), 20).run();
        assertTrue(report.passed(), report::toString);
        JobShopReport.Lengths wrong = new JobShopReport.Lengths("spt", 94, 94, 88, 87);
        assertFalse(new JobShopReport(List.of(wrong), List.of()).passed());
    }

    @Test
    void allRulesWithANameAreFollowed() {
        List<JobShopStudy.RuleSchedules> schedules = new JobShopStudy(new RootSeed(1), 2).follow(Ft06.SHOP);
        assertEquals(10, schedules.size());
        assertEquals(new JobShopStudy.RuleSchedules("mopnr", 60, 59), schedules.get(7));
        assertTrue(schedules.getLast().active() < 60);
    }

    @Test
    void nearestNeighbourTravelsAsItIsKnownTo() {
        TourReport report = new TourStudy(new RootSeed(1), 5).run();
        assertTrue(report.passed(), report::toString);
    }
}
