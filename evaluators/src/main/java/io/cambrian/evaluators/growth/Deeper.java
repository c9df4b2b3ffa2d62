package io.cambrian.evaluators.growth;

import io.cambrian.evaluators.tensor.layer.Activation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One layer more behind a hidden layer, of its width and with its activation φ, that starts as the identity (Net2Deeper):
 *
 * <pre>
 * W = I      b = 0      φ(W·φ(z) + b) = φ(φ(z)) = φ(z)   for idempotent φ, such as relu
 * </pre>
 *
 * <p>Moments. Where φ is relu, the derivative of the loss by the new layer's sum is that by the sum of the layer before it, δ;
 * so the new biases get the moments of that layer's biases (of its shifts, where it is normalised). Gradients of the new weights
 * are hᵢ·δⱼ and nobody has gathered them: their first moment starts at 0, and the second at the product of what is known of its
 * factors, as in Adafactor (Shazeer and Stern, ICML 2018, §3):
 *
 * <pre>
 * v[i][j] = (Σₖ vₗ₊₁[i][k] / Σₖ v_bₗ₊₁[k]) · v_bₗ[j]      ≈ E[hᵢ²] · E[δⱼ²]
 * </pre>
 *
 * <p>With zeros there, Adam's first step after a long training would be (1 − β₁) / √(1 − β₂) = 3.2 times the learning rate.
 * Between branches, where no single vₗ₊₁ tells E[hᵢ²], moments of the new layer start at 0 all the same.
 *
 * <p>Source: Chen, Goodfellow and Shlens, "Net2Net: accelerating learning via knowledge transfer", ICLR 2016, §2.3.
 *
 * <p>{@link #applyTo} throws a {@link GrowthRefusedException} behind an activation that is not idempotent, or behind branches of
 * different ones.
 *
 * @param position which hidden layer, from 0, it comes behind
 * @param noise on the identity, if any
 */
public record Deeper(int position, Optional<SymmetryBreaking> noise) implements Growth {

    /** Without noise. */
    public static Deeper exactly(int position) {
        return new Deeper(position, Optional.empty());
    }

    @Override
    public GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity) {
        Block before = network.hidden(position);
        Block behind = network.blocks().get(position + 1);
        Optional<Activation> activation = commonActivation(before);
        Dense added = switch (quantity) {
            case WEIGHTS -> identity(before.outputs(), activation);
            case FIRST_MOMENTS -> new Dense(zeros(before.outputs()), influence(before), Optional.empty(), activation);
            case SECOND_MOMENTS ->
                new Dense(estimatedSquares(before, behind), influence(before), Optional.empty(), activation);
        };
        return network.withInserted(position + 1, added);
    }

    private static Optional<Activation> commonActivation(Block block) {
        List<Optional<Activation>> all =
                block.layers().stream().map(Dense::activation).distinct().toList();
        Optional<Activation> first = all.getFirst();
        if (all.size() > 1) {
            throw new GrowthRefusedException(
                    "the branches end in different activations, so no activation behind all of them"
                            + " leaves each as it is");
        }
        if (first.isPresent() && !first.get().isIdempotent()) {
            throw new GrowthRefusedException("an identity layer before " + name(first.get())
                    + " changes the function, because " + name(first.get()) + " applied twice is not "
                    + name(first.get())
                    + " applied once; a layer can be inserted behind relu, or the layer be made wider");
        }
        return first;
    }

    private static String name(Activation activation) {
        return activation.name().toLowerCase(Locale.ROOT);
    }

    private Dense identity(int width, Optional<Activation> activation) {
        Matrix weights = Matrix.identity(width);
        if (noise.isPresent()) {
            double deviation = weights.standardDeviation();
            SymmetryBreaking.Source source = noise.get().source();
            weights = weights.map(weight -> source.on(weight, deviation));
        }
        return new Dense(weights, Matrix.vector(width, 0), Optional.empty(), activation);
    }

    private static Matrix zeros(int width) {
        return Matrix.of(width, width, (row, column) -> 0);
    }

    /** Moments of the derivative by what the activation gets. */
    private static Matrix influence(Block block) {
        return switch (block) {
            case Dense dense -> dense.normalisation().map(Normalisation::shift).orElse(dense.biases());
            case Added added -> Matrix.vector(added.outputs(), 0);
            case Concatenated sides -> Matrix.vector(sides.outputs(), 0);
        };
    }

    private static Matrix estimatedSquares(Block before, Block behind) {
        if (!(behind instanceof Dense next)) {
            return zeros(before.outputs());
        }
        Matrix ofInfluence = influence(before);
        double total = next.biases().sumOfRow(0);
        return Matrix.of(before.outputs(), before.outputs(), (input, output) -> {
            double ofInput = total > 0 ? next.weights().sumOfRow(input) / total : 0;
            return ofInput * ofInfluence.at(output);
        });
    }
}
