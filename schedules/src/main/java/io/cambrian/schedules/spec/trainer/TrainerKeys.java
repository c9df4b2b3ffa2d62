package io.cambrian.schedules.spec.trainer;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The keys under {@code trainer} with their defaults, one line for each kind; reading and writing are inverse. */
public final class TrainerKeys {

    /** A trainer whose learning no candidate of a run can change; people ask for it. */
    private static final String A2C = "a2c";

    private static final Map<String, Function<Section, TrainerSpec>> READERS = readers();

    private TrainerKeys() {}

    private static Map<String, Function<Section, TrainerSpec>> readers() {
        Map<String, Function<Section, TrainerSpec>> readers = new LinkedHashMap<>();
        readers.put(DqnSpec.KIND, DqnKeys::read);
        readers.put(PpoSpec.KIND, PpoKeys::read);
        readers.put(Td3Spec.KIND, Td3Keys::read);
        readers.put(SelfTuningSpec.KIND, SelfTuningKeys::read);
        readers.put(RuleTrainerSpec.KIND, RuleTrainerKeys::read);
        readers.put(DiscoTrainerSpec.KIND, DiscoTrainerKeys::read);
        readers.put(FewShotSpec.KIND, FewShotKeys::read);
        readers.put(ProblemsSpec.KIND, section -> new ProblemsSpec());
        return readers;
    }

    /**
     * The trainer that the keys describe.
     *
     * @param usual its kind unless the keys say otherwise
     */
    public static TrainerSpec read(Section section, String usual) {
        try (section) {
            if (section.says("kind", A2C)) {
                throw refuseA2c(section);
            }
            String kind = section.choice("kind", usual, List.copyOf(READERS.keySet()));
            return Objects.requireNonNull(READERS.get(kind)).apply(section);
        }
    }

    /** The keys that ask for the trainer. */
    public static Map<String, Object> write(TrainerSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", spec.kind());
        spec.write(keys);
        return keys;
    }

    private static SpecException refuseA2c(Section section) {
        return section.refused(
                "kind",
                "'a2c' takes one step from each rollout, when the ratio of the policies is still 1, so that no"
                        + " drift can act; use 'ppo', or 'rule' with the candidate A2C");
    }
}
