package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.disco.NamedPredictiveRules;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.initialisation.NamedInitialisations;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.rule.NamedRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The keys under {@code search-space} with their defaults; reading and writing are inverse. */
public final class SearchSpaceKeys {

    private static final List<String> KINDS = List.of(
            LossSpaceSpec.KIND,
            DriftSpaceSpec.KIND,
            RuleSpaceSpec.KIND,
            DiscoSpaceSpec.KIND,
            InitialisationSpaceSpec.KIND,
            HeuristicSpaceSpec.KIND,
            AgentDesignSpaceSpec.KIND,
            TuningSpec.KIND);

    private SearchSpaceKeys() {}

    public static SearchSpaceSpec read(Section section) {
        try (section) {
            return switch (section.choice("kind", LossSpaceSpec.KIND, KINDS)) {
                case LossSpaceSpec.KIND -> loss(section);
                case DriftSpaceSpec.KIND -> drift(section);
                case RuleSpaceSpec.KIND -> RuleSpaceKeys.read(section);
                case DiscoSpaceSpec.KIND -> DiscoSpaceKeys.read(section);
                case InitialisationSpaceSpec.KIND -> InitialisationSpaceKeys.read(section);
                case HeuristicSpaceSpec.KIND -> HeuristicSpaceKeys.read(section);
                case AgentDesignSpaceSpec.KIND -> AgentDesignSpaceKeys.read(section);
                default -> TuningKeys.read(section);
            };
        }
    }

    public static Map<String, Object> write(SearchSpaceSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", spec.kind());
        switch (spec) {
            case LossSpaceSpec loss -> {
                keys.put("language", loss.language());
                keys.put("start", loss.start());
            }
            case NeuralDriftSpec neural -> {
                keys.put("form", neural.form());
                keys.put("width", neural.width());
                keys.put("base", neural.base());
                keys.put("temporal", neural.temporal());
                keys.put("margin", neural.margin());
            }
            case SymbolicDriftSpec symbolic -> {
                keys.put("form", symbolic.form());
                keys.put("size", symbolic.size());
                keys.put("temporal", symbolic.temporal());
                keys.put("start", symbolic.start());
            }
            case RuleSpaceSpec rule -> RuleSpaceKeys.write(rule, keys);
            case DiscoSpaceSpec disco -> DiscoSpaceKeys.write(disco, keys);
            case InitialisationSpaceSpec initialisation -> InitialisationSpaceKeys.write(initialisation, keys);
            case HeuristicSpaceSpec heuristic -> HeuristicSpaceKeys.write(heuristic, keys);
            case AgentDesignSpaceSpec design -> AgentDesignSpaceKeys.write(design, keys);
            case TuningSpec tuning -> TuningKeys.write(tuning, keys);
        }
        return keys;
    }

    /** The named candidate that a run over the space compares with unless told otherwise. */
    public static String yardstick(SearchSpaceSpec spec) {
        return switch (spec) {
            case LossSpaceSpec loss -> "DQN";
            case DriftSpaceSpec drift -> "PPO";
            case RuleSpaceSpec rule -> "A2C";
            case DiscoSpaceSpec disco -> NamedPredictiveRules.names().getFirst();
            case InitialisationSpaceSpec initialisation -> InitialisationSpaceKeys.yardstick(initialisation);
            case HeuristicSpaceSpec heuristic -> HeuristicSpaceKeys.yardstick(heuristic);
            case AgentDesignSpaceSpec design -> AgentDesignSpaceKeys.YARDSTICK;
            case TuningSpec tuning -> TuningSpec.UNTUNED;
        };
    }

    /** @throws IllegalArgumentException when the space has no named candidate of this name; the message names the nearest */
    public static void requireNamed(SearchSpaceSpec spec, String name) {
        switch (spec) {
            case LossSpaceSpec loss -> NamedLosses.byName(name);
            case DriftSpaceSpec drift -> NamedDrifts.byName(name);
            case RuleSpaceSpec rule -> NamedRules.byName(name);
            case DiscoSpaceSpec disco -> NamedPredictiveRules.byName(name);
            case InitialisationSpaceSpec initialisation -> NamedInitialisations.byName(name);
            case HeuristicSpaceSpec heuristic -> HeuristicSpaceKeys.requireNamed(heuristic, name);
            case AgentDesignSpaceSpec design -> NamedDesigns.byName(name);
            case TuningSpec tuning -> {
                if (!name.equals(TuningSpec.UNTUNED)) {
                    throw new IllegalArgumentException("the only named candidate of a space of hyper-parameters is '"
                            + TuningSpec.UNTUNED + "', found '" + name + "'");
                }
            }
        }
    }

    private static LossSpaceSpec loss(Section section) {
        return new LossSpaceSpec(
                section.choice("language", LossSpaceSpec.FULL, List.of(LossSpaceSpec.FULL, LossSpaceSpec.SMALL)),
                start(section, "DQN", NamedLosses::byName));
    }

    private static DriftSpaceSpec drift(Section section) {
        String form =
                section.choice("form", NeuralDriftSpec.FORM, List.of(NeuralDriftSpec.FORM, SymbolicDriftSpec.FORM));
        return form.equals(NeuralDriftSpec.FORM)
                ? new NeuralDriftSpec(
                        section.integer("width", 128, 1),
                        section.choice("base", NeuralDriftSpec.PPO, List.of(NeuralDriftSpec.PPO, NeuralDriftSpec.NONE)),
                        section.flag("temporal", false),
                        section.number("margin", 1e-4, 0, 1))
                : new SymbolicDriftSpec(
                        section.integer("size", 24, 1),
                        section.flag("temporal", false),
                        start(section, "PPO", NamedDrifts::byName));
    }

    private static String start(Section section, String byDefault, Consumer<String> check) {
        return section.known("start", byDefault, start -> {
            if (!start.equals(SearchSpaceSpec.SCRATCH)) {
                check.accept(start);
            }
        });
    }
}
