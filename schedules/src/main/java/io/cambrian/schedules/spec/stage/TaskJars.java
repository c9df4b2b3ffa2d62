package io.cambrian.schedules.spec.stage;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ConcurrentHashMap;

/** Jars with tasks of the user's own. A jar is loaded once in the life of the program. */
public final class TaskJars {

    private static final Map<List<String>, TaskCatalogue> LOADED = new ConcurrentHashMap<>();

    private TaskJars() {}

    /**
     * The standard tasks and those of the jars.
     *
     * @param jars paths, from the working directory
     * @throws SpecException when a jar is missing or its tasks cannot be loaded
     */
    public static TaskCatalogue catalogue(List<String> jars) {
        return jars.isEmpty() ? TaskCatalogue.standard() : LOADED.computeIfAbsent(jars, TaskJars::load);
    }

    private static TaskCatalogue load(List<String> jars) {
        List<URL> urls = new ArrayList<>();
        for (String jar : jars) {
            urls.add(url(jar));
        }
        // not closed: the classes of its tasks are used as long as the program runs
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), TaskCatalogue.class.getClassLoader());
        try {
            return TaskCatalogue.of(loader);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new SpecException(
                    "The tasks of " + String.join(", ", jars) + " cannot be loaded: " + e.getMessage() + ".", e);
        }
    }

    private static URL url(String jar) {
        Path path = Path.of(jar);
        if (!Files.isReadable(path)) {
            throw new SpecException(
                    "There is no jar '" + jar + "' (looked for it as '" + path.toAbsolutePath() + "').");
        }
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new SpecException("'" + jar + "' is not the path of a jar: " + e.getMessage() + ".", e);
        }
    }
}
