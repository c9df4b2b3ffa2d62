package io.cambrian.evaluators.isolation;

import io.cambrian.evaluators.isolation.worker.WorkerMain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How the Java processes behind the walls are started. */
final class WorkerFlags {

    /** What compiling one design may use. */
    static final Limits COMPILER_LIMITS = new Limits(Duration.ofSeconds(15), 20, 192, 1 << 20);

    private static final List<String> COMMON = List.of(
            "-XX:MaxMetaspaceSize=64m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "--illegal-native-access=deny",
            "--sun-misc-unsafe-memory-access=deny",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Duser.language=en");

    private WorkerFlags() {}

    static List<String> answering(Limits limits) {
        return flags(limits, "512k", "java.base", WorkerMain.ANSWER);
    }

    static List<String> compiling() {
        return flags(COMPILER_LIMITS, "4m", "jdk.compiler", WorkerMain.COMPILE);
    }

    private static List<String> flags(Limits limits, String stack, String modules, String mode) {
        List<String> flags = new ArrayList<>(COMMON);
        flags.add("-Xmx" + limits.heapMebibytes() + "m");
        flags.add("-Xss" + stack);
        flags.addAll(List.of("--limit-modules", modules, "--add-modules", modules));
        flags.addAll(List.of("--module-path", "/classes", "--module", WorkerModule.mainClass(), mode));
        return flags;
    }
}
