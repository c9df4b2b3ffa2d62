package io.cambrian.schedules.spec;

import java.util.Optional;

/**
 * How the best candidate of a run leaves as a Java class.
 *
 * @param to the directory, relative to the working directory; {@code exported} by default
 * @param packageName the class's package; {@code discovered} by default
 * @param className the class's name; made from the candidate's id, if empty
 */
public record ExportSpec(String to, String packageName, Optional<String> className) {}
