package io.cambrian.schedules.export;

import io.cambrian.schedules.spec.ExportSpec;
import io.cambrian.schedules.spec.SpecException;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedLoss;
import io.cambrian.searchspace.export.LossExporter;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** Writes a candidate as a Java class with its test: {@code DIR/package/Class.java} and {@code DIR/package/ClassTest.java}. */
public final class ClassExport {

    private static final int ID_DIGITS = 6;

    private ClassExport() {}

    /**
     * The two files.
     *
     * @param source the class
     * @param test its JUnit 5 test
     */
    public record Written(Path source, Path test) {}

    /** @throws IllegalArgumentException when package or class could not be written under their names */
    public static void check(ExportSpec spec) {
        try {
            LossExporter.export(
                    NamedLosses.DQN, spec.packageName(), spec.className().orElse("Loss"), Evidence.none());
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
            LossProgram program, Evidence evidence, Path directory, String packageName, Optional<String> className) {
        String name = className.orElse(
                "Loss" + program.id().hex().substring(0, ID_DIGITS).toUpperCase(Locale.ROOT));
        ExportedLoss exported;
        try {
            exported = LossExporter.export(program, packageName, name, evidence);
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
