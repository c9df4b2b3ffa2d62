package io.cambrian.evaluators.prompt;

import io.cambrian.searchspace.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A set of prompt files that belong together: each is taken from the user's folder if it is there, else from the texts that come
 * with this program. So a user copies the one file that should change.
 *
 * <p>Files that no prompt is read from are refused, since a misspelt name would silently change nothing.
 */
public final class PromptFolder {

    private static final String ENDING = ".md";

    private final Class<?> home;
    private final Optional<Path> folder;
    private final Map<String, Set<String>> places;

    /**
     * @param home the usual texts are resources in the folder {@code prompts} beside this class
     * @param folder the user's, if any
     * @param places of each prompt, by its name without the ending {@code .md}, the places that its text may have
     * @throws PromptException when the user's folder is not there or holds a file of another name
     */
    public PromptFolder(Class<?> home, Optional<Path> folder, Map<String, Set<String>> places) {
        this.home = home;
        this.folder = folder;
        this.places = Map.copyOf(places);
        folder.ifPresent(this::requireKnownFiles);
    }

    /**
     * The prompt of this name.
     *
     * @throws PromptException when the user's file cannot be read, is blank or has unknown places
     * @throws IllegalArgumentException when the folder was not made for a prompt of this name
     */
    public PromptTemplate template(String name) {
        Set<String> known = places.get(name);
        if (known == null) {
            throw new IllegalArgumentException("there is no prompt '" + name + "'");
        }
        Optional<Path> own = folder.map(path -> path.resolve(name + ENDING)).filter(Files::exists);
        return own.map(file -> PromptTemplate.of(file.toString(), read(file), known))
                .orElseGet(() -> PromptTemplate.of(name + ENDING, usual(name), known));
    }

    /** The text that comes with this program. */
    public String usual(String name) {
        String resource = "prompts/" + name + ENDING;
        try (InputStream stream = home.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing beside " + home.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PromptException("the resource " + resource + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new PromptException("the prompt " + file + " cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }

    private void requireKnownFiles(Path path) {
        if (!Files.isDirectory(path)) {
            throw new PromptException("there is no folder " + path + " with prompts; its files would be named "
                    + String.join(", ", fileNames()));
        }
        try (Stream<Path> files = Files.list(path)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .filter(name -> !fileNames().contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new PromptException("no prompt is read from the file " + name + " in " + path
                                + NearestName.suggestion(name, fileNames()));
                    });
        } catch (IOException e) {
            throw new PromptException("the folder " + path + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private List<String> fileNames() {
        return places.keySet().stream().map(name -> name + ENDING).sorted().toList();
    }
}
