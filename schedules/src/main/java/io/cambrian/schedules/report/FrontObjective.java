package io.cambrian.schedules.report;

/**
 * One of the things that a front lies between.
 *
 * @param name as a run spec writes it, such as {@code score}
 * @param maximised whether more is better
 */
public record FrontObjective(String name, boolean maximised) {

    /** The name, and which way is better. */
    public String title() {
        return name.replace('-', ' ') + (maximised ? " (more is better)" : " (less is better)");
    }
}
