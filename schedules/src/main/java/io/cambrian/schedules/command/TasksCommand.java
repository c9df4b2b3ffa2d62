package io.cambrian.schedules.command;

import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.environment.render.PixelRenderer;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.TextRenderer;
import io.cambrian.evaluators.reference.RandomPlay;
import io.cambrian.evaluators.task.Suite;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.JarOption;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.ProblemEntry;
import io.cambrian.schedules.report.TaskEntry;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the tasks with their spaces and scores, or shows one of them. */
@Command(
        name = "tasks",
        description = {
            "List the tasks: what an agent sees and does, time limit, random and reference score; and those with problems.",
            "With a name, describe that task and draw it after some random steps."
        },
        mixinStandardHelpOptions = true)
final class TasksCommand implements Callable<Integer> {

    private static final int PICTURE_WIDTH = 400;
    private static final int TEXT_COLUMNS = 72;

    @Parameters(arity = "0..1", paramLabel = "TASK", description = "The task, such as CartPole-v1.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--suite",
            paramLabel = "S",
            description = "List only SUITE/train or SUITE/test, such as minatar/test.")
    private Optional<String> suite = Optional.empty();

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "20",
            description = "With TASK: how many random steps before the picture (default: ${DEFAULT-VALUE}).")
    private int steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "With TASK: the seed of these steps (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--picture", paramLabel = "FILE", description = "With TASK: write the picture as PNG.")
    private Optional<Path> picture = Optional.empty();

    @Mixin
    private final JarOption jars = new JarOption();

    @Mixin
    private final Output output = new Output();

    /** What {@code --json} prints. */
    record Listing(List<TaskEntry> tasks, List<ProblemEntry> problems, List<Suite> suites) {}

    @Override
    public Integer call() throws IOException {
        if (steps < 0) {
            throw new SpecException("--steps is at least 0, found " + steps + ".");
        }
        if (name.isPresent()) {
            describe(jars.catalogue().byName(name.get()));
        } else {
            list();
        }
        return ExitCode.OK.number();
    }

    private void list() {
        TaskCatalogue catalogue = jars.catalogue();
        List<Task> tasks = suite.map(Suite::members)
                .map(members -> members.stream().map(catalogue::byName).toList())
                .orElseGet(catalogue::tasks);
        List<Task> problems = suite.isPresent() ? List.of() : catalogue.problems();
        Listing listing = new Listing(
                tasks.stream().map(TaskEntry::of).toList(),
                problems.stream().map(ProblemEntry::of).toList(),
                Suite.all());
        output.print(listing, out -> {
            TaskEntry.printTable(listing.tasks(), out);
            if (suite.isEmpty()) {
                out.println();
                ProblemEntry.printTable(listing.problems(), out);
                out.println();
                listing.suites().forEach(each -> print(each, out));
            }
        });
    }

    private static void print(Suite suite, PrintWriter out) {
        out.println("suite " + suite.name());
        out.println("  train  " + String.join(", ", suite.metaTrain()));
        out.println("  test   " + String.join(", ", suite.metaTest()));
    }

    private void describe(Task task) throws IOException {
        if (!task.hasEnvironments()) {
            if (picture.isPresent()) {
                throw new SpecException(task.name() + " has problems, which cannot be drawn; leave --picture out.");
            }
            ProblemEntry entry = ProblemEntry.of(task);
            output.print(entry, entry::print);
            return;
        }
        Optional<Scene> scene = sceneOf(task);
        if (picture.isPresent()) {
            write(task, scene, picture.get());
        }
        TaskEntry entry = TaskEntry.of(task);
        output.print(entry, out -> {
            entry.print(out);
            scene.ifPresent(drawn -> {
                out.println();
                out.print(new TextRenderer(TEXT_COLUMNS).render(drawn));
            });
        });
    }

    private Optional<Scene> sceneOf(Task task) {
        Seed walk = new RootSeed(seed).search();
        try (VectorEnvironment environment = task.environment(1)) {
            environment.reset(walk.child("environment"));
            Runnable step = RandomPlay.stepping(environment, walk.child("actions"));
            for (int i = 0; i < steps; i++) {
                step.run();
            }
            return environment.scene(0);
        }
    }

    private static void write(Task task, Optional<Scene> scene, Path file) throws IOException {
        if (scene.isEmpty()) {
            throw new SpecException(task.name() + " cannot be drawn; leave --picture out.");
        }
        if (!ImageIO.write(new PixelRenderer(PICTURE_WIDTH).render(scene.get()), "png", file.toFile())) {
            throw new SpecException("The picture could not be written to '" + file + "'.");
        }
    }
}
