package io.cambrian.schedules.spec;

import io.cambrian.evaluators.task.TaskSuite;
import io.cambrian.schedules.spec.yaml.MisfitException;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.spec.yaml.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of a spec stand in its text.
 *
 * @param source what to call the text in messages
 * @param keys the text's keys, those of a profile in place of the spec's own
 */
record KeyPlaces(String source, YamlNode.Mapping keys) {

    /** What does not fit, said with its line. */
    SpecException placed(MisfitException misfit) {
        return misfit.at(source, line(misfit.key()));
    }

    /** The line of a key; of the group around it where the key is left out. */
    int line(String path) {
        YamlNode node = keys;
        for (String step : path.split("[.\\[]")) {
            YamlNode inner = inside(node, step);
            if (inner == null) {
                break;
            }
            node = inner;
        }
        return node.line();
    }

    private static @Nullable YamlNode inside(YamlNode node, String step) {
        return switch (node) {
            case YamlNode.Mapping group -> group.entries().get(step);
            case YamlNode.Sequence list -> stage(list.items(), Integer.parseInt(step.replace("]", "")));
            default -> null;
        };
    }

    /** The entry that describes a stage; one that names a suite describes as many stages as the suite has members. */
    private static @Nullable YamlNode stage(List<YamlNode> entries, int index) {
        int described = 0;
        for (YamlNode entry : entries) {
            described += stages(entry);
            if (index < described) {
                return entry;
            }
        }
        return null;
    }

    private static int stages(YamlNode entry) {
        return entry instanceof YamlNode.Mapping keys && keys.entries().get("suite") instanceof YamlNode.Text suite
                ? TaskSuite.members(suite.value()).size()
                : 1;
    }
}
