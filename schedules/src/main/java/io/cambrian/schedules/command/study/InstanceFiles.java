package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.InstanceFormatException;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Instances of problems in files of a user's own. */
final class InstanceFiles {

    private InstanceFiles() {}

    /**
     * Reads all files, before anything is done with one of them; a file that is named twice counts once.
     *
     * @param format the instance of a text
     * @param what a file holds, for messages
     * @param entry what becomes of a file's name and its instance
     * @throws SpecException when one cannot be read or has a line that is not as it must be
     */
    static <I, T> List<T> read(
            List<Path> files, Function<String, I> format, String what, BiFunction<String, I, T> entry) {
        Map<Path, I> instances = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                instances.put(file, format.apply(Files.readString(file)));
            } catch (InstanceFormatException e) {
                throw new SpecException(file + ", " + e.getMessage() + ".", e);
            } catch (IOException e) {
                throw new SpecException("The file '" + file + "' cannot be read; give the path of " + what + ".", e);
            }
        }
        List<T> entries = new ArrayList<>();
        instances.forEach((file, instance) -> entries.add(entry.apply(file.toString(), instance)));
        return entries;
    }
}
