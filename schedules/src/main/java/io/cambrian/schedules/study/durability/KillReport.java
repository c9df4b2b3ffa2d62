package io.cambrian.schedules.study.durability;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;

/**
 * What has become of runs that {@link KillStudy} has killed.
 *
 * @param runs spec by spec
 */
public record KillReport(List<Killed> runs) implements StudyReport {

    public KillReport {
        runs = List.copyOf(runs);
    }

    /**
     * The runs of one spec.
     *
     * @param spec the name of the run that was killed
     * @param results one for each number of threads
     */
    public record Killed(String spec, List<KillStudy.Result> results) {

        public Killed {
            results = List.copyOf(results);
        }
    }

    /** None may end otherwise than one that was left alone. */
    @Override
    public List<Bar> bars() {
        List<KillStudy.Result> all =
                runs.stream().flatMap(killed -> killed.results().stream()).toList();
        return List.of(Bar.exactly(
                "killed runs that end like one that was left alone",
                all.stream().filter(KillStudy.Result::passed).count(),
                all.size()));
    }

    @Override
    public void print(PrintWriter out) {
        for (Killed killed : runs) {
            out.println(killed.spec());
            killed.results()
                    .forEach(result -> out.println(
                            "  " + (result.passed() ? "equal    " : "DIFFERENT ") + result.threads() + " thread(s), "
                                    + result.kills() + " kills, " + result.parks() + " parks: " + result.digest()));
        }
    }
}
