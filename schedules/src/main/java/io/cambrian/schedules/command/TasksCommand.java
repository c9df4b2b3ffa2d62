package io.cambrian.schedules.command;

import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.environment.render.PixelRenderer;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.TextRenderer;
import io.cambrian.evaluators.reference.RandomPlay;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.task.TaskSuite;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.JarOption;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.ProblemEntry;
import io.cambrian.schedules.report.TaskEntry;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
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
        footer = {
            "  ./cambrian tasks --suite minatar/test",
            "  ./cambrian tasks MinAtar-Breakout --picture breakout.png"
        })
final class TasksCommand implements Callable<Integer> {

    private static final int PICTURE_WIDTH = 400;
    private static final int TEXT_COLUMNS = 72;
    private static final int USUAL_STEPS = 20;

    @Parameters(
            arity = "0..1",
            paramLabel = "TASK",
            completionCandidates = KnownNames.Tasks.class,
            description = "A task to describe and draw, such as CartPole-v1 (default: list all).")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--suite",
            paramLabel = "SUITE",
            completionCandidates = KnownNames.Suites.class,
            description = "List only this side of a suite, such as minatar/test.")
    private Optional<String> suite = Optional.empty();

    @Option(
            names = "--environment-steps",
            paramLabel = "N",
            description =
                    "With TASK: how many random environment steps before the picture (default: " + USUAL_STEPS + ").")
    private Optional<Integer> steps = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "With TASK: the root seed of these steps (default: 1).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            description = "With TASK: the PNG file to write its picture into (default: none).")
    private Optional<Path> picture = Optional.empty();

    @Mixin
    private final JarOption jars = new JarOption();

    @Mixin
    private final Output output = new Output();

    /** What {@code --json} prints. */
    record Listing(List<TaskEntry> tasks, List<ProblemEntry> problems, List<TaskSuite> suites) {}

    @Override
    public Integer call() {
        steps.ifPresent(count -> Counts.requireAtLeast(0, "--environment-steps", count));
        refuseUnused();
        if (name.isPresent()) {
            describe(jars.catalogue().byName(name.get()));
        } else {
            list();
        }
        return ExitCode.OK.number();
    }

    /** An option that would do nothing is a mistake. */
    private void refuseUnused() {
        if (name.isPresent() && suite.isPresent()) {
            throw new SpecException(
                    "--suite lists tasks, but '" + name.get() + "' is one of them; leave one of the two out.");
        }
        if (name.isEmpty() && (steps.isPresent() || seed.isPresent() || picture.isPresent())) {
            throw new SpecException(
                    "--environment-steps, --seed and --picture are for the picture of one task, and none was named.");
        }
    }

    private void list() {
        TaskCatalogue catalogue = jars.catalogue();
        List<Task> tasks = suite.map(TaskSuite::members)
                .map(members -> members.stream().map(catalogue::byName).toList())
                .orElseGet(catalogue::tasks);
        List<Task> problems = suite.isPresent() ? List.of() : catalogue.problems();
        Listing listing = new Listing(
                tasks.stream().map(TaskEntry::of).toList(),
                problems.stream().map(ProblemEntry::of).toList(),
                TaskSuite.all());
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

    private static void print(TaskSuite suite, PrintWriter out) {
        out.println("suite " + suite.name());
        out.println("  train  " + String.join(", ", suite.metaTrain()));
        out.println("  test   " + String.join(", ", suite.metaTest()));
    }

    private void describe(Task task) {
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
        Seed walk = new RootSeed(seed.orElse(1L)).search();
        try (VectorEnvironment environment = task.environment(1)) {
            environment.reset(walk.child("environment"));
            Runnable step = RandomPlay.stepping(environment, walk.child("actions"));
            for (int i = 0; i < steps.orElse(USUAL_STEPS); i++) {
                step.run();
            }
            return environment.scene(0);
        }
    }

    private static void write(Task task, Optional<Scene> scene, Path file) {
        if (scene.isEmpty()) {
            throw new SpecException(task.name() + " cannot be drawn; leave --picture out.");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(new PixelRenderer(PICTURE_WIDTH).render(scene.get()), "png", out);
        } catch (IOException e) {
            throw new SpecException(
                    "The picture cannot be written to '" + file
                            + "'; give a file in a directory that you may write to.",
                    e);
        }
    }
}
