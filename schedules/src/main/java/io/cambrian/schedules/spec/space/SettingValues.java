package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.YamlNode;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.ArrayList;
import java.util.List;

/** Lists in run specs of values that a hyper-parameter may have. */
final class SettingValues {

    private SettingValues() {}

    /** Numbers, words and flags. */
    static List<Setting> any(Section section, String key) {
        List<Setting> settings = new ArrayList<>();
        for (YamlNode item : section.list(key, "a list of values")) {
            settings.add(setting(section, key, item));
        }
        return settings;
    }

    /** Numbers alone. */
    static List<Setting.Numeric> numbers(Section section, String key) {
        List<Setting.Numeric> numbers = new ArrayList<>();
        for (YamlNode item : section.list(key, "a list of numbers")) {
            if (!(setting(section, key, item) instanceof Setting.Numeric numeric)) {
                throw section.wrong(key, item, "a list of numbers");
            }
            numbers.add(numeric);
        }
        return numbers;
    }

    private static Setting setting(Section section, String key, YamlNode node) {
        return switch (node) {
            case YamlNode.Number number -> number(number.written().replace("_", ""));
            case YamlNode.Flag flag -> new Setting.Flag(flag.value());
            case YamlNode.Text text -> new Setting.Word(text.value());
            default -> throw section.wrong(key, node, "a number, a word or a flag");
        };
    }

    private static Setting.Numeric number(String written) {
        return written.matches("[-+]?[0-9]+")
                ? new Setting.Whole(Long.parseLong(written))
                : new Setting.Real(Double.parseDouble(written));
    }
}
