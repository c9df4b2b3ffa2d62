package io.cambrian.schedules.family;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of kinds and candidates as names of Java classes: {@code Filter5} for filter-5, {@code AgentDesign} for agent-design. */
public final class ClassName {

    private ClassName() {}

    /** The words of a name, each with a capital letter, without what stands between them. */
    public static String of(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
