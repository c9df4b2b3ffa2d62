package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.chain.ChainCourse;
import io.cambrian.evaluators.chain.ChainLifetime;
import io.cambrian.evaluators.chain.ChainMethod;
import io.cambrian.evaluators.chain.ChainSettings;
import io.cambrian.evaluators.chain.ChainValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where meta-gradients lead a discount on the discounting chain, where only a long sight is worth something: judged by values that
 * were learnt with the tuned discount, and by undiscounted values of their own. Exact expectations, so there is no chance and no
 * seed; that the one fails and the other succeeds is the result.
 *
 * <p>Source: Bonnet, Midgley and Laterre, "Debiasing meta-gradient reinforcement learning by learning the outer value function",
 * 2022, §5.1.
 */
public final class ChainStudy {

    private ChainStudy() {}

    /** Lives once by each method. */
    public static ChainReport run(int updates) {
        List<ChainReport.Arm> arms = new ArrayList<>();
        methods().forEach((name, method) -> {
            ChainCourse.Point last = new ChainLifetime(ChainSettings.published(), method)
                    .live(updates, updates)
                    .last();
            arms.add(new ChainReport.Arm(name, judges(method), last.discount(), last.meanReturn()));
        });
        return new ChainReport(updates, arms);
    }

    private static Optional<ChainValues> judges(ChainMethod method) {
        return switch (method) {
            case ChainMethod.Fixed fixed -> Optional.empty();
            case ChainMethod.MetaGradient metaGradient -> Optional.of(metaGradient.values());
            case ChainMethod.Bootstrapped bootstrapped -> Optional.of(bootstrapped.values());
        };
    }

    private static Map<String, ChainMethod> methods() {
        Map<String, ChainMethod> methods = new LinkedHashMap<>();
        methods.put("fixed", new ChainMethod.Fixed());
        for (ChainValues values : ChainValues.values()) {
            String judged = values == ChainValues.OUTER ? ", outer values" : "";
            methods.put("meta-gradients" + judged, new ChainMethod.MetaGradient(values));
            methods.put("bootstrapped" + judged, new ChainMethod.Bootstrapped(values, 1));
        }
        return methods;
    }
}
