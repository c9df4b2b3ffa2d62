package io.cambrian.evaluators.environment.minatar;

class AsterixTest extends MinAtarConformance {

    AsterixTest() {
        super("asterix", "01234", 1_000);
    }

    @Override
    Asterix game(int copies, Variant variant, Dice dice) {
        return new Asterix(copies, variant, dice);
    }

    @Override
    Mean randomReturn(Variant variant) {
        return switch (variant) {
            case STICKY -> new Mean(0.489, 0.023);
            case MINIMAL -> new Mean(0.459, 0.021);
        };
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }
}
