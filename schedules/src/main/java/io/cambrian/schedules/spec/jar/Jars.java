package io.cambrian.schedules.spec.jar;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.MetaLearnerProvider;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.Mutation;
import io.cambrian.searchspace.NearestName;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipFile;

/**
 * What the jars of a run bring: tasks, meta-learners and mutations of the user's own. A jar is loaded once in the life of the
 * program.
 *
 * @param catalogue the standard tasks and those of the jars
 * @param metaLearners the outer loops of the jars
 * @param mutations the ways to change candidates of the jars
 */
public record Jars(TaskCatalogue catalogue, List<MetaLearnerProvider> metaLearners, List<Mutation<?>> mutations) {

    /** The name of the loader of all that jars bring, by which its frames are told apart in stack traces. */
    private static final String LOADER = "jars";

    private static final Jars NONE = new Jars(TaskCatalogue.standard(), List.of(), List.of());
    private static final Map<List<String>, Jars> LOADED = new ConcurrentHashMap<>();

    public Jars {
        metaLearners = List.copyOf(metaLearners);
        mutations = List.copyOf(mutations);
    }

    /**
     * What these jars bring.
     *
     * @param jars paths, from the working directory
     * @throws SpecException when a jar is missing, what it names cannot be loaded, or two mutations have one name
     */
    public static Jars of(List<String> jars) {
        return jars.isEmpty() ? NONE : LOADED.computeIfAbsent(jars, Jars::load);
    }

    /** The outer loop of this kind, which was found when the spec was read. */
    public MetaLearnerProvider metaLearner(String kind) {
        return metaLearners.stream()
                .filter(provider -> provider.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no jar brings a meta-learner '" + kind + "'"));
    }

    /**
     * The mutation of this name.
     *
     * @throws IllegalArgumentException when no jar brings it; the message names the nearest
     */
    public Mutation<?> mutation(String name) {
        List<String> names = mutations.stream().<String>map(Mutation::name).toList();
        return mutations.stream()
                .filter(mutation -> mutation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no jar brings a mutation '" + name + "'" + NearestName.suggestion(name, names)));
    }

    /** The innermost line of code from a jar that a failure, or a cause of it, went through; none if no jar had a part in it. */
    public static Optional<StackTraceElement> culprit(Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            Optional<StackTraceElement> frame = Arrays.stream(link.getStackTrace())
                    .filter(element -> LOADER.equals(element.getClassLoaderName()))
                    .findFirst();
            if (frame.isPresent()) {
                return frame;
            }
        }
        return Optional.empty();
    }

    private static Jars load(List<String> jars) {
        List<URL> urls = new ArrayList<>();
        for (String jar : jars) {
            urls.add(url(jar));
        }
        // not closed: the classes of the jars are used as long as the program runs
        ClassLoader loader = new URLClassLoader(LOADER, urls.toArray(URL[]::new), TaskCatalogue.class.getClassLoader());
        try {
            List<Mutation<?>> mutations = new ArrayList<>();
            ServiceLoader.load(Mutation.class, loader).forEach(mutations::add);
            requireDifferentNames(mutations);
            return new Jars(
                    TaskCatalogue.of(loader),
                    ServiceLoader.load(MetaLearnerProvider.class, loader).stream()
                            .map(ServiceLoader.Provider::get)
                            .toList(),
                    mutations);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new SpecException(
                    "What " + String.join(", ", jars) + " brings cannot be loaded: " + e.getMessage() + ".", e);
        }
    }

    private static void requireDifferentNames(List<Mutation<?>> mutations) {
        Map<String, Mutation<?>> named = new HashMap<>();
        for (Mutation<?> mutation : mutations) {
            Mutation<?> other = named.put(mutation.name(), mutation);
            if (other != null) {
                throw new SpecException("Jars bring two mutations '" + mutation.name() + "', "
                        + other.getClass().getName() + " and "
                        + mutation.getClass().getName()
                        + "; give one of them another name.");
            }
        }
    }

    private static URL url(String jar) {
        Path path = Path.of(jar);
        if (!Files.isReadable(path)) {
            throw new SpecException("There is no jar '" + jar + "'"
                    + (path.isAbsolute()
                            ? "; build it, or put it there again."
                            : " (looked for it as '" + path.toAbsolutePath()
                                    + "'); build it, or give its path from the directory that you are in."));
        }
        requirePacked(path);
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new SpecException("'" + jar + "' is not the path of a jar: " + e.getMessage() + ".", e);
        }
    }

    /** A file that is no jar would bring nothing, without a word; a directory of classes may stand for one. */
    private static void requirePacked(Path path) {
        if (Files.isDirectory(path)) {
            return;
        }
        try {
            new ZipFile(path.toFile()).close();
        } catch (IOException e) {
            throw new SpecException("'" + path + "' is no jar; give the path of the file that a build has packed.", e);
        }
    }
}
