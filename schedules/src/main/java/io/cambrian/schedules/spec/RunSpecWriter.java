package io.cambrian.schedules.spec;

import io.cambrian.evaluators.task.TaskCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes run specs with every key spelled out, as the archive keeps them: a run goes on with the values that it started with,
 * also when a later version has other defaults.
 */
public final class RunSpecWriter {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private RunSpecWriter() {}

    /** The spec as YAML; {@link RunSpecReader#read} gives the same spec back. */
    public static String write(RunSpec spec) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("name", spec.name());
        root.put("seed", spec.seed());
        root.put("evaluations", spec.evaluations());
        root.put("in-flight", spec.inFlight());
        root.put("search-space", SearchSpaceKeys.write(spec.searchSpace()));
        root.put("meta-learner", MetaLearnerKeys.write(spec.metaLearner()));
        root.put("trainer", TrainerKeys.write(spec.trainer()));
        if (!spec.jars().isEmpty()) {
            root.put("jars", spec.jars());
        }
        root.put("stages", stages(spec.stages(), spec.catalogue()));
        root.put("report", report(spec.report(), spec.catalogue()));
        root.put("export", export(spec.export()));
        spec.endpoint().ifPresent(endpoint -> root.put("endpoint", EndpointKeys.write(endpoint)));
        spec.questions().ifPresent(questions -> root.put("questions", QuestionsKeys.write(questions)));
        putIfPresent(root, "window", spec.window());
        return MAPPER.writeValueAsString(root);
    }

    private static List<Map<String, Object>> stages(List<StageSpec> stages, TaskCatalogue catalogue) {
        return stages.stream()
                .map(stage -> {
                    Map<String, Object> keys = new LinkedHashMap<>();
                    keys.put("task", stage.task());
                    keys.put(
                            stage.in(catalogue).hasEnvironments() ? StageSpec.ENVIRONMENT_STEPS : StageSpec.PROBLEMS,
                            stage.environmentSteps());
                    putIfPresent(keys, "hurdle", stage.hurdle());
                    putIfPresent(keys, "time-limit-seconds", stage.timeLimitSeconds());
                    stage.scores().ifPresent(scores -> {
                        keys.put("random-score", scores.random());
                        keys.put("reference-score", scores.reference());
                    });
                    return keys;
                })
                .toList();
    }

    private static Map<String, Object> report(ReportSpec spec, TaskCatalogue catalogue) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("finalists", spec.finalists());
        keys.put("selection-seeds", spec.selectionSeeds());
        keys.put("best", spec.best());
        keys.put("seeds", spec.seeds());
        if (!spec.heldOut().isEmpty()) {
            keys.put("held-out", stages(spec.heldOut(), catalogue));
        }
        return keys;
    }

    private static Map<String, Object> export(ExportSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("to", spec.to());
        keys.put("package", spec.packageName());
        putIfPresent(keys, "class", spec.className());
        return keys;
    }

    private static void putIfPresent(Map<String, Object> keys, String key, Optional<String> value) {
        value.ifPresent(text -> keys.put(key, text));
    }

    private static void putIfPresent(Map<String, Object> keys, String key, OptionalDouble value) {
        value.ifPresent(number -> keys.put(key, number));
    }
}
