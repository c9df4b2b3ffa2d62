package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.fewshot.FewShotSettings;
import io.cambrian.evaluators.fewshot.MetaMethod;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The keys under {@code trainer} of few-shot adaptation; the defaults are those of {@link FewShotSettings#sinusoid}. */
final class FewShotKeys {

    private static final String MAML = "maml";
    private static final String REPTILE = "reptile";
    private static final String JOINT_PRETRAINING = "joint-pretraining";
    private static final String EXACT = "exact";
    private static final String FIRST = "first";
    private static final double OUTER_RATE = 1e-3;

    private FewShotKeys() {}

    static FewShotSpec read(Section section) {
        FewShotSettings usual = FewShotSettings.sinusoid();
        return new FewShotSpec(section.made(() -> new FewShotSettings(
                section.integer("shots", usual.shots(), 1),
                section.integer("tasks-per-batch", usual.tasksPerBatch(), 1),
                section.positive("inner-rate", usual.innerRate()),
                method(section.section("method")),
                section.integer("adaptation-steps", usual.adaptationSteps(), 1))));
    }

    /** The number of inner steps may be 0 here, so that the method can say why it may not. */
    private static MetaMethod method(Section section) {
        try (section) {
            return switch (section.choice("kind", MAML, List.of(MAML, REPTILE, JOINT_PRETRAINING))) {
                case MAML ->
                    section.made(() -> new MetaMethod.Maml(
                            section.integer("inner-steps", 1, 0),
                            section.choice("order", EXACT, List.of(EXACT, FIRST))
                                            .equals(EXACT)
                                    ? Curvature.KEPT
                                    : Curvature.DROPPED,
                            section.positive("learning-rate", OUTER_RATE),
                            section.longIntegerOrNone("annealed-over", OptionalLong.empty(), 1)));
                case REPTILE ->
                    section.made(() -> new MetaMethod.Reptile(
                            section.integer("inner-steps", 10, 0),
                            section.number("first-step", 1, 0, 1),
                            section.longInteger("annealed-over", 12_000, 1)));
                default -> new MetaMethod.JointPretraining(section.positive("learning-rate", OUTER_RATE));
            };
        }
    }

    static void write(FewShotSpec spec, Map<String, Object> keys) {
        FewShotSettings settings = spec.settings();
        keys.put("shots", settings.shots());
        keys.put("tasks-per-batch", settings.tasksPerBatch());
        keys.put("inner-rate", settings.innerRate());
        keys.put("method", method(settings.method()));
        keys.put("adaptation-steps", settings.adaptationSteps());
    }

    private static Map<String, Object> method(MetaMethod method) {
        Map<String, Object> keys = new LinkedHashMap<>();
        switch (method) {
            case MetaMethod.Maml maml -> {
                keys.put("kind", MAML);
                keys.put("inner-steps", maml.innerSteps());
                keys.put("order", maml.curvature() == Curvature.KEPT ? EXACT : FIRST);
                keys.put("learning-rate", maml.outerRate());
                maml.annealedOver().ifPresent(metaSteps -> keys.put("annealed-over", metaSteps));
            }
            case MetaMethod.Reptile reptile -> {
                keys.put("kind", REPTILE);
                keys.put("inner-steps", reptile.innerSteps());
                keys.put("first-step", reptile.firstStep());
                keys.put("annealed-over", reptile.annealedOver());
            }
            case MetaMethod.JointPretraining joint -> {
                keys.put("kind", JOINT_PRETRAINING);
                keys.put("learning-rate", joint.outerRate());
            }
        }
        return keys;
    }
}
