package io.cambrian.schedules.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints a leaderboard as text. */
public final class LeaderboardPrinter {

    private static final int FORMULA_WIDTH = 100;

    private LeaderboardPrinter() {}

    /** The first {@code rows} discovered candidates and every baseline, one paragraph each. */
    public static void print(Leaderboard leaderboard, int rows, PrintWriter out) {
        List<LeaderboardRow> all = leaderboard.rows();
        if (all.isEmpty()) {
            out.println("Nothing evaluated yet.");
            return;
        }
        int rank = 0;
        int shown = 0;
        int discovered = 0;
        boolean unrankedAnnounced = false;
        for (LeaderboardRow row : all) {
            if (row.ranked()) {
                rank++;
            }
            if (!row.baseline() && discovered++ >= rows) {
                continue;
            }
            if (!row.ranked() && !unrankedAnnounced) {
                out.println("Not ranked: no evidence on held-out tasks from report seeds.");
                unrankedAnnounced = true;
            }
            printRow(row, row.ranked() ? rank + "." : "-", out);
            shown++;
        }
        if (shown < all.size()) {
            out.printf(Locale.ROOT, "… and %d more candidates.%n", all.size() - shown);
        }
    }

    private static void printRow(LeaderboardRow row, String rank, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-3s %s%s  %s%n",
                rank,
                row.candidate().shortForm(),
                row.baseline() ? " (start)" : "",
                shortened(row.formula()));
        String search = row.searchFitness().isPresent()
                ? String.format(Locale.ROOT, "search %.3f", row.searchFitness().getAsDouble())
                : "search -";
        String selection = row.selectionScore().isPresent()
                ? String.format(
                        Locale.ROOT, "  selection %.3f", row.selectionScore().getAsDouble())
                : "";
        out.println("      " + search + selection);
        for (TaskReport task : row.tasks()) {
            out.printf(
                    Locale.ROOT,
                    "      %-24s %s%s%n",
                    task.task(),
                    task.score().count() == 0 ? task.failures() + " seeds without a score" : scores(task),
                    task.heldOut() ? "   (held out)" : "");
        }
    }

    private static String scores(TaskReport task) {
        return String.format(
                Locale.ROOT,
                "%9s ± %-8s 95 %% of %d seeds%s",
                Interval.text(task.score().mean()),
                task.score().reachText(),
                task.score().count(),
                task.failures() > 0 ? ", " + task.failures() + " more without a score" : "");
    }

    static String shortened(String formula) {
        return formula.length() <= FORMULA_WIDTH ? formula : formula.substring(0, FORMULA_WIDTH - 1) + "…";
    }
}
