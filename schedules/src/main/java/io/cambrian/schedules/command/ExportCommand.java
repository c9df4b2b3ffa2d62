package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.schedules.export.ClassExport;
import io.cambrian.schedules.export.EvidenceReport;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.export.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a candidate as a Java class. */
@Command(
        name = "export",
        description = "Write a candidate as a Java 17 class without dependencies, and a JUnit test for it.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE",
            description = "A candidate's id, a unique beginning of it, a name such as DQN or PPO, or a JSON file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The source directory to write into.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path directory;

    @Option(
            names = "--package",
            paramLabel = "P",
            defaultValue = "discovered",
            description = "The class's package (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String packageName;

    @Option(names = "--class", paramLabel = "C", description = "The class's name (default: made from the id).")
    private Optional<String> className = Optional.empty();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        CandidateReference reference = CandidateReference.resolve(candidate, archive);
        FamilyMember<?> member = reference.member();
        ClassExport.Written written =
                ClassExport.write(member, evidence(member.id()), directory, packageName, className.or(reference::name));
        output.print(
                Map.of(
                        "candidate",
                        member.id().hex(),
                        "source",
                        written.source().toString(),
                        "test",
                        written.test().toString()),
                out -> {
                    out.println("Exported: " + written.source());
                    out.println("Its test: " + written.test());
                });
        return ExitCode.OK.number();
    }

    private Evidence evidence(CandidateId candidateId) {
        if (!Files.isDirectory(archive.directory())) {
            return Evidence.none();
        }
        try (ArchiveView view = archive.openForReading()) {
            return EvidenceReport.of(view, candidateId, archive.argument());
        }
    }
}
