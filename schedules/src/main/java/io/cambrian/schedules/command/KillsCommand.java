package io.cambrian.schedules.command;

import io.cambrian.schedules.study.KillStudy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kills a run again and again and compares its digest with that of an undisturbed one. */
@Command(
        name = "kills",
        description = "Kill a run at random moments, resume it each time, and compare digests, with 1 and 2 threads.",
        mixinStandardHelpOptions = true)
final class KillsCommand implements Callable<Integer> {

    private static final String SPEC = "schedules/examples/kill-study.yaml";

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "20",
            description = "How often to kill (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Decides the moments of the kills (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path spec = Path.of(System.getProperty("cambrian.home", "")).resolve(SPEC);
        Path directory = Files.createTempDirectory("cambrian-kills");
        PrintWriter progress = output.messages();
        progress.println("Archives and outputs are in " + directory);
        List<KillStudy.Result> results =
                new KillStudy(spec.toAbsolutePath(), directory).run(kills, List.of(1, 2), seed, progress);
        output.print(
                results,
                out -> results.forEach(result -> out.println((result.passed() ? "equal    " : "DIFFERENT ")
                        + result.threads() + " thread(s), " + result.kills() + " kills: " + result.digest())));
        boolean passed = results.stream().allMatch(KillStudy.Result::passed);
        return (passed ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }
}
