package io.cambrian.schedules.export;

import io.cambrian.schedules.family.Family;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.ExportSpec;
import io.cambrian.schedules.spec.SpecException;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes a candidate as a Java class with its test: {@code DIR/package/Class.java} and {@code DIR/package/ClassTest.java}. */
public final class ClassExport {

    private ClassExport() {}

    /**
     * The two files.
     *
     * @param source the class
     * @param test its JUnit 5 test
     */
    public record Written(Path source, Path test) {}

    /** @throws IllegalArgumentException when package or class could not be written under their names */
    public static <C extends Candidate> void check(ExportSpec spec, Family<C> family) {
        FamilyMember<C> any = new FamilyMember<>(family, family.exportable());
        try {
            any.export(spec.packageName(), spec.className().orElse(any.className()), Evidence.none());
        } catch (ExportException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Writes both files; existing ones of the same name are replaced.
     *
     * @param className the class's name; made from the candidate's id, if empty
     * @throws SpecException when a name is no Java name or the directory cannot be written
     */
    public static Written write(
            FamilyMember<?> member, Evidence evidence, Path directory, String packageName, Optional<String> className) {
        ExportedClass exported;
        try {
            exported = member.export(packageName, className.orElse(member.className()), evidence);
        } catch (ExportException e) {
            throw new SpecException(String.valueOf(e.getMessage()), e);
        }
        Path source = directory.resolve(exported.path());
        Path test = directory.resolve(exported.testPath());
        try {
            replace(source, exported.source());
            replace(test, exported.testSource());
        } catch (IOException | UncheckedIOException e) {
            throw new SpecException(
                    "The class cannot be written to '" + source + "' (" + e.getMessage()
                            + "); give a directory that you may write to.",
                    e);
        }
        return new Written(source, test);
    }

    private static void replace(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), content);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
