package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
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
import io.cambrian.schedules.study.loss.RetuneTable;
import io.cambrian.searchspace.tuning.Tuned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tunes programs and their baseline with the same number of trials, and compares them. */
@Command(
        name = "retune",
        description = {
            "Tune programs and their baseline with the same trials on each task of a run that searches hyper-parameters,"
                    + " and compare them on report seeds; without a spec, losses of DQN, some 5 minutes on 2 cores.",
            "Finalists and selection seeds are those under 'report' in the spec."
        },
        footer = "  ./cambrian study retune --programs DQN,DQNReg --trials 8")
final class RetuneCommand implements Callable<Integer> {

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

    @Option(names = "--table", paramLabel = "FILE", description = "The Markdown file for the table (default: none).")
    private Optional<Path> table = Optional.empty();

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description =
                    "The directory for pictures of how agents learnt on report seeds, with the settings that were chosen (default: none).")
    private Optional<Path> pictures = Optional.empty();

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(10);

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check();
        Counts.requireAtLeast(1, "--trials", trials);
        table.ifPresent(RetuneCommand::requireFolder);
        pictures.ifPresent(RetuneCommand::requireDirectory);
        RunSpec spec = RunSpecReader.readFile(specFile.orElseGet(RetuneCommand::example), profile);
        Experiments.check(spec);
        RetuneEffort effort = new RetuneEffort(
                trials, spec.report().finalists(), spec.report().selectionSeeds(), options.seeds());
        RetuneReport report = new RetuneStudy(options.root(), spec, effort)
                .run(programs.stream().map(this::program).toList(), options.threads(), output.progress());
        if (table.isPresent()) {
            Files.writeString(table.get(), RetuneTable.of(report, command()));
        }
        List<Path> drawn = pictures.map(directory ->
                        PictureExport.write(report.learningCurves(), report.labels(), spec.name(), directory))
                .orElse(List.of());
        output.print(report, out -> {
            report.overall().forEach(overall -> out.println(RetuneTable.line(overall)));
            drawn.forEach(out::println);
        });
        return ExitCode.OK.number();
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

    /** The command that gives the same table again, but for the threads, which change nothing. */
    private String command() {
        return "./cambrian study retune" + specFile.map(file -> " " + file).orElse("")
                + profile.map(name -> " --profile " + name).orElse("") + " --programs " + String.join(",", programs)
                + " --trials " + trials + " --seeds " + options.seeds() + " --seed "
                + options.root().value();
    }

    /** A table that cannot be written is noticed before the trainings, not after them. */
    private static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new SpecException("--table names a file in a directory that exists, found '" + file + "'.");
        }
    }

    /** The same of pictures. */
    private static void requireDirectory(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new SpecException("--pictures names a directory that exists, found '" + directory + "'.");
        }
    }

    /** The example stands beside the launcher; without launcher it is looked for in the working directory. */
    private static Path example() {
        return Path.of(System.getProperty("cambrian.home", "")).resolve(EXAMPLE);
    }
}
