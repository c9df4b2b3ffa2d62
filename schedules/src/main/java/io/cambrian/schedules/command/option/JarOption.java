package io.cambrian.schedules.command.option;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.spec.jar.Jars;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --jar}. */
public final class JarOption {

    @Option(names = "--jar", paramLabel = "FILE", description = "A jar with tasks of your own; may be repeated.")
    private List<String> jars = List.of();

    /**
     * The tasks of this platform and of the jars.
     *
     * @throws io.cambrian.schedules.spec.yaml.SpecException when a jar is missing or cannot be used
     */
    public TaskCatalogue catalogue() {
        return Jars.of(jars).catalogue();
    }
}
