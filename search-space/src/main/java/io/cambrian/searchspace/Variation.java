package io.cambrian.searchspace;

/**
 * One of the ways in which a {@link GrammarSpace} changes candidates.
 *
 * @param name in kebab case, unique within its space; noted as the operator of the candidates that it makes
 * @param weight how often it is used beside the space's others, unless a search learns better; positive
 * @param takesDonor whether it takes a part of a second candidate
 */
public record Variation(String name, double weight, boolean takesDonor) {

    /** @throws IllegalArgumentException if the weight is not positive and finite */
    public Variation {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "the weight of '" + name + "' is a positive finite number, found " + weight);
        }
    }
}
