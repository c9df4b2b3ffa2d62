package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.loss.NamedLosses;
import java.util.Map;
import java.util.Optional;

/**
 * Loss programs are searched.
 *
 * @param language {@code full} (all operators of the published language, the default) or {@code small} (eleven of them)
 * @param start the named program whose operations every sampled program begins with ({@code DQN} by default), or
 *     {@code scratch} for none
 */
public record LossSpaceSpec(String language, String start) implements BareSpaceSpec {

    /** The value of the key {@code kind} that asks for this space. */
    public static final String KIND = "loss";

    /** What everybody compares losses with. */
    static final String YARDSTICK = "DQN";

    public static final String FULL = "full";
    public static final String SMALL = "small";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void write(Map<String, Object> keys) {
        LossSpaceKeys.write(this, keys);
    }

    @Override
    public String yardstick() {
        return YARDSTICK;
    }

    @Override
    public void requireNamed(String name) {
        NamedLosses.byName(name);
    }

    @Override
    public boolean sizesVary() {
        return true;
    }

    @Override
    public LossSpace space() {
        LossLanguage words = language.equals(SMALL) ? LossLanguage.small() : LossLanguage.full();
        return beginning()
                .map(name -> LossSpace.bootstrap(words, NamedLosses.byName(name)))
                .orElseGet(() -> LossSpace.scratch(words));
    }

    @Override
    public Optional<String> beginning() {
        return Optional.of(start).filter(name -> !name.equals(SCRATCH));
    }
}
