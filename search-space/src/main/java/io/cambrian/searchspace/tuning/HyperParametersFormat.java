package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * How hyper-parameters are written and read:
 *
 * <pre>
 * {"kind":"hyper-parameters","version":1,"settings":{"learning-rate":3.0E-4,"epochs":4,"activation":"relu","shared-torso":true}}
 * </pre>
 *
 * <p>A number with a decimal point is a {@link Setting.Real}, one without a {@link Setting.Whole}. The canonical form has the
 * names in alphabetical order.
 */
public final class HyperParametersFormat implements CandidateFormat<HyperParameters> {

    private static final CandidateJson.Kind FORM =
            new CandidateJson.Kind(HyperParameters.KIND, 1, "a candidate of hyper-parameters", "hyper-parameters");
    private static final String SETTINGS = "settings";

    @Override
    public String write(HyperParameters hyperParameters) {
        ObjectNode root = FORM.begin();
        root.set(SETTINGS, SettingJson.write(hyperParameters));
        return CandidateJson.text(root);
    }

    @Override
    public String writeCanonical(HyperParameters hyperParameters) {
        return write(new HyperParameters(new TreeMap<>(hyperParameters.settings())));
    }

    @Override
    public HyperParameters read(String json) {
        return FORM.read(json, HyperParametersFormat::settings);
    }

    private static HyperParameters settings(CandidateJson json) {
        json.refuseOthers("a candidate of hyper-parameters", List.of(SETTINGS));
        return SettingJson.read(json.at(SETTINGS), SETTINGS);
    }

    /** Names with values, such as {@code learning-rate 0.0003, epochs 4}. */
    @Override
    public String formula(HyperParameters hyperParameters) {
        return hyperParameters.settings().isEmpty()
                ? "as it is"
                : hyperParameters.settings().entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().text())
                        .collect(Collectors.joining(", "));
    }
}
