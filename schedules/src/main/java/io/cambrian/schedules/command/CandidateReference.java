package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.archive.record.UnknownId;
import io.cambrian.schedules.family.Families;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.family.NamedMember;
import io.cambrian.searchspace.NearestName;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A candidate as people name it on the command line: one from the literature by its name, or the beginning of an id.
 *
 * @param name the literature's name; empty for a candidate that was found by its id
 * @param member the candidate with its family
 */
record CandidateReference(Optional<String> name, FamilyMember<?> member) {

    /** Finds the candidate; the archive is opened only if the text is no name. */
    static CandidateReference resolve(String text, ArchiveOption archive) {
        Optional<NamedMember> named = Families.named(text);
        if (named.isPresent()) {
            return new CandidateReference(
                    Optional.of(named.get().name()), named.get().member());
        }
        if (!text.matches("[0-9a-f]{1,32}") || !Files.isDirectory(archive.directory())) {
            throw unknown(text, new IllegalArgumentException(text));
        }
        try (ArchiveView view = archive.openForReading()) {
            StoredCandidate found = view.candidate(text);
            return new CandidateReference(Optional.empty(), Families.read(found.kind(), found.json()));
        } catch (UnknownId e) {
            throw unknown(text, e);
        }
    }

    private static UnknownNameException unknown(String text, Exception cause) {
        String archived =
                cause instanceof UnknownId ? cause.getMessage() : "ids are hexadecimal digits from an archive";
        return new UnknownNameException(
                "There is no candidate or program '" + text + "'" + NearestName.suggestion(text, Families.names())
                        + " (" + archived + ").",
                cause);
    }
}
