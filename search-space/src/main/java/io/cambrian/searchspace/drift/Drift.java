package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.drift.term.DriftAlgebra;

/**
 * A drift function D(r, A, p) of mirror learning: what a policy pays for leaving the one that gathered its data.
 *
 * <p>With the ratio r = π(a|s) / π_old(a|s), the advantage A and the progress p (updates done / updates of the whole training),
 * an agent maximises the mean of
 *
 * <pre>
 * f(r, A, p) = r·A − D(r, A, p)
 * </pre>
 *
 * <p>D is a drift if D ≥ 0 everywhere, D = 0 at r = 1, and ∂D/∂r = 0 at r = 1; then returns improve monotonically in the exact
 * setting. Every member of this type keeps these conditions by construction; {@link DriftCheck} verifies them for any function.
 *
 * <p>Source: Kuba, Schroeder de Witt and Foerster, "Mirror learning: a unifying framework of policy optimisation", ICML 2022,
 * §3; Lu et al., "Discovered policy optimisation", NeurIPS 2022.
 */
public sealed interface Drift extends Candidate permits SymbolicDrift, NeuralDrift {

    /** The kind of all drifts. */
    String KIND = "drift";

    /** D in terms of an algebra: numbers, tensors, source text. */
    <T> T express(DriftAlgebra<T> algebra);

    /** Whether D depends on the progress p. */
    boolean temporal();

    @Override
    default String kind() {
        return KIND;
    }

    @Override
    default CandidateId id() {
        return CandidateId.ofCanonical(new DriftFormat().writeCanonical(this));
    }
}
