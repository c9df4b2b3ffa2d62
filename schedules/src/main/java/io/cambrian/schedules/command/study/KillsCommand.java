package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.durability.KillStudy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kills runs again and again and compares their digests with those of undisturbed ones. */
@Command(
        name = "kills",
        description =
                "Kill an evolution, three kinds of population, two meta-trainings and an agent search at random moments, resume them each time, and"
                        + " compare digests, with 1 and 2 threads.",
        footer = "  ./cambrian study kills --kills 5")
final class KillsCommand implements Callable<Integer> {

    private static final List<String> SPECS = List.of(
            "kill-study",
            "kill-study-population",
            "kill-study-searl",
            "kill-study-selftuning",
            "kill-study-rule",
            "kill-study-groove",
            "kill-study-agents");

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

    /**
     * What came out for one spec.
     *
     * @param spec the name of the run that was killed
     */
    record Killed(String spec, List<KillStudy.Result> results) {

        boolean passed() {
            return results.stream().allMatch(KillStudy.Result::passed);
        }

        void print(PrintWriter out) {
            out.println(spec);
            results.forEach(result -> out.println(
                    "  " + (result.passed() ? "equal    " : "DIFFERENT ") + result.threads() + " thread(s), "
                            + result.kills() + " kills, " + result.parks() + " parks: " + result.digest()));
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path examples = Path.of(System.getProperty("cambrian.home", "")).resolve("schedules/examples");
        Path directory = Files.createTempDirectory("cambrian-kills");
        PrintWriter progress = output.messages();
        progress.println("Archives and outputs are in " + directory);
        List<Killed> all = new ArrayList<>();
        for (String spec : SPECS) {
            progress.println(spec);
            Path file = examples.resolve(spec + ".yaml").toAbsolutePath();
            KillStudy study = new KillStudy(file, Files.createDirectory(directory.resolve(spec)));
            all.add(new Killed(spec, study.run(kills, List.of(1, 2), seed, progress)));
        }
        output.print(all, out -> all.forEach(killed -> killed.print(out)));
        return (all.stream().allMatch(Killed::passed) ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }
}
