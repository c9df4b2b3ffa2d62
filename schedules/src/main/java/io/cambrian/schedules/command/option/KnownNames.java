package io.cambrian.schedules.command.option;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.task.TaskSuite;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.family.Families;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** What a shell may offer behind an option or as an argument; asked for only when a completion script is printed. */
public final class KnownNames {

    private static final String EXAMPLES = "schedules/examples";

    private KnownNames() {}

    /** Candidates that have a name. */
    public static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Families.names().stream().distinct().sorted().iterator();
        }
    }

    /** Tasks that are listed. */
    public static final class Tasks implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TaskCatalogue.standard().names().iterator();
        }
    }

    /** Suites with a side. */
    public static final class Suites implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TaskSuite.references().iterator();
        }
    }

    /** Backends, also those of modules that are not on the class path. */
    public static final class BackendNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Backends.names().iterator();
        }
    }

    /** The example specs, as they are named from the launcher's directory. */
    public static final class Specs implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            File[] files = Path.of(System.getProperty("cambrian.home", ""))
                    .resolve(EXAMPLES)
                    .toFile()
                    .listFiles((directory, name) -> name.endsWith(".yaml"));
            return files == null
                    ? List.<String>of().iterator()
                    : Arrays.stream(files)
                            .map(file -> EXAMPLES + "/" + file.getName())
                            .sorted()
                            .iterator();
        }
    }
}
