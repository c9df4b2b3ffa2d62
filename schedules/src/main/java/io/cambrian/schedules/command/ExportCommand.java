package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.export.ClassExport;
import io.cambrian.schedules.export.EvidenceReport;
import io.cambrian.schedules.export.SelfTunedLifetime;
import io.cambrian.schedules.family.ClassName;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.export.Evidence;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a candidate as a Java class. */
@Command(
        name = "export",
        description = {
            "Write a candidate as a Java 17 class without dependencies, and a JUnit test for it.",
            "Of a candidate that tunes itself, also write the coefficients that it tuned in a lifetime of the archive: as such a"
                    + " class, and as a candidate that 'evaluate' trains with."
        },
        footer = "  ./cambrian export DQNReg --to exported")
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            description = CandidateReference.DESCRIPTION)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The source directory to write into.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path directory;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            defaultValue = "discovered",
            description = "The class's package (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String packageName;

    @Option(names = "--class", paramLabel = "CLASS", description = "The class's name (default: made from the id).")
    private Optional<String> className = Optional.empty();

    @Option(
            names = "--lifetime",
            paramLabel = "N",
            description = "The seed of the lifetime whose coefficients are written, of a candidate that tunes itself"
                    + " (default: that of its best one on report seeds).")
    private Optional<Long> lifetimeSeed = Optional.empty();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    /** What {@code --json} prints. */
    record Exported(String candidate, String source, String test, Optional<Lifetime> lifetime) {}

    /** The files of a lifetime in which coefficients were tuned. */
    record Lifetime(String task, long seed, String source, String test, String candidate) {}

    @Override
    public Integer call() {
        CandidateReference reference = CandidateReference.resolve(candidate, archive);
        Exported exported = Files.isDirectory(archive.directory()) ? withArchive(reference) : alone(reference);
        if (lifetimeSeed.isPresent() && exported.lifetime().isEmpty()) {
            throw new SpecException("Candidate " + reference.member().id().shortForm()
                    + " has tuned no coefficient of its own in this archive; leave --lifetime out.");
        }
        output.print(exported, out -> {
            out.println("Exported: " + exported.source());
            out.println("Its test: " + exported.test());
            exported.lifetime().ifPresent(lifetime -> print(lifetime, out));
        });
        return ExitCode.OK.number();
    }

    private Exported withArchive(CandidateReference reference) {
        try (ArchiveView view = archive.openForReading()) {
            FamilyMember<?> member = reference.member();
            ClassExport.Written written = written(reference, EvidenceReport.of(view, member, archive.argument()));
            Optional<Lifetime> lifetime = chosen(SelfTunedLifetime.of(view, member))
                    .map(each -> written(
                            each,
                            ClassExport.write(
                                    each, view, directory, packageName, name(reference), archive.argument())));
            return exported(member, written, lifetime);
        }
    }

    private Exported alone(CandidateReference reference) {
        return exported(reference.member(), written(reference, Evidence.none()), Optional.empty());
    }

    private String name(CandidateReference reference) {
        return className.or(() -> reference.name().map(ClassName::of)).orElseGet(reference.member()::className);
    }

    private ClassExport.Written written(CandidateReference reference, Evidence evidence) {
        return ClassExport.write(reference.member(), evidence, directory, packageName, Optional.of(name(reference)));
    }

    private static Lifetime written(SelfTunedLifetime lifetime, ClassExport.WrittenLifetime written) {
        return new Lifetime(
                lifetime.lived().task(),
                lifetime.lived().seed(),
                written.source().toString(),
                written.test().toString(),
                written.candidate().toString());
    }

    private static Exported exported(FamilyMember<?> member, ClassExport.Written written, Optional<Lifetime> lifetime) {
        return new Exported(
                member.id().hex(), written.source().toString(), written.test().toString(), lifetime);
    }

    /** The best lifetime, or the one with the seed that was asked for. */
    private Optional<SelfTunedLifetime> chosen(List<SelfTunedLifetime> lifetimes) {
        if (lifetimeSeed.isEmpty() || lifetimes.isEmpty()) {
            return lifetimes.stream().findFirst();
        }
        return Optional.of(lifetimes.stream()
                .filter(each -> each.lived().seed() == lifetimeSeed.get())
                .findFirst()
                .orElseThrow(() -> new SpecException("The candidate has no lifetime with the seed "
                        + lifetimeSeed.get() + "; its seeds are "
                        + String.join(
                                ", ",
                                lifetimes.stream()
                                        .map(each -> Long.toString(each.lived().seed()))
                                        .toList())
                        + ".")));
    }

    private static void print(Lifetime lifetime, PrintWriter out) {
        out.println(
                "What it tuned itself on " + lifetime.task() + ", seed " + lifetime.seed() + ": " + lifetime.source());
        out.println("Its test: " + lifetime.test());
        out.println("To train with it: " + lifetime.candidate());
    }
}
