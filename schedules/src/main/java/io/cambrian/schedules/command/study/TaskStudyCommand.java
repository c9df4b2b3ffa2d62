package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.task.MeasuredScores;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.UnknownNameException;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.task.TaskScores;
import io.cambrian.schedules.study.task.TaskStudy;
import io.cambrian.schedules.study.task.TaskTable;
import io.cambrian.searchspace.NearestName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures random and reference scores of tasks. */
@Command(
        name = "tasks",
        description = {
            "Measure what random actions and the reference algorithms earn, on report seeds; with --scores and --table, write the measured"
                    + " lines into those files, where other tasks' lines stay.",
            "It takes hours on 2 cores, minutes for a small task."
        },
        footer = "  ./cambrian study tasks Catch --algorithm DQN --seeds 2")
final class TaskStudyCommand extends RepeatedStudyRun<TaskScores> {

    private static final Set<String> ALGORITHMS = Set.of("ARS", "DQN", "PPO", "TD3");

    @Parameters(arity = "0..*", paramLabel = "TASK", description = "Which tasks (default: all that are listed).")
    private List<String> names = List.of();

    @Option(
            names = "--random-steps",
            paramLabel = "N",
            defaultValue = "2000000",
            description = "Environment steps of random play of each task (default: ${DEFAULT-VALUE}).")
    private long randomSteps;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description = {
                "Measure only this one of ARS, DQN, PPO and TD3; may be repeated (default: all with settings for a task).",
                "Random play and the other algorithms keep the results that they have."
            })
    private List<String> algorithms = List.of();

    @Option(names = "--scores", paramLabel = "FILE", description = "The table of scores to renew, scores.tsv.")
    private Optional<Path> scores = Optional.empty();

    @Option(names = "--table", paramLabel = "FILE", description = "The table for people to renew, TASKS.md.")
    private Optional<Path> table = Optional.empty();

    TaskStudyCommand() {
        super(StudyOptions.of(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--random-steps", randomSteps);
        scores.ifPresent(file -> requirePlace("--scores", file));
        table.ifPresent(file -> requirePlace("--table", file));
        for (String algorithm : algorithms) {
            if (!ALGORITHMS.contains(algorithm)) {
                throw new UnknownNameException("There is no algorithm '" + algorithm + "' to measure tasks with"
                        + NearestName.suggestion(algorithm, ALGORITHMS));
            }
        }
    }

    @Override
    TaskScores measure(PrintWriter progress) throws InterruptedException, IOException {
        TaskCatalogue catalogue = TaskCatalogue.standard();
        List<Task> tasks = names.isEmpty()
                ? catalogue.tasks()
                : names.stream().map(catalogue::byName).toList();
        MeasuredScores known = known();
        TaskScores measured = new TaskStudy(
                        options.root(), new TaskStudy.Extent(options.seeds(), randomSteps, algorithms, known))
                .run(tasks, options.threads(), progress);
        MeasuredScores all = known.with(measured.scores());
        if (scores.isPresent()) {
            Files.writeString(scores.get(), all.table("Written by ./cambrian study tasks --scores FILE."));
        }
        if (table.isPresent()) {
            Files.writeString(table.get(), TaskTable.of(catalogue, all));
        }
        return measured;
    }

    /** Hours of measuring should not end at a directory that is not there. */
    private static void requirePlace(String option, Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || directory == null || !Files.isDirectory(directory)) {
            throw new SpecException(option + " names a file in a directory that exists, found '" + file + "'.");
        }
    }

    private MeasuredScores known() {
        return scores.filter(Files::exists).map(TaskStudyCommand::read).orElseGet(MeasuredScores::standard);
    }

    private static MeasuredScores read(Path file) {
        try {
            return MeasuredScores.parse(Files.readString(file));
        } catch (IOException e) {
            throw new SpecException(
                    "The table '" + file + "' cannot be read; give the path of a table of scores for --scores.", e);
        } catch (IllegalArgumentException e) {
            throw new SpecException("The table '" + file + "' cannot be renewed: " + e.getMessage() + ".", e);
        }
    }
}
