package io.cambrian.evaluators.isolation.worker;

import org.jspecify.annotations.Nullable;

/** What a design has thrown, in a short line. The message of a design's own exception is foreign code, and may throw in turn. */
final class Description {

    private static final int MOST_CHARACTERS = 300;

    private Description() {}

    static String of(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "nothing that is known";
        }
        try {
            return line(String.valueOf(thrown));
        } catch (Throwable e) {
            return thrown.getClass().getName();
        }
    }

    private static String line(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), MOST_CHARACTERS));
    }
}
