package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.Catalogue;
import io.cambrian.searchspace.drift.term.Flat;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.Signal;
import io.cambrian.searchspace.drift.term.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drifts with a name, from the literature. */
public final class NamedDrifts {

    /**
     * D = max((r − min(max(r, 1 − ε), 1 + ε))·A, 0) with ε = 0.2, hence f = min(r·A, clip(r)·A).
     *
     * <p>Source: Schulman et al., "Proximal policy optimization algorithms", 2017, eq. 7.
     */
    public static final SymbolicDrift PPO = clipped(0.2);

    /** D = 0: the policy gradient with importance weights and no restraint. */
    public static final SymbolicDrift UNCLIPPED = new SymbolicDrift(new Penalty.None());

    /**
     * With α = 2 and β = 0.6:
     *
     * <pre>
     * A ≥ 0:  D = max((r − 1)·A − α·tanh((r − 1)·A / α), 0)
     * A &lt; 0:  D = max(ln r·A − β·tanh(ln r·A / β), 0)
     * </pre>
     *
     * <p>Source: Lu et al., "Discovered policy optimisation", NeurIPS 2022, §5.
     */
    public static final SymbolicDrift DPO = new SymbolicDrift(new Penalty.BySign(
            new Penalty.Rectified(new Flat.Bend(2, new Signal.TimesAdvantage(new Signal.Step()))),
            new Penalty.Rectified(new Flat.Bend(0.6, new Signal.TimesAdvantage(new Signal.LogStep())))));

    /**
     * D = (r − 1 − ln r) : the Kullback–Leibler divergence of the old policy from the new one as a penalty of weight 1.
     *
     * <p>Source: Schulman et al., 2017, eq. 8 with β = 1; the estimate that is never negative.
     */
    public static final SymbolicDrift KL = divergence(1);

    private static final Catalogue<SymbolicDrift> ALL = new Catalogue<>("drift", all());

    private NamedDrifts() {}

    /**
     * PPO's with another ε.
     *
     * @throws IllegalArgumentException if ε is not above 0 and finite
     */
    public static SymbolicDrift clipped(double epsilon) {
        return new SymbolicDrift(
                new Penalty.Rectified(new Flat.TimesAdvantage(new Flat.Beyond(epsilon, new Signal.Step()))));
    }

    /**
     * The divergence with another weight.
     *
     * @throws IllegalArgumentException if the weight is not above 0 and finite
     */
    public static SymbolicDrift divergence(double weight) {
        return new SymbolicDrift(new Penalty.Weighted(new Weight.Constant(weight), new Penalty.Excess()));
    }

    /** The names; that of the drift that others are measured against comes first. */
    public static List<String> names() {
        return ALL.names();
    }

    /**
     * The drift of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static SymbolicDrift byName(String name) {
        return ALL.byName(name);
    }

    private static Map<String, SymbolicDrift> all() {
        Map<String, SymbolicDrift> all = new LinkedHashMap<>();
        all.put("PPO", PPO);
        all.put("DPO", DPO);
        all.put("unclipped", UNCLIPPED);
        all.put("KL", KL);
        return all;
    }
}
