package io.cambrian.schedules.command.study;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.record.RunId;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.ThreadsOption;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.drift.TunedBaselineReport;
import io.cambrian.schedules.study.drift.TunedBaselineStudy;
import io.cambrian.searchspace.drift.Drift;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a discovered drift with a baseline whose learning rate got as many trials. */
@Command(
        name = "tuned-baseline",
        description = {
            "Tune the learning rate of a baseline with as many trials as a run had candidates, and compare a discovered drift with it on"
                    + " report seeds.",
            "It takes about as long as the run's search did."
        },
        footer = "  ./cambrian study tuned-baseline network.json --run r-2026 --trials 8")
final class TunedBaselineCommand extends StudyRun<TunedBaselineReport> {

    @Parameters(
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            description = CandidateReference.DESCRIPTION)
    private String candidate = "";

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description =
                    "The run whose tasks, settings and seeds are used (default: the one that proposed the candidate).")
    private Optional<String> run = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "CANDIDATE",
            defaultValue = "PPO",
            description = "The drift to compare with (default: ${DEFAULT-VALUE}).")
    private String baseline = "";

    @Option(names = "--trials", paramLabel = "N", description = "How many trials (default: as many as the run's).")
    private Optional<Integer> trials = Optional.empty();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Report seeds, at least 2 (default: as many as the run's).")
    private Optional<Integer> seeds = Optional.empty();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Override
    void check() {
        trials.ifPresent(count -> Counts.requireAtLeast(1, "--trials", count));
        seeds.ifPresent(Counts::requireInterval);
        threads.check();
    }

    @Override
    TunedBaselineReport measure(PrintWriter progress) throws InterruptedException {
        RunSpec spec = spec();
        return new TunedBaselineStudy(spec)
                .run(
                        drift(candidate),
                        drift(baseline),
                        trials.orElseGet(() -> Math.toIntExact(spec.evaluations())),
                        seeds.orElse(spec.report().seeds()),
                        threads.count(),
                        progress);
    }

    private RunSpec spec() {
        try (ArchiveView view = archive.openForReading()) {
            RunId id = run.isPresent()
                    ? view.run(run.get()).id()
                    : view.candidate(candidate).run();
            return Experiments.specOf(view, id);
        }
    }

    private Drift drift(String text) {
        FamilyMember<?> member = CandidateReference.resolve(text, archive).member();
        if (member.candidate() instanceof Drift drift) {
            return drift;
        }
        throw new SpecException("The candidate '" + text + "' is of the kind '"
                + member.family().kind() + "'; only drifts are compared with a tuned baseline.");
    }
}
