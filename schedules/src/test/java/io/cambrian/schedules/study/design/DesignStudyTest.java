package io.cambrian.schedules.study.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DesignStudyTest {

    /** With 2,000 problems a share has a standard error of at most 0.0112; none of sixty is off by five of them by chance. */
    @Test
    void everyLineIsNearWhatItHasToReach() {
        DesignReport report = DesignStudy.run(new RootSeed(1).report(), 2_000);
        assertEquals(60, report.lines().size());
        for (DesignReport.Line line : report.lines()) {
            assertEquals(line.expected(), line.solved(), 0.056, line.name());
        }
    }

    @Test
    void oneMissedLineIsAMissedBar() {
        DesignReport.Line good = new DesignReport.Line("a", "generic", 0.4, 0.403, 0.004, OptionalDouble.empty(), 1);
        DesignReport.Line calls = new DesignReport.Line("b", "generic", 0.4, 0.4, 0.004, OptionalDouble.of(2), 1);
        DesignReport.Line share = new DesignReport.Line("c", "generic", 0.4, 0.405, 0.004, OptionalDouble.of(1), 1);
        assertTrue(new DesignReport(1, List.of(good)).passed());
        assertFalse(new DesignReport(1, List.of(good, calls)).passed());
        assertFalse(new DesignReport(1, List.of(good, share)).passed());
    }
}
