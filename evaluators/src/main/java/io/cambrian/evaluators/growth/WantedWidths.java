package io.cambrian.evaluators.growth;

import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.Seed;
import java.util.List;

/**
 * The widths that the hidden layers of a network are to have: reached by {@link FreshLayer} and {@link FreshUnits}, from the first
 * layer to the last. Does not keep the function.
 *
 * @param hidden at least as many layers as there are, each at least as wide; a further one is as wide as the last or wider
 */
public record WantedWidths(List<Integer> hidden) {

    public WantedWidths {
        hidden = List.copyOf(hidden);
    }

    /**
     * The variables with the network grown; where the widths are as wanted, they are as they were.
     *
     * @param place of the network before
     * @param seed of the fresh numbers
     * @throws GrowthRefusedException when the network has more layers or a wider one, or is to get its first hidden layer
     */
    public Variables reachedFrom(Variables before, NetworkVariables place, Seed seed) {
        requireGrowth(place.widths(before));
        Variables variables = before;
        NetworkVariables grown = place;
        for (int layer = 0; layer < hidden.size(); layer++) {
            if (layer >= grown.hiddenLayers()) {
                NetworkChange deeper = new FreshLayer(seed.child("layer", layer));
                variables = deeper.applyTo(variables, List.of(grown));
                grown = grown.after(deeper);
            }
            int missing = hidden.get(layer) - grown.widths(variables).get(layer);
            if (missing > 0) {
                variables =
                        new FreshUnits(layer, missing, seed.child("units", layer)).applyTo(variables, List.of(grown));
            }
        }
        return variables;
    }

    private void requireGrowth(List<Integer> old) {
        boolean fits = hidden.size() >= old.size() && (hidden.isEmpty() || !old.isEmpty());
        for (int layer = 0; fits && layer < hidden.size(); layer++) {
            int width = layer < old.size() ? old.get(layer) : hidden.get(layer - 1);
            fits = hidden.get(layer) >= width;
        }
        if (!fits) {
            throw new GrowthRefusedException("networks of a member can grow from their hidden layers " + old
                    + ", found the wish for " + hidden
                    + (old.isEmpty() ? "; begin with at least one hidden layer" : ""));
        }
    }
}
