package io.cambrian.schedules.spec.space;

/**
 * Loss programs are searched.
 *
 * @param language {@code full} (all operators of the published language, the default) or {@code small} (eleven of them)
 * @param start the named program whose operations every sampled program begins with ({@code DQN} by default), or
 *     {@code scratch} for none
 */
public record LossSpaceSpec(String language, String start) implements SearchSpaceSpec {

    /** The value of the key {@code kind} that asks for this space. */
    public static final String KIND = "loss";

    public static final String FULL = "full";
    public static final String SMALL = "small";

    @Override
    public String kind() {
        return KIND;
    }
}
