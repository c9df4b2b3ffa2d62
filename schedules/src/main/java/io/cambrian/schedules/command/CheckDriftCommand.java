package io.cambrian.schedules.command;

import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftCheck;
import io.cambrian.searchspace.drift.DriftVerdict;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Verifies that a drift is one. */
@Command(
        name = "check-drift",
        description = {
            "Verify that a drift D(r, A) is finite, never negative, and 0 and flat at r = 1.",
            "Print the violating point and exit with 8 when it is not."
        },
        footer = "  ./cambrian check-drift DPO")
final class CheckDriftCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            description = CandidateReference.DESCRIPTION)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    /** What {@code --json} prints; the violation is empty if all conditions hold. */
    record Checked(CandidateId candidate, String formula, boolean drift, Optional<String> violation) {}

    @Override
    public Integer call() {
        FamilyMember<?> member = CandidateReference.resolve(candidate, archive).member();
        if (!(member.candidate() instanceof Drift drift)) {
            throw new SpecException("'" + candidate + "' is a candidate of the kind '"
                    + member.family().kind() + "'; only drifts can be checked.");
        }
        Optional<String> violation = DriftCheck.of(drift) instanceof DriftVerdict.Violated violated
                ? Optional.of(violated.sentence())
                : Optional.empty();
        output.print(new Checked(member.id(), member.formula(), violation.isEmpty(), violation), out -> {
            out.println(member.id().shortForm() + "  D = " + member.formula());
            out.println(violation
                    .map(sentence -> "NO DRIFT: " + sentence)
                    .orElse("A drift: finite, D ≥ 0, and D = 0 and ∂D/∂r = 0 at r = 1, for r from 0.05 to 20 and A from"
                            + " −5 to 5" + (drift.temporal() ? ", at five times p." : ".")));
        });
        return (violation.isEmpty() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }
}
