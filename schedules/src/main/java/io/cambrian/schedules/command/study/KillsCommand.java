package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.durability.KillReport;
import io.cambrian.schedules.study.durability.KillStudy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kills runs again and again and compares their digests with those of undisturbed ones. */
@Command(
        name = "kills",
        description = {
            "Kill an evolution, three kinds of population, two meta-trainings and an agent search at random moments, resume them each time,"
                    + " and compare digests, with 1 and 2 threads.",
            "It takes some ten minutes on 2 cores."
        },
        footer = "  ./cambrian study kills --kills 5")
final class KillsCommand extends StudyRun<KillReport> {

    /** By their names under {@code schedules/examples/kills}. */
    private static final List<String> SPECS =
            List.of("evolution", "population", "searl", "self-tuning", "rule", "groove", "agents");

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "20",
            description = "How often to kill (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Override
    void check() {
        Counts.requireAtLeast(1, "--kills", kills);
    }

    @Override
    KillReport measure(PrintWriter progress) throws IOException, InterruptedException {
        Path examples = Path.of(System.getProperty("cambrian.home", "")).resolve("schedules/examples/kills");
        Path directory = Files.createTempDirectory("cambrian-kills");
        progress.println("Archives and outputs are in " + directory);
        List<KillReport.Killed> all = new ArrayList<>();
        for (String spec : SPECS) {
            progress.println(spec);
            Path file = examples.resolve(spec + ".yaml").toAbsolutePath();
            KillStudy study = new KillStudy(file, Files.createDirectory(directory.resolve(spec)));
            all.add(new KillReport.Killed(
                    spec, study.run(kills, List.of(1, 2), seed.root().value(), progress)));
        }
        return new KillReport(all);
    }
}
