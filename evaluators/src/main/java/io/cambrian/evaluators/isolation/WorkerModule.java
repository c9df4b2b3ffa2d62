package io.cambrian.evaluators.isolation;

import io.cambrian.evaluators.isolation.worker.WorkerMain;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The classes of {@link io.cambrian.evaluators.isolation.worker}, as a module of their own that exports and opens nothing: a
 * design can neither use nor look into the code that calls it.
 */
final class WorkerModule {

    static final String NAME = "io.cambrian.worker";

    private static final List<String> CLASSES = List.of(
            "AnswerMethod",
            "Answering",
            "CallsOverLine",
            "ClassFiles",
            "Compiling",
            "Description",
            "Frame",
            "Frame$Kind",
            "Line",
            "MalformedFrameException",
            "MemoryFiles",
            "MemoryFiles$1",
            "NotADesignException",
            "SourceText",
            "WorkerMain");

    private WorkerModule() {}

    /** The module and its class, as the launcher wants them. */
    static String mainClass() {
        return NAME + "/" + WorkerMain.class.getName();
    }

    /** Writes the module's files below a directory. */
    static void write(Path directory) throws IOException {
        Path classes = Files.createDirectories(
                directory.resolve(WorkerMain.class.getPackageName().replace('.', '/')));
        for (String name : CLASSES) {
            String file = name + ".class";
            try (InputStream bytes = Objects.requireNonNull(WorkerMain.class.getResourceAsStream(file), file)) {
                Files.copy(bytes, classes.resolve(file));
            }
        }
        Files.write(directory.resolve("module-info.class"), descriptor());
    }

    /** Requires the compiler only where it is there. */
    private static byte[] descriptor() {
        return ClassFile.of()
                .buildModule(ModuleAttribute.of(
                        ModuleDesc.of(NAME),
                        module -> module.requires(ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), null)
                                .requires(ModuleDesc.of("java.compiler"), List.of(AccessFlag.STATIC_PHASE), null)));
    }
}
