package io.cambrian.evaluators.checkpoint;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a training that starts from a checkpoint takes over, and what it begins anew because its settings or its seed have
 * changed.
 *
 * @param kept what goes on as it was
 * @param recreated what begins anew
 */
public record Continuity(List<String> kept, List<Recreated> recreated) {

    /**
     * Something that begins anew.
     *
     * @param what such as {@code replay memory}
     * @param why the change that made it necessary
     */
    public record Recreated(String what, String why) {}

    public Continuity {
        kept = List.copyOf(kept);
        recreated = List.copyOf(recreated);
    }

    /** One sentence for people. */
    public String sentence() {
        String goesOn = "kept: " + (kept.isEmpty() ? "nothing" : String.join(", ", kept));
        if (recreated.isEmpty()) {
            return goesOn;
        }
        return goesOn + "; begun anew: "
                + recreated.stream()
                        .map(each -> each.what() + " (" + each.why() + ")")
                        .collect(Collectors.joining(", "));
    }
}
