package io.cambrian.schedules.command.option;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.UnknownId;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.family.Families;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.family.NamedMember;
import io.cambrian.schedules.family.TrainedLifetimes;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.drift.LifetimeRange;
import io.cambrian.searchspace.drift.NeuralDrift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A candidate as people name it on the command line: one from the literature by its name, a JSON file, or the beginning of an
 * id.
 *
 * @param name the literature's name; empty for other candidates
 * @param member the candidate with its family
 * @param lifetimes the lengths of training for which it was made, if it sees the time and they are known
 */
public record CandidateReference(Optional<String> name, FamilyMember<?> member, Optional<LifetimeRange> lifetimes) {

    /** What may be given for a candidate. */
    public static final String DESCRIPTION =
            "A candidate's id, a unique beginning of it, a name such as DQN or PPO, or a JSON file.";

    private static final String FILE_ENDING = ".json";

    /** Finds the candidate; the archive is opened only if the text is neither a name nor a file. */
    public static CandidateReference resolve(String text, ArchiveOption archive) {
        Optional<NamedMember> named = Families.named(text);
        if (named.isPresent()) {
            return new CandidateReference(
                    Optional.of(named.get().name()), named.get().member(), Optional.empty());
        }
        if (text.endsWith(FILE_ENDING)) {
            return inFile(Path.of(text));
        }
        if (!text.matches("[0-9a-f]{1,32}") || !Files.isDirectory(archive.directory())) {
            throw unknown(text, new IllegalArgumentException(text));
        }
        try (ArchiveView view = archive.openForReading()) {
            StoredCandidate found = view.candidate(text);
            return new CandidateReference(
                    Optional.empty(), Families.read(found.kind(), found.json()), lifetimes(view, found.run()));
        } catch (UnknownId e) {
            throw unknown(text, e);
        }
    }

    /** None is known where a file that the spec names, such as a jar, is away; the candidate does not need it. */
    private static Optional<LifetimeRange> lifetimes(ArchiveView view, RunId run) {
        try {
            return TrainedLifetimes.of(Experiments.specOf(view, run));
        } catch (SpecException e) {
            return Optional.empty();
        }
    }

    private static CandidateReference inFile(Path file) {
        try {
            FamilyMember<?> member = Families.read(Files.readString(file).strip());
            Optional<LifetimeRange> lifetimes = member.candidate() instanceof NeuralDrift drift
                    ? drift.shape().lifetimes()
                    : Optional.empty();
            return new CandidateReference(Optional.empty(), member, lifetimes);
        } catch (IOException e) {
            throw new SpecException("The file '" + file + "' cannot be read; give the path of a candidate's JSON.", e);
        } catch (CandidateFormatException | IllegalArgumentException e) {
            throw new SpecException("The file '" + file + "' describes no candidate: " + sentence(e), e);
        }
    }

    private static UnknownNameException unknown(String text, Exception cause) {
        String otherwise = cause instanceof UnknownId
                ? " by name, and " + cause.getMessage()
                : "; expected a name such as DQN or PPO, the beginning of an id from an archive, or a file that ends in "
                        + FILE_ENDING;
        String ending = NearestName.of(text, Families.names())
                .map(name -> "; did you mean '" + name + "'?")
                .orElse(otherwise);
        return new UnknownNameException("There is no candidate '" + text + "'" + ending, cause);
    }

    private static String sentence(RuntimeException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.endsWith("?") ? reason : reason + ".";
    }
}
