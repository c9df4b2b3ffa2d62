package io.cambrian.evaluators.protocol;

import java.util.List;

/**
 * The stages that every candidate of a search goes through, cheap ones first.
 *
 * <p>Hurdles save most of the work of a search: a loss that cannot balance a pole is not tried on anything harder (Co-Reyes
 * et al., "Evolving reinforcement learning algorithms", ICLR 2021, §3.3).
 *
 * <p>Throws an {@link IllegalArgumentException} when there is no stage, or when the last one has a hurdle.
 *
 * @param stages in order; at least one, and the last has no hurdle, because nothing comes after it
 */
public record Protocol(List<Stage> stages) {

    public Protocol {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a protocol has at least one stage, found none");
        }
        Stage last = stages.getLast();
        if (last.hurdle().isPresent()) {
            throw new IllegalArgumentException("the hurdle of the last stage, "
                    + last.task().name() + ", guards nothing; a hurdle stands before a further stage");
        }
    }

    /** The protocol of these stages, in this order. */
    public static Protocol of(Stage... stages) {
        return new Protocol(List.of(stages));
    }
}
