package io.cambrian.schedules.command;

import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.export.PictureExport;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws pictures of a candidate. */
@Command(
        name = "draw",
        description = {
            "Draw a drift: the objective f(r, A) = r·A − D and its slope, as maps and as curves beside PPO and DPO.",
            "Draw an update rule that sees the age of its agent: what it says to the young and to the old.",
            "Draw an agent design as a tree of its nodes, a heuristic as a tree of its terms.",
            "Write PNG files; no screen is needed."
        },
        footer = "  ./cambrian draw DPO --to pictures")
final class DrawCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            description = CandidateReference.DESCRIPTION)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The directory to write into.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path directory;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        CandidateReference reference = CandidateReference.resolve(candidate, archive);
        FamilyMember<?> member = reference.member();
        List<Path> files = PictureExport.write(member, reference.name().orElse(member.className()), directory);
        if (files.isEmpty()) {
            throw new SpecException("This candidate of the kind '"
                    + member.family().kind() + "' has no pictures; './cambrian show' prints its formula.");
        }
        output.print(
                Map.of(
                        "candidate",
                        member.id().hex(),
                        "pictures",
                        files.stream().map(Path::toString).toList()),
                out -> files.forEach(file -> out.println("Drawn: " + file)));
        return ExitCode.OK.number();
    }
}
