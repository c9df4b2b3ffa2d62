package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.population.PopulationReport;
import io.cambrian.schedules.study.population.PopulationStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains populations beside as many independent agents. */
@Command(
        name = "population",
        description = {
            "Train populations of PPO on CartPole beside random search with as many environment steps, look where their weights come from,"
                    + " and train the winners' schedules again.",
            "It takes about two minutes on 2 cores."
        },
        footer = "  ./cambrian study population --seeds 3")
final class PopulationStudyCommand extends RepeatedStudyRun<PopulationReport> {

    @Option(
            names = "--environment-steps",
            paramLabel = "N",
            defaultValue = "" + PopulationStudy.USUAL_STEPS,
            description = "Environment steps of each member's lifetime, in ten segments (default: ${DEFAULT-VALUE}).")
    private long environmentSteps;

    PopulationStudyCommand() {
        super(StudyOptions.withIntervals(10));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(Math.toIntExact(PopulationStudy.LEAST_STEPS), "--environment-steps", environmentSteps);
    }

    @Override
    PopulationReport measure(PrintWriter progress) throws InterruptedException {
        return new PopulationStudy(options.root(), environmentSteps).run(options.seeds(), options.threads(), progress);
    }
}
