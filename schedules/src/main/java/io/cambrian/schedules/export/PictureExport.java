package io.cambrian.schedules.export;

import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Writes pictures of a candidate. */
public final class PictureExport {

    private PictureExport() {}

    /**
     * Writes the pictures; existing ones of the same names are replaced.
     *
     * @param name what to call the candidate, in the pictures and in the names of the files
     * @return the files; none, if candidates of the kind have no pictures
     * @throws SpecException when the directory cannot be written
     */
    public static List<Path> write(FamilyMember<?> member, String name, Path directory) {
        try {
            return member.draw(name, directory);
        } catch (IOException | UncheckedIOException e) {
            throw new SpecException(
                    "The pictures cannot be written to '" + directory + "' (" + e.getMessage()
                            + "); give a directory that you may write to.",
                    e);
        }
    }
}
