package io.cambrian.evaluators.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tasks that have a name: those of this platform, and those of the {@linkplain TaskFamily families} that other jars on the
 * class path bring.
 */
public final class TaskCatalogue {

    private static final List<TaskFamily> OWN = List.of(
            new ClassicTasks(),
            new PlanarTasks(),
            new BehaviourTasks(),
            new BanditTasks(),
            new GridTasks(),
            new BoardTasks(),
            new NavigationTasks(),
            new RegressionTasks(),
            new MiniGridTasks(),
            new MazeTasks(),
            new MinAtarTasks(),
            new DesignTasks(),
            new PackingTasks(),
            new IndexTasks(),
            new JobShopTasks(),
            new TourTasks());

    private static final Pattern DISCRETISED = Pattern.compile("(.+)@([0-9]{1,4})");

    private static final TaskCatalogue STANDARD = of(TaskCatalogue.class.getClassLoader());

    private final List<TaskFamily> families;
    private final List<Task> tasks;
    private final List<Task> problems;

    private TaskCatalogue(List<TaskFamily> families) {
        this.families = List.copyOf(families);
        Map<Boolean, List<Task>> listed = families.stream()
                .flatMap(family -> family.listed().stream())
                .collect(Collectors.partitioningBy(Task::hasEnvironments));
        tasks = listed.getOrDefault(true, List.of());
        problems = listed.getOrDefault(false, List.of());
    }

    /** The tasks of this platform and of the class path. */
    public static TaskCatalogue standard() {
        return STANDARD;
    }

    /** The tasks of this platform and of the jars that a class loader knows. */
    public static TaskCatalogue of(ClassLoader jars) {
        List<TaskFamily> families = new ArrayList<>(OWN);
        ServiceLoader.load(TaskFamily.class, jars).forEach(families::add);
        return new TaskCatalogue(families);
    }

    /** These tasks and those of a further family. */
    public TaskCatalogue with(TaskFamily family) {
        List<TaskFamily> more = new ArrayList<>(families);
        more.add(family);
        return new TaskCatalogue(more);
    }

    /** The listed tasks in which agents learn. */
    public List<Task> tasks() {
        return tasks;
    }

    /** The listed tasks whose problems are attempted. */
    public List<Task> problems() {
        return problems;
    }

    /** The names of all listed tasks, those with environments first. */
    public List<String> names() {
        return Stream.concat(tasks.stream(), problems.stream()).map(Task::name).toList();
    }

    /**
     * The task of that name, listed or of a family. {@code NAME@L} is the {@linkplain Task#discretised discretised} task with
     * L values for each number of an action.
     *
     * @throws UnknownTaskException when there is none; its message offers the nearest name, or a few and the command that lists
     *     all. Also for {@code NAME@L} of a task that cannot be discretised so
     */
    public Task byName(String name) {
        Matcher discretised = DISCRETISED.matcher(name);
        return discretised.matches()
                ? discretised(name, plain(discretised.group(1)), Integer.parseInt(discretised.group(2)))
                : plain(name);
    }

    private static Task discretised(String name, Task task, int levels) {
        try {
            return task.discretised(levels);
        } catch (IllegalArgumentException e) {
            throw UnknownTaskException.outsideRange(name, String.valueOf(e.getMessage()));
        }
    }

    private Task plain(String name) {
        return families.stream()
                .map(family -> family.named(name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> UnknownTaskException.of(name, names()));
    }
}
