package io.cambrian.schedules.command;

import io.cambrian.metalearners.Extent;
import io.cambrian.schedules.discovery.DiscoveryListener;
import io.cambrian.schedules.discovery.SearchProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Shows how a run goes: on a terminal one line that is drawn again and again, elsewhere one plain line every few seconds.
 */
final class Progress implements DiscoveryListener {

    private static final Duration TERMINAL_PERIOD = Duration.ofMillis(200);
    private static final Duration PLAIN_PERIOD = Duration.ofSeconds(5);
    private static final int BAR_WIDTH = 24;
    private static final int FORMULA_WIDTH = 60;
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintWriter out;
    private final boolean terminal;
    private final InstantSource clock;
    private Instant lastShown = Instant.MIN;
    private Instant searchStarted = Instant.MIN;
    private long doneAtStart;
    private boolean showedAll;

    Progress(PrintWriter out, boolean terminal, InstantSource clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Whether progress would be seen by a person at a terminal that can redraw a line. */
    static boolean onTerminal() {
        var console = System.console();
        return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    }

    @Override
    public void searched(SearchProgress progress) {
        if (searchStarted.equals(Instant.MIN)) {
            searchStarted = clock.instant();
            doneAtStart = progress.extent().done();
        }
        boolean all = progress.extent().done() >= progress.extent().wanted();
        if (all && !showedAll || due()) {
            showedAll = all;
            show(searchLine(progress));
        }
    }

    @Override
    public void measured(String phase, int done, int all) {
        if (done == all || due()) {
            show(String.format(
                    Locale.ROOT, "%s %s %d/%d measurements on fresh seeds", phase, bar(done, all), done, all));
        }
        if (done == all && terminal) {
            end();
        }
    }

    /** Leaves the redrawn line, so that what is printed next stands below it. */
    void end() {
        if (terminal) {
            out.println();
            out.flush();
        }
    }

    private boolean due() {
        Instant now = clock.instant();
        if (lastShown.equals(Instant.MIN)
                || Duration.between(lastShown, now).compareTo(terminal ? TERMINAL_PERIOD : PLAIN_PERIOD) >= 0) {
            lastShown = now;
            return true;
        }
        return false;
    }

    private void show(String line) {
        if (terminal) {
            out.print(ERASE_LINE + line);
        } else {
            out.println(line);
        }
        out.flush();
    }

    private String searchLine(SearchProgress progress) {
        double seconds = Duration.between(searchStarted, clock.instant()).toMillis() * 1e-3;
        Extent extent = progress.extent();
        double rate = seconds > 0 ? (extent.done() - doneAtStart) / seconds : 0;
        long remaining = extent.wanted() - extent.done();
        String eta = rate > 0 ? duration(Math.round(remaining / rate)) : "-";
        String best = progress.bestFitness().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "best %.3f  %s",
                        progress.bestFitness().getAsDouble(),
                        shortened(progress.bestFormula()))
                : "nothing scored yet";
        return String.format(
                Locale.ROOT,
                "search %s %d/%d %s  %.1f/s  ETA %s  %d duplicates  %d missed a hurdle  %d failed  %s",
                bar(extent.done(), extent.wanted()),
                extent.done(),
                extent.wanted(),
                extent.unit(),
                rate,
                eta,
                progress.duplicates(),
                progress.hurdleFailures(),
                progress.failures(),
                best);
    }

    private static String bar(long done, long all) {
        int filled = all == 0 ? BAR_WIDTH : (int) (BAR_WIDTH * Math.min(done, all) / all);
        return "[" + "#".repeat(filled) + ".".repeat(BAR_WIDTH - filled) + "]";
    }

    private static String duration(long seconds) {
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static String shortened(String formula) {
        return formula.length() <= FORMULA_WIDTH ? formula : formula.substring(0, FORMULA_WIDTH - 1) + "…";
    }
}
