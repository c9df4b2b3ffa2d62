package io.cambrian.evaluators.environment.minatar;

class FreewayTest extends MinAtarConformance {

    FreewayTest() {
        super("freeway", "024", 300);
    }

    @Override
    Freeway game(int copies, Variant variant, Dice dice) {
        return new Freeway(copies, variant, dice);
    }

    @Override
    Mean randomReturn(Variant variant) {
        return switch (variant) {
            case STICKY -> new Mean(0.125, 0.032);
            case MINIMAL -> new Mean(0.458, 0.056);
        };
    }

    @Override
    protected int distinctStarts() {
        return 64;
    }
}
