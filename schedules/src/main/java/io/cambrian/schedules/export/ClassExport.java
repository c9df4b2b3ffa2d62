package io.cambrian.schedules.export;

import io.cambrian.archive.ArchiveView;
import io.cambrian.schedules.family.Family;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.ExportSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
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

    /**
     * The three files of a lifetime.
     *
     * @param source the class of its coefficients
     * @param test its JUnit 5 test
     * @param candidate the JSON of an actor-critic that holds them
     */
    public record WrittenLifetime(Path source, Path test, Path candidate) {}

    /** @throws IllegalArgumentException when package or class could not be written under their names, if any is to be written */
    public static <C extends Candidate> void check(ExportSpec spec, Family<C> family) {
        if (!family.exports()) {
            return;
        }
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
            throw unwritten(source, e);
        }
        return new Written(source, test);
    }

    /**
     * Writes the coefficients of a lifetime as a class with its test, and the schedule as a candidate beside them.
     *
     * @param className the class of the candidate that the agent lived with; this one is called after it
     * @throws SpecException when a name is no Java name or the directory cannot be written
     */
    public static WrittenLifetime write(
            SelfTunedLifetime lifetime,
            ArchiveView view,
            Path directory,
            String packageName,
            String className,
            String archiveArgument) {
        String name = className + "Lifetime";
        Path candidate = directory.resolve(packageName.replace('.', '/')).resolve(name + ".json");
        Evidence evidence = EvidenceReport.of(view, lifetime, candidate, archiveArgument);
        Written written = write(lifetime.schedule(), evidence, directory, packageName, Optional.of(name));
        try {
            replace(candidate, lifetime.schedule().canonicalJson() + "\n");
        } catch (IOException | UncheckedIOException e) {
            throw unwritten(candidate, e);
        }
        return new WrittenLifetime(written.source(), written.test(), candidate);
    }

    private static SpecException unwritten(Path file, Exception cause) {
        return new SpecException(
                "The class cannot be written to '" + file + "' (" + cause.getMessage()
                        + "); give a directory that you may write to.",
                cause);
    }

    private static void replace(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), content);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
