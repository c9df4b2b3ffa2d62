package io.cambrian.schedules.study.design;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.problem.sim.DesignTable;
import io.cambrian.searchspace.random.ReportSeed;
import java.util.ArrayList;
import java.util.List;

/**
 * Agent designs with simulated workers against what they have to reach: votes with and without a trap, verifiers and routers of
 * all qualities, depth that is spent where answers differ, and the seeds of the three families.
 */
public final class DesignStudy {

    private static final int AT_ONCE = 10_000;

    private DesignStudy() {}

    /**
     * Measures every row of the table.
     *
     * @param problems for each row
     */
    public static DesignReport run(ReportSeed seed, int problems) {
        List<DesignReport.Line> lines = new ArrayList<>();
        for (DesignTable.Row row : DesignTable.rows()) {
            lines.add(measured(row, seed, problems));
        }
        return new DesignReport(problems, lines);
    }

    private static DesignReport.Line measured(DesignTable.Row row, ReportSeed seed, int problems) {
        Solver solver = row.world().problems(row.mostCalls()).prepare(row.design());
        double solved = 0;
        double calls = 0;
        for (int first = 0; first < problems; first += AT_ONCE) {
            Attempts attempts = solver.attempt(seed, first, Math.min(AT_ONCE, problems - first));
            for (float score : attempts.scores()) {
                solved += score;
            }
            calls += attempts.readings().getFirst().sum();
        }
        return new DesignReport.Line(
                row.name(),
                row.design().toString(),
                row.solved(),
                solved / problems,
                row.bar(),
                row.calls(),
                calls / problems);
    }
}
