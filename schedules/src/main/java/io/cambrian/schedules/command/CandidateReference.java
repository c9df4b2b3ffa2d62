package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.archive.record.UnknownId;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.loss.LossFormat;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A candidate as people name it on the command line: a program from the literature, or the beginning of an id.
 *
 * @param name the literature's name; empty for a candidate that was found by its id
 * @param program the candidate
 */
record CandidateReference(Optional<String> name, LossProgram program) {

    /** Finds the candidate; the archive is opened only if the text is no name. */
    static CandidateReference resolve(String text, ArchiveOption archive) {
        Optional<String> name = NamedLosses.names().stream()
                .filter(known -> NearestName.plain(known).equals(NearestName.plain(text)))
                .findFirst();
        if (name.isPresent()) {
            return new CandidateReference(name, NamedLosses.byName(name.get()));
        }
        if (!text.matches("[0-9a-f]{1,32}") || !Files.isDirectory(archive.directory())) {
            throw unknown(text, new IllegalArgumentException(text));
        }
        try (ArchiveView view = archive.openForReading()) {
            StoredCandidate found = view.candidate(text);
            return new CandidateReference(Optional.empty(), new LossFormat().read(found.json()));
        } catch (UnknownId e) {
            throw unknown(text, e);
        }
    }

    private static UnknownNameException unknown(String text, Exception cause) {
        String archived =
                cause instanceof UnknownId ? cause.getMessage() : "ids are hexadecimal digits from an archive";
        return new UnknownNameException(
                "There is no candidate or program '" + text + "'" + NearestName.suggestion(text, NamedLosses.names())
                        + " (" + archived + ").",
                cause);
    }
}
