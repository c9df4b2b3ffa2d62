package io.cambrian.schedules.study.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AgentSearchStudyTest {

    @Test
    void threadsChangeNothingAndEverythingIsPrinted() throws InterruptedException {
        AgentSearchReport report = new AgentSearchStudy(new RootSeed(3), 2, 2).run();
        assertEquals(report, new AgentSearchStudy(new RootSeed(3), 2, 1).run());
        assertEquals(12, report.strategies().size());
        assertEquals(4, report.worlds().size());
        assertEquals(1, report.dominance().stream().mapToDouble(each -> each).sum(), 1e-9);
        // the best seed is one of those that are told apart
        assertEquals(
                report.bestSeed(), report.controls().getFirst().truth().mean().mean(), 0.01);

        StringWriter printed = new StringWriter();
        report.print(new PrintWriter(printed, true));
        assertTrue(printed.toString().contains("   300  archive, raced"), printed.toString());
        assertTrue(printed.toString().contains("Sim3F-shifted"), printed.toString());
        assertEquals(6, report.bars().size());
    }
}
