package io.cambrian.searchspace.drift.distillation;

import java.util.List;

/**
 * What a {@link Distillation} has found.
 *
 * @param front the best closed form of each size, each better in slope than all smaller ones; the smallest first
 * @param chosen the smallest of them that is nearly as good as the best
 */
public record Distilled(List<DriftFit> front, DriftFit chosen) {

    public Distilled {
        front = List.copyOf(front);
    }
}
