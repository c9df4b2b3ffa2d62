package io.cambrian.evaluators.environment.render;

/** The colours of scenes, chosen to be told apart on white, also by the colour-blind (Okabe and Ito 2008, with greys). */
public enum Colour {
    BLACK(0x000000),
    DARK_GREY(0x555555),
    LIGHT_GREY(0xd0d0d0),
    WHITE(0xffffff),
    RED(0xd55e00),
    ORANGE(0xe69f00),
    YELLOW(0xf0e442),
    GREEN(0x009e73),
    SKY_BLUE(0x56b4e9),
    BLUE(0x0072b2),
    PURPLE(0xcc79a7);

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue in eight bits each. */
    public int rgb() {
        return rgb;
    }
}
