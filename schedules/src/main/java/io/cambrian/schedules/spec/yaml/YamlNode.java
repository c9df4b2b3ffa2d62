package io.cambrian.schedules.spec.yaml;

import java.util.List;
import java.util.Map;

/** A parsed YAML value that remembers the line it stands on, so that errors can name it. */
public sealed interface YamlNode {

    /** The line of the value's first character, counted from 1. */
    int line();

    /** What a person would call this value in a message. */
    String description();

    record Mapping(int line, Map<String, YamlNode> entries) implements YamlNode {
        @Override
        public String description() {
            return "a group of keys";
        }
    }

    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        @Override
        public String description() {
            return "a list";
        }
    }

    record Text(int line, String value) implements YamlNode {
        @Override
        public String description() {
            return "'" + value + "'";
        }
    }

    /** A whole or decimal number, kept as written so that 64-bit integers stay exact. */
    record Number(int line, String written) implements YamlNode {
        @Override
        public String description() {
            return written;
        }
    }

    record Flag(int line, boolean value) implements YamlNode {
        @Override
        public String description() {
            return Boolean.toString(value);
        }
    }

    record Empty(int line) implements YamlNode {
        @Override
        public String description() {
            return "nothing";
        }
    }
}
