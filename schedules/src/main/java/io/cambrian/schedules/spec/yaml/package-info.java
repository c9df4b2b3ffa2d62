/**
 * YAML as run specs use it: groups of keys that hand out typed values and refuse what nobody asked for.
 *
 * <p>What the keys mean is not known here; that is written beside the records which they fill, in the rooms next door. The
 * library that reads YAML is known here alone.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.yaml.Section}, then {@link io.cambrian.schedules.spec.yaml.YamlNode}.
 */
@NullMarked
package io.cambrian.schedules.spec.yaml;

import org.jspecify.annotations.NullMarked;
