package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.export.PictureExport;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.loss.RetuneEffort;
import io.cambrian.schedules.study.loss.RetuneProgram;
import io.cambrian.schedules.study.loss.RetuneReport;
import io.cambrian.schedules.study.loss.RetuneStudy;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tunes programs and their baseline with the same number of trials, and compares them. */
@Command(
        name = "retune",
        description = {
            "Tune programs and their baseline with the same trials on each task of a run that searches hyper-parameters, and compare them"
                    + " on report seeds; finalists and selection seeds are those under 'report' in the spec.",
            "It takes some 5 minutes on 2 cores without a spec, which compares losses of DQN."
        },
        footer = "  ./cambrian study retune --programs DQN,DQNReg --trials 8 --to findings")
final class RetuneCommand extends RepeatedStudyRun<RetuneReport> {

    private static final String EXAMPLE = "schedules/examples/retune-dqnreg.yaml";

    @Parameters(
            arity = "0..1",
            paramLabel = "SPEC",
            completionCandidates = KnownNames.Specs.class,
            description = "The run spec whose fields, trainer and stages are used (default: " + EXAMPLE + ").")
    private Optional<Path> specFile = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "Use the keys of this profile of the spec, such as overnight, in place of its own (default: no profile).")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--programs",
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            split = ",",
            defaultValue = "DQN,DoubleDQN,DQNReg",
            description =
                    "The baseline and the programs to compare with it, separated by commas (default: ${DEFAULT-VALUE}).")
    private List<String> programs = List.of();

    @Option(
            names = "--trials",
            paramLabel = "N",
            defaultValue = "32",
            description = "Settings tried for each program on each task (default: ${DEFAULT-VALUE}).")
    private int trials;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    RetuneCommand() {
        super(StudyOptions.withIntervals(10));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--trials", trials);
    }

    @Override
    RetuneReport measure(PrintWriter progress) throws InterruptedException {
        RunSpec spec = RunSpecReader.readFile(specFile.orElseGet(RetuneCommand::example), profile, Experiments::check);
        RetuneEffort effort = new RetuneEffort(
                trials, spec.report().finalists(), spec.report().selectionSeeds(), options.seeds());
        return new RetuneStudy(options.root(), spec, effort)
                .run(programs.stream().map(this::program).toList(), options.threads(), progress);
    }

    @Override
    List<Path> draw(RetuneReport report, Path directory) {
        return PictureExport.write(report.learningCurves(), report.labels(), report.run(), directory);
    }

    private RetuneProgram program(String text) {
        CandidateReference found = CandidateReference.resolve(text, archive);
        FamilyMember<?> member = found.member();
        if (member.candidate() instanceof Tuned<?>) {
            throw new SpecException("The candidate '" + text
                    + "' has hyper-parameters of its own; give the program alone, which will be tuned anew.");
        }
        return found.name()
                .map(RetuneProgram::named)
                .orElseGet(() -> new RetuneProgram(member.className(), member.canonicalJson()));
    }

    /** The example stands beside the launcher; without launcher it is looked for in the working directory. */
    private static Path example() {
        return Path.of(System.getProperty("cambrian.home", "")).resolve(EXAMPLE);
    }
}
