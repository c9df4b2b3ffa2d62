package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.MetaLearnerProvider;
import io.cambrian.schedules.spec.jar.Jars;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.yaml.MisfitException;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The keys under {@code meta-learner} with their defaults, one line for each kind; reading and writing are inverse.
 *
 * <p>Each kind asks the section for its own keys only, so that the section refuses those of the others.
 */
public final class MetaLearnerKeys {

    private static final Map<String, Reader> READERS = readers();

    private MetaLearnerKeys() {}

    /** Reads the keys of one kind but {@code kind} and {@code initial}. */
    private interface Reader {
        MetaLearnerSpec read(Section section, List<String> initial, SearchSpaceSpec space);
    }

    private static Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put(EvolutionSpec.KIND, (section, initial, space) -> EvolutionKeys.read(section, initial));
        readers.put(RandomSearchSpec.KIND, (section, initial, space) -> new RandomSearchSpec(initial));
        readers.put(QuasiRandomSpec.KIND, (section, initial, space) -> new QuasiRandomSpec(initial));
        readers.put(SurrogateSpec.KIND, (section, initial, space) -> SurrogateKeys.read(section, initial));
        readers.put(GeneticSpec.KIND, (section, initial, space) -> GeneticKeys.genetic(section, initial));
        readers.put(Nsga2Spec.KIND, (section, initial, space) -> GeneticKeys.nsga2(section, initial));
        readers.put(PopulationSpec.KIND, (section, initial, space) -> PopulationKeys.read(section, initial));
        readers.put(SearlSpec.KIND, SearlKeys::read);
        readers.put(AgentSearchSpec.KIND, (section, initial, space) -> AgentSearchKeys.read(section, initial));
        readers.put(MetaGradientSpec.KIND, (section, initial, space) -> MetaGradientKeys.read(section, initial));
        StrategyKeys.KINDS.forEach(
                kind -> readers.put(kind, (section, initial, space) -> StrategyKeys.read(kind, section, initial)));
        return readers;
    }

    /**
     * The meta-learner that the keys describe.
     *
     * @param space what is searched; decides which names {@code initial} may hold
     * @param jars what kinds there are beside the platform's own
     */
    public static MetaLearnerSpec read(Section section, SearchSpaceSpec space, Jars jars) {
        Map<String, Reader> readers = new LinkedHashMap<>(READERS);
        for (MetaLearnerProvider own : jars.metaLearners()) {
            Reader taken = readers.put(own.kind(), (keys, initial, of) -> OwnLearnerKeys.read(own, keys, initial));
            if (taken != null) {
                throw new MisfitException(
                        "jars",
                        "A jar brings a meta-learner '" + own.kind()
                                + "', and there is one of that name already; give "
                                + own.getClass().getName() + " another 'kind'.");
            }
        }
        try (section) {
            String kind = section.choice("kind", space.usualLearner(), List.copyOf(readers.keySet()));
            List<String> initial = section.known("initial", List.of(space.yardstick()), space::requireNamed);
            return Objects.requireNonNull(readers.get(kind)).read(section, initial, space);
        }
    }

    /** The keys that ask for the meta-learner. */
    public static Map<String, Object> write(MetaLearnerSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", spec.kind());
        keys.put("initial", spec.initial());
        spec.write(keys);
        return keys;
    }
}
