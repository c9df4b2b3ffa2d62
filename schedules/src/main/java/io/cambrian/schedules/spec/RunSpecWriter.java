package io.cambrian.schedules.spec;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.spec.endpoint.EndpointKeys;
import io.cambrian.schedules.spec.endpoint.QuestionsKeys;
import io.cambrian.schedules.spec.learner.MetaLearnerKeys;
import io.cambrian.schedules.spec.space.MutationKeys;
import io.cambrian.schedules.spec.space.SearchSpaceKeys;
import io.cambrian.schedules.spec.stage.StageKeys;
import io.cambrian.schedules.spec.trainer.TrainerKeys;
import io.cambrian.schedules.spec.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes run specs with every key spelled out, as the archive keeps them: a run goes on with the values that it started with,
 * also when a later version has other defaults.
 */
public final class RunSpecWriter {

    private RunSpecWriter() {}

    /** The spec as YAML; {@link RunSpecReader#read} gives the same spec back. */
    public static String write(RunSpec spec) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("name", spec.name());
        root.put("seed", spec.seed());
        root.put("evaluations", spec.evaluations());
        root.put("in-flight", spec.inFlight());
        Map<String, Object> searchSpace = SearchSpaceKeys.write(spec.searchSpace());
        MutationKeys.write(spec.mutations(), searchSpace);
        root.put("search-space", searchSpace);
        root.put("meta-learner", MetaLearnerKeys.write(spec.metaLearner()));
        root.put("trainer", TrainerKeys.write(spec.trainer()));
        if (!spec.jars().isEmpty()) {
            root.put("jars", spec.jars());
        }
        root.put("stages", StageKeys.write(spec.stages(), spec.catalogue()));
        root.put("report", report(spec.report(), spec.catalogue()));
        root.put("export", export(spec.export()));
        spec.endpoint().ifPresent(endpoint -> root.put("endpoint", EndpointKeys.write(endpoint)));
        spec.questions().ifPresent(questions -> root.put("questions", QuestionsKeys.write(questions)));
        putIfPresent(root, "window", spec.window());
        return YamlWriter.write(root);
    }

    private static Map<String, Object> report(ReportSpec spec, TaskCatalogue catalogue) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("finalists", spec.finalists());
        keys.put("selection-seeds", spec.selectionSeeds());
        keys.put("best", spec.best());
        keys.put("seeds", spec.seeds());
        if (!spec.heldOut().isEmpty()) {
            keys.put("held-out", StageKeys.write(spec.heldOut(), catalogue));
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
}
